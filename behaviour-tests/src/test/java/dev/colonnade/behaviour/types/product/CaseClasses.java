package dev.colonnade.behaviour.types.product;

import dev.colonnade.processor.ColonnadeProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources as a user's build does, and loads the classes. */
final class CaseClasses {
    private final ClassLoader loader;

    private CaseClasses(ClassLoader loader) {
        this.loader = loader;
    }

    static CaseClasses compile(Path folder, Map<String, String> texts) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> sources = texts.entrySet().stream()
                .map(text -> new Source(text.getKey(), text.getValue()))
                .toList();
        var task = compiler.getTask(
                null, null, diagnostics, List.of("-d", folder.toString(), "-parameters"), null, sources);
        task.setProcessors(List.of(new ColonnadeProcessor()));
        boolean done = task.call();
        List<String> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.toString())
                .toList();
        if (!done || !errors.isEmpty()) {
            throw new IllegalStateException(String.join("\n", errors));
        }
        return new CaseClasses(
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, CaseClasses.class.getClassLoader()));
    }

    Class<?> named(String name) {
        try {
            return Class.forName("cases." + name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///cases/" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
