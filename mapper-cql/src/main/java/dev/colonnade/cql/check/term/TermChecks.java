package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Markers;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.term.UdtLiteral;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;
import java.util.Optional;

/** The table of contents of the terms: each kind has its class. */
final class TermChecks {
    private final Scope scope;
    private final Types types;
    private final TermReport report;
    private final Elements elements = new Elements(this);
    private final Constants constants = new Constants(this);
    private final Nulls nulls = new Nulls(this);
    private final MarkerTerms markers = new MarkerTerms(this);
    private final ListTerms lists = new ListTerms(this);
    private final SetTerms sets = new SetTerms(this);
    private final MapTerms maps = new MapTerms(this);
    private final UdtTerms udts = new UdtTerms(this);
    private final TupleTerms tuples = new TupleTerms(this);
    private final HintTerms hints;
    private final CallTerms calls;

    TermChecks(Scope scope) {
        this.scope = scope;
        types = new Types(scope.keyspace(), scope.version());
        report = new TermReport(scope.findings());
        hints = new HintTerms(this);
        calls = new CallTerms(this);
    }

    Fit fit(Term term, Slot slot) {
        if (term instanceof Literal literal) {
            return constants.fit(literal, slot);
        } else if (term instanceof Marker marker) {
            return markers.fit(marker, slot);
        } else if (term instanceof NullLiteral literal) {
            return nulls.fit(literal, slot);
        } else if (term instanceof ListLiteral literal) {
            return lists.fit(literal, slot);
        } else if (term instanceof SetLiteral literal) {
            return sets.fit(literal, slot);
        } else if (term instanceof MapLiteral literal) {
            return maps.fit(literal, slot);
        } else if (term instanceof UdtLiteral literal) {
            return udts.fit(literal, slot);
        } else if (term instanceof TupleLiteral literal) {
            return tuples.fit(literal, slot);
        } else if (term instanceof TypeHint hint) {
            return hints.fit(hint, slot);
        } else if (isCall(term)) {
            return calls.fit(term, slot);
        }
        return fitSelector(term, slot);
    }

    /** Columns and their parts are of the type that they have. */
    private Fit fitSelector(Term term, Slot slot) {
        CqlType type = calls.typing().exact(term, false);
        return type == null ? Fit.NONE : types.fit(type, slot.type());
    }

    void check(Term term, Slot slot) {
        if (term instanceof Literal literal) {
            constants.check(literal, slot);
        } else if (term instanceof Marker marker) {
            markers.check(marker, slot);
        } else if (term instanceof NullLiteral literal) {
            nulls.check(literal, slot);
        } else if (term instanceof ListLiteral literal) {
            lists.check(literal, slot);
        } else if (term instanceof SetLiteral literal) {
            sets.check(literal, slot);
        } else if (term instanceof MapLiteral literal) {
            maps.check(literal, slot);
        } else if (term instanceof UdtLiteral literal) {
            udts.check(literal, slot);
        } else if (term instanceof TupleLiteral literal) {
            tuples.check(literal, slot);
        } else if (term instanceof TypeHint hint) {
            hints.check(hint, slot);
        } else if (isCall(term)) {
            calls.check(term, slot);
        }
    }

    static boolean isCall(Term term) {
        return term instanceof FunctionCall
                || term instanceof Arithmetic
                || term instanceof Negation
                || term instanceof Cast;
    }

    /** Whether all of them fit; exactly only if all do exactly. */
    Fit fitAll(List<Term> all, Slot slot) {
        Fit fit = Fit.EXACT;
        for (Term term : all) {
            fit = fit.and(fit(term, slot));
        }
        return fit;
    }

    /** Checks a term, and reports in any case that it does not fit. */
    void checkFitting(Term term, Slot slot) {
        if (reportMisfit(term, slot)) {
            check(term, slot);
        }
    }

    /** Reports a term that does not fit, at its part that does not; says whether it fits. */
    boolean reportMisfit(Term term, Slot slot) {
        if (fit(term, slot).isFit()) {
            return true;
        }
        if (isRight(term, slot)) {
            report.misfit(term, slot);
        }
        return false;
    }

    /** Checks a term; says whether nothing is wrong with it. */
    boolean isRight(Term term, Slot slot) {
        int before = scope.findings().size();
        check(term, slot);
        return scope.findings().size() == before;
    }

    /** Whether a term is null when the server binds it. */
    boolean isNull(Term term, Slot slot) {
        return BareTerm.isNull(term, slot.type(), scope.home());
    }

    /** Whether a term is a constant without bytes, which is as null to vectors. */
    boolean isEmptyConstant(Term term, Slot slot) {
        return BareTerm.of(term, slot.type(), scope.home()) instanceof Literal literal
                && Constants.isEmpty(literal, slot.type());
    }

    /** Whether a type is a class of which nothing is known, so that any term may be of it. */
    boolean isCustom(CqlType type) {
        return types.isUnknown(type) && !(type.unfrozen() instanceof UdtType);
    }

    /** What a receiver is to the server, which turns clustering columns in descending order around. */
    Slot column(Slot slot) {
        for (ClusteringColumn column : scope.table().clusteringColumns()) {
            if (column.descending() && column.name().name().equals(slot.name())) {
                return new Slot(slot.name(), slot.type(), true);
            }
        }
        return slot;
    }

    Optional<Term> unknown(Term term) {
        return calls.unknown(term);
    }

    Scope scope() {
        return scope;
    }

    CassandraVersion version() {
        return scope.version();
    }

    Types types() {
        return types;
    }

    TermReport report() {
        return report;
    }

    Elements elements() {
        return elements;
    }

    CallTerms calls() {
        return calls;
    }

    HintTerms hints() {
        return hints;
    }

    Markers markers() {
        return scope.markers();
    }
}
