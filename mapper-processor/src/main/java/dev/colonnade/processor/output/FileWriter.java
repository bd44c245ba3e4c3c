package dev.colonnade.processor.output;

import dev.colonnade.processor.generate.GeneratedFile;
import dev.colonnade.processor.generate.GeneratedResource;
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
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes files, each with the one element that it is made of, so that incremental builds know. */
public final class FileWriter {
    private final Filer filer;

    public FileWriter(Filer filer) {
        this.filer = filer;
    }

    /** Writes a file, or says why not. */
    public Optional<Problem> write(GeneratedFile file) {
        try (Writer writer = create(file).openWriter()) {
            writer.write(file.text());
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(new Problem(
                    ProblemCode.GENERATED_NAME_TAKEN,
                    file.origin(),
                    "The " + name(file) + ", which is generated for "
                            + file.origin().label() + ", exists already",
                    "rename one of them, or move it to another package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileObject create(GeneratedFile file) throws IOException {
        Element origin = ((SourcePlace) file.origin().handle()).element();
        return file instanceof GeneratedSource source
                ? filer.createSourceFile(source.type().qualifiedName(), origin)
                : filer.createResource(StandardLocation.CLASS_OUTPUT, "", ((GeneratedResource) file).path(), origin);
    }

    private static String name(GeneratedFile file) {
        return file instanceof GeneratedSource source
                ? "class " + source.type().qualifiedName()
                : "file " + ((GeneratedResource) file).path();
    }
}
