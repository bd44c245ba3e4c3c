package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.CellAge;
import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.CountRows;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what the expressions of a select clause are made of, and reports columns and functions that do not exist.
 *
 * @since 0.1.0
 */
public final class SelectableReader {
    private final SelectorScope at;
    private final CallReader calls;

    /**
     * For one statement.
     *
     * @param scope what is known of it
     * @param terms its terms
     */
    public SelectableReader(Scope scope, Terms terms) {
        this.at = new SelectorScope(scope, terms);
        this.calls = new CallReader(at);
    }

    /**
     * Reads an expression.
     *
     * @param term the expression
     * @return what it is made of
     */
    public Selectable read(Term term) {
        if (term instanceof ColumnReference reference) {
            return column(reference);
        }
        if (term instanceof FunctionCall call) {
            return calls.call(call, readAll(call.arguments()));
        }
        if (term instanceof CountRows) {
            return calls.call(term, FunctionName.COUNT_ROWS, List.of());
        }
        if (term instanceof Arithmetic a) {
            return calls.call(a, FunctionName.of(a.operator()), List.of(read(a.left()), read(a.right())));
        }
        if (term instanceof Negation negation) {
            return calls.call(negation, FunctionName.NEGATION, List.of(read(negation.operand())));
        }
        if (term instanceof Cast cast) {
            return new CastSelectable(cast, read(cast.term()), at);
        }
        return readPart(term);
    }

    private Selectable readPart(Term term) {
        if (term instanceof FieldAccess access) {
            return new FieldSelectable(access, read(access.value()), at);
        }
        if (term instanceof ElementAccess access) {
            return new ElementSelectable(access, read(access.collection()), at);
        }
        if (term instanceof SliceAccess access) {
            return new SliceSelectable(access, read(access.collection()), at);
        }
        if (term instanceof CellAge age) {
            return CellAgeSelectable.of(age, read(age.cell()), at);
        }
        return readLiteral(term);
    }

    private Selectable readLiteral(Term term) {
        if (term instanceof TupleLiteral tuple) {
            return new TupleSelectable(tuple, readAll(tuple.elements()), at);
        }
        if (term instanceof ListLiteral list) {
            return new ListSelectable(list, readAll(list.elements()), at);
        }
        if (term instanceof SetLiteral set) {
            return new SetSelectable(set, readAll(set.elements()), at);
        }
        if (term instanceof MapLiteral map) {
            return map(map, map.entries());
        }
        if (term instanceof UdtLiteral udt) {
            return map(
                    udt,
                    udt.fields().stream()
                            .map(field -> new MapLiteral.Entry(new ColumnReference(field.field()), field.value()))
                            .toList());
        }
        return term instanceof TypeHint hint
                ? HintSelectable.of(hint, read(hint.term()), at)
                : new TermSelectable(term, at);
    }

    private Selectable map(Term term, List<MapLiteral.Entry> entries) {
        return new MapSelectable(
                term,
                entries.stream().map(entry -> new EntrySelectable(entry, this)).toList(),
                at);
    }

    private Selectable column(ColumnReference reference) {
        Optional<Column> column = Columns.find(reference.column(), at.scope());
        return column.isPresent()
                ? new ColumnSelectable(column.get(), reference, at)
                : new UnknownSelectable(reference, List.of(), at);
    }

    private List<Selectable> readAll(List<Term> elements) {
        List<Selectable> selectables = new ArrayList<>(elements.size());
        for (Term element : elements) {
            selectables.add(read(element));
        }
        return selectables;
    }
}
