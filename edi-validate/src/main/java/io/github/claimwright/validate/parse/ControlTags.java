package io.github.claimwright.validate.parse;

import io.github.claimwright.guide.Tag;

/** The ids of the segments that steer the parser. */
final class ControlTags {
    static final int ISA = Tag.code("ISA");
    static final int TA1 = Tag.code("TA1");
    static final int GS = Tag.code("GS");
    static final int ST = Tag.code("ST");
    static final int SE = Tag.code("SE");
    static final int GE = Tag.code("GE");
    static final int IEA = Tag.code("IEA");
    static final int BHT = Tag.code("BHT");
    static final int HL = Tag.code("HL");
    static final int CLM = Tag.code("CLM");
    static final int LX = Tag.code("LX");
    static final int NM1 = Tag.code("NM1");
    static final int SBR = Tag.code("SBR");

    private ControlTags() {}
}
