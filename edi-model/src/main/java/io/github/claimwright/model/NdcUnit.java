package io.github.claimwright.model;

import java.util.Set;

/**
 * The unit in which an NDC quantity is counted (CTP05-1). The NCPDP billing unit standard knows millilitre, gram and
 * each; X12 adds milligram and international unit.
 *
 * @param code the X12 code
 */
public record NdcUnit(String code) {
    /** Millilitre: liquids. */
    public static final NdcUnit ML = new NdcUnit("ML");
    /** Gram: ointments and powders by weight. */
    public static final NdcUnit GR = new NdcUnit("GR");
    /** Each: powder vials, tablets, kits. */
    public static final NdcUnit UN = new NdcUnit("UN");
    /** Milligram: allowed by X12, used by no NDC. */
    public static final NdcUnit ME = new NdcUnit("ME");
    /** International unit. */
    public static final NdcUnit F2 = new NdcUnit("F2");

    private static final Set<String> GUIDE = Set.of("F2", "GR", "ME", "ML", "UN");

    /** Refuses what is not two characters. */
    public NdcUnit {
        Require.that(code.length() == 2, "NDC unit", "must be one of ML, GR, UN, ME, F2");
    }

    /** Whether 005010X222A1 lists the code for CTP05-1. */
    public boolean isOfGuide() {
        return GUIDE.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
