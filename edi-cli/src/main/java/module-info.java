module io.github.claimwright.cli {
    requires io.github.claimwright.fixtures;
    requires io.github.claimwright.validate;
    requires io.github.claimwright.writer;
    requires com.fasterxml.jackson.databind;
    requires com.networknt.schema;
    requires info.picocli;
    requires org.apache.commons.csv;
    requires org.apache.commons.lang3;
    requires static org.jspecify;

    opens io.github.claimwright.cli to
            info.picocli;
}
