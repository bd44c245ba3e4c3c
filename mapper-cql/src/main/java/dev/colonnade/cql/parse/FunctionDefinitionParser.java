package dev.colonnade.cql.parse;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.CreateAggregate;
import dev.colonnade.cql.statement.CreateFunction;
import dev.colonnade.cql.statement.DropFunction;
import dev.colonnade.cql.statement.FieldDefinition;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeName;
import java.util.List;
import java.util.Optional;

/** Reads the statements of functions and aggregates. Rule: createFunctionStatement and its neighbours of Parser.g. */
final class FunctionDefinitionParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TypeParser types;
    private final TermParser terms;
    private final ColumnParser columns;
    private final CreateIndexParser indexes;

    FunctionDefinitionParser(
            TokenCursor cursor,
            Names names,
            TypeParser types,
            TermParser terms,
            ColumnParser columns,
            CreateIndexParser indexes) {
        this.cursor = cursor;
        this.names = names;
        this.types = types;
        this.terms = terms;
        this.columns = columns;
        this.indexes = indexes;
    }

    /**
     * Reads the statement behind CREATE FUNCTION.
     *
     * @param start where it begins
     * @param orReplace whether OR REPLACE is said
     * @return the statement
     */
    CreateFunction function(int start, boolean orReplace) {
        boolean ifNotExists = Existence.ifNotExists(cursor);
        QualifiedName name = name();
        cursor.expect(Sign.OPEN);
        List<FieldDefinition> arguments = cursor.at(Sign.CLOSE) ? List.of() : cursor.list(columns::field, Sign.COMMA);
        cursor.expect(Sign.CLOSE);
        boolean calledOnNull = cursor.accept(Keyword.CALLED);
        if (!calledOnNull) {
            cursor.expect(Keyword.RETURNS);
            cursor.expect(Keyword.NULL);
        }
        cursor.expect(Keyword.ON);
        cursor.expect(Keyword.NULL);
        cursor.expect(Keyword.INPUT);
        cursor.expect(Keyword.RETURNS);
        TypeName result = types.type();
        cursor.expect(Keyword.LANGUAGE);
        Identifier language = new Identifier(cursor.expect(Kind.WORD).value);
        cursor.expect(Keyword.AS);
        Literal body = indexes.string();
        return new CreateFunction(
                orReplace, ifNotExists, name, arguments, calledOnNull, result, language, body, cursor.since(start));
    }

    /**
     * Reads the statement behind CREATE AGGREGATE.
     *
     * @param start where it begins
     * @param orReplace whether OR REPLACE is said
     * @return the statement
     */
    CreateAggregate aggregate(int start, boolean orReplace) {
        boolean ifNotExists = Existence.ifNotExists(cursor);
        QualifiedName name = name();
        List<TypeName> arguments = arguments();
        cursor.expect(Keyword.SFUNC);
        Name stateFunction = names.functionName();
        cursor.expect(Keyword.STYPE);
        TypeName stateType = types.type();
        Optional<Name> finalFunction =
                cursor.accept(Keyword.FINALFUNC) ? Optional.of(names.functionName()) : Optional.empty();
        Optional<Term> initialState = cursor.accept(Keyword.INITCOND) ? Optional.of(terms.term()) : Optional.empty();
        return new CreateAggregate(
                orReplace,
                ifNotExists,
                name,
                arguments,
                stateFunction,
                stateType,
                finalFunction,
                initialState,
                cursor.since(start));
    }

    /**
     * Reads the statement behind DROP FUNCTION or DROP AGGREGATE.
     *
     * @param start where it begins
     * @param aggregate whether it is an aggregate
     * @return the statement
     */
    DropFunction drop(int start, boolean aggregate) {
        boolean ifExists = Existence.ifExists(cursor);
        QualifiedName name = name();
        Optional<List<TypeName>> arguments = cursor.at(Sign.OPEN) ? Optional.of(arguments()) : Optional.empty();
        return new DropFunction(aggregate, ifExists, name, arguments, cursor.since(start));
    }

    private List<TypeName> arguments() {
        cursor.expect(Sign.OPEN);
        List<TypeName> arguments = cursor.at(Sign.CLOSE) ? List.of() : cursor.list(types::type, Sign.COMMA);
        cursor.expect(Sign.CLOSE);
        return arguments;
    }

    private QualifiedName name() {
        if (!cursor.peek(1).is(Sign.DOT)) {
            return new QualifiedName(Optional.empty(), names.functionName());
        }
        Name keyspace = names.name(Part.KEYSPACE_NAME);
        cursor.next();
        return new QualifiedName(Optional.of(keyspace), names.functionName());
    }
}
