package dev.colonnade.cql.proof;

import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Ordering;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.SelectClause;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.SetLiteral;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a statement must hold for a curiosity to be met in it. */
final class CuriousShapes {
    private static final Predicate<Shape> AGGREGATE = call("count|min|max|sum|avg");

    private CuriousShapes() {}

    /** A call of a function of such a name, in lower case if it is not quoted. */
    static Predicate<Shape> call(String name) {
        Pattern pattern = Pattern.compile(name);
        return shape -> shape.all(FunctionCall.class)
                .anyMatch(call -> pattern.matcher(name(call)).matches());
    }

    static Predicate<Shape> using(UsingOption.Kind kind) {
        return shape -> shape.all(UsingOption.class).anyMatch(option -> option.kind() == kind);
    }

    static boolean isConditional(Shape shape) {
        return shape.all(Modification.class).anyMatch(Modification::isConditional);
    }

    /** A conversion of bytes that are themselves computed. */
    static boolean computesBytes(Shape shape) {
        return shape.all(FunctionCall.class)
                .filter(call -> name(call).matches("blob_?as_?\\w+"))
                .map(call -> Shape.in(call.arguments()))
                .anyMatch(bytes -> bytes.has(Arithmetic.class)
                        || bytes.has(Negation.class)
                        || call("mask_hash|uuid|now|current_?\\w+|floor|exp|log|log10|to_?\\w+|(min|max)_?timeuuid")
                                .test(bytes));
    }

    static boolean isNearest(Shape shape) {
        return shape.all(Ordering.class)
                .anyMatch(ordering -> ordering.nearestTo().isPresent());
    }

    /** An IN of no values, or a token beside a key. */
    static boolean mayNameNothing(Shape shape) {
        return shape.has(Relation.OfToken.class)
                || shape.all(InValues.Values.class).anyMatch(in -> in.values().isEmpty());
    }

    static boolean hasSeveralConditions(Shape shape) {
        return shape.all(Condition.class).count() > 1
                || shape.all(IfClause.class).count() > 1;
    }

    /** An element that is set or deleted, not one that a condition is on. */
    static boolean writesElement(Shape shape) {
        List<Target> tested = shape.all(Condition.class).map(Condition::target).toList();
        return shape.all(Target.Element.class)
                .anyMatch(element -> tested.stream().noneMatch(other -> other == element));
    }

    /** A condition on an element under a number below zero. */
    static boolean hasNegativeIndex(Shape shape) {
        return shape.all(Condition.class)
                .filter(condition -> condition.target() instanceof Target.Element)
                .flatMap(condition ->
                        Shape.in(((Target.Element) condition.target()).key()).all(Literal.class))
                .anyMatch(literal -> literal.text().startsWith("-"));
    }

    /** Two inequalities of a column, one from below and one from above. */
    static boolean hasRange(Shape shape) {
        List<Relation> relations = shape.all(Relation.class).toList();
        return relations.stream()
                .filter(lower -> isInequality(lower, Operator.GT, Operator.GE))
                .anyMatch(lower -> relations.stream()
                        .filter(upper -> isInequality(upper, Operator.LT, Operator.LE))
                        .anyMatch(upper -> first(lower).equals(first(upper))));
    }

    private static boolean isInequality(Relation relation, Operator one, Operator other) {
        return (relation instanceof Relation.OfColumn of && (of.operator() == one || of.operator() == other))
                || (relation instanceof Relation.OfTuple tuple
                        && (tuple.operator() == one || tuple.operator() == other));
    }

    private static String first(Relation relation) {
        Name name = relation instanceof Relation.OfColumn of
                ? of.column()
                : ((Relation.OfTuple) relation).columns().get(0);
        return name.cql();
    }

    /** A list, set or map of columns that is selected together with an aggregate. */
    static boolean aggregatesBesideCollection(Shape shape) {
        return shape.all(SelectClause.class)
                .map(Shape::in)
                .anyMatch(clause -> AGGREGATE.test(clause)
                        && (clause.has(ListLiteral.class)
                                || clause.has(SetLiteral.class)
                                || clause.has(MapLiteral.class)));
    }

    private static String name(FunctionCall call) {
        return call.function().identifier().name();
    }
}
