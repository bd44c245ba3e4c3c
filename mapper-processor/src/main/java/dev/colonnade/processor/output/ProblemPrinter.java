package dev.colonnade.processor.output;

import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.read.SourcePlace;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints problems where they are, each once however many classes meet it. */
public final class ProblemPrinter {
    private final Messager messager;
    private final Set<String> printed = new HashSet<>();

    public ProblemPrinter(Messager messager) {
        this.messager = messager;
    }

    public void print(Problem problem) {
        if (printed.add(problem.site().label() + problem.text())) {
            SourcePlace place = (SourcePlace) problem.site().handle();
            messager.printMessage(
                    Diagnostic.Kind.ERROR, problem.text(), place.element(), place.annotation(), place.value());
        }
    }
}
