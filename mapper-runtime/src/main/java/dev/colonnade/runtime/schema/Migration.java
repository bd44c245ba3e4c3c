package dev.colonnade.runtime.schema;

import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.parse.ScriptItem;
import dev.colonnade.cql.parse.ScriptParser;
import dev.colonnade.cql.statement.Use;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A file of statements that are executed once.
 *
 * @param name the name of the file
 * @param version the number in that
 * @param checksum of its text; how its lines end is no matter
 * @param statements what it says
 */
record Migration(String name, int version, String checksum, List<MigrationStatement> statements) {
    Migration {
        statements = List.copyOf(statements);
    }

    /** Reads the whole file, so that a mistake at its end shows before its first statement is executed. */
    static Migration read(String name, int version, String file) {
        String text = file.replace("\r\n", "\n");
        List<MigrationStatement> statements = new ArrayList<>();
        for (ScriptItem item : ScriptParser.parse(text, CassandraVersion.V5_0)) {
            if (item instanceof ScriptItem.Wrong wrong) {
                throw refused(
                        name,
                        text,
                        wrong.error().range(),
                        String.valueOf(wrong.error().getMessage()));
            }
            if (item instanceof ScriptItem.Command command) {
                throw refused(name, text, command.range(), command.word() + " is a command of cqlsh and no statement");
            }
            var statement = ((ScriptItem.Read) item).statement();
            TextRange range = statement.range();
            if (statement instanceof Use) {
                throw refused(name, text, range, "USE is not for migrations: the one who runs them says the keyspace");
            }
            statements.add(
                    new MigrationStatement(name, statements.size() + 1, line(text, range), range.of(text), statement));
        }
        return new Migration(name, version, checksum(text), statements);
    }

    private static ColonnadeException refused(String name, String text, TextRange range, String found) {
        return new ColonnadeException(name + ":" + line(text, range) + ": " + found + "\nNothing was executed");
    }

    private static int line(String text, TextRange range) {
        return 1
                + (int) text.substring(0, range.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
