package dev.colonnade.cql.check.write;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.EveryTerm;
import dev.colonnade.cql.check.StatementTerms;
import dev.colonnade.cql.check.term.Purity;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a write may be executed twice. Not so are writes with a condition and those of counters; what is added to a
 * list, and what is done to an element of a list by its index, which a deletion before it shifts; and what a function
 * such as {@code now()} makes. Where the type of a column is not known, it may be one of these.
 *
 * @since 0.1.0
 */
public final class Idempotence {
    private Idempotence() {}

    /**
     * Looks at a write whose table is known, but not at the functions that it calls.
     *
     * @param write the write, checked
     * @return whether executing it twice with the same values is sure to do what executing it once does
     */
    public static boolean of(CheckedWrite write) {
        Table table = write.scope().table();
        return !table.isCounter() && of(write.statement(), Optional.of(table));
    }

    /**
     * Looks at the functions that a write calls.
     *
     * @param write the write
     * @return whether one may give another value each time
     */
    public static boolean callsImpure(CheckedWrite write) {
        Purity purity = new Purity(write.scope().version());
        return !StatementTerms.of(write.statement()).stream().allMatch(purity::isPure);
    }

    /**
     * Looks at a write of whose table nothing is known.
     *
     * @param statement the write
     * @return whether executing it twice is sure to do what executing it once does
     */
    public static boolean ofUnknown(Modification statement) {
        return of(statement, Optional.empty()) && !callsFunctions(StatementTerms.of(statement));
    }

    private static boolean of(Modification statement, Optional<Table> table) {
        if (statement.isConditional()) {
            return false;
        } else if (statement instanceof Update update) {
            return areIdempotent(update.assignments(), table);
        } else if (statement instanceof Delete delete) {
            return canBeDeletedTwice(delete.targets(), table);
        }
        return true;
    }

    private static boolean areIdempotent(List<Assignment> assignments, Optional<Table> table) {
        for (Assignment assignment : assignments) {
            if (!of(assignment, table)) {
                return false;
            }
        }
        return true;
    }

    private static boolean canBeDeletedTwice(List<Target> targets, Optional<Table> table) {
        for (Target target : targets) {
            if (!of(target, table)) {
                return false;
            }
        }
        return true;
    }

    private static boolean of(Assignment assignment, Optional<Table> table) {
        if (assignment instanceof Assignment.Set set) {
            return of(set.target(), table);
        } else if (assignment instanceof Assignment.Prepend) {
            return false;
        }
        Optional<CqlType> type = type(assignment.column().identifier(), table);
        return type.isPresent()
                && (hasKeys(type.get())
                        || (assignment instanceof Assignment.Subtract && type.get() instanceof ListType));
    }

    private static boolean of(Target target, Optional<Table> table) {
        if (!(target instanceof Target.Element)) {
            return true;
        }
        Optional<CqlType> type = type(target.column().identifier(), table);
        return type.isPresent() && hasKeys(type.get());
    }

    private static boolean hasKeys(CqlType type) {
        return type instanceof SetType || type instanceof MapType;
    }

    private static Optional<CqlType> type(Identifier column, Optional<Table> table) {
        Optional<Column> known = table.isPresent() ? table.get().column(column) : Optional.empty();
        return known.isPresent() ? Optional.of(known.get().type()) : Optional.empty();
    }

    private static boolean callsFunctions(List<Term> terms) {
        List<Term> calls = new ArrayList<>();
        EveryTerm.in(terms, term -> {
            if (term instanceof FunctionCall) {
                calls.add(term);
            }
        });
        return !calls.isEmpty();
    }
}
