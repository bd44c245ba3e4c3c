package dev.colonnade.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The house: who may know whom. */
class ArchitectureTest {
    private static final String HOME = "dev.colonnade.processor";
    private static final String NULLNESS = "org.jspecify.annotations";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOME, "dev.colonnade.annotations", "dev.colonnade.cql");

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static void knowsOnly(String step, String... others) {
        String[] allowed = Stream.concat(Stream.of(step, "java..", NULLNESS), Arrays.stream(others))
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage(step)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed));
    }

    @Test
    void theModelKnowsCqlOnly() {
        knowsOnly(HOME + ".model", "dev.colonnade.cql..");
    }

    @Test
    void problemsKnowTheModelOnly() {
        knowsOnly(HOME + ".problem", HOME + ".model");
    }

    @Test
    void checksKnowTheModelAndProblems() {
        knowsOnly(HOME + ".check", HOME + ".model", HOME + ".problem", "dev.colonnade.cql..");
    }

    @Test
    void javacStopsAtTheDoor() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(HOME, HOME + ".read", HOME + ".output")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "com.sun..")
                                .and(not(type(Modifier.class)))));
        check(noClasses()
                .that()
                .resideOutsideOfPackages(HOME + ".read", HOME + ".generate")
                .should()
                .dependOnClassesThat(type(Modifier.class)));
    }

    @Test
    void onlyTheGeneratorKnowsJavaPoet() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(HOME + ".generate")
                .should()
                .dependOnClassesThat(resideInAPackage("com.palantir.javapoet..")));
    }

    @Test
    void theGeneratorKnowsTheModelOnly() {
        check(noClasses()
                .that()
                .resideInAPackage(HOME + ".generate")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        HOME, HOME + ".check", HOME + ".read", HOME + ".output", HOME + ".problem")));
    }

    @Test
    void stepsDoNotKnowWhoCallsThem() {
        check(noClasses().that().resideInAPackage(HOME + ".*").should().dependOnClassesThat(resideInAPackage(HOME)));
        check(noClasses()
                .that()
                .resideInAPackage(HOME + ".read")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(HOME + ".check", HOME + ".generate", HOME + ".output", HOME + ".problem")));
    }

    @Test
    void theProcessorNeedsNeitherTheRuntimeNorTheDriver() {
        check(noClasses()
                .that()
                .resideInAPackage(HOME + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.colonnade", "dev.colonnade.runtime..", "com.datastax..")));
    }

    @Test
    void annotationsAndCqlDependOnNothing() {
        knowsOnly("dev.colonnade.annotations");
        knowsOnly("dev.colonnade.cql..");
    }
}
