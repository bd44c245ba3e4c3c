package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Fit;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the expressions that are made of others have in common. */
final class Elements {
    private Elements() {}

    static boolean selects(List<Selectable> elements, Predicate<Column> columns) {
        for (Selectable element : elements) {
            if (element.selects(columns)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyUnknown(List<Selectable> elements) {
        for (Selectable element : elements) {
            if (element.isUnknown()) {
                return true;
            }
        }
        return false;
    }

    static List<Term> terms(List<Selectable> elements) {
        List<Term> terms = new ArrayList<>(elements.size());
        for (Selectable element : elements) {
            terms.add(element.term());
        }
        return terms;
    }

    static String join(List<Selectable> elements) {
        return joined(elements, Selectable::text);
    }

    static <T> String joined(List<T> elements, Function<T, String> text) {
        return String.join(", ", elements.stream().map(text).toList());
    }

    /** Exactly only if all are; not at all if one is not. */
    static Fit fitAll(List<Selectable> elements, Receiver receiver) {
        Fit all = Fit.EXACT;
        for (Selectable element : elements) {
            Fit fit = element.fit(receiver);
            if (!fit.isFit()) {
                return fit;
            }
            all = fit == Fit.WEAK ? fit : all;
        }
        return all;
    }

    static Optional<CqlType> firstType(List<Selectable> elements) {
        return elements.stream()
                .flatMap(element -> element.exactType().stream())
                .findFirst();
    }

    /** A type to which those of all others can be assigned. */
    static Optional<CqlType> commonType(List<Selectable> elements, Types types) {
        List<CqlType> all = elements.stream()
                .flatMap(element -> element.compatibleType().stream())
                .distinct()
                .toList();
        return all.stream()
                .filter(type ->
                        all.stream().allMatch(other -> types.fit(other, type).isFit()))
                .findFirst();
    }

    static List<Selected> selectAll(List<Selectable> elements, CqlType expected, Consumer<Column> used) {
        List<Selected> all = new ArrayList<>();
        for (Selectable element : elements) {
            all.add(element.select(Optional.of(expected), used));
        }
        return all;
    }
}
