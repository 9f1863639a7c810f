package io.github.claimwright.codes.imports;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up files in the published layouts and of the published sizes. */
final class PublishedSizes {
    static final int HCPCS = 8_000;
    static final int PAIRS = 8_000;
    static final int DIAGNOSES = 74_000;
    static final int PRODUCTS = 110_000;
    static final int PACKAGES = 200_000;

    private PublishedSizes() {}

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** A HCPCS code by its number. */
    static String hcpcs(int number) {
        return (char) ('A' + number / 1000) + "%04d".formatted(number % 1000);
    }

    /** An ICD-10-CM code by its number. */
    static String diagnosis(int number) {
        return (char) ('A' + number / 4000) + "%02d%04d".formatted(number / 100 % 40, number % 10_000);
    }

    /** An NDC by its number: two packages to a product. */
    static String ndc(int number) {
        int product = number / 2;
        return "%05d-%04d-%02d".formatted(10_000 + product / 100, product % 100, number % 2);
    }

    static String hcpcsFile() {
        return lines(
                HCPCS,
                number -> "%s001003%-80s%-28s51%108sD%26sD1G%9s2005010120190101%8sN%27s"
                        .formatted(
                                hcpcs(number),
                                "A made-up item or drug of this scale test",
                                "Made-up item",
                                "",
                                "",
                                "",
                                "",
                                ""));
    }

    static String crosswalk() {
        return "Crosswalk\r\n\"Effective October 1, 2026 through December 31, 2026\"\r\n"
                + "_2026_CODE,Short Description,LABELER NAME,NDC,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG\r\n"
                + lines(
                        PAIRS,
                        number -> "J7613,Made-up,\"Harbor Labs, Inc.\",%s,Albuterol,1 MG,3,25,2.5,63"
                                .formatted(ndc(number)));
    }

    static String diagnoses() {
        return lines(
                DIAGNOSES,
                number -> "%05d %-7s 1 %-60s %s"
                        .formatted(
                                number,
                                diagnosis(number),
                                "Made-up disease " + number,
                                "Made-up disease, described at length " + number));
    }

    static String products() {
        return "PRODUCTID\tPRODUCTNDC\tPROPRIETARYNAME\tDOSAGEFORMNAME\tSTARTMARKETINGDATE\tENDMARKETINGDATE\tLABELERNAME\tSUBSTANCENAME\tACTIVE_NUMERATOR_STRENGTH\tACTIVE_INGRED_UNIT\r\n"
                + lines(
                        PRODUCTS,
                        number -> "%d\t%s\tMade-up\tSOLUTION\t20200101\t\tHarbor Labs\tALBUTEROL SULFATE\t2.5\tmg/3mL"
                                .formatted(number, ndc(2 * number).substring(0, 10)));
    }

    static String packages() {
        return "PRODUCTID\tPRODUCTNDC\tNDCPACKAGECODE\tPACKAGEDESCRIPTION\tSTARTMARKETINGDATE\tENDMARKETINGDATE\r\n"
                + lines(
                        PACKAGES,
                        number -> "%d\t%s\t%s\t25 VIAL in 1 CARTON > 3 mL in 1 VIAL\t20200101\t"
                                .formatted(number / 2, ndc(number).substring(0, 10), shortened(ndc(number))));
    }

    /** The ten digits that the FDA prints: 5-4-1 where the package begins with zero. */
    private static String shortened(String ndc) {
        return ndc.substring(0, 11) + ndc.substring(12);
    }
}
