package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.term.Argument;
import dev.colonnade.cql.check.term.FunctionValueRule;
import dev.colonnade.cql.check.term.Resolution;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;

/** Finds the functions that a select clause calls, and reports those that do not exist or do not fit. */
final class CallReader {
    private final SelectorScope at;

    CallReader(SelectorScope at) {
        this.at = at;
    }

    Selectable call(FunctionCall call, List<Selectable> arguments) {
        FunctionName name = FunctionName.of(call);
        // To count a constant is to count the rows, for the server too.
        boolean countsRows = isNative(name, "count")
                && arguments.size() == 1
                && arguments.get(0) instanceof TermSelectable counted
                && counted.isConstant();
        if (countsRows) {
            return call(call, FunctionName.COUNT_ROWS, List.of());
        }
        return isNative(name, "tojson") && !at.is5()
                ? new JsonSelectable(call, arguments, at)
                : call(call, name, arguments);
    }

    Selectable call(Term call, FunctionName name, List<Selectable> arguments) {
        Resolution resolution = at.terms().resolve(name, List.<Argument>copyOf(arguments), Optional.empty());
        boolean mayBeConsequence = Elements.anyUnknown(arguments);
        if (!mayBeConsequence) {
            at.terms().report(resolution, name, call.range());
        }
        Optional<CqlFunction> function = resolution.function();
        if (function.isPresent()) {
            FunctionValueRule.checkSelected(function.get(), Elements.terms(arguments), at.scope());
        }
        return function.isPresent() && DescendingArgumentRule.holds(function.get(), arguments, at)
                ? new FunctionSelectable(call, function.get(), arguments, at)
                : new UnknownSelectable(call, arguments, at);
    }

    private static boolean isNative(FunctionName name, String nativeName) {
        Optional<Identifier> keyspace = name.keyspace();
        return name.name().equals(nativeName)
                && (keyspace.isEmpty() || keyspace.get().equals(FunctionName.SYSTEM));
    }
}
