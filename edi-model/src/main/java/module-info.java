module io.github.claimwright.model {
    requires transitive static org.jspecify;
    requires org.apache.commons.csv;
    requires org.apache.commons.lang3;
    requires org.dhatim.fastexcel.reader;

    exports io.github.claimwright.codes;
    exports io.github.claimwright.codes.imports;
    exports io.github.claimwright.codes.store;
    exports io.github.claimwright.envelope;
    exports io.github.claimwright.file;
    exports io.github.claimwright.guide;
    exports io.github.claimwright.model;
    exports io.github.claimwright.order;
    exports io.github.claimwright.units;
    exports io.github.claimwright.x12;
}
