package dev.colonnade.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.testing.CompileTests;
import dev.colonnade.processor.testing.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code has a page and a test, and what the pages show is so. */
class ErrorPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "errors");
    private static final Path TESTS = Path.of("src", "test", "java");

    /** One needs two modules, and of the other there is no example that we would not mend. */
    private static final Set<ProblemCode> WITHOUT_EXAMPLES =
            EnumSet.of(ProblemCode.NOT_PROCESSED, ProblemCode.INTERNAL_ERROR);

    static Stream<ProblemCode> codesWithExamples() {
        return EnumSet.complementOf(EnumSet.copyOf(WITHOUT_EXAMPLES)).stream();
    }

    @ParameterizedTest
    @EnumSource
    void eachCodeHasAPage(ProblemCode code) {
        String page = page(code);
        assertThat(page).startsWith("# " + code.id() + "\n\n").contains("\n## Why\n", "\n## Message\n", "\n```text\n");
        assertThat(blocks(page, "text").get(0))
                .startsWith("[" + code.id() + "] ")
                .contains("\n  Fix: ")
                .endsWith("\n  See docs/errors/" + code.id() + ".md");
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void theWrongExampleHasThisErrorAndNoOther(ProblemCode code) {
        String page = page(code);
        List<String> errors = compile(blocks(page, "java").get(0)).errors();
        assertThat(errors).isNotEmpty().allSatisfy(error -> assertThat(error).startsWith("[" + code.id() + "] "));
        assertThat(blocks(page, "text").get(0)).isEqualTo(String.join("\n", errors));
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void theRightExampleCompiles(ProblemCode code) {
        String page = page(code);
        assertThat(page).contains("\n## Wrong\n", "\n## Right\n");
        assertThat(compile(blocks(page, "java").get(1)).errors()).isEmpty();
    }

    @Test
    void allPagesAreOfACodeAndInTheIndex() throws IOException {
        List<String> ids =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList();
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .filteredOn(name -> !name.equals("README"))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
        String index = read(PAGES.resolve("README.md"));
        assertThat(Pattern.compile("^- \\[(.+)]\\(\\1\\.md\\): (.+)$", Pattern.MULTILINE)
                        .matcher(index)
                        .results()
                        .map(line -> line.group(1)))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids).allSatisfy(id -> assertThat(index).contains(meaning(read(PAGES.resolve(id + ".md")))));
    }

    @Test
    void eachCodeIsExpectedInATest() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(TESTS)) {
            tests = files.filter(Files::isRegularFile).map(ErrorPagesTest::read).reduce("", String::concat);
        }
        assertThat(ProblemCode.values())
                .allSatisfy(code -> assertThat(tests)
                        .as("a line that is expected, and a whole message")
                        .contains(": [" + code.id() + "] ", "See docs/errors/" + code.id() + ".md"));
    }

    private static Outcome compile(String example) {
        return CompileTests.compile(compiler -> compiler, example);
    }

    private static String page(ProblemCode code) {
        return read(PAGES.resolve(code.id() + ".md"));
    }

    private static String meaning(String page) {
        return page.lines().skip(2).findFirst().orElseThrow();
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("^```" + language + "\n(.*?)\n```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(language.length() + 4, block.length() - 4))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
