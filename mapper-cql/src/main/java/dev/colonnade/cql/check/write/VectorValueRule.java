package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A vector with an index has finite numbers up to 1e17, and for the cosine not only zeros (Cassandra 5.0, when it
 * executes: {@code OnHeapGraph.validateIndexable}).
 *
 * @since 0.1.0
 */
public final class VectorValueRule {
    private static final float LARGEST = (float) 1E17;

    private VectorValueRule() {}

    /**
     * Checks a vector that is written or asked for.
     *
     * @param column its column
     * @param value the vector
     * @param scope the table of the column, and where is said what is found
     */
    public static void check(Column column, Term value, Scope scope) {
        Optional<Index> index = index(column, scope.table().indexes());
        if (index.isEmpty() || !(BareTerm.of(value, column.type(), scope.home()) instanceof ListLiteral list)) {
            return;
        }
        boolean zeros = true;
        for (Term element : list.elements()) {
            Optional<Float> number = number(element, scope.home());
            if (number.isPresent() && !(Math.abs(number.get()) <= LARGEST)) {
                refuse(
                        element,
                        "A vector with an index has finite numbers up to 1e17",
                        "write a smaller number",
                        scope);
            }
            zeros &= number.isPresent() && number.get() == 0;
        }
        if (zeros && isCosine(index.get())) {
            refuse(list, "A vector of zeros has no angle, which its index compares", "write another vector", scope);
        }
    }

    private static Optional<Index> index(Column column, List<Index> indexes) {
        boolean floats = column.type() instanceof VectorType vector && vector.element() == NativeType.FLOAT;
        for (Index index : indexes) {
            if (floats && index.kind() == Index.Kind.SAI && index.column().equals(column.name())) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static boolean isCosine(Index index) {
        String function = index.options().getOrDefault("similarity_function", "cosine");
        return function.toLowerCase(Locale.ROOT).equals("cosine");
    }

    private static Optional<Float> number(Term term, Home home) {
        Term bare = BareTerm.of(term, NativeType.FLOAT, home);
        if (bare instanceof Negation negation) {
            return number(negation.operand(), home).map(value -> -value);
        } else if (bare instanceof Literal literal) {
            boolean number = literal.kind() == Literal.Kind.FLOAT || literal.kind() == Literal.Kind.INTEGER;
            return number ? Optional.of(Float.parseFloat(literal.text())) : Optional.empty();
        }
        return Optional.empty();
    }

    private static void refuse(Term term, String found, String fix, Scope scope) {
        scope.findings().error(CqlRule.VECTOR_VALUE, term.range(), found, fix);
    }
}
