package dev.colonnade.processor.testing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.oracle.CassandraRelease;
import dev.colonnade.oracle.Oracle;
import dev.colonnade.processor.ColonnadeProcessor;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.runtime.prepare.Query;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * If it compiles, Cassandra accepts it: what a test compiles without an error is put to the server itself, which
 * prepares each statement of each DAO in the schema that the processor wrote.
 */
final class ServerCheck {
    /** A class of the user's own, which this server does not have. */
    private static final String UNKNOWN_INDEX = "Unable to find custom indexer class";

    private final Outcome outcome;
    private final Settings settings;
    private final GivenMappers mappers;

    private ServerCheck(Outcome outcome) {
        this.outcome = outcome;
        this.settings = Settings.of(options(outcome).stream()
                .filter(option -> option.startsWith("-A") && option.contains("="))
                .map(option -> option.substring(2).split("=", 2))
                .collect(toMap(option -> option[0], option -> option[1])));
        this.mappers = GivenMappers.of(outcome.filer());
    }

    static void check(Outcome outcome) {
        ServerCheck check = new ServerCheck(outcome);
        if (outcome.errors().isEmpty()
                && !check.mappers.daos().isEmpty()
                && !check.isTurnedOff()
                && !check.hasVirtualTables()
                && !check.hasMigrations()) {
            check.check();
        }
    }

    /** Where a rule of the server is turned off, it may refuse. */
    private boolean isTurnedOff() {
        return settings.turnedOff().stream().anyMatch(code -> code.startsWith("cql-"))
                || outcome.compilation().sourceFiles().stream()
                        .anyMatch(source -> Outcome.content(source).contains("colonnade:cql-"));
    }

    /** Nobody creates the virtual tables of the server, and the oracle has not all of them. */
    private boolean hasVirtualTables() {
        return outcome.compilation().sourceFiles().stream()
                .anyMatch(source -> Outcome.content(source).contains("system_views."));
    }

    /** The order of migrations is {@code SchemaFileRuleTest}'s. */
    private boolean hasMigrations() {
        return settings.schema().map(Path::of).filter(Files::isDirectory).isPresent();
    }

    private void check() {
        List<JavaFileObject> sources = new ArrayList<>(outcome.compilation().sourceFiles());
        mappers.sources().forEach(source -> sources.add(source.file()));
        Compilation compilation = compile(sources);
        assertThat(compilation.errors()).isEmpty();
        CompiledClasses classes = new CompiledClasses(compilation);
        mappers.daos().forEach((dao, mapper) -> {
            List<String> ddl = new ArrayList<>(classes.constant(mapper, "SCHEMA", String.class));
            mappers.entities().forEach(entity -> ddl.addAll(classes.constant(entity, "SCHEMA", String.class)));
            List<Query> queries = classes.constant(dao, "QUERIES", Query.class).stream()
                    .filter(this::isKnown)
                    .toList();
            GivenSchema schema = GivenSchema.of(settings);
            accepts(settings.version(), schema, ddl, queries);
        });
    }

    private Compilation compile(List<JavaFileObject> sources) {
        List<String> options = new ArrayList<>(options(outcome));
        options.remove("-Werror");
        return outcome.compilation()
                .compiler()
                .withProcessors(new ColonnadeProcessor())
                .withOptions(options)
                .compile(sources);
    }

    /** The server creates what the file and the entities say, and prepares each statement: for one test at a time. */
    static synchronized void accepts(
            CassandraVersion version, GivenSchema schema, List<String> ddl, List<Query> queries) {
        Oracle oracle = Oracle.shared(CassandraRelease.of(version.text()));
        schema.keyspaces().forEach(oracle::drop);
        List<String> all =
                Stream.concat(schema.statements().stream(), ddl.stream()).toList();
        assertThat(oracle.schema(schema.keyspace(), all))
                .as("%s: %s", version, all)
                .allMatch(
                        refusal -> refusal.isEmpty() || refusal.get().message().contains(UNKNOWN_INDEX));
        for (Query query : queries) {
            assertThat(oracle.prepare(schema.keyspace(), query.cql()).refusal())
                    .as("%s, %s: %s", version, query.method(), query.cql())
                    .isEmpty();
        }
    }

    /** The compiler warned of what it does not know. */
    private boolean isKnown(Query query) {
        return outcome.problems().stream()
                .noneMatch(problem -> problem.startsWith("[cql-") && problem.contains("] " + query.method() + ": "));
    }

    private static List<String> options(Outcome outcome) {
        return outcome.compilation().compiler().options();
    }
}
