module io.github.claimwright.validate {
    requires transitive io.github.claimwright.model;
    requires transitive io.github.claimwright.writer;
    requires com.fasterxml.jackson.core;
    requires io.xlate.staedi;
    requires java.xml;
    requires java.logging;
    requires org.apache.commons.csv;
    requires org.apache.commons.lang3;
    requires static org.jspecify;

    exports io.github.claimwright.validate;
    exports io.github.claimwright.validate.ack;
    exports io.github.claimwright.validate.audit;
    exports io.github.claimwright.validate.compare;
    exports io.github.claimwright.validate.history;
    exports io.github.claimwright.validate.profile;
    exports io.github.claimwright.validate.read;
    exports io.github.claimwright.validate.report;
    exports io.github.claimwright.validate.rule;
    exports io.github.claimwright.validate.rules;
    exports io.github.claimwright.validate.rules.payer;
    exports io.github.claimwright.validate.rules.product;
    exports io.github.claimwright.validate.split;
    exports io.github.claimwright.validate.staedi;
    exports io.github.claimwright.validate.tree;

    uses io.github.claimwright.validate.rule.RuleProvider;

    opens io.github.claimwright.validate.staedi; // the schema is a resource in it
}
