package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.ColumnDefinition;
import dev.colonnade.cql.statement.FieldDefinition;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeName;
import java.util.List;
import java.util.Optional;

/** Reads columns of tables, and fields of types. Rule: tableColumns, columnMask and typeColumns of Parser.g. */
final class ColumnParser {
    private static final Identifier DEFAULT_MASK = new Identifier("mask_default");

    private final CassandraVersion version;
    private final TokenCursor cursor;
    private final Names names;
    private final TypeParser types;
    private final TermParser terms;

    ColumnParser(CassandraVersion version, TokenCursor cursor, Names names, TypeParser types, TermParser terms) {
        this.version = version;
        this.cursor = cursor;
        this.names = names;
        this.types = types;
        this.terms = terms;
    }

    /** {@return the column that comes next, which is read} */
    ColumnDefinition column() {
        int start = cursor.index();
        Name name = names.name(Part.COLUMN_NAME);
        TypeName type = types.type();
        boolean isStatic = cursor.accept(Keyword.STATIC);
        boolean isMasked = version.isAtLeast(CassandraVersion.V5_0) && cursor.at(Keyword.MASKED);
        Optional<FunctionCall> mask = isMasked ? Optional.of(mask()) : Optional.empty();
        return new ColumnDefinition(name, type, isStatic, mask, cursor.since(start));
    }

    /** {@return the field that comes next, which is read} */
    FieldDefinition field() {
        return new FieldDefinition(names.name(Part.FIELD_NAME), types.type());
    }

    /** {@return the function behind MASKED WITH, which is read} */
    FunctionCall mask() {
        cursor.expect(Keyword.MASKED);
        cursor.expect(Keyword.WITH);
        return maskFunction();
    }

    /** {@return the function of a mask, or DEFAULT, which is read} */
    FunctionCall maskFunction() {
        int start = cursor.index();
        if (cursor.is(Keyword.DEFAULT)
                && !cursor.peek(1).is(Sign.OPEN)
                && !cursor.peek(1).is(Sign.DOT)) {
            Name name = new Name(DEFAULT_MASK, cursor.next().range());
            return new FunctionCall(Optional.empty(), name, List.of(), cursor.since(start));
        }
        Optional<Name> keyspace = Optional.empty();
        if (cursor.peek(1).is(Sign.DOT)) {
            keyspace = Optional.of(names.name(Part.KEYSPACE_NAME));
            cursor.next();
        }
        Name function = names.functionName();
        cursor.expect(Sign.OPEN);
        List<Term> arguments = cursor.at(Sign.CLOSE) ? List.of() : terms.terms();
        cursor.expect(Sign.CLOSE);
        return new FunctionCall(keyspace, function, arguments, cursor.since(start));
    }
}
