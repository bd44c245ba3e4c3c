package dev.colonnade.cql.ddl;

import static dev.colonnade.cql.CassandraVersion.V5_0;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.statement.CreateIndex;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.term.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A custom index says its class, and only a custom index does (in 4.1; 5.0 needs no CUSTOM where USING is said); only
 * such an index has options, in a map that does not name the class again (IndexAttributes, CreateIndexStatement.Raw).
 */
final class IndexClassRule {
    private IndexClassRule() {}

    static void check(CreateIndex index, Step step) {
        Optional<Literal> name = index.className();
        boolean isCustom = name.isPresent() && !IndexClass.isBuiltIn(index, step.version());
        if (index.custom() && name.isEmpty()) {
            refuse(index.table().range(), "The custom index does not say its class", "add USING 'sai'", step);
        } else if (isCustom && !index.custom() && !step.version().isAtLeast(V5_0)) {
            refuse(
                    name.get().range(),
                    "The index says its class, as in Cassandra 4.1 only a custom index does",
                    "write CREATE CUSTOM INDEX",
                    step);
        } else {
            checkOptions(index.options(), isCustom, step);
        }
    }

    private static void checkOptions(List<Option> options, boolean isCustom, Step step) {
        for (Option option : options) {
            if (!option.name().identifier().name().equals("options")) {
                refuse(
                        option.name().range(),
                        "An index has no option " + option.name().cql() + ", only the map options",
                        "write WITH OPTIONS = {...}",
                        step);
            } else if (!isCustom) {
                refuse(option.range(), "Only a custom index has options", "remove them, or add USING 'sai'", step);
            } else if (Options.text(option).isPresent()) {
                refuse(
                        option.value().range(),
                        "The options of an index are a map in braces",
                        "write {'name': 'value'}",
                        step);
            } else {
                checkEntries(option, step);
            }
        }
    }

    private static void checkEntries(Option option, Step step) {
        Map<String, String> entries = Options.map(option);
        for (String name : List.of("class_name", "target")) {
            if (entries.containsKey(name)) {
                refuse(
                        option.value().range(),
                        "The options of an index cannot have " + name + ", which the statement says elsewhere",
                        "remove " + name,
                        step);
            }
        }
    }

    /** Refuses the classes that the server is sure not to have; of others nothing is known. */
    static void checkKnown(Literal name, Step step) {
        if (IndexClass.isSai(name.text()) && !step.version().isAtLeast(V5_0)) {
            refuse(
                    name.range(),
                    "A storage-attached index needs Cassandra 5.0",
                    "create an index without USING, or use Cassandra 5.0",
                    step);
        } else if (name.text().equalsIgnoreCase("SASIIndex")) {
            refuse(
                    name.range(),
                    "The server knows no index class " + name.text() + " by this name",
                    "write '" + Index.SASI_CLASS + "'",
                    step);
        }
    }

    private static void refuse(TextRange range, String found, String fix, Step step) {
        step.refuse(CqlRule.SCHEMA_INDEX_CLASS, range, found, fix);
    }
}
