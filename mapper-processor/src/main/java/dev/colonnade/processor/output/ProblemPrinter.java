package dev.colonnade.processor.output;

import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.read.SourcePlace;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic;

/** Prints problems where they are, each once however many classes meet it. */
public final class ProblemPrinter {
    private final Messager messager;
    private final Set<String> printed = new HashSet<>();

    public ProblemPrinter(Messager messager) {
        this.messager = messager;
    }

    /** Labels name no packages, and an element is not the same in the next round. */
    private static String packageOf(Element element) {
        Element owner = element.getEnclosingElement();
        return element instanceof PackageElement || owner == null ? element.toString() : packageOf(owner);
    }

    public void print(Problem problem) {
        if (!(problem.site().handle() instanceof SourcePlace place)) {
            if (printed.add(problem.text())) {
                messager.printMessage(kind(problem), problem.text());
            }
        } else if (printed.add(packageOf(place.element()) + problem.site().label() + problem.text())) {
            messager.printMessage(kind(problem), problem.text(), place.element(), place.annotation(), place.value());
        }
    }

    private static Diagnostic.Kind kind(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
