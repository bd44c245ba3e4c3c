package dev.colonnade.cql.proof;

import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Ordering;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.SelectClause;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a statement must hold for a curiosity to be met in it. */
final class CuriousShapes {
    private static final Pattern EMPTY = Pattern.compile("(0[xX]|null)?");
    private static final Pattern GIVES_NULL = Pattern.compile("mask_(null|replace|default)");

    private CuriousShapes() {}

    /** A call of a function of such a name, in lower case if it is not quoted. */
    static Predicate<Shape> call(String name) {
        Pattern pattern = Pattern.compile(name);
        return shape -> shape.all(FunctionCall.class)
                .anyMatch(call -> pattern.matcher(name(call)).matches());
    }

    /** A call of a function between values and JSON that has a document. */
    static boolean readsJson(Shape shape) {
        return shape.all(FunctionCall.class)
                .filter(call -> name(call).matches("from_?json"))
                .anyMatch(call -> Shape.in(call.arguments()).has(Literal.class));
    }

    /** Something that is computed of null or of nothing. */
    static boolean computesNone(Shape shape) {
        return shape.all(Term.class).filter(CuriousShapes::isComputed).anyMatch(term -> isNone(Shape.in(term)));
    }

    private static boolean isNone(Shape computed) {
        return computed.has(NullLiteral.class)
                || computed.all(Literal.class)
                        .anyMatch(literal -> EMPTY.matcher(literal.text()).matches())
                || call(GIVES_NULL.pattern()).test(computed);
    }

    static boolean isComputed(Term term) {
        return term instanceof FunctionCall
                || term instanceof Arithmetic
                || term instanceof Negation
                || term instanceof Cast;
    }

    static Predicate<Shape> using(UsingOption.Kind kind) {
        return shape -> shape.all(UsingOption.class).anyMatch(option -> option.kind() == kind);
    }

    static boolean isConditional(Shape shape) {
        return shape.all(Modification.class).anyMatch(Modification::isConditional);
    }

    static boolean isNearest(Shape shape) {
        return shape.all(Ordering.class)
                .anyMatch(ordering -> ordering.nearestTo().isPresent());
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

    /** A value that is made of what rows hold: of their columns something else than the columns. */
    static boolean selectsComputed(Shape shape) {
        return groupsComputed(shape)
                || shape.all(SelectClause.class)
                        .anyMatch(clause ->
                                clause.json() || selected(clause).anyMatch(term -> !(term instanceof ColumnReference)));
    }

    private static boolean groupsComputed(Shape shape) {
        return shape.all(Select.class)
                .flatMap(select -> select.groupBy().stream())
                .anyMatch(CuriousShapes::isComputed);
    }

    private static Stream<Term> selected(SelectClause clause) {
        return Shape.in(clause).all(Term.class);
    }

    static boolean isSelect(Shape shape) {
        return shape.has(Select.class);
    }

    private static String name(FunctionCall call) {
        return call.function().identifier().name();
    }
}
