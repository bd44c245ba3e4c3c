package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.function.NativeFunctions;
import java.util.List;
import java.util.Optional;

/** Finds the function that a call means, among all of its name (the server's {@code FunctionResolver}). */
final class Resolver {
    private final TermChecks terms;
    private final Candidates candidates;

    Resolver(TermChecks terms) {
        this.terms = terms;
        candidates = new Candidates(terms);
    }

    Resolution resolve(FunctionName name, List<Argument> arguments, Optional<Slot> receiver, boolean inSystem) {
        Candidates.Found found = candidates.of(name, arguments, receiver, inSystem);
        if (found.end().isPresent()) {
            return found.end().get();
        }
        List<CqlFunction> functions = found.functions();
        return functions.size() == 1
                ? only(functions.get(0), arguments)
                : new BestMatch(name, arguments, receiver, functions, terms.types()).find();
    }

    private static Resolution only(CqlFunction function, List<Argument> arguments) {
        if (arguments.size() != function.arguments().size()) {
            return Refusals.argumentCount(function, arguments);
        }
        for (int i = 0; i < arguments.size(); i++) {
            Receiver parameter = BestMatch.parameter(function, i);
            if (!arguments.get(i).fit(parameter).isFit()) {
                return Refusals.argumentType(function, i, arguments.get(i));
            }
        }
        return new Resolution.Found(function);
    }

    /** Whether the server makes the function for each call, so that its result fits nothing exactly. */
    boolean isGeneric(CqlFunction function) {
        FunctionName name = function.name();
        if (!name.equals(FunctionName.ofServer(name.name()))) {
            return false;
        }
        return terms.version().isAtLeast(CassandraVersion.V5_0)
                ? name.name().equals(Candidates.TOKEN)
                        || !NativeFunctions.of(terms.version())
                                .genericNamed(name.name())
                                .isEmpty()
                : name.name().equals(Candidates.FROM_JSON);
    }
}
