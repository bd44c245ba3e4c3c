package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.TupleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types that terms have wherever they stand. */
final class Typing {
    private final TermChecks terms;
    private final CallTerms calls;

    Typing(TermChecks terms, CallTerms calls) {
        this.terms = terms;
        this.calls = calls;
    }

    /**
     * As the server's {@code getExactTypeIfKnown}.
     *
     * @param inSystem whether it asks in the keyspace {@code system}, without user-defined types and functions
     */
    @Nullable
    CqlType exact(Term term, boolean inSystem) {
        if (term instanceof TypeHint hint) {
            CqlType type = terms.hints().type(hint);
            return inSystem && UserTypesIn.any(type) ? Types.REFUSED : type;
        }
        if (term instanceof ColumnReference column) {
            return terms.scope()
                    .table()
                    .column(column.column().identifier())
                    .map(Column::type)
                    .map(Types::normal)
                    .orElse(null);
        }
        if (TermChecks.isCall(term)) {
            Call call = Call.of(term, terms.version());
            return calls.resolve(call, Optional.empty(), inSystem)
                    .function()
                    .filter(function -> !isToken(function))
                    .map(function -> function.result())
                    .orElse(null);
        }
        return literal(term, inSystem);
    }

    /** Asked for the type of a token, the server does not know whose key is meant. */
    private static boolean isToken(CqlFunction function) {
        return function.name().equals(FunctionName.ofServer(Candidates.TOKEN));
    }

    private @Nullable CqlType literal(Term term, boolean inSystem) {
        Function<Term, @Nullable CqlType> inner = part -> exact(part, inSystem);
        if (term instanceof TupleLiteral tuple) {
            return tuple(tuple, inner);
        }
        if (term instanceof SetLiteral set) {
            CqlType element = first(set.elements(), inner);
            return element == null || element == Types.REFUSED ? element : new FrozenType(new SetType(element));
        }
        if (term instanceof ListLiteral list && !terms.version().isAtLeast(CassandraVersion.V5_0)) {
            CqlType element = first(list.elements(), inner);
            return element == null || element == Types.REFUSED ? element : new FrozenType(new ListType(element));
        }
        return term instanceof MapLiteral map ? map(first(keys(map), inner), first(values(map), inner)) : null;
    }

    /** As the server's {@code getCompatibleTypeIfKnown}, which it asks in the keyspace {@code system}. */
    @Nullable
    CqlType compatible(Term term) {
        if (term instanceof Literal literal) {
            return PreferredType.of(literal, terms.version());
        }
        if (term instanceof SetLiteral set) {
            CqlType element = common(set.elements());
            return element == null || element == Types.REFUSED ? element : new FrozenType(new SetType(element));
        }
        if (term instanceof MapLiteral map) {
            return map(common(keys(map)), common(values(map)));
        }
        return exact(term, true);
    }

    private static @Nullable CqlType tuple(TupleLiteral tuple, Function<Term, @Nullable CqlType> inner) {
        List<CqlType> components = new ArrayList<>();
        for (Term element : tuple.elements()) {
            CqlType type = inner.apply(element);
            if (type == null || type == Types.REFUSED) {
                return type;
            }
            components.add(Types.freeze(type));
        }
        return new TupleType(components);
    }

    private static @Nullable CqlType map(@Nullable CqlType key, @Nullable CqlType value) {
        if (key == Types.REFUSED || value == Types.REFUSED) {
            return Types.REFUSED;
        }
        return key == null || value == null ? null : new FrozenType(new MapType(key, value));
    }

    private static @Nullable CqlType first(List<Term> all, Function<Term, @Nullable CqlType> inner) {
        for (Term term : all) {
            CqlType type = inner.apply(term);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** The type among those of the terms to which all others can be assigned. */
    private @Nullable CqlType common(List<Term> all) {
        List<CqlType> types = new ArrayList<>();
        for (Term term : all) {
            CqlType type = compatible(term);
            if (type == Types.REFUSED) {
                return type;
            }
            if (type != null) {
                types.add(type);
            }
        }
        for (CqlType type : types) {
            if (types.stream().allMatch(other -> terms.types().fit(other, type).isFit())) {
                return type;
            }
        }
        return null;
    }

    private static List<Term> keys(MapLiteral map) {
        return map.entries().stream().map(MapLiteral.Entry::key).toList();
    }

    private static List<Term> values(MapLiteral map) {
        return map.entries().stream().map(MapLiteral.Entry::value).toList();
    }
}
