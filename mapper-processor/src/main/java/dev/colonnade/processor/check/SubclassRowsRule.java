package dev.colonnade.processor.check;

import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Inheritance;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation.Delete;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.Optional;

/** A method about the rows of one subclass meets no rows of others, where it could meet several or deletes one. */
final class SubclassRowsRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        Optional<MappedClass> entity = model.operation() instanceof Delete
                ? model.target()
                : model.result().entity();
        entity.filter(subclass -> subclass.inheritance().root().isPresent())
                .filter(subclass -> meetsOthers(model, subclass))
                .ifPresent(subclass -> problems.add(problem(model, subclass)));
    }

    private static boolean meetsOthers(DaoMethod model, MappedClass subclass) {
        Inheritance inheritance = subclass.inheritance();
        boolean inKey = subclass.primaryKey().stream().anyMatch(inheritance::isDiscriminator);
        if (model.operation() instanceof Delete) {
            return !inKey && model.entityParameter().isEmpty();
        }
        if (!model.result().isRows() || model.result().isSingle()) {
            return false;
        }
        return model.operation() instanceof Query query
                ? query.statement()
                        .filter(statement -> restricts(statement, inheritance))
                        .isEmpty()
                : !inKey;
    }

    private static boolean restricts(Object statement, Inheritance inheritance) {
        return statement instanceof Select select
                && select.where().stream()
                        .anyMatch(relation -> relation instanceof Relation.OfColumn column
                                && inheritance.isDiscriminator(column.column().identifier()));
    }

    private static Problem problem(DaoMethod model, MappedClass subclass) {
        String root = subclass.inheritance().root().orElseThrow().type().text();
        String column = subclass.inheritance().column().orElseThrow().column().cql();
        return new Problem(
                ProblemCode.SUBCLASS_ROWS,
                model.site(),
                model.label() + " is about rows of " + subclass.type().text() + ", but meets those of other subclasses"
                        + " of " + root + " too: its statement does not restrict " + column,
                model.operation() instanceof Delete
                        ? "take the " + subclass.type().text() + " that is deleted, or name " + root
                                + ", or put the discriminator into the key"
                        : "return " + root + ", restrict " + column
                                + " in a @Query, or put the discriminator into the key");
    }
}
