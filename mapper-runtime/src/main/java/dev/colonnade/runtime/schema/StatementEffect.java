package dev.colonnade.runtime.schema;

import dev.colonnade.cql.schema.Keyspace;
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
import java.util.Optional;

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
            return index.name().filter(this::hasIndex).isPresent();
        }
        if (statement instanceof AlterTable alter) {
            return isAltered(alter);
        }
        if (statement instanceof AlterType alter) {
            return isAltered(alter);
        }
        return statement instanceof Drop drop && isDropped(drop);
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
        return name.keyspace().isEmpty()
                || name.keyspace().map(Name::identifier).equals(keyspace.name());
    }
}
