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
import org.jspecify.annotations.Nullable;

/** The table of contents of the terms: each kind has its class, of which a statement needs few. */
final class TermChecks {
    private final Scope scope;
    private final Types types;
    private final TermReport report;
    private @Nullable CallTerms calls;

    TermChecks(Scope scope) {
        this.scope = scope;
        types = new Types(scope.keyspace(), scope.version());
        report = new TermReport(scope.findings());
    }

    Fit fit(Term term, Slot slot) {
        if (term instanceof Literal literal) {
            return new Constants(this).fit(literal, slot);
        } else if (term instanceof Marker marker) {
            return new MarkerTerms(this).fit(marker, slot);
        } else if (term instanceof NullLiteral literal) {
            return new Nulls(this).fit(literal, slot);
        } else if (term instanceof ListLiteral literal) {
            return new ListTerms(this).fit(literal, slot);
        } else if (term instanceof SetLiteral literal) {
            return new SetTerms(this).fit(literal, slot);
        } else if (term instanceof MapLiteral literal) {
            return new MapTerms(this).fit(literal, slot);
        } else if (term instanceof UdtLiteral literal) {
            return new UdtTerms(this).fit(literal, slot);
        } else if (term instanceof TupleLiteral literal) {
            return new TupleTerms(this).fit(literal, slot);
        } else if (term instanceof TypeHint hint) {
            return new HintTerms(this).fit(hint, slot);
        } else if (isCall(term)) {
            return calls().fit(term, slot);
        }
        return fitSelector(term, slot);
    }

    /** Columns and their parts are of the type that they have. */
    private Fit fitSelector(Term term, Slot slot) {
        CqlType type = calls().typing().exact(term, false);
        return type == null ? Fit.NONE : types.fit(type, slot.type());
    }

    void check(Term term, Slot slot) {
        if (term instanceof Literal literal) {
            new Constants(this).check(literal, slot);
        } else if (term instanceof Marker marker) {
            new MarkerTerms(this).check(marker, slot);
        } else if (term instanceof NullLiteral literal) {
            new Nulls(this).check(literal, slot);
        } else if (term instanceof ListLiteral literal) {
            new ListTerms(this).check(literal, slot);
        } else if (term instanceof SetLiteral literal) {
            new SetTerms(this).check(literal, slot);
        } else if (term instanceof MapLiteral literal) {
            new MapTerms(this).check(literal, slot);
        } else if (term instanceof UdtLiteral literal) {
            new UdtTerms(this).check(literal, slot);
        } else if (term instanceof TupleLiteral literal) {
            new TupleTerms(this).check(literal, slot);
        } else if (term instanceof TypeHint hint) {
            new HintTerms(this).check(hint, slot);
        } else if (isCall(term)) {
            calls().check(term, slot);
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
        return calls().unknown(term);
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
        return new Elements(this);
    }

    /** What knows the calls of the statement, and what it found of them. */
    CallTerms calls() {
        CallTerms made = calls == null ? new CallTerms(this) : calls;
        calls = made;
        return made;
    }

    HintTerms hints() {
        return new HintTerms(this);
    }

    Markers markers() {
        return scope.markers();
    }
}
