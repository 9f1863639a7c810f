package io.github.claimwright.validate.rule;

/** The seven kinds of testing that the Strategic National Implementation Process (SNIP) of WEDI names. */
public enum SnipLevel {
    /** Type 1: X12 syntax and the envelope. */
    SYNTAX(1, "X12 syntax and envelope"),
    /** Type 2: the 837P guide: loops, segments, elements, code lists. */
    GUIDE(2, "837P guide"),
    /** Type 3: sums and balances. */
    BALANCING(3, "balancing"),
    /** Type 4: what must or must not be there in a given situation. */
    SITUATIONAL(4, "situations"),
    /** Type 5: code sets outside of X12. */
    CODE_SET(5, "code sets"),
    /** Type 6: the line of business, here DME and its drugs. */
    PRODUCT(6, "products and units"),
    /** Type 7: what one payer asks. */
    PAYER(7, "payer");

    private final int number;
    private final String title;

    SnipLevel(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The number of the SNIP type, 1 to 7. */
    public int number() {
        return number;
    }

    /** The type in a few words. */
    public String title() {
        return title;
    }
}
