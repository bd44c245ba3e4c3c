package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.CellAge;
import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.CountRows;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeName;
import java.util.List;
import java.util.Optional;

/** Reads the calls of functions in select clauses, and what looks like them. Rule: selectionFunction of Parser.g. */
final class SelectorCallParser {
    private final CassandraVersion version;
    private final TokenCursor cursor;
    private final Names names;
    private final TypeParser types;
    private final ModifierParser modifiers;
    private final SelectorParser selectors;

    SelectorCallParser(
            CassandraVersion version,
            TokenCursor cursor,
            Names names,
            TypeParser types,
            ModifierParser modifiers,
            SelectorParser selectors) {
        this.version = version;
        this.cursor = cursor;
        this.names = names;
        this.types = types;
        this.modifiers = modifiers;
        this.selectors = selectors;
    }

    /** {@return whether a call comes next, and no column} */
    boolean isNext() {
        Token token = cursor.peek();
        if (cursor.peek(1).is(Sign.OPEN)) {
            return token.isFunctionName()
                    || token.is(Keyword.CAST)
                    || age(token).isPresent();
        }
        return token.is(Keyword.TOKEN) || (token.isName() && cursor.peek(1).is(Sign.DOT) && isQualified());
    }

    private boolean isQualified() {
        Token function = cursor.peek(2);
        return function.is(Keyword.TOKEN)
                || (function.isFunctionName() && cursor.peek(3).is(Sign.OPEN));
    }

    /** {@return the call that comes next, which is read} */
    Term call() {
        int start = cursor.index();
        Token token = cursor.peek();
        Optional<CellAge.Kind> age = age(token);
        if (!cursor.peek(1).is(Sign.OPEN)) {
            return function(start);
        }
        if (age.isPresent()) {
            return cellAge(age.get(), start);
        }
        if (token.is(Keyword.CAST)) {
            return cast(start);
        }
        return token.is(Keyword.COUNT) && cursor.peek(2).is(Sign.TIMES) ? countRows(start) : function(start);
    }

    private static Optional<CellAge.Kind> age(Token token) {
        return token.type instanceof Keyword word
                ? switch (word) {
                    case WRITETIME -> Optional.of(CellAge.Kind.WRITETIME);
                    case MAXWRITETIME -> Optional.of(CellAge.Kind.MAXWRITETIME);
                    case TTL -> Optional.of(CellAge.Kind.TTL);
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    private Term cellAge(CellAge.Kind kind, int start) {
        cursor.next();
        cursor.next();
        int cell = cursor.index();
        Term column = new ColumnReference(names.name(Part.COLUMN_NAME));
        Term part = version.isAtLeast(CassandraVersion.V5_0) ? modifiers.modified(column, cell) : column;
        cursor.expect(Sign.CLOSE);
        return new CellAge(kind, part, cursor.since(start));
    }

    private Term cast(int start) {
        cursor.next();
        cursor.next();
        Term term = selectors.selector();
        cursor.expect(Keyword.AS);
        TypeName type = types.nativeType();
        cursor.expect(Sign.CLOSE);
        return new Cast(term, type, cursor.since(start));
    }

    private Term countRows(int start) {
        cursor.next();
        cursor.next();
        cursor.next();
        cursor.expect(Sign.CLOSE);
        return new CountRows(cursor.since(start));
    }

    private Term function(int start) {
        Optional<Name> keyspace = Optional.empty();
        if (cursor.peek(1).is(Sign.DOT)) {
            keyspace = Optional.of(names.name(Part.KEYSPACE_NAME));
            cursor.next();
        }
        Name function = names.functionName();
        cursor.expect(Sign.OPEN);
        List<Term> arguments = cursor.at(Sign.CLOSE) ? List.of() : cursor.list(selectors::selector, Sign.COMMA);
        cursor.expect(Sign.CLOSE);
        return new FunctionCall(keyspace, function, arguments, cursor.since(start));
    }
}
