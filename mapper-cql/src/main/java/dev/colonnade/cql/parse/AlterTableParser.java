package dev.colonnade.cql.parse;

import static dev.colonnade.cql.CassandraVersion.V5_0;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.statement.AlterTable;
import dev.colonnade.cql.statement.AlterTable.AddColumns;
import dev.colonnade.cql.statement.AlterTable.AlterColumn;
import dev.colonnade.cql.statement.AlterTable.Change;
import dev.colonnade.cql.statement.AlterTable.DropColumns;
import dev.colonnade.cql.statement.AlterTable.DropCompactStorage;
import dev.colonnade.cql.statement.AlterTable.MaskColumn;
import dev.colonnade.cql.statement.AlterTable.RenameColumns;
import dev.colonnade.cql.statement.AlterTable.SetOptions;
import dev.colonnade.cql.statement.Renaming;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads ALTER TABLE. Rule: alterTableStatement of Parser.g. */
final class AlterTableParser {
    private final CassandraVersion version;
    private final TokenCursor cursor;
    private final Names names;
    private final TypeParser types;
    private final ColumnParser columns;
    private final OptionParser options;
    private final TablePropertiesParser properties;

    AlterTableParser(
            CassandraVersion version,
            TokenCursor cursor,
            Names names,
            TypeParser types,
            ColumnParser columns,
            OptionParser options,
            TablePropertiesParser properties) {
        this.version = version;
        this.cursor = cursor;
        this.names = names;
        this.types = types;
        this.columns = columns;
        this.options = options;
        this.properties = properties;
    }

    /**
     * Reads the statement behind ALTER TABLE.
     *
     * @param start where it begins
     * @return the statement
     */
    AlterTable statement(int start) {
        boolean ifExists = Existence.ifExists(cursor);
        QualifiedName table = names.qualified(Part.TABLE_NAME);
        Change change = change();
        return new AlterTable(table, ifExists, change, cursor.since(start));
    }

    private Change change() {
        if (cursor.accept(Keyword.ADD)) {
            return new AddColumns(Existence.ifNotExists(cursor), list(columns::column));
        }
        if (cursor.accept(Keyword.DROP)) {
            return drop();
        }
        if (cursor.accept(Keyword.RENAME)) {
            return new RenameColumns(Existence.ifExists(cursor), renamings(Part.COLUMN_NAME));
        }
        if (cursor.accept(Keyword.ALTER)) {
            return alter();
        }
        return new SetOptions(options.with());
    }

    /** {@return the renamings that come next, with AND between them} */
    List<Renaming> renamings(Part part) {
        return cursor.list(() -> renaming(part), Keyword.AND);
    }

    private Renaming renaming(Part part) {
        Name from = names.name(part);
        cursor.expect(Keyword.TO);
        return new Renaming(from, names.name(part));
    }

    private Change drop() {
        if (cursor.is(Keyword.COMPACT) && cursor.peek(1).is(Keyword.STORAGE)) {
            return new DropCompactStorage(properties.compactStorage());
        }
        boolean ifExists = Existence.ifExists(cursor);
        List<Name> dropped = list(() -> names.name(Part.COLUMN_NAME));
        Optional<Literal> timestamp = Optional.empty();
        if (cursor.accept(Keyword.USING)) {
            cursor.expect(Keyword.TIMESTAMP);
            Token moment = cursor.expect(Kind.INTEGER);
            timestamp = Optional.of(new Literal(Literal.Kind.INTEGER, moment.value, moment.range()));
        }
        return new DropColumns(ifExists, dropped, timestamp);
    }

    private Change alter() {
        boolean masks = version.isAtLeast(V5_0);
        boolean ifExists = masks && Existence.ifExists(cursor);
        Name column = names.name(Part.COLUMN_NAME);
        if (!ifExists && cursor.accept(Keyword.TYPE)) {
            return new AlterColumn(column, types.type());
        }
        if (masks && cursor.accept(Keyword.DROP)) {
            cursor.expect(Keyword.MASKED);
            return new MaskColumn(ifExists, column, Optional.empty());
        }
        if (masks) {
            FunctionCall mask = columns.mask();
            return new MaskColumn(ifExists, column, Optional.of(mask));
        }
        throw cursor.mismatch();
    }

    private <T> List<T> list(Supplier<T> element) {
        if (!cursor.accept(Sign.OPEN)) {
            return List.of(element.get());
        }
        List<T> elements = cursor.list(element, Sign.COMMA);
        cursor.expect(Sign.CLOSE);
        return elements;
    }
}
