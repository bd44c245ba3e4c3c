package dev.colonnade.maven;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is not in two catalogues alike, in a line for each difference. */
final class Differences {
    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    /** The differences, first those of methods that stay, in their new order. */
    static List<String> between(Catalogue before, Catalogue now) {
        Differences differences = new Differences();
        Set<String> methods = new LinkedHashSet<>();
        now.queries().forEach(query -> methods.add(query.method()));
        before.queries().forEach(query -> methods.add(query.method()));
        methods.forEach(method -> differences.addOf(of(method, before), of(method, now)));
        return differences.lines;
    }

    /** Two DAOs of one name in two packages have methods of one name. */
    private static List<CataloguedQuery> of(String method, Catalogue catalogue) {
        return catalogue.queries().stream()
                .filter(query -> query.method().equals(method))
                .toList();
    }

    private void addOf(List<CataloguedQuery> before, List<CataloguedQuery> now) {
        if (before.size() == 1 && now.size() == 1) {
            addChanges(before.get(0), now.get(0));
            return;
        }
        now.stream()
                .filter(query -> !before.contains(query))
                .forEach(query -> lines.add(query.method() + " is new: " + query.cost() + ", " + query.cql()));
        before.stream()
                .filter(query -> !now.contains(query))
                .forEach(query -> lines.add(query.method() + " is gone: " + query.cql()));
    }

    private void addChanges(CataloguedQuery before, CataloguedQuery now) {
        addChange("access", before, now, CataloguedQuery::access);
        addChange("the reason", before, now, CataloguedQuery::reason);
        addChange("the tables", before, now, query -> String.join(", ", query.tables()));
        addChange("conditional", before, now, CataloguedQuery::conditional);
        addChange("idempotent", before, now, CataloguedQuery::idempotent);
        addChange("consistency", before, now, CataloguedQuery::consistency);
        addChange("the statement", before, now, CataloguedQuery::cql);
    }

    private void addChange(
            String part,
            CataloguedQuery before,
            CataloguedQuery now,
            Function<CataloguedQuery, @Nullable Object> value) {
        Object old = value.apply(before);
        Object current = value.apply(now);
        if (!Objects.equals(old, current)) {
            lines.add(now.method() + ": " + part + " was " + word(old) + " and is " + word(current));
        }
    }

    private static String word(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }
}
