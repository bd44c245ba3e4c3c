package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * What is common to the terms that call functions.
 *
 * @param name the name of the function
 * @param terms what it is called with
 * @param range where the call stands
 */
record Call(FunctionName name, List<Term> terms, TextRange range) {

    static Call of(Term term, CassandraVersion version) {
        if (term instanceof FunctionCall call) {
            return new Call(FunctionName.of(call), call.arguments(), call.range());
        }
        if (term instanceof Arithmetic arithmetic) {
            List<Term> operands = List.of(arithmetic.left(), arithmetic.right());
            return new Call(FunctionName.of(arithmetic.operator()), operands, arithmetic.range());
        }
        if (term instanceof Negation negation) {
            return new Call(FunctionName.NEGATION, List.of(negation.operand()), negation.range());
        }
        if (term instanceof Cast cast) {
            return new Call(FunctionName.castTo(cast.type(), version), List.of(cast.term()), cast.range());
        }
        throw new IllegalArgumentException("No function is called in " + term.cql());
    }

    List<Argument> arguments(TermChecks checks) {
        List<Argument> arguments = new ArrayList<>(terms.size());
        for (Term term : terms) {
            arguments.add(new TermArgument(term, checks));
        }
        return arguments;
    }
}
