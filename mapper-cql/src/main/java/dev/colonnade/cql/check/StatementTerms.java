package dev.colonnade.cql.check;

import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.InsertJson;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Ordering;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.Selector;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a statement, in the order of the text; not those inside other terms.
 *
 * @since 0.1.0
 */
public final class StatementTerms {
    private final List<Term> terms = new ArrayList<>();

    private StatementTerms() {}

    /**
     * Collects them.
     *
     * @param statement the statement
     * @return its terms; none if it changes the schema
     */
    public static List<Term> of(Statement statement) {
        StatementTerms all = new StatementTerms();
        if (statement instanceof Select select) {
            all.select(select);
        } else if (statement instanceof Modification modification) {
            all.modification(modification);
        } else if (statement instanceof Batch batch) {
            all.using(batch.using());
            batch.statements().forEach(all::modification);
        }
        return all.terms;
    }

    private void select(Select select) {
        for (Selector selector : select.selection().selectors()) {
            terms.add(selector.term());
        }
        relations(select.where());
        terms.addAll(select.groupBy());
        for (Ordering ordering : select.orderBy()) {
            ordering.nearestTo().ifPresent(terms::add);
        }
        select.perPartitionLimit().ifPresent(terms::add);
        select.limit().ifPresent(terms::add);
    }

    private void modification(Modification modification) {
        if (modification instanceof Insert insert) {
            terms.addAll(insert.values());
            using(insert.using());
        } else if (modification instanceof InsertJson insert) {
            terms.add(insert.json());
            using(insert.using());
        } else if (modification instanceof Update update) {
            using(update.using());
            for (Assignment assignment : update.assignments()) {
                assignment(assignment);
            }
            relations(update.where());
            condition(update.condition());
        } else if (modification instanceof Delete delete) {
            for (Target target : delete.targets()) {
                target(target);
            }
            using(delete.using());
            relations(delete.where());
            condition(delete.condition());
        }
    }

    private void using(List<UsingOption> options) {
        for (UsingOption option : options) {
            terms.add(option.value());
        }
    }

    private void assignment(Assignment assignment) {
        if (assignment instanceof Assignment.Set set) {
            target(set.target());
        }
        terms.add(assignment.value());
    }

    private void target(Target target) {
        if (target instanceof Target.Element element) {
            terms.add(element.key());
        }
    }

    private void condition(Optional<IfClause> clause) {
        if (clause.isPresent() && clause.get() instanceof IfClause.Conditions conditions) {
            for (Condition condition : conditions.conditions()) {
                condition(condition);
            }
        }
    }

    private void condition(Condition condition) {
        target(condition.target());
        if (condition instanceof Condition.Compares compares) {
            terms.add(compares.value());
        } else if (condition instanceof Condition.IsIn in) {
            values(in.values());
        }
    }

    private void relations(List<Relation> relations) {
        for (Relation relation : relations) {
            relation(relation);
        }
    }

    private void relation(Relation relation) {
        if (relation instanceof Relation.OfColumn of) {
            terms.add(of.value());
        } else if (relation instanceof Relation.OfElement of) {
            terms.add(of.key());
            terms.add(of.value());
        } else if (relation instanceof Relation.In in) {
            values(in.values());
        } else if (relation instanceof Relation.OfToken of) {
            terms.add(of.value());
        } else if (relation instanceof Relation.OfTuple of) {
            terms.add(of.value());
        } else if (relation instanceof Relation.TupleIn in) {
            values(in.values());
        } else if (relation instanceof Relation.OfIndex of) {
            terms.add(of.value());
        }
    }

    private void values(InValues values) {
        if (values instanceof InValues.OneMarker one) {
            terms.add(one.marker());
        } else if (values instanceof InValues.Values many) {
            terms.addAll(many.values());
        }
    }
}
