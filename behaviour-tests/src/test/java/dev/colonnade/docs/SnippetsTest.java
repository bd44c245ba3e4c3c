package dev.colonnade.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each Java snippet of the README and the guide is an excerpt of a source: the comment before it names the file, and
 * its lines stand there one after another, but where a line of three dots says that some are left out.
 */
class SnippetsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LEFT_OUT = Pattern.compile("(?m)^\\.\\.\\.$");
    private static final Pattern SNIPPET =
            Pattern.compile("(?:<!-- source: (\\S+) -->\\R)?```java\\R(.*?)```", Pattern.DOTALL);

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), guide.toList().stream())
                    .filter(path -> path.toString().endsWith(".md"));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everySnippetIsAnExcerptOfASource(Path document) throws IOException {
        List<MatchResult> snippets =
                SNIPPET.matcher(Files.readString(document)).results().toList();
        for (MatchResult snippet : snippets) {
            assertThat(snippet.group(1))
                    .as("the comment with the source before:%n%s", snippet.group(2))
                    .isNotNull();
            String source = withoutSpace(Files.readString(ROOT.resolve(snippet.group(1))));
            assertThat(LEFT_OUT.splitAsStream(snippet.group(2)))
                    .allSatisfy(part -> assertThat(source).contains(withoutSpace(part)));
        }
    }

    /** Where lines are broken does not count. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
