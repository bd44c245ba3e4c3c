package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Declaration;
import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** DAOs and mappers are interfaces that a generated class in the same package can implement. */
final class InterfaceRule {
    private InterfaceRule() {}

    static void check(Declaration declaration, String annotation, Site site, Problems problems) {
        if (declaration.form() != Form.INTERFACE) {
            problems.add(new Problem(
                    ProblemCode.NOT_AN_INTERFACE,
                    site,
                    site.label() + " has " + annotation + " and is no interface but: " + declaration.kind(),
                    "make it an interface: the compiler writes the class"));
        } else if (declaration.hidden()) {
            problems.add(new Problem(
                    ProblemCode.NOT_AN_INTERFACE,
                    site,
                    site.label() + " is private, or in a class that is: no generated class can implement it",
                    "make it public, or visible in its package"));
        }
        if (declaration.generic()) {
            problems.add(new Problem(
                    ProblemCode.GENERIC_TYPE,
                    site,
                    site.label() + " has type parameters, so that the types of its methods are not known",
                    "put " + annotation
                            + " on an interface that extends it with types: interface VideoDao extends Crud<Video>"));
        }
    }
}
