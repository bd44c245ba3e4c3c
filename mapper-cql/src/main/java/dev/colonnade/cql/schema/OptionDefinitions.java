package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.schema.OptionValue.Entries;
import dev.colonnade.cql.schema.OptionValue.Plain;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Options as WITH says them. */
final class OptionDefinitions {
    /** Values that are written without quotes; any other is no value of an option of numbers, and is quoted. */
    private static final Pattern BARE = Pattern.compile("true|false|[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private OptionDefinitions() {}

    static List<Option> of(TableOptions options) {
        return options.values().entrySet().stream()
                .map(option -> option(option.getKey(), option.getValue()))
                .toList();
    }

    static List<Option> of(KeyspaceOptions options) {
        return Stream.concat(
                        Stream.of(replication(options)),
                        options.durableWrites().stream().map(OptionDefinitions::durableWrites))
                .toList();
    }

    static Option replication(KeyspaceOptions options) {
        return option("replication", new Entries(options.replication()));
    }

    static Option durableWrites(boolean value) {
        return option("durable_writes", new Plain(Boolean.toString(value)));
    }

    static Option option(String name, OptionValue value) {
        return new Option(Name.of(new Identifier(name)), term(name, value), TextRange.NONE);
    }

    private static Term term(String name, OptionValue value) {
        if (value instanceof Entries map) {
            return map(map);
        }
        String text = ((Plain) value).text();
        return OptionForms.TEXTS.contains(name) || !BARE.matcher(text).matches() ? string(text) : number(text);
    }

    private static Term map(Entries map) {
        List<MapLiteral.Entry> entries = map.entries().entrySet().stream()
                .map(entry -> new MapLiteral.Entry(string(entry.getKey()), string(entry.getValue())))
                .toList();
        return entries.isEmpty() ? new SetLiteral(List.of(), TextRange.NONE) : new MapLiteral(entries, TextRange.NONE);
    }

    /** A value that needs no quotes; the server takes any constant here and looks at its text. */
    private static Literal number(String text) {
        return new Literal(Literal.Kind.FLOAT, text, TextRange.NONE);
    }

    static Literal string(String text) {
        return new Literal(Literal.Kind.STRING, text, TextRange.NONE);
    }
}
