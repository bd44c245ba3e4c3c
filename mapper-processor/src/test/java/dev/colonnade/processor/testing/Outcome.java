package dev.colonnade.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What came of a compilation. */
public record Outcome(Compilation compilation, RecordingFiler filer) {
    /** The whole text of one of the problems is this. */
    public Outcome inFull(String text) {
        assertThat(problems()).contains(text.stripTrailing());
        return this;
    }

    /** These sources are generated, and no others. */
    public Outcome generates(String... names) {
        assertThat(generated()).containsExactlyInAnyOrder(names);
        return this;
    }

    /** The text of a generated class has these parts. */
    public Outcome writes(String name, String... parts) {
        assertThat(source(name)).contains(parts);
        return this;
    }

    /** Whole texts of all errors. */
    public List<String> errors() {
        return compilation.errors().stream().map(Outcome::message).toList();
    }

    /** The text of a generated class. */
    public String source(String name) {
        return compilation.generatedSourceFiles().stream()
                .filter(file -> fileName(file).equals(name + ".java"))
                .map(Outcome::content)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not generated: " + name + ", but " + generated()));
    }

    /** Simple names of all generated classes. */
    public List<String> generated() {
        return filer.origins().keySet().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    /** Whole texts of all errors, and of our warnings and notes. */
    public List<String> problems() {
        return diagnostics().map(Outcome::message).toList();
    }

    /**
     * Each problem in a line: {@code Airport.java:3: [code] message}, {@code Airport.java:3: warning: [code] message}.
     */
    public List<String> lines() {
        return diagnostics().map(Outcome::line).toList();
    }

    /** Notes are hints: a test that expects none need not say so. */
    Outcome hasProblems(List<String> expected) {
        boolean notes = expected.stream().anyMatch(line -> line.contains(": note: "));
        assertThat(lines().stream().filter(line -> notes || !line.contains(": note: ")))
                .containsExactlyInAnyOrderElementsOf(expected);
        return this;
    }

    public Outcome hasNoDiagnostics() {
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .isEmpty();
        return this;
    }

    private Stream<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return compilation.diagnostics().stream()
                .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || message(diagnostic).contains("See docs/errors/"));
    }

    static String line(String file, long line, String message) {
        return file + ":" + line + ": " + message;
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        String first = kind(error) + message(error).lines().findFirst().orElse("");
        return source == null ? "nowhere: " + first : line(fileName(source), error.getLineNumber(), first);
    }

    private static String kind(Diagnostic<?> diagnostic) {
        return switch (diagnostic.getKind()) {
            case WARNING, MANDATORY_WARNING -> "warning: ";
            case NOTE -> "note: ";
            default -> "";
        };
    }

    /** The compiler indents all lines but the first. */
    private static String message(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ENGLISH).replace("\n  ", "\n");
    }

    private static String fileName(JavaFileObject file) {
        return Path.of(file.toUri().getPath()).getFileName().toString();
    }

    static String content(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
