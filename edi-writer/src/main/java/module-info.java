module io.github.claimwright.writer {
    requires transitive io.github.claimwright.model;
    requires io.xlate.staedi;
    requires java.logging;
    requires org.apache.commons.lang3;
    requires static org.jspecify;

    exports io.github.claimwright.billing;
    exports io.github.claimwright.writer;
    exports io.github.claimwright.writer.encode;
    exports io.github.claimwright.writer.file;
}
