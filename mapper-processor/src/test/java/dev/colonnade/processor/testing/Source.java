package dev.colonnade.processor.testing;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * A source file. A text that names no package is in {@code flights} and has the imports that most tests need.
 *
 * <p>A comment <code>// error: [code] message</code> on a line of its own says that the next line must have an error
 * whose first line this is; several of them stand above one another. The same with <code>warning</code> and <code>note
 * </code>.
 */
public record Source(String name, String text) {
    private static final String HEADER = """
            package flights; \
            import com.datastax.oss.driver.api.core.*; \
            import dev.colonnade.*; \
            import dev.colonnade.annotations.*; \
            import dev.colonnade.annotations.Batch; \
            import dev.colonnade.annotations.Vector; \
            import java.math.*; \
            import java.net.*; \
            import java.nio.*; \
            import java.time.*; \
            import java.util.*; \
            import java.util.concurrent.*; \
            import java.util.stream.Stream;
            """;

    private static final Pattern EXPECTATION = Pattern.compile("// (error|warning|note): (.*)");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("^[^/*\\n]*?\\b(?:class|record|@?interface|enum)\\s+(\\w+)", Pattern.MULTILINE);

    public static Source of(String text) {
        boolean whole = text.startsWith("import ") || PACKAGE.matcher(text).find();
        String file = whole ? text : HEADER + text;
        Matcher type = TYPE.matcher(whole ? text : "\n" + text);
        String name = type.find() ? type.group(1) : "package-info";
        Matcher inPackage = PACKAGE.matcher(file);
        return new Source(inPackage.find() ? inPackage.group(1) + "." + name : name, file);
    }

    JavaFileObject file() {
        return JavaFileObjects.forSourceString(name, text);
    }

    String fileName() {
        return name.substring(name.lastIndexOf('.') + 1) + ".java";
    }

    /** The problems that the comments say, each as {@link Outcome} prints it. */
    List<String> expectations() {
        List<String> expected = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher expectation = EXPECTATION.matcher(line);
            if (expectation.matches()) {
                String kind = expectation.group(1);
                waiting.add((kind.equals("error") ? "" : kind + ": ") + expectation.group(2));
                continue;
            }
            for (String message : waiting) {
                expected.add(Outcome.line(fileName(), i + 1, message));
            }
            waiting.clear();
        }
        return expected;
    }
}
