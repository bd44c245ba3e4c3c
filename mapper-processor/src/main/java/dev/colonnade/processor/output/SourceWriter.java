package dev.colonnade.processor.output;

import dev.colonnade.processor.generate.GeneratedSource;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.read.SourcePlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Writes source files, each with the one element that it is made of, so that incremental builds know. */
public final class SourceWriter {
    private final Filer filer;

    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /** Writes a file, or says why not. */
    public Optional<Problem> write(GeneratedSource source) {
        String name = source.type().qualifiedName();
        SourcePlace origin = (SourcePlace) source.origin().handle();
        try (Writer writer = filer.createSourceFile(name, origin.element()).openWriter()) {
            writer.write(source.text());
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(new Problem(
                    ProblemCode.GENERATED_NAME_TAKEN,
                    source.origin(),
                    "The class " + name + ", which is generated for "
                            + source.origin().label() + ", exists already",
                    "rename one of them, or move it to another package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
