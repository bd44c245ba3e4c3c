package dev.colonnade.processor.testing;

import dev.colonnade.processor.ColonnadeProcessor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The processor, but for the filer that it writes to. */
final class ProcessorWithFiler extends AbstractProcessor {
    private final ColonnadeProcessor processor = new ColonnadeProcessor();
    private final RecordingFiler filer;

    ProcessorWithFiler(RecordingFiler filer) {
        this.filer = filer;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        filer.writeTo(environment.getFiler());
        processor.init(new Environment(environment, filer));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        processor.process(annotations, round);
        return false;
    }

    private record Environment(ProcessingEnvironment compilers, Filer filer) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return compilers.getOptions();
        }

        @Override
        public Messager getMessager() {
            return compilers.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return compilers.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return compilers.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return compilers.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return compilers.getLocale();
        }
    }
}
