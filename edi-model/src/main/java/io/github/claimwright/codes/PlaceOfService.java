package io.github.claimwright.codes;

/**
 * Where an item is used, as the DME MACs see it.
 *
 * @param code the two digits of the CMS code set
 * @param name the place
 * @param use what is paid there
 * @param effective the dates of service
 * @param source where this comes from
 */
public record PlaceOfService(String code, String name, Use use, EffectiveRange effective, Source source)
        implements Fact {

    /** What is paid at a place. */
    public enum Use {
        /** Counts as a home: nebulizers and their drugs are paid. */
        HOME,
        /** Parenteral nutrition only. */
        PARENTERAL_ONLY,
        /** A short list of items without nebulizers and their drugs. */
        NOT_NEBULIZER
    }

    static DatedTable<String, PlaceOfService> embedded(SourceTable sources) {
        return DatedTable.by(
                PlaceOfService::code,
                TableFile.read("places.tsv").map(row -> of(row, sources)).toList());
    }

    private static PlaceOfService of(TableRow row, SourceTable sources) {
        return new PlaceOfService(
                row.text("place"), row.text("name"), row.constant(Use.class, "use"), row.effective(), sources.of(row));
    }
}
