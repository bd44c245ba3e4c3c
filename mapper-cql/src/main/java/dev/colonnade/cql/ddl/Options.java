package dev.colonnade.cql.ddl;

import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.schema.OptionValue;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds options in WITH. */
final class Options {
    private Options() {}

    static Optional<Option> find(String name, List<Option> options) {
        return options.stream()
                .filter(option -> option.name().identifier().name().equals(name))
                .findFirst();
    }

    /** The value of an option that is no map. */
    static Optional<String> text(Option option) {
        return option.value() instanceof Literal literal ? Optional.of(literal.text()) : Optional.empty();
    }

    /** The entries of an option that is a map, as texts. */
    static Map<String, String> map(Option option) {
        return option.value() instanceof MapLiteral map ? OptionValue.entries(map) : Map.of();
    }

    /** What WITH says of a new keyspace. */
    static KeyspaceOptions ofKeyspace(List<Option> options) {
        return changed(new KeyspaceOptions(Map.of(), Optional.empty()), options);
    }

    /** The options of a keyspace after some of them were set. */
    static KeyspaceOptions changed(KeyspaceOptions old, List<Option> options) {
        return new KeyspaceOptions(
                find("replication", options).map(Options::map).orElse(old.replication()),
                find("durable_writes", options)
                        .flatMap(Options::text)
                        .map(text -> Stream.of("1", "true", "yes").anyMatch(text::equalsIgnoreCase))
                        .or(old::durableWrites));
    }

    /** The value of an option that is a whole number, if it is said and is one. */
    static Optional<Integer> number(String name, List<Option> options) {
        return find(name, options).flatMap(Options::text).flatMap(Options::number);
    }

    static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
