package dev.colonnade.processor;

import static java.util.stream.Collectors.toSet;

import com.google.auto.service.AutoService;
import dev.colonnade.processor.model.Settings;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What the compiler calls: hands each round to {@link Rounds}. */
@AutoService(Processor.class)
public final class ColonnadeProcessor extends AbstractProcessor {
    private @Nullable Rounds rounds;

    /** Is called by the compiler. */
    public ColonnadeProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Rounds.ANNOTATIONS.stream().map(Class::getCanonicalName).collect(toSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Settings.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds == null) {
            rounds = new Rounds(processingEnv);
        }
        rounds.process(round);
        return false;
    }
}
