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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;

/**
 * If it compiles, Cassandra accepts it: what a test compiles without an error is put to the server itself, which
 * prepares each statement of each DAO in the schema that the processor wrote. What compiles for 4.1 as well is asked of
 * 4.1, too.
 */
final class ServerCheck {
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
        if (outcome.errors().isEmpty() && !check.mappers.daos().isEmpty() && !check.isTurnedOff()) {
            check.check(check.settings.version(), true);
            if (check.settings.version() == CassandraVersion.V5_0) {
                check.check(CassandraVersion.V4_1, false);
            }
        }
    }

    /** Where a rule of the server is turned off, it may refuse. */
    private boolean isTurnedOff() {
        return settings.turnedOff().stream().anyMatch(code -> code.startsWith("cql-"))
                || outcome.compilation().sourceFiles().stream()
                        .anyMatch(source -> Outcome.content(source).contains("colonnade:cql-"));
    }

    private void check(CassandraVersion version, boolean compiles) {
        Compilation compilation = compile(version);
        if (compiles || compilation.errors().isEmpty()) {
            assertThat(compilation.errors()).isEmpty();
            GivenSchema schema = GivenSchema.of(settings, version);
            CompiledClasses classes = new CompiledClasses(compilation);
            mappers.daos().forEach((dao, mapper) -> {
                List<String> ddl = new ArrayList<>(schema.statements());
                ddl.addAll(classes.constant(mapper, "SCHEMA", String.class));
                mappers.entities().forEach(entity -> ddl.addAll(classes.constant(entity, "SCHEMA", String.class)));
                ask(version, schema.keyspace(), ddl, classes.constant(dao, "QUERIES", Query.class));
            });
        }
    }

    private Compilation compile(CassandraVersion version) {
        List<String> options = new ArrayList<>(options(outcome));
        options.removeIf(option -> option.equals("-Werror") || option.startsWith("-A" + Settings.VERSION));
        options.add("-A" + Settings.VERSION + "=" + version.text());
        List<JavaFileObject> sources = new ArrayList<>(outcome.compilation().sourceFiles());
        mappers.sources().forEach(source -> sources.add(source.file()));
        return outcome.compilation()
                .compiler()
                .withProcessors(new ColonnadeProcessor())
                .withOptions(options)
                .compile(sources);
    }

    private void ask(CassandraVersion version, String keyspace, List<String> ddl, List<Query> queries) {
        Oracle oracle = Oracle.shared(CassandraRelease.of(version.text()));
        oracle.drop(keyspace);
        assertThat(oracle.schema(keyspace, ddl)).as("%s: %s", version, ddl).allMatch(Optional::isEmpty);
        for (Query query : queries) {
            if (isKnown(query)) {
                assertThat(oracle.prepare(keyspace, query.cql()).refusal())
                        .as("%s, %s: %s", version, query.method(), query.cql())
                        .isEmpty();
            }
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
