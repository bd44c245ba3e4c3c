package dev.colonnade.cql.ddl;

import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Map<String, String> entries = new LinkedHashMap<>();
        if (option.value() instanceof MapLiteral map) {
            for (MapLiteral.Entry entry : map.entries()) {
                if (entry.key() instanceof Literal key && entry.value() instanceof Literal value) {
                    entries.put(key.text(), value.text());
                }
            }
        }
        return entries;
    }

    /** The options that are no maps, as texts. */
    static Map<String, String> texts(List<Option> options) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Option option : options) {
            text(option).ifPresent(value -> texts.put(option.name().identifier().name(), value));
        }
        return texts;
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
