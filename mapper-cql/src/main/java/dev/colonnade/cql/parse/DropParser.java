package dev.colonnade.cql.parse;

import static dev.colonnade.cql.CassandraVersion.V5_0;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.statement.Drop;
import dev.colonnade.cql.statement.DropTrigger;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.Optional;

/** Reads DROP of everything that a schema holds. Rule: dropTableStatement and its neighbours of Parser.g. */
final class DropParser {
    private final CassandraVersion version;
    private final TokenCursor cursor;
    private final Names names;
    private final TypeParser types;
    private final FunctionDefinitionParser functions;

    DropParser(
            CassandraVersion version,
            TokenCursor cursor,
            Names names,
            TypeParser types,
            FunctionDefinitionParser functions) {
        this.version = version;
        this.cursor = cursor;
        this.names = names;
        this.types = types;
        this.functions = functions;
    }

    /** {@return whether what DROP is about is a user, role or identity} */
    boolean isOther() {
        return (version.isAtLeast(V5_0) && cursor.at(Keyword.IDENTITY))
                || cursor.at(Keyword.USER)
                || cursor.at(Keyword.ROLE);
    }

    /**
     * Reads the statement behind DROP.
     *
     * @param start where it begins
     * @return the statement
     */
    SchemaStatement statement(int start) {
        if (cursor.accept(Keyword.FUNCTION)) {
            return functions.drop(start, false);
        }
        if (cursor.accept(Keyword.AGGREGATE)) {
            return functions.drop(start, true);
        }
        if (cursor.accept(Keyword.TRIGGER)) {
            boolean ifExists = Existence.ifExists(cursor);
            Name name = names.name(Part.NAME);
            cursor.expect(Keyword.ON);
            return new DropTrigger(ifExists, name, names.qualified(Part.TABLE_NAME), cursor.since(start));
        }
        Drop.Kind kind = kind();
        boolean ifExists = Existence.ifExists(cursor);
        QualifiedName name = dropped(kind);
        return new Drop(kind, ifExists, name, cursor.since(start));
    }

    private Drop.Kind kind() {
        if (cursor.accept(Keyword.TABLE)) {
            return Drop.Kind.TABLE;
        }
        if (cursor.accept(Keyword.KEYSPACE)) {
            return Drop.Kind.KEYSPACE;
        }
        if (cursor.accept(Keyword.TYPE)) {
            return Drop.Kind.TYPE;
        }
        if (cursor.accept(Keyword.INDEX)) {
            return Drop.Kind.INDEX;
        }
        cursor.expect(Keyword.MATERIALIZED);
        cursor.expect(Keyword.VIEW);
        return Drop.Kind.VIEW;
    }

    private QualifiedName dropped(Drop.Kind kind) {
        return switch (kind) {
            case KEYSPACE -> new QualifiedName(Optional.empty(), names.object(Part.KEYSPACE_NAME));
            case TYPE -> types.userTypeName();
            case INDEX -> names.qualified(Part.INDEX_NAME);
            case TABLE, VIEW -> names.qualified(Part.TABLE_NAME);
        };
    }
}
