package io.github.claimwright.codes;

import java.util.Arrays;
import java.util.Optional;

/** A kind of code file that is published and can be imported. */
public enum CodeKind {
    /** Which HCPCS code a drug's NDC is billed with, and how many units a package holds; every quarter. */
    ASP_CROSSWALK("asp-crosswalk", "CMS ASP NDC-HCPCS crosswalk"),
    /** Conversion factors of DME drugs by NDC, with their dates; every month. */
    PDAC_CROSSWALK("pdac-crosswalk", "PDAC DME NDC/HCPCS crosswalk", CodeKind.MONTH),
    /** All HCPCS Level II codes and modifiers with their dates; every quarter. */
    HCPCS("hcpcs", "CMS HCPCS Level II file"),
    /** All ICD-10-CM codes; every fiscal year, with an update in April. */
    ICD10CM("icd10cm", "CMS ICD-10-CM code file"),
    /** Medically unlikely edits of DME suppliers; every quarter. */
    MUE("mue", "NCCI MUE table, DME supplier services"),
    /** Payment limits of drugs; every quarter. */
    ASP_PRICING("asp-pricing", "CMS Medicare Part B payment limits"),
    /** The FDA's directory of drug products and packages; renewed daily. */
    NDC("ndc", "FDA NDC directory", CodeKind.MONTH);

    private static final int MONTH = 31;
    private static final int QUARTER = 92;

    private final String id;
    private final String title;
    private final int freshDays;

    CodeKind(String id, String title) {
        this(id, title, CodeKind.QUARTER);
    }

    CodeKind(String id, String title, int freshDays) {
        this.id = id;
        this.title = title;
        this.freshDays = freshDays;
    }

    /** The kind that users name so, such as {@code asp-crosswalk}. */
    public static Optional<CodeKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** How users name it. */
    public String id() {
        return id;
    }

    /** What its publisher calls it. */
    public String title() {
        return title;
    }

    /** After how many days a release that states no end is worth renewing. */
    int freshDays() {
        return freshDays;
    }

    @Override
    public String toString() {
        return id;
    }
}
