package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what a statement names, or refuses the statement. */
final class Lookup {
    private Lookup() {}

    /** The table or view of a name, unless it is not known. */
    static Optional<DraftTable> tableOrView(QualifiedName name, boolean ifExists, Step step) {
        Identifier table = name.name().identifier();
        Optional<DraftTable> found = step.keyspace().table(table);
        if (found.isEmpty() && !ifExists && !step.keyspace().isDoubtful(table)) {
            UnknownNameRule.refuse("table", name.cql(), name.range(), tables(step, t -> !t.isView()), step);
        }
        return found.filter(known -> !step.keyspace().isDoubtful(table));
    }

    /** The table of a name, unless it is not known or a view. */
    static Optional<DraftTable> table(QualifiedName name, boolean ifExists, String fix, Step step) {
        Optional<DraftTable> found = tableOrView(name, ifExists, step);
        if (found.isPresent() && found.get().isView()) {
            UnknownNameRule.refuseKind(name.cql(), true, name.range(), fix, step);
            return Optional.empty();
        }
        return found;
    }

    /** The view of a name, unless it is not known or a table. */
    static Optional<DraftTable> view(QualifiedName name, boolean ifExists, Step step) {
        Identifier view = name.name().identifier();
        Optional<DraftTable> found = step.keyspace().table(view).filter(DraftTable::isView);
        if (found.isEmpty() && !ifExists && !step.keyspace().isDoubtful(view)) {
            UnknownNameRule.refuse(
                    "materialized view", name.cql(), name.range(), tables(step, DraftTable::isView), step);
        }
        return found.filter(known -> !step.keyspace().isDoubtful(view));
    }

    private static List<String> tables(Step step, Predicate<DraftTable> which) {
        return step.keyspace().tables().values().stream()
                .filter(which)
                .map(table -> table.table().name().cql())
                .sorted()
                .toList();
    }
}
