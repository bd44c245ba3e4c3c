package dev.colonnade.cql.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.parse.ScriptItem;
import dev.colonnade.cql.parse.ScriptParser;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.oracle.Answer;
import dev.colonnade.oracle.CassandraRelease;
import dev.colonnade.oracle.NamedType;
import dev.colonnade.oracle.Oracle;
import dev.colonnade.oracle.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The reader of schemas refuses what the server refuses, and knows the schema that the server has. The number of random
 * statements is the system property {@code colonnade.ddl.statements}, and where they begin is
 * {@code colonnade.ddl.seed}.
 */
class RandomDdlTest {
    private static final Identifier KEYSPACE = new Identifier("random_ddl");
    private static final String CREATE =
            "CREATE KEYSPACE random_ddl WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}";
    private static final int ROUND = 40;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @EnumSource
    void theVerdictIsThatOfTheServer(CassandraVersion version) {
        Oracle oracle = Oracle.shared(CassandraRelease.valueOf(version.name()));
        RandomDdl random = new RandomDdl(Long.getLong("colonnade.ddl.seed", 1), version);
        int statements = Integer.getInteger("colonnade.ddl.statements", 2500);
        for (int done = 0; done < statements; done += ROUND) {
            oracle.drop(KEYSPACE.name());
            oracle.schema(KEYSPACE.name(), List.of(CREATE));
            round(version, oracle, random);
        }
        assertThat(wrong).isEmpty();
    }

    private void round(CassandraVersion version, Oracle oracle, RandomDdl random) {
        Replay replay = Replay.of(version, Optional.of(KEYSPACE));
        for (int i = 0; i < ROUND; i++) {
            String cql = random.statement(keyspace(replay));
            Findings findings = new Findings();
            Replay next = read(cql, replay, findings);
            Optional<Refusal> refusal =
                    oracle.schema(KEYSPACE.name(), List.of(cql)).get(0);
            if (findings.hasErrors() != refusal.isPresent()) {
                wrong.add(version + ": " + cql + "\n reader: " + findings.all() + "\n server: " + refusal);
                return;
            }
            replay = findings.hasErrors() ? replay : next;
        }
        DraftKeyspace keyspace = keyspace(replay);
        keyspace.tables().values().stream()
                .filter(table -> !hasHiddenColumns(table, keyspace))
                .forEach(table -> compare(oracle, table.table()));
    }

    /** The server adds columns to a table with COMPACT STORAGE, which its views show. */
    private static boolean hasHiddenColumns(DraftTable table, DraftKeyspace keyspace) {
        return table.isCompact()
                || table.table()
                        .base()
                        .flatMap(keyspace::table)
                        .filter(DraftTable::isCompact)
                        .isPresent();
    }

    private static DraftKeyspace keyspace(Replay replay) {
        Optional<Identifier> name = Optional.of(KEYSPACE);
        return replay.keyspaces().getOrDefault(name, DraftKeyspace.of(name, true));
    }

    private static Replay read(String cql, Replay replay, Findings findings) {
        ScriptItem item = ScriptParser.parse(cql, replay.version()).get(0);
        if (item instanceof ScriptItem.Read read) {
            return replay.then((SchemaStatement) read.statement(), findings);
        }
        ScriptItem.Wrong error = (ScriptItem.Wrong) item;
        findings.error(
                CqlRule.SYNTAX,
                error.error().range(),
                String.valueOf(error.error().getMessage()),
                "");
        return replay;
    }

    private void compare(Oracle oracle, Table table) {
        Answer answer =
                oracle.prepare(KEYSPACE.name(), "SELECT * FROM " + table.name().cql());
        List<String> columns = answer.prepared().stream()
                .flatMap(prepared -> prepared.columns().stream())
                .map(NamedType::toString)
                .toList();
        List<String> expected = columns(table)
                .map(column -> column.name().name() + ": " + ServerTypes.show(column.type()))
                .toList();
        if (!columns.equals(expected)) {
            wrong.add(table.name() + "\n reader: " + expected + "\n server: " + columns);
        }
    }

    /** The columns in the order of {@code SELECT *}. */
    private static Stream<Column> columns(Table table) {
        Stream<Column> key = Stream.concat(
                        table.partitionKey().stream(),
                        table.clusteringColumns().stream().map(column -> column.name()))
                .map(name -> table.column(name).orElseThrow());
        return Stream.concat(
                key, Stream.of(ColumnKind.STATIC, ColumnKind.REGULAR).flatMap(kind -> sorted(table, kind)));
    }

    private static Stream<Column> sorted(Table table, ColumnKind kind) {
        return table.columns().stream()
                .filter(column -> table.kind(column) == kind)
                .sorted(Comparator.comparing(column -> column.name().name()));
    }
}
