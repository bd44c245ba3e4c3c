package dev.colonnade.runtime.schema;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.schema.plan.Difference;
import dev.colonnade.cql.schema.plan.SchemaComparison;
import dev.colonnade.cql.statement.AlterTable;
import dev.colonnade.cql.statement.AlterType;
import dev.colonnade.cql.statement.CreateIndex;
import dev.colonnade.cql.statement.CreateTable;
import dev.colonnade.cql.statement.CreateType;
import dev.colonnade.cql.statement.CreateView;
import dev.colonnade.cql.statement.Drop;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from a keyspace whether a statement that cannot be executed twice was executed. */
final class StatementEffect {
    private final Keyspace keyspace;

    StatementEffect(Keyspace keyspace) {
        this.keyspace = keyspace;
    }

    /** Whether what it makes is there, or what it removes is not; false if that cannot be told. */
    boolean isThere(Statement statement) {
        if (statement instanceof CreateTable table) {
            return hasTable(table.name());
        }
        if (statement instanceof CreateView view) {
            return hasTable(view.name());
        }
        if (statement instanceof CreateType type) {
            return hasType(type.name());
        }
        if (statement instanceof CreateIndex index) {
            return index.name().isPresent() ? hasIndex(index.name().get()) : hasNamelessIndex(index);
        }
        if (statement instanceof AlterTable alter) {
            return isAltered(alter);
        }
        if (statement instanceof AlterType alter) {
            return isAltered(alter);
        }
        if (statement instanceof Drop drop) {
            return isDropped(drop);
        }
        return new FunctionEffect(keyspace).isThere(statement);
    }

    private boolean isAltered(AlterTable alter) {
        if (alter.change() instanceof AlterTable.AddColumns add) {
            return add.columns().stream().allMatch(column -> hasColumn(alter, column.name()));
        }
        if (alter.change() instanceof AlterTable.DropColumns drop) {
            return hasTable(alter.table()) && drop.columns().stream().noneMatch(column -> hasColumn(alter, column));
        }
        return alter.change() instanceof AlterTable.RenameColumns rename
                && rename.columns().stream()
                        .allMatch(column -> hasColumn(alter, column.to()) && !hasColumn(alter, column.from()));
    }

    private boolean isAltered(AlterType alter) {
        if (alter.change() instanceof AlterType.AddField add) {
            return hasField(alter, add.field().name());
        }
        return alter.change() instanceof AlterType.RenameFields rename
                && rename.fields().stream()
                        .allMatch(field -> hasField(alter, field.to()) && !hasField(alter, field.from()));
    }

    private boolean isDropped(Drop drop) {
        if (!isHere(drop.name())) {
            return false;
        }
        return switch (drop.kind()) {
            case TABLE, VIEW -> !hasTable(drop.name());
            case TYPE -> !hasType(drop.name());
            case INDEX -> !hasIndex(drop.name().name());
            case KEYSPACE -> false;
        };
    }

    private boolean hasTable(QualifiedName name) {
        return isHere(name) && keyspace.table(name.name().identifier()).isPresent();
    }

    private boolean hasType(QualifiedName name) {
        return isHere(name) && keyspace.type(name.name().identifier()).isPresent();
    }

    private boolean hasIndex(Name name) {
        return keyspace.tables().values().stream()
                .flatMap(table -> table.indexes().stream())
                .anyMatch(index -> index.name().equals(Optional.of(name.identifier())));
    }

    /** The server chose its name, and so it is told by what it holds. */
    private boolean hasNamelessIndex(CreateIndex index) {
        return isHere(index.table())
                && keyspace.table(index.table().name().identifier())
                        .filter(table -> hasNamelessIndex(table, index))
                        .isPresent();
    }

    private boolean hasNamelessIndex(Table table, CreateIndex index) {
        String alone = Stream.concat(
                        keyspace.typesInOrder().stream().map(UserType::definition),
                        Stream.of(table.withIndexes(List.of()).definition(), index))
                .map(Statement::cql)
                .collect(joining(";\n"));
        Optional<Table> expected = new SchemaReader(CassandraVersion.V5_0, keyspace.name())
                .read(List.of(new SchemaText("index", alone)))
                .schema()
                .keyspace()
                .table(table.name())
                .filter(read -> !read.indexes().isEmpty());
        return expected.isPresent()
                && new SchemaComparison(keyspace)
                        .compare(expected.get()).stream().allMatch(Difference::isWarning);
    }

    private boolean hasColumn(AlterTable alter, Name column) {
        return isHere(alter.table())
                && keyspace.table(alter.table().name().identifier())
                        .flatMap(table -> table.column(column.identifier()))
                        .isPresent();
    }

    private boolean hasField(AlterType alter, Name field) {
        return isHere(alter.type())
                && keyspace.type(alter.type().name().identifier())
                        .flatMap(type -> type.field(field.identifier()))
                        .isPresent();
    }

    private boolean isHere(QualifiedName name) {
        return isIn(keyspace, name);
    }

    static boolean isIn(Keyspace keyspace, QualifiedName name) {
        return name.keyspace().isEmpty()
                || name.keyspace().map(Name::identifier).equals(keyspace.name());
    }
}
