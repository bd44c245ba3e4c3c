package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.TupleType;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A tuple of which JSON is made has all its components (Cassandra, when it executes, fails with an
 * {@code IndexOutOfBoundsException}: {@code TupleType.toJSONString}).
 *
 * @since 0.1.0
 */
public final class JsonTupleRule {
    private static final Set<String> TO_JSON = Set.of("tojson", "to_json");
    /** Before each component stands its length, of four bytes. */
    private static final int HEX_OF_LENGTH = 8;

    private JsonTupleRule() {}

    /**
     * Checks what is selected.
     *
     * @param selected the term
     * @param json whether it is selected as JSON
     * @param scope where is said what is found
     */
    public static void check(Term selected, boolean json, Scope scope) {
        Optional<Term> tuple = find(selected, Optional.empty(), json);
        if (tuple.isPresent()) {
            scope.findings()
                    .error(
                            CqlRule.SELECTED_LITERAL,
                            tuple.get().range(),
                            "The tuple " + tuple.get().cql()
                                    + " lacks components of its type, and no JSON is made of it",
                            "write null for each component that has no value");
        }
    }

    private static Optional<Term> find(Term term, Optional<CqlType> type, boolean json) {
        if (term instanceof TypeHint hint) {
            return find(hint.term(), Optional.of(Types.normal(hint.type().type())), json);
        } else if (term instanceof FunctionCall call) {
            boolean makesJson = TO_JSON.contains(call.function().identifier().name());
            return first(call.arguments(), i -> Optional.empty(), makesJson);
        } else if (term instanceof ListLiteral list) {
            Optional<CqlType> element = type.map(CqlType::unfrozen)
                    .filter(ListType.class::isInstance)
                    .map(one -> ((ListType) one).element());
            return first(list.elements(), i -> element, json);
        }
        if (term instanceof Literal literal) {
            boolean lacks = json
                    && type.isPresent()
                    && type.get() instanceof TupleType of
                    && components(literal) < of.components().size();
            return lacks ? Optional.of(term) : Optional.empty();
        }
        return term instanceof TupleLiteral tuple ? findIn(tuple, type, json) : Optional.empty();
    }

    /** How many components are in a text or in bytes. */
    private static int components(Literal literal) {
        String text = literal.text();
        if (literal.kind() == Literal.Kind.HEX) {
            return componentsIn(text.substring("0x".length()));
        }
        return text.isEmpty() ? 0 : text.split("(?<!\\\\):", -1).length;
    }

    private static int componentsIn(String hex) {
        int count = 0;
        long next = 0;
        while (next + HEX_OF_LENGTH <= hex.length()) {
            int start = (int) next;
            int length = HexFormat.fromHexDigits(hex, start, start + HEX_OF_LENGTH);
            next += HEX_OF_LENGTH + 2L * Math.max(length, 0);
            count++;
        }
        return count;
    }

    private static Optional<Term> findIn(TupleLiteral tuple, Optional<CqlType> type, boolean json) {
        if (type.isEmpty() || !(type.get() instanceof TupleType of)) {
            return first(tuple.elements(), i -> tuple.elements().size() == 1 ? type : Optional.empty(), json);
        }
        int missing = of.components().size() - tuple.elements().size();
        return json && missing > 0
                ? Optional.of(tuple)
                : first(
                        tuple.elements(),
                        i -> missing < 0
                                ? Optional.empty()
                                : Optional.of(of.components().get(i)),
                        json);
    }

    private static Optional<Term> first(List<Term> terms, IntFunction<Optional<CqlType>> types, boolean json) {
        for (int i = 0; i < terms.size(); i++) {
            Optional<Term> found = find(terms.get(i), types.apply(i), json);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
