package dev.colonnade.cql.check.term;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.type.CqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses among several functions: one that fits exactly, or the only one that fits. */
final class BestMatch {
    private final FunctionName name;
    private final List<Argument> arguments;
    private final Optional<Slot> receiver;
    private final List<CqlFunction> candidates;
    private final Types types;

    BestMatch(
            FunctionName name,
            List<Argument> arguments,
            Optional<Slot> receiver,
            List<CqlFunction> candidates,
            Types types) {
        this.name = name;
        this.arguments = arguments;
        this.receiver = receiver;
        this.candidates = candidates;
        this.types = types;
    }

    Resolution find() {
        List<CqlFunction> exact = new ArrayList<>(1);
        List<CqlFunction> fitting = new ArrayList<>();
        boolean fails = false;
        for (CqlFunction candidate : candidates) {
            if (resultFits(candidate)) {
                Fit fit = fit(candidate);
                fails |= fit == Fit.NONE && fails(candidate);
                if (fit != Fit.NONE) {
                    (fit == Fit.EXACT ? exact : fitting).add(candidate);
                }
            }
        }
        if (!exact.isEmpty()) {
            return new Resolution.Found(Leniency.most(exact), exact.size() - 1);
        }
        if (fitting.isEmpty() || fails) {
            boolean ofMap = arguments.stream().anyMatch(argument -> argument.term() instanceof MapLiteral);
            return Refusals.noMatch(arguments, candidates, receiver, fails && ofMap);
        }
        return fitting.size() == 1 ? new Resolution.Found(fitting.get(0)) : ambiguous(fitting);
    }

    /** Whether the server fails over the first argument that does not fit. */
    private boolean fails(CqlFunction candidate) {
        if (candidate.arguments().size() != arguments.size()) {
            return false;
        }
        int i = 0;
        while (fit(i, candidate).isFit()) {
            i++;
        }
        return arguments.get(i).failsFor(candidate.arguments().get(i));
    }

    private boolean resultFits(CqlFunction candidate) {
        return receiver.isEmpty() || types.fitResult(candidate, receiver.get()).isFit();
    }

    private Fit fit(CqlFunction candidate) {
        if (candidate.arguments().size() != arguments.size()) {
            return Fit.NONE;
        }
        Fit fit = Fit.EXACT;
        for (int i = 0; i < arguments.size() && fit != Fit.NONE; i++) {
            fit = fit.and(fit(i, candidate));
        }
        return fit;
    }

    /** An operation without bind markers is done in the type of what it stands for. */
    private Resolution ambiguous(List<CqlFunction> fitting) {
        boolean operation = fitting.get(0).kind() == CqlFunction.Kind.OPERATOR && arguments.size() == 2;
        if (operation && receiver.isPresent() && !receiver.get().reversed() && !anyMarker()) {
            CqlType type = receiver.get().type();
            for (CqlFunction function : fitting) {
                if (function.arguments().stream().allMatch(type::equals)) {
                    return new Resolution.Found(function);
                }
            }
        }
        return arguments.stream().anyMatch(Argument::isUnknown)
                ? new Resolution.Undeclared(List.of())
                : Refusals.ambiguous(name, arguments, fitting);
    }

    private boolean anyMarker() {
        return arguments.stream().anyMatch(Argument::isMarker);
    }

    /** What fits an argument; its name does not matter then, and takes long to make. */
    static Receiver parameter(CqlFunction function, int index) {
        return new Receiver("", function.arguments().get(index));
    }

    private Fit fit(int index, CqlFunction candidate) {
        Receiver receiver = parameter(candidate, index);
        Argument argument = arguments.get(index);
        return candidate.kind() == CqlFunction.Kind.AGGREGATE
                ? argument.fitAggregate(receiver)
                : argument.fit(receiver);
    }
}
