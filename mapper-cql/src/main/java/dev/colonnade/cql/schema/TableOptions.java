package dev.colonnade.cql.schema;

import dev.colonnade.cql.statement.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Options of a table or view, each in its normal form: the one that the server reports, without what it adds to a map
 * itself. Options that are not here are the server's to choose.
 *
 * @param values the options that are said, by their names in lower case
 * @since 0.1.0
 */
public record TableOptions(Map<String, OptionValue> values) {
    /** None: the server chooses all. */
    public static final TableOptions NONE = new TableOptions(Map.of());

    /** Brings each value into its normal form. */
    public TableOptions {
        Map<String, OptionValue> normal = new TreeMap<>();
        values.forEach((name, value) -> normal.put(name, OptionForms.normal(name, value)));
        values = Collections.unmodifiableMap(normal);
    }

    /**
     * What WITH says of a table. The id, which only tells tables of one name apart, is left out.
     *
     * @param said the options
     * @return their values
     */
    public static TableOptions of(List<Option> said) {
        Map<String, OptionValue> values = new LinkedHashMap<>();
        said.forEach(option -> values.put(option.name().identifier().name(), OptionValue.of(option.value())));
        values.remove("id");
        return new TableOptions(values);
    }

    /**
     * The value of an option.
     *
     * @param name its name
     * @return what is said, else what the server takes; empty if that is not known
     */
    public Optional<OptionValue> value(String name) {
        OptionValue said = values.get(name);
        return said != null ? Optional.of(said) : OptionForms.byDefault(name, this);
    }

    /**
     * These options, and others in the place of those with the same name.
     *
     * @param others the others
     * @return all of them
     */
    public TableOptions with(TableOptions others) {
        Map<String, OptionValue> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new TableOptions(all);
    }

    /**
     * The options that have to be set, so that all that these say holds.
     *
     * @param actual the options of a table that is there
     * @return those of these that have another value there
     */
    public TableOptions differingFrom(TableOptions actual) {
        Map<String, OptionValue> differing = new LinkedHashMap<>(values);
        differing.entrySet().removeIf(option -> actual.value(option.getKey()).equals(Optional.of(option.getValue())));
        return new TableOptions(differing);
    }

    /** {@return those that are not what the server takes anyway} */
    public TableOptions withoutDefaults() {
        Map<String, OptionValue> others = new LinkedHashMap<>(values);
        others.entrySet()
                .removeIf(
                        option -> OptionForms.byDefault(option.getKey(), this).equals(Optional.of(option.getValue())));
        return new TableOptions(others);
    }
}
