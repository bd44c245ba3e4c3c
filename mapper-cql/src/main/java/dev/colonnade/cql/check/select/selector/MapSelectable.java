package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Fit;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.UdtType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A map or a value of a user-defined type: only the type that its place expects says which. */
record MapSelectable(Term term, List<EntrySelectable> entries, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return "{" + Elements.joined(entries, EntrySelectable::text) + "}";
    }

    @Override
    public Optional<CqlType> exactType() {
        return Optional.empty();
    }

    @Override
    public Fit fit(Receiver receiver) {
        CqlType type = receiver.type().unfrozen();
        if (type instanceof UdtType udt) {
            return at.scope()
                    .keyspace()
                    .type(udt.name())
                    .map(fields -> fitFields(receiver, fields))
                    .orElse(Fit.WEAK);
        }
        return type instanceof MapType map ? fitEntries(receiver, map) : Fit.NONE;
    }

    private Fit fitEntries(Receiver receiver, MapType map) {
        Receiver keys = new Receiver("key(" + receiver.name() + ")", map.key());
        Receiver values = new Receiver("value(" + receiver.name() + ")", map.value());
        Fit all = Fit.EXACT;
        for (EntrySelectable entry : entries) {
            Fit key = entry.key().fit(keys);
            Fit value = entry.value().fit(values);
            if (!key.isFit() || !value.isFit()) {
                return Fit.NONE;
            }
            all = key == Fit.EXACT && value == Fit.EXACT ? all : Fit.WEAK;
        }
        return all;
    }

    private Fit fitFields(Receiver receiver, UserType udt) {
        for (EntrySelectable entry : entries) {
            Optional<Field> field = entry.field().flatMap(name -> udt.field(name.identifier()));
            if (field.isEmpty()) {
                return Fit.WEAK; // its own rule says so when it is selected
            }
            String name = receiver.name() + "." + field.get().name().name();
            Receiver value = new Receiver(name, Types.normal(field.get().type()));
            if (!entry.value().fit(value).isFit()) {
                return Fit.NONE;
            }
        }
        return Fit.WEAK;
    }

    @Override
    public boolean isUnknown() {
        return entries.stream().anyMatch(EntrySelectable::isUnknown);
    }

    /** The server takes any value that is not made of the columns for one that is. */
    @Override
    public boolean selects(Predicate<Column> columns) {
        for (EntrySelectable entry : entries) {
            boolean inKey = entry.field().isEmpty() && entry.key().selects(columns);
            if (inKey || !entry.value().selects(columns)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        Optional<CqlType> type = SelectedTypeRule.check(this, expected);
        if (type.isPresent() && type.get().unfrozen() instanceof UdtType udt) {
            boolean known = at.scope().keyspace().type(udt.name()).isPresent();
            return known ? selectFields(type.get(), udt, used) : Selected.unknown(text());
        }
        if (type.isPresent() && type.get().unfrozen() instanceof MapType map) {
            return selectEntries(type.get(), map, used);
        }
        return type.map(other -> SelectedLiteralRule.report(this, other)).orElseGet(() -> Selected.unknown(text()));
    }

    private Selected selectEntries(CqlType type, MapType map, Consumer<Column> used) {
        DurationKeyRule.check(term, map.key(), "a key of a map", at);
        List<Selected> selected = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (EntrySelectable entry : entries) {
            Selected key = entry.key().select(Optional.of(map.key()), used);
            Selected value = entry.value().select(Optional.of(map.value()), used);
            names.add(key.name() + ": " + value.name());
            selected.addAll(List.of(key, value));
        }
        return Selected.of("{" + String.join(", ", names) + "}", Optional.of(type), selected);
    }

    private Selected selectFields(CqlType type, UdtType udt, Consumer<Column> used) {
        List<Selected> selected = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (EntrySelectable entry : entries) {
            Optional<Field> field = SelectedFieldRule.check(entry, udt, at.scope());
            if (field.isPresent()) {
                Selected value = entry.value()
                        .select(Optional.of(Types.normal(field.get().type())), used);
                names.add(field.get().name().name() + ": " + value.name());
                selected.add(value);
            }
        }
        return Selected.of("{" + String.join(", ", names) + "}", Optional.of(type), selected);
    }
}
