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
        SourcePlace place = (SourcePlace) problem.site().handle();
        if (printed.add(packageOf(place.element()) + problem.site().label() + problem.text())) {
            messager.printMessage(
                    Diagnostic.Kind.ERROR, problem.text(), place.element(), place.annotation(), place.value());
        }
    }
}
