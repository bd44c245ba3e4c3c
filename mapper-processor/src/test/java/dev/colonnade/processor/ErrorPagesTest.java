package dev.colonnade.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.testing.CompileTests;
import dev.colonnade.processor.testing.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code has a page and a test, and what the pages show is so. The examples of a page stand in blocks of Java; a
 * block of CQL before them is the schema file, the first of the wrong and the last of the right example.
 *
 * <p>{@code -Dgolden.renew=true} writes the messages of the pages anew.
 */
@Execution(ExecutionMode.CONCURRENT)
class ErrorPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "errors");
    private static final Path TESTS = Path.of("src", "test", "java");

    /**
     * Two are about options, one is about resources, one needs two modules, one 65,536 bind markers, one another
     * version of Cassandra, and of the last there is no example that we would not mend.
     */
    private static final Set<String> WITHOUT_EXAMPLES = Set.of(
            ProblemCode.INVALID_OPTION.id(),
            ProblemCode.SCHEMA_FILE.id(),
            ProblemCode.FUNCTION_FILE.id(),
            ProblemCode.NOT_PROCESSED.id(),
            CqlRule.MARKER_COUNT.id(),
            CqlRule.JSON_ARGUMENT.id(),
            ProblemCode.INTERNAL_ERROR.id());

    @TempDir
    Path folder;

    static Stream<String> codes() {
        return Stream.concat(
                Arrays.stream(ProblemCode.values()).map(ProblemCode::id),
                Arrays.stream(CqlRule.values()).map(CqlRule::id));
    }

    static Stream<String> codesWithExamples() {
        return codes().filter(code -> !WITHOUT_EXAMPLES.contains(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachCodeHasAPage(String code) {
        String page = page(code);
        assertThat(page).startsWith("# " + code + "\n\n").contains("\n## Why\n", "\n## Message\n", "\n```text\n");
        assertThat(blocks(page, "text").get(0))
                .startsWith("[" + code + "] ")
                .contains("\n  Fix: ")
                .endsWith("\n  See docs/errors/" + code + ".md");
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void theWrongExampleHasThisProblemAndNoOther(String code) {
        List<String> cql = blocks(page(code), "cql");
        List<String> problems = compile(
                        blocks(page(code), "java").get(0), cql.stream().limit(1))
                .problems()
                .stream()
                .filter(problem -> !problem.startsWith("[unbounded-list]") || code.equals("unbounded-list"))
                .toList();
        if (Boolean.getBoolean("golden.renew")) {
            renew(code, String.join("\n", problems));
        }
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("[" + code + "] "));
        assertThat(blocks(page(code), "text").get(0)).isEqualTo(String.join("\n", problems));
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void theRightExampleCompiles(String code) {
        String page = page(code);
        assertThat(page).contains("\n## Wrong\n", "\n## Right\n");
        List<String> cql = blocks(page, "cql");
        List<String> java = blocks(page, "java");
        Stream<String> schema = cql.stream().skip(Math.max(0, cql.size() - 1));
        assertThat(compile(java.get(java.size() - 1), schema).problems())
                .filteredOn(problem -> !problem.startsWith("[unbounded-list]") || code.equals("unbounded-list"))
                .isEmpty();
    }

    @Test
    void allPagesAreOfACodeAndInTheIndex() throws IOException {
        List<String> ids = codes().toList();
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

    /** The rules of CQL have their tests beside them, in {@code mapper-cql}. */
    @Test
    void eachCodeOfTheProcessorIsExpectedInATest() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(TESTS)) {
            tests = files.filter(Files::isRegularFile).map(ErrorPagesTest::read).reduce("", String::concat);
        }
        assertThat(ProblemCode.values())
                .allSatisfy(code -> assertThat(tests)
                        .as("a line that is expected, and a whole message")
                        .contains(": [" + code.id() + "] ", "See docs/errors/" + code.id() + ".md"));
    }

    private Outcome compile(String example, Stream<String> schema) {
        List<String> options = schema.map(text -> "-Acolonnade.schema=" + write(folder.resolve("schema.cql"), text))
                .toList();
        return CompileTests.compile(compiler -> compiler.withOptions(options), example);
    }

    private static void renew(String code, String problems) {
        String page = page(code);
        int start = page.indexOf("```text\n") + "```text\n".length();
        write(
                PAGES.resolve(code + ".md"),
                page.substring(0, start) + problems + page.substring(page.indexOf("\n```", start)));
    }

    private static String page(String code) {
        return read(PAGES.resolve(code + ".md"));
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

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
