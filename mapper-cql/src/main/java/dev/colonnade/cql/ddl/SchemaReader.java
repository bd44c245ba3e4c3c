package dev.colonnade.cql.ddl;

import static java.util.stream.Collectors.toMap;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.cql.parse.ScriptItem;
import dev.colonnade.cql.parse.ScriptParser;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.ServerKeyspaces;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads texts of statements, such as a {@code schema.cql} or a folder of migrations, as a server executes them: one
 * after the other, each on what those before it left. Statements that read or write rows are read but do nothing. A
 * statement that the server refuses is a problem and does nothing either, and nothing is said of what depends on it.
 *
 * <p>Names that say no keyspace are of the keyspace of the last USE, before it of the schema's own one. That has the
 * name that the reader was told; without one, it is the only keyspace that the texts name beside those of the server,
 * and has no name if they name none or several. A keyspace that the texts do not create is taken to be there.
 *
 * @since 0.1.0
 */
public final class SchemaReader {
    private final CassandraVersion version;
    private final Optional<Identifier> keyspace;

    /**
     * A reader for texts that name their keyspace, or none at all.
     *
     * @param version the version whose rules hold
     */
    public SchemaReader(CassandraVersion version) {
        this(version, Optional.empty());
    }

    /**
     * A reader for texts of a keyspace.
     *
     * @param version the version whose rules hold
     * @param keyspace the keyspace of the names that say none, if its name is known
     */
    public SchemaReader(CassandraVersion version, Optional<Identifier> keyspace) {
        this.version = version;
        this.keyspace = keyspace;
    }

    /**
     * Reads texts.
     *
     * @param texts the texts, in the order in which they are executed
     * @return the schema after the last of them, and what is wrong with them
     */
    public SchemaReading read(List<SchemaText> texts) {
        Replay replay = Replay.of(version, keyspace);
        List<SchemaProblem> problems = new ArrayList<>();
        for (SchemaText text : texts) {
            for (ScriptItem item : ScriptParser.parse(text.text(), version)) {
                Findings findings = new Findings();
                replay = read(item, replay, findings);
                findings.all().forEach(finding -> problems.add(new SchemaProblem(text, finding)));
            }
        }
        return new SchemaReading(schema(replay), problems);
    }

    private static Replay read(ScriptItem item, Replay replay, Findings findings) {
        if (item instanceof ScriptItem.Read read) {
            return read(read.statement(), replay, findings);
        }
        if (item instanceof ScriptItem.Wrong wrong) {
            CqlSyntaxException error = wrong.error();
            findings.error(
                    CqlRule.SYNTAX,
                    error.range(),
                    Objects.requireNonNull(error.getMessage()),
                    error.allowed(),
                    error.fix());
            return replay.doubting();
        }
        ScriptItem.Command command = (ScriptItem.Command) item;
        findings.error(
                CqlRule.SCHEMA_CQLSH,
                command.range(),
                command.word() + " is a command of cqlsh and no statement",
                "remove it: a file of statements is read without cqlsh");
        return replay;
    }

    private static Replay read(Statement statement, Replay replay, Findings findings) {
        return statement instanceof SchemaStatement change ? replay.then(change, findings) : replay;
    }

    private Schema schema(Replay replay) {
        Map<Identifier, Keyspace> named = replay.keyspaces().values().stream()
                .filter(draft -> draft.name().isPresent())
                .collect(toMap(draft -> draft.name().orElseThrow(), draft -> draft.finished(replay.isDoubtful())));
        Optional<Identifier> own = keyspace;
        boolean hasNameless = replay.keyspaces().containsKey(Optional.<Identifier>empty());
        List<Identifier> users = named.keySet().stream()
                .filter(name -> !ServerKeyspaces.contain(name))
                .toList();
        if (own.isEmpty() && !hasNameless && users.size() == 1) {
            own = Optional.of(users.get(0));
        }
        DraftKeyspace draft = replay.keyspaces().getOrDefault(own, DraftKeyspace.of(own, false));
        own.ifPresent(named::remove);
        return new Schema(draft.finished(replay.isDoubtful()), named, false);
    }
}
