package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.ColumnDefinition;
import dev.colonnade.cql.statement.CreateTable;
import dev.colonnade.cql.statement.PrimaryKey;
import dev.colonnade.cql.statement.TableProperties;
import dev.colonnade.cql.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Reads CREATE TABLE. Rule: createTableStatement of Parser.g. */
final class CreateTableParser {
    private final TokenCursor cursor;
    private final Names names;
    private final ColumnParser columns;
    private final TablePropertiesParser properties;

    CreateTableParser(TokenCursor cursor, Names names, ColumnParser columns, TablePropertiesParser properties) {
        this.cursor = cursor;
        this.names = names;
        this.columns = columns;
        this.properties = properties;
    }

    /**
     * Reads the statement behind CREATE TABLE.
     *
     * @param start where it begins
     * @return the statement
     */
    CreateTable statement(int start) {
        boolean ifNotExists = Existence.ifNotExists(cursor);
        QualifiedName name = names.qualified(Part.TABLE_NAME);
        List<ColumnDefinition> definitions = new ArrayList<>();
        List<PrimaryKey> keys = new ArrayList<>();
        cursor.expect(Sign.OPEN);
        part(definitions, keys);
        while (cursor.accept(Sign.COMMA)) {
            if (!cursor.is(Sign.COMMA) && !cursor.is(Sign.CLOSE)) {
                part(definitions, keys);
            }
        }
        cursor.expect(Sign.CLOSE);
        TableProperties with = properties.properties();
        return new CreateTable(name, ifNotExists, definitions, keys, with, cursor.since(start));
    }

    private void part(List<ColumnDefinition> definitions, List<PrimaryKey> keys) {
        if (cursor.at(Keyword.PRIMARY)) {
            keys.add(properties.primaryKey());
            return;
        }
        ColumnDefinition column = columns.column();
        definitions.add(column);
        int start = cursor.index();
        if (cursor.accept(Keyword.PRIMARY)) {
            cursor.expect(Keyword.KEY);
            keys.add(new PrimaryKey(List.of(column.name()), List.of(), cursor.since(start)));
        }
    }
}
