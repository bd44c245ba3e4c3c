package dev.colonnade.processor;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.Udt;
import dev.colonnade.processor.output.ProblemPrinter;
import dev.colonnade.processor.output.SourceWriter;
import dev.colonnade.processor.read.Completeness;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Gives each class that is complete to a step, and keeps the others for the next round. */
final class Rounds {
    private static final List<Class<? extends Annotation>> ANNOTATIONS =
            List.of(Entity.class, Udt.class, Dao.class, Mapper.class);

    private final ProcessingEnvironment environment;
    private final ProblemPrinter printer;
    private final SourceWriter writer;

    /** By name: an element is not the same in the next round. */
    private Set<String> deferred = new LinkedHashSet<>();

    Rounds(ProcessingEnvironment environment) {
        this.environment = environment;
        this.printer = new ProblemPrinter(environment.getMessager());
        this.writer = new SourceWriter(environment.getFiler());
    }

    /** What is incomplete in the last round misses a type, which the compiler itself reports. */
    void process(RoundEnvironment round) {
        if (round.processingOver()) {
            return;
        }
        Set<String> names = deferred;
        deferred = new LinkedHashSet<>();
        for (Class<? extends Annotation> annotation : ANNOTATIONS) {
            round.getElementsAnnotatedWith(annotation).stream()
                    .filter(TypeElement.class::isInstance)
                    .forEach(type ->
                            names.add(((TypeElement) type).getQualifiedName().toString()));
        }
        Step step = new Step(environment, printer, writer);
        for (String name : names) {
            TypeElement type = environment.getElementUtils().getTypeElement(name);
            if (Completeness.isComplete(type)) {
                step.process(type);
            } else {
                deferred.add(name);
            }
        }
    }
}
