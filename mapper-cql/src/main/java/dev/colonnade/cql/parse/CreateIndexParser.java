package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.CreateIndex;
import dev.colonnade.cql.statement.IndexTarget;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads CREATE INDEX. Rule: createIndexStatement of Parser.g. */
final class CreateIndexParser {
    private final TokenCursor cursor;
    private final Names names;
    private final OptionParser options;

    CreateIndexParser(TokenCursor cursor, Names names, OptionParser options) {
        this.cursor = cursor;
        this.names = names;
        this.options = options;
    }

    /**
     * Reads the statement behind CREATE.
     *
     * @param start where it begins
     * @return the statement
     */
    CreateIndex statement(int start) {
        boolean custom = cursor.accept(Keyword.CUSTOM);
        cursor.expect(Keyword.INDEX);
        boolean ifNotExists = Existence.ifNotExists(cursor);
        Optional<Name> name = cursor.at(Keyword.ON) ? Optional.empty() : Optional.of(names.object(Part.INDEX_NAME));
        cursor.expect(Keyword.ON);
        QualifiedName table = names.qualified(Part.TABLE_NAME);
        cursor.expect(Sign.OPEN);
        List<IndexTarget> targets = cursor.at(Sign.CLOSE) ? List.of() : cursor.list(this::target, Sign.COMMA);
        cursor.expect(Sign.CLOSE);
        Optional<Literal> className = cursor.accept(Keyword.USING) ? Optional.of(string()) : Optional.empty();
        List<Option> properties = options.maybeWith();
        return new CreateIndex(custom, ifNotExists, name, table, targets, className, properties, cursor.since(start));
    }

    private IndexTarget target() {
        int start = cursor.index();
        IndexTarget.Part part = cursor.peek(1).is(Sign.OPEN) ? part(cursor.peek()) : IndexTarget.Part.COLUMN;
        if (part == IndexTarget.Part.COLUMN) {
            return new IndexTarget(part, names.name(Part.COLUMN_NAME), cursor.since(start));
        }
        cursor.next();
        cursor.expect(Sign.OPEN);
        Name column = names.name(Part.COLUMN_NAME);
        cursor.expect(Sign.CLOSE);
        return new IndexTarget(part, column, cursor.since(start));
    }

    private static IndexTarget.Part part(Token token) {
        if (!(token.type instanceof Keyword word)) {
            return IndexTarget.Part.COLUMN;
        }
        return switch (word) {
            case VALUES -> IndexTarget.Part.VALUES;
            case KEYS -> IndexTarget.Part.KEYS;
            case ENTRIES -> IndexTarget.Part.ENTRIES;
            case FULL -> IndexTarget.Part.FULL;
            default -> IndexTarget.Part.COLUMN;
        };
    }

    /** {@return the string that comes next, which is read} */
    Literal string() {
        Token token = cursor.expect(Kind.STRING);
        return new Literal(Literal.Kind.STRING, token.value, token.range());
    }
}
