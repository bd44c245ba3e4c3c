package dev.colonnade.cql.ddl;

import static java.util.stream.Collectors.toMap;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A keyspace while statements are read.
 *
 * @param name its name, if it is known
 * @param isCreated whether a statement created it; else it is taken to be there
 * @param options where its rows are kept, if a statement said so
 * @param types its user-defined types
 * @param tables its tables and views
 * @param functions its functions and aggregates
 * @param isUncertain whether something before could not be read, so that more may be there
 * @param doubtful the names of what a refused statement was to create or change: nothing is said of those
 */
record DraftKeyspace(
        Optional<Identifier> name,
        boolean isCreated,
        Optional<KeyspaceOptions> options,
        Map<Identifier, UserType> types,
        Map<Identifier, DraftTable> tables,
        List<DraftFunction> functions,
        boolean isUncertain,
        Set<Identifier> doubtful) {

    static DraftKeyspace of(Optional<Identifier> name, boolean isCreated) {
        return new DraftKeyspace(name, isCreated, Optional.empty(), Map.of(), Map.of(), List.of(), false, Set.of());
    }

    DraftKeyspace created(KeyspaceOptions said) {
        return isCreated
                ? this
                : new DraftKeyspace(name, true, options, types, tables, functions, isUncertain, doubtful).with(said);
    }

    DraftKeyspace with(KeyspaceOptions said) {
        return new DraftKeyspace(name, isCreated, Optional.of(said), types, tables, functions, isUncertain, doubtful);
    }

    /** Whether nothing is to be said of something, if it is not there or not as it should be. */
    boolean isDoubtful(Identifier something) {
        return doubtful.contains(something)
                || (isUncertain && !tables.containsKey(something) && !types.containsKey(something));
    }

    Optional<DraftTable> table(Identifier table) {
        return Optional.ofNullable(tables.get(table));
    }

    Stream<DraftTable> views(Identifier base) {
        return tables.values().stream().filter(view -> view.table().base().equals(Optional.of(base)));
    }

    Optional<DraftTable> indexed(Identifier index) {
        return tables.values().stream()
                .filter(table -> table.table().indexes().stream().anyMatch(i -> isNamed(i, index)))
                .findFirst();
    }

    static boolean isNamed(Index index, Identifier name) {
        return index.name().equals(Optional.of(name));
    }

    DraftKeyspace with(UserType type) {
        Map<Identifier, UserType> changed = new LinkedHashMap<>(types);
        changed.put(type.name(), type);
        return new DraftKeyspace(name, isCreated, options, changed, tables, functions, isUncertain, doubtful);
    }

    DraftKeyspace with(DraftTable table) {
        Map<Identifier, DraftTable> changed = new LinkedHashMap<>(tables);
        changed.put(table.table().name(), table);
        return new DraftKeyspace(name, isCreated, options, types, changed, functions, isUncertain, doubtful);
    }

    DraftKeyspace withFunctions(List<DraftFunction> changed) {
        return new DraftKeyspace(name, isCreated, options, types, tables, List.copyOf(changed), isUncertain, doubtful);
    }

    DraftKeyspace withoutType(Identifier type) {
        Map<Identifier, UserType> changed = new LinkedHashMap<>(types);
        changed.remove(type);
        return new DraftKeyspace(name, isCreated, options, changed, tables, functions, isUncertain, doubtful);
    }

    DraftKeyspace withoutTable(Identifier table) {
        Map<Identifier, DraftTable> changed = new LinkedHashMap<>(tables);
        changed.remove(table);
        return new DraftKeyspace(name, isCreated, options, types, changed, functions, isUncertain, doubtful);
    }

    DraftKeyspace doubting(Identifier something) {
        Set<Identifier> changed = new LinkedHashSet<>(doubtful);
        changed.add(something);
        return new DraftKeyspace(name, isCreated, options, types, tables, functions, isUncertain, changed);
    }

    DraftKeyspace uncertain() {
        return new DraftKeyspace(name, isCreated, options, types, tables, functions, true, doubtful);
    }

    Keyspace finished(boolean isDoubtful) {
        Map<Identifier, Table> finished =
                tables.values().stream().map(DraftTable::table).collect(toMap(Table::name, table -> table));
        return new Keyspace(
                name,
                doubtful.isEmpty() && !isDoubtful,
                types,
                finished,
                functions.stream().map(DraftFunction::function).toList(),
                options);
    }
}
