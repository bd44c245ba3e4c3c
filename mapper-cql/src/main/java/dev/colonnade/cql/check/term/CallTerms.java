package dev.colonnade.cql.check.term;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.term.Term;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls of functions, operations and casts. */
final class CallTerms implements TermKind<Term> {
    private final TermChecks terms;
    private final Resolver resolver;
    private final Typing typing;
    /** The server asks again and again, as often as there are functions to try, at each depth. */
    private final IdentityHashMap<Term, Map<Slot, Fit>> fits = new IdentityHashMap<>();

    CallTerms(TermChecks terms) {
        this.terms = terms;
        resolver = new Resolver(terms);
        typing = new Typing(terms, this);
    }

    Resolver resolver() {
        return resolver;
    }

    Typing typing() {
        return typing;
    }

    Resolution resolve(Call call, Optional<Slot> slot, boolean inSystem) {
        return resolver.resolve(call.name(), call.arguments(terms), slot, inSystem);
    }

    @Override
    public Fit fit(Term term, Slot slot) {
        Slot unnamed = new Slot("", slot.type(), slot.reversed());
        Map<Slot, Fit> known = fits.computeIfAbsent(term, key -> new HashMap<>());
        Fit fit = known.get(unnamed);
        if (fit == null) {
            fit = fitNow(term, unnamed);
            known.put(unnamed, fit);
        }
        return fit;
    }

    private Fit fitNow(Term term, Slot slot) {
        Call call = Call.of(term, terms.version());
        Optional<CqlFunction> function = resolve(call, Optional.of(slot), false).function();
        if (function.isEmpty() || resolver.isGeneric(function.get())) {
            return Fit.WEAK;
        }
        if (function.get().result().equals(slot.type()) && !slot.reversed()) {
            return Fit.EXACT;
        }
        return terms.types().canReadResult(function.get(), slot) ? Fit.WEAK : Fit.NONE;
    }

    @Override
    public void check(Term term, Slot slot) {
        Call call = Call.of(term, terms.version());
        Resolution resolution = resolve(call, Optional.of(slot), false);
        if (resolution instanceof Resolution.Found found) {
            if (found.rivals() > 0) {
                terms.report().anyOf(call, found);
            }
            checkCall(call, found.resolved(), slot);
        } else {
            reportFirstCause(call, resolution);
        }
    }

    private void checkCall(Call call, CqlFunction function, Slot slot) {
        if (function.isAggregate()) {
            terms.report().aggregate(call);
        } else if (!terms.types().canAssign(function, slot)) {
            terms.report().result(call, function, slot);
        } else {
            for (int i = 0; i < call.terms().size(); i++) {
                terms.check(call.terms().get(i), argument(function, i));
            }
            FunctionValueRule.check(function, call.terms(), terms.scope());
        }
    }

    private static Slot argument(CqlFunction function, int index) {
        return new Slot(function.argument(index).name(), function.arguments().get(index));
    }

    /**
     * A function that does not exist makes the call around it ambiguous to the server, one that it fails on and a type
     * stop it, unless the number of arguments or the type of one does before.
     */
    private void reportFirstCause(Call call, Resolution resolution) {
        boolean first = resolution instanceof Resolution.Refused refused && refused.first();
        if (resolution instanceof Resolution.Refused
                && !first
                && call.terms().stream().anyMatch(terms.hints()::reportWrong)) {
            return;
        }
        for (Term argument : first ? List.<Term>of() : call.terms()) {
            if (TermChecks.isCall(argument)) {
                Call inner = Call.of(argument, terms.version());
                Resolution ofInner = resolve(inner, Optional.empty(), false);
                if (ofInner instanceof Resolution.Refused refused
                        && (refused.rule() == CqlRule.UNKNOWN_FUNCTION || refused.fails())) {
                    reportFirstCause(inner, ofInner);
                    return;
                }
            }
        }
        terms.report().resolution(resolution, call.name(), call.range());
    }

    /** A call in a term of which nothing is known. */
    Optional<Term> unknown(Term term) {
        if (TermChecks.isCall(term)
                && resolve(Call.of(term, terms.version()), Optional.empty(), false) instanceof Resolution.Undeclared) {
            return Optional.of(term);
        }
        for (Term part : TermParts.of(term)) {
            Optional<Term> unknown = unknown(part);
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        return Optional.empty();
    }
}
