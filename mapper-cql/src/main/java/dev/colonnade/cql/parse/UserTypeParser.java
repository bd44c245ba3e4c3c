package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.AlterType;
import dev.colonnade.cql.statement.AlterType.AddField;
import dev.colonnade.cql.statement.AlterType.AlterField;
import dev.colonnade.cql.statement.AlterType.Change;
import dev.colonnade.cql.statement.AlterType.RenameFields;
import dev.colonnade.cql.statement.CreateType;
import dev.colonnade.cql.statement.FieldDefinition;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Reads CREATE TYPE and ALTER TYPE. Rule: createTypeStatement and alterTypeStatement of Parser.g. */
final class UserTypeParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TypeParser types;
    private final ColumnParser columns;
    private final AlterTableParser tables;

    UserTypeParser(TokenCursor cursor, Names names, TypeParser types, ColumnParser columns, AlterTableParser tables) {
        this.cursor = cursor;
        this.names = names;
        this.types = types;
        this.columns = columns;
        this.tables = tables;
    }

    /**
     * Reads the statement behind CREATE TYPE.
     *
     * @param start where it begins
     * @return the statement
     */
    CreateType create(int start) {
        boolean ifNotExists = Existence.ifNotExists(cursor);
        QualifiedName name = types.userTypeName();
        List<FieldDefinition> fields = new ArrayList<>();
        cursor.expect(Sign.OPEN);
        fields.add(columns.field());
        while (cursor.accept(Sign.COMMA)) {
            if (!cursor.is(Sign.COMMA) && !cursor.is(Sign.CLOSE)) {
                fields.add(columns.field());
            }
        }
        cursor.expect(Sign.CLOSE);
        return new CreateType(name, ifNotExists, fields, cursor.since(start));
    }

    /**
     * Reads the statement behind ALTER TYPE.
     *
     * @param start where it begins
     * @return the statement
     */
    AlterType alter(int start) {
        boolean ifExists = Existence.ifExists(cursor);
        QualifiedName name = types.userTypeName();
        Change change = change();
        return new AlterType(name, ifExists, change, cursor.since(start));
    }

    private Change change() {
        if (cursor.accept(Keyword.ADD)) {
            return new AddField(Existence.ifNotExists(cursor), columns.field());
        }
        if (cursor.accept(Keyword.RENAME)) {
            return new RenameFields(Existence.ifExists(cursor), tables.renamings(Part.FIELD_NAME));
        }
        cursor.expect(Keyword.ALTER);
        Name field = names.name(Part.FIELD_NAME);
        cursor.expect(Keyword.TYPE);
        return new AlterField(field, types.type());
    }
}
