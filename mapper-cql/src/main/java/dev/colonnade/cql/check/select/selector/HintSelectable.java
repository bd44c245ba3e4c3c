package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Fit;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An expression whose type is said: {@code (int) ?}. */
record HintSelectable(TypeHint term, CqlType type, Selectable value, SelectorScope at) implements Selectable {
    static Selectable of(TypeHint hint, Selectable value, SelectorScope at) {
        CqlType type = Types.normal(hint.type().type());
        if (!(type instanceof NativeType)) {
            // A null is a value of every type, so that only the type itself can be wrong.
            NullLiteral any = new NullLiteral(hint.range());
            at.terms().check(new TypeHint(hint.type(), any, hint.range()), new Receiver(hint.cql(), type));
        }
        return at.terms()
                .typeOf(hint)
                .filter(known -> known != Types.REFUSED)
                .<Selectable>map(known -> new HintSelectable(hint, Types.freeze(known), value, at))
                .orElseGet(() -> new UnknownSelectable(hint, List.of(value), at));
    }

    @Override
    public String text() {
        return text(value.text());
    }

    private String text(String hinted) {
        return "(" + TypeText.of(term.type(), at.scope()) + ")" + hinted;
    }

    @Override
    public Optional<CqlType> exactType() {
        return Optional.of(type);
    }

    @Override
    public Fit fit(Receiver receiver) {
        if (receiver.type().equals(type)) {
            return Fit.EXACT;
        }
        return at.types().canRead(receiver.type(), type) ? Fit.WEAK : Fit.NONE;
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return value.selects(columns);
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        if (SelectedHintRule.isBroken(this)) {
            return Selected.of(text(), type);
        }
        Selected selected = value.select(Optional.of(type), used);
        return Selected.of(text(selected.name()), Optional.of(type), selected);
    }
}
