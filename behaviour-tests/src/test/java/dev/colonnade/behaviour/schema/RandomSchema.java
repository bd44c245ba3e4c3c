package dev.colonnade.behaviour.schema;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.schema.ViewDefinition;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.NativeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Makes schemas, each from the one before by one addition that a server of some version allows. */
final class RandomSchema {
    private final Random random;
    private final CassandraVersion version;
    private final RandomTypes types;
    private int names;

    RandomSchema(long seed, CassandraVersion version) {
        this.random = new Random(seed);
        this.version = version;
        this.types = new RandomTypes(random, version);
    }

    Keyspace evolve(Keyspace keyspace) {
        List<Table> tables = keyspace.tables().values().stream()
                .filter(table -> table.view().isEmpty())
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        int choice = tables.isEmpty() ? 0 : random.nextInt(8);
        if (choice == 0) {
            return with(keyspace, table(keyspace));
        }
        Table table = any(tables.isEmpty() ? List.of(table(keyspace)) : tables);
        return switch (choice) {
            case 1 -> with(keyspace, new UserType(name("u"), List.of(field(keyspace), field(keyspace))));
            case 2 -> withField(keyspace);
            case 3 -> with(keyspace, withIndex(table));
            case 4 -> with(keyspace, table.withOptions(table.options().with(RandomTypes.option(random))));
            case 5 -> table.isCounter() ? keyspace : with(keyspace, view(table));
            default -> with(keyspace, withColumn(table, keyspace));
        };
    }

    private Table table(Keyspace keyspace) {
        List<Column> columns = new ArrayList<>();
        List<Identifier> partition = new ArrayList<>();
        List<ClusteringColumn> clustering = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            columns.add(new Column(name("p"), types.ofKey()));
            partition.add(columns.get(i).name());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Column column = new Column(name("c"), types.ofKey());
            columns.add(column);
            clustering.add(new ClusteringColumn(column.name(), random.nextBoolean()));
        }
        Table table = new Table(name("t"), columns, partition, clustering);
        return random.nextInt(6) == 0
                ? table.withColumns(with(columns, new Column(name("n"), NativeType.COUNTER)))
                : withColumn(withColumn(table, keyspace), keyspace);
    }

    private Table withColumn(Table table, Keyspace keyspace) {
        boolean isStatic = !table.clusteringColumns().isEmpty() && random.nextInt(4) == 0;
        Column column = new Column(
                name("v"), table.isCounter() ? NativeType.COUNTER : types.ofColumn(keyspace.types()), isStatic);
        return table.withColumns(with(table.columns(), column));
    }

    private Table withIndex(Table table) {
        Optional<Column> column = table.columns().stream()
                .filter(c -> table.kind(c) == ColumnKind.REGULAR)
                .filter(c -> table.indexes(c.name()).isEmpty())
                .filter(c -> c.type() == NativeType.TEXT || c.type() == NativeType.INT || c.type() instanceof MapType)
                .findFirst();
        return column.map(c -> table.withIndexes(with(table.indexes(), index(c))))
                .orElse(table);
    }

    private Index index(Column column) {
        boolean isSai = version.isAtLeast(CassandraVersion.V5_0) && random.nextBoolean();
        Index.Target target = column.type() instanceof MapType
                ? any(List.of(Index.Target.KEYS, Index.Target.VALUES, Index.Target.ENTRIES))
                : Index.Target.VALUES;
        return new Index(
                Optional.of(new Identifier("i" + names++)),
                isSai ? Index.Kind.SAI : Index.Kind.SECONDARY,
                column.name(),
                target,
                isSai ? Optional.of("sai") : Optional.empty(),
                isSai && column.type() == NativeType.TEXT ? Map.of("case_sensitive", "false") : Map.of());
    }

    /** Of the columns of the key, in another order of them. */
    private Table view(Table table) {
        List<Column> key = table.columns().stream()
                .filter(column -> table.kind(column).isKey())
                .toList();
        List<Identifier> reversed = new ArrayList<>();
        key.forEach(column -> reversed.add(0, column.name()));
        List<Relation> where = reversed.stream()
                .<Relation>map(column -> new Relation.IsNotNull(Name.of(column), TextRange.NONE))
                .toList();
        return new Table(
                name("m"),
                key,
                reversed.subList(0, 1),
                reversed.stream()
                        .skip(1)
                        .map(column -> new ClusteringColumn(column, random.nextBoolean()))
                        .toList(),
                List.of(),
                TableOptions.NONE,
                Optional.of(new ViewDefinition(table.name(), false, where)));
    }

    private Keyspace withField(Keyspace keyspace) {
        Optional<UserType> type = keyspace.typesInOrder().stream().findFirst();
        return type.map(t ->
                        with(keyspace, new UserType(t.name(), with(t.fields(), new Field(name("f"), types.ofKey())))))
                .orElse(keyspace);
    }

    private Field field(Keyspace keyspace) {
        return new Field(name("f"), types.ofColumn(keyspace.types()).frozen().canonical());
    }

    private Identifier name(String prefix) {
        return new Identifier((random.nextInt(5) == 0 ? prefix.toUpperCase(Locale.ROOT) : prefix) + names++);
    }

    private static Keyspace with(Keyspace keyspace, Table table) {
        Map<Identifier, Table> tables = new HashMap<>(keyspace.tables());
        tables.put(table.name(), table);
        return new Keyspace(keyspace.name(), true, keyspace.types(), tables, keyspace.functions(), keyspace.options());
    }

    private static Keyspace with(Keyspace keyspace, UserType type) {
        Map<Identifier, UserType> changed = new HashMap<>(keyspace.types());
        changed.put(type.name(), type);
        return new Keyspace(
                keyspace.name(), true, changed, keyspace.tables(), keyspace.functions(), keyspace.options());
    }

    private static <T> List<T> with(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
