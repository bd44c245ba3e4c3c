package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Inheritance.Flaw;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A discriminator and its values stand where they mean something, and there is a subclass. */
final class DiscriminatorRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.inheritance().flaws().forEach(flaw -> problems.add(problem(flaw)));
    }

    private static Problem problem(Flaw flaw) {
        return switch (flaw.reason()) {
            case NO_ENTITY ->
                problem(flaw, flaw.type() + " has a @Discriminator, but no table", "put @Entity on it as well");
            case NO_DISCRIMINATOR ->
                problem(
                        flaw,
                        flaw.type() + " has a @DiscriminatorValue, but nothing that it extends has a @Discriminator",
                        "put @Entity and @Discriminator on the class or interface whose table it is in");
            case NOT_LISTED ->
                problem(
                        flaw,
                        flaw.type() + " has a @DiscriminatorValue, but its superclass with the @Discriminator does not"
                                + " know it",
                        "name it there: @Discriminator(value = …, subclasses = {…})");
            case ENTITY ->
                problem(
                        flaw,
                        flaw.type() + " is an @Entity, but its rows are in the table of its superclass",
                        "take @Entity away, or take it out of the subclasses");
            case NESTED ->
                problem(
                        flaw,
                        flaw.type() + " has a @Discriminator, but its rows are in the table of its superclass, which"
                                + " has one",
                        "take it away, and name its subclasses in that of the superclass");
            case ABSTRACT ->
                problem(
                        flaw,
                        flaw.type() + " has a @DiscriminatorValue, but no objects: it is abstract or an interface",
                        "put it on the concrete subclasses");
            case STRANGER ->
                problem(
                        flaw,
                        flaw.site().label() + " names the subclass " + flaw.type()
                                + ", which is no concrete class that extends it",
                        "take it away, or let it extend " + flaw.site().label());
            case NO_SUBCLASS ->
                new Problem(
                        ProblemCode.NO_SUBCLASS,
                        flaw.site(),
                        flaw.type() + " has a @Discriminator, but no concrete subclass is known",
                        "make it sealed, or name its subclasses: @Discriminator(value = …, subclasses = {…})");
        };
    }

    private static Problem problem(Flaw flaw, String found, String fix) {
        return new Problem(ProblemCode.DISCRIMINATOR_PLACE, flaw.site(), found, fix);
    }
}
