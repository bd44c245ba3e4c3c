package dev.colonnade.cql.parse;

import static dev.colonnade.cql.CassandraVersion.V5_0;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.AlterKeyspace;
import dev.colonnade.cql.statement.AlterView;
import dev.colonnade.cql.statement.CreateKeyspace;
import dev.colonnade.cql.statement.CreateTrigger;
import dev.colonnade.cql.statement.OtherStatement;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.statement.Truncate;
import dev.colonnade.cql.statement.Use;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;

/**
 * Reads the statements that are about no rows. Rule: cqlStatement of Parser.g from useStatement on. Of those about
 * roles, users, permissions and identities, and of DESCRIBE, only the beginning is read.
 */
final class SchemaParser {
    private final String text;
    private final CassandraVersion version;
    private final TokenCursor cursor;
    private final Names names;
    private final OptionParser options;
    private final ColumnParser columns;
    private final CreateTableParser createTable;
    private final AlterTableParser alterTable;
    private final UserTypeParser userTypes;
    private final CreateIndexParser createIndex;
    private final CreateViewParser createView;
    private final FunctionDefinitionParser functions;
    private final DropParser drops;

    SchemaParser(
            String text,
            CassandraVersion version,
            TokenCursor cursor,
            Names names,
            TypeParser types,
            TermParser terms,
            MarkerParser markers,
            SelectorParser selectors,
            RelationParser relations) {
        this.text = text;
        this.version = version;
        this.cursor = cursor;
        this.names = names;
        this.columns = new ColumnParser(version, cursor, names, types, terms);
        this.options = new OptionParser(cursor, names, terms);
        TablePropertiesParser properties = new TablePropertiesParser(cursor, names, options);
        this.createTable = new CreateTableParser(cursor, names, columns, properties);
        this.alterTable = new AlterTableParser(version, cursor, names, types, columns, options, properties);
        this.userTypes = new UserTypeParser(cursor, names, types, columns, alterTable);
        this.createIndex = new CreateIndexParser(cursor, names, options);
        this.createView = new CreateViewParser(cursor, names, selectors, relations, markers, properties);
        this.functions = new FunctionDefinitionParser(cursor, names, types, terms, columns, createIndex);
        this.drops = new DropParser(version, cursor, names, types, functions);
    }

    /** {@return the function of a mask, which is read} */
    FunctionCall maskFunction() {
        return columns.maskFunction();
    }

    /** {@return whether such a statement comes next} */
    boolean isNext() {
        return cursor.peek().type instanceof Keyword word
                && switch (word) {
                    case CREATE, ALTER, DROP, USE, TRUNCATE, GRANT, REVOKE, LIST, DESCRIBE, DESC -> true;
                    case ADD -> version.isAtLeast(V5_0);
                    default -> false;
                };
    }

    /** {@return the statement that comes next, which is read} */
    SchemaStatement statement() {
        int start = cursor.index();
        Token first = cursor.next();
        return switch ((Keyword) first.type) {
            case CREATE -> create(start);
            case ALTER -> alter(start);
            case DROP -> drops.isOther() ? other(start) : drops.statement(start);
            case USE -> new Use(names.object(Part.KEYSPACE_NAME), cursor.since(start));
            case TRUNCATE -> truncate(start);
            default -> other(start);
        };
    }

    private SchemaStatement create(int start) {
        if (cursor.accept(Keyword.TABLE)) {
            return createTable.statement(start);
        }
        if (cursor.accept(Keyword.KEYSPACE)) {
            boolean ifNotExists = Existence.ifNotExists(cursor);
            Name name = names.object(Part.KEYSPACE_NAME);
            return new CreateKeyspace(name, ifNotExists, options.with(), cursor.since(start));
        }
        if (cursor.accept(Keyword.TYPE)) {
            return userTypes.create(start);
        }
        if (cursor.at(Keyword.INDEX) || cursor.at(Keyword.CUSTOM)) {
            return createIndex.statement(start);
        }
        if (cursor.accept(Keyword.MATERIALIZED)) {
            cursor.expect(Keyword.VIEW);
            return createView.statement(start);
        }
        if (cursor.accept(Keyword.TRIGGER)) {
            return createTrigger(start);
        }
        return cursor.at(Keyword.USER) || cursor.at(Keyword.ROLE) ? other(start) : createFunction(start);
    }

    private SchemaStatement createFunction(int start) {
        boolean orReplace = cursor.accept(Keyword.OR);
        if (orReplace) {
            cursor.expect(Keyword.REPLACE);
        }
        if (cursor.accept(Keyword.AGGREGATE)) {
            return functions.aggregate(start, orReplace);
        }
        cursor.expect(Keyword.FUNCTION);
        return functions.function(start, orReplace);
    }

    private SchemaStatement createTrigger(int start) {
        boolean ifNotExists = Existence.ifNotExists(cursor);
        Name name = names.name(Part.NAME);
        cursor.expect(Keyword.ON);
        QualifiedName table = names.qualified(Part.TABLE_NAME);
        cursor.expect(Keyword.USING);
        return new CreateTrigger(ifNotExists, name, table, createIndex.string(), cursor.since(start));
    }

    private SchemaStatement alter(int start) {
        if (cursor.accept(Keyword.TABLE)) {
            return alterTable.statement(start);
        }
        if (cursor.accept(Keyword.TYPE)) {
            return userTypes.alter(start);
        }
        if (cursor.accept(Keyword.MATERIALIZED)) {
            cursor.expect(Keyword.VIEW);
            boolean ifExists = Existence.ifExists(cursor);
            QualifiedName view = names.qualified(Part.TABLE_NAME);
            return new AlterView(view, ifExists, options.with(), cursor.since(start));
        }
        if (cursor.at(Keyword.USER) || cursor.at(Keyword.ROLE)) {
            return other(start);
        }
        cursor.expect(Keyword.KEYSPACE);
        boolean ifExists = Existence.ifExists(cursor);
        Name name = names.object(Part.KEYSPACE_NAME);
        return new AlterKeyspace(name, ifExists, options.with(), cursor.since(start));
    }

    private SchemaStatement truncate(int start) {
        cursor.accept(Keyword.TABLE);
        return new Truncate(names.qualified(Part.TABLE_NAME), cursor.since(start));
    }

    private SchemaStatement other(int start) {
        while (!cursor.is(Sign.SEMICOLON) && !cursor.is(Kind.END)) {
            if (cursor.is(Kind.ERROR)) {
                throw cursor.mismatch();
            }
            cursor.next();
        }
        TextRange range = cursor.since(start);
        return new OtherStatement(range.of(text), range);
    }
}
