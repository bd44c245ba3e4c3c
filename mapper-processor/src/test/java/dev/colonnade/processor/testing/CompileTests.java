package dev.colonnade.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles sources, and asserts what the compiler says. */
public final class CompileTests {
    /**
     * What a strict build has. Sources of tests hold several classes, which "auxiliaryclass" is about; "processing" and
     * "classfile" are about annotations that are not ours.
     */
    private static final List<String> STRICT =
            List.of("-Xlint:all,-processing,-classfile,-auxiliaryclass", "-Werror", "-parameters");

    private CompileTests() {}

    /** The compiler reports what the comments of the sources say, and nothing else. */
    public static Outcome assertErrors(String... texts) {
        return assertErrors(new RecordingFiler(), texts);
    }

    /** The same with another filer. */
    public static Outcome assertErrors(RecordingFiler filer, String... texts) {
        return assertErrors(filer, compiler -> compiler, texts);
    }

    /** The same with options of the processor: {@code colonnade.strict=true}. */
    public static Outcome assertErrorsWith(List<String> options, String... texts) {
        List<Object> arguments =
                options.stream().<Object>map(option -> "-A" + option).toList();
        return assertErrors(new RecordingFiler(), compiler -> compiler.withOptions(arguments), texts);
    }

    private static Outcome assertErrors(RecordingFiler filer, UnaryOperator<Compiler> settings, String... texts) {
        List<Source> sources = sources(texts);
        return compile(filer, settings, sources)
                .hasProblems(sources.stream()
                        .flatMap(source -> source.expectations().stream())
                        .toList());
    }

    /** The sources compile together with what is generated for them, without a warning. */
    public static Outcome assertCompiles(String... texts) {
        return compileStrictly(texts).hasNoDiagnostics();
    }

    /** Compiles with all warnings as errors, whatever comes of it. */
    public static Outcome compileStrictly(String... texts) {
        return compile(compiler -> compiler.withOptions(STRICT), texts);
    }

    /** Compiles with a compiler that is set up otherwise. */
    public static Outcome compile(UnaryOperator<Compiler> settings, String... texts) {
        return compile(new RecordingFiler(), settings, sources(texts));
    }

    /** The same, of statements that cannot be put to the server. */
    public static Outcome compileWithoutServer(UnaryOperator<Compiler> settings, String... texts) {
        return compile(new RecordingFiler(), settings, List.of(), List.of(), sources(texts));
    }

    /** Takes entries of a user's class path away, and puts others to it. */
    public static Compiler withClassPath(Compiler compiler, Predicate<String> kept, Path... more) {
        Stream<File> own = UserClassPath.entries().filter(kept).map(File::new);
        return compiler.withClasspath(
                Stream.concat(own, Stream.of(more).map(Path::toFile)).toList());
    }

    /** Compiles with the classes of an earlier compilation on the class path, in a folder that is empty. */
    public static Outcome compileAgainst(Outcome earlier, Path folder, String... texts) throws IOException {
        for (JavaFileObject file : earlier.compilation().generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path target = folder.resolve(file.toUri().getPath().replaceFirst("^/[^/]+/", ""));
                Files.createDirectories(target.resolveSibling("x"));
                try (InputStream bytes = file.openInputStream()) {
                    Files.copy(bytes, target);
                }
            }
        }
        return compile(compiler -> withClassPath(compiler, path -> true, folder), texts);
    }

    /**
     * Compiles with other annotation processors, which run before ours or after it. The server is not asked, for that
     * would compile all again with ours alone.
     */
    public static Outcome compileBeside(List<Processor> before, List<Processor> after, String... texts) {
        return compile(
                new RecordingFiler(), compiler -> compiler.withOptions("-parameters"), before, after, sources(texts));
    }

    private static Outcome compile(RecordingFiler filer, UnaryOperator<Compiler> settings, List<Source> sources) {
        Outcome outcome = compile(filer, settings, List.of(), List.of(), sources);
        ServerCheck.check(outcome);
        return outcome;
    }

    private static Outcome compile(
            RecordingFiler filer,
            UnaryOperator<Compiler> settings,
            List<Processor> before,
            List<Processor> after,
            List<Source> sources) {
        List<Processor> processors = new ArrayList<>(before);
        processors.add(new ProcessorWithFiler(filer));
        processors.addAll(after);
        Compiler compiler =
                settings.apply(withClassPath(Compiler.javac(), path -> true)).withProcessors(processors);
        Compilation compilation =
                compiler.compile(sources.stream().map(Source::file).toList());
        return new Outcome(compilation, filer);
    }

    private static List<Source> sources(String... texts) {
        return Arrays.stream(texts).map(Source::of).toList();
    }
}
