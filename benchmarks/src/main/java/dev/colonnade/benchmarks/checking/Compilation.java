package dev.colonnade.benchmarks.checking;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the application in this JVM. */
final class Compilation {
    private static final String PROCESSOR = "dev.colonnade.processor.ColonnadeProcessor";

    private final Application application;
    private final List<String> options;

    /** Writes to a folder that exists. */
    Compilation(Application application, String folder) {
        this.application = application;
        this.options = List.of("-d", folder, "-nowarn", "-Acolonnade.off=unbounded-list");
    }

    long withoutProcessor() {
        return run(List.of(), List.of());
    }

    long withColonnade() {
        try {
            Class<?> type = Class.forName(PROCESSOR);
            return run(List.of((Processor) type.getConstructor().newInstance()), List.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What checking alone takes of it. */
    long checking() {
        Probe probe = new Probe(application);
        run(List.of(probe), List.of("-proc:only"));
        return probe.nanos();
    }

    private long run(List<Processor> processors, List<String> more) {
        return Clock.of(() -> {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            List<String> all = Stream.of(options, more).flatMap(List::stream).toList();
            DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
            var task = compiler.getTask(null, null, problems, all, null, List.of(new Source(application.source())));
            task.setProcessors(processors);
            if (!task.call()) {
                throw new IllegalStateException("the application does not compile: " + problems.getDiagnostics());
            }
        });
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Application.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
