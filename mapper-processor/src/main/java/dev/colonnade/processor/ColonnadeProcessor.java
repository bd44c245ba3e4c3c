package dev.colonnade.processor;

import com.google.auto.service.AutoService;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.Tuple;
import dev.colonnade.annotations.Udt;
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
        return Set.of(
                Entity.class.getCanonicalName(),
                Udt.class.getCanonicalName(),
                Tuple.class.getCanonicalName(),
                Dao.class.getCanonicalName(),
                Mapper.class.getCanonicalName());
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
