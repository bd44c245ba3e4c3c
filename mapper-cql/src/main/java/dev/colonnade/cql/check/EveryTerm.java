package dev.colonnade.cql.check;

import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.CellAge;
import dev.colonnade.cql.term.ElementAccess;
import dev.colonnade.cql.term.FieldAccess;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.SliceAccess;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.term.UdtLiteral;
import java.util.List;
import java.util.function.Consumer;

/**
 * Terms and those inside them.
 *
 * @since 0.1.0
 */
public final class EveryTerm {
    private final Consumer<Term> visitor;

    private EveryTerm(Consumer<Term> visitor) {
        this.visitor = visitor;
    }

    /**
     * Visits terms and those inside them, in the order of the text.
     *
     * @param terms the terms
     * @param visitor what is done with each
     */
    public static void in(List<Term> terms, Consumer<Term> visitor) {
        new EveryTerm(visitor).visit(terms);
    }

    private void visit(List<Term> terms) {
        for (Term term : terms) {
            visit(term);
        }
    }

    private void visit(Term term) {
        visitor.accept(term);
        if (term instanceof ListLiteral list) {
            visit(list.elements());
        } else if (term instanceof SetLiteral set) {
            visit(set.elements());
        } else if (term instanceof TupleLiteral tuple) {
            visit(tuple.elements());
        } else if (term instanceof MapLiteral map) {
            for (MapLiteral.Entry entry : map.entries()) {
                visit(entry.key());
                visit(entry.value());
            }
        } else if (term instanceof UdtLiteral udt) {
            udt.fields().forEach(field -> visit(field.value()));
        } else if (term instanceof FunctionCall call) {
            visit(call.arguments());
        } else {
            visitParts(term);
        }
    }

    private void visitParts(Term term) {
        if (term instanceof Arithmetic arithmetic) {
            visit(arithmetic.left());
            visit(arithmetic.right());
        } else if (term instanceof Negation negation) {
            visit(negation.operand());
        } else if (term instanceof TypeHint hint) {
            visit(hint.term());
        } else if (term instanceof Cast cast) {
            visit(cast.term());
        } else if (term instanceof FieldAccess access) {
            visit(access.value());
        } else if (term instanceof ElementAccess access) {
            visit(access.collection());
            visit(access.key());
        } else if (term instanceof SliceAccess access) {
            visit(access.collection());
            access.from().ifPresent(this::visit);
            access.to().ifPresent(this::visit);
        } else if (term instanceof CellAge age) {
            visit(age.cell());
        }
    }
}
