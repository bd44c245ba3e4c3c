package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.UsingOption;
import java.util.ArrayList;
import java.util.List;

/** Reads BATCH, and the statements in it. */
final class BatchParser {
    private final TokenCursor cursor;
    private final UsingParser using;
    private final InsertParser inserts;
    private final UpdateParser updates;
    private final DeleteParser deletes;

    BatchParser(
            TokenCursor cursor, UsingParser using, InsertParser inserts, UpdateParser updates, DeleteParser deletes) {
        this.cursor = cursor;
        this.using = using;
        this.inserts = inserts;
        this.updates = updates;
        this.deletes = deletes;
    }

    Batch batch() {
        int start = cursor.index();
        cursor.expect(Keyword.BEGIN);
        Batch.Kind kind = kind();
        cursor.expect(Keyword.BATCH);
        List<UsingOption> options = using.options();
        List<Modification> statements = new ArrayList<>();
        while (!cursor.accept(Keyword.APPLY)) {
            statements.add(modification());
            cursor.accept(Sign.SEMICOLON);
        }
        cursor.expect(Keyword.BATCH);
        return new Batch(kind, options, statements, cursor.since(start));
    }

    private Batch.Kind kind() {
        if (cursor.accept(Keyword.UNLOGGED)) {
            return Batch.Kind.UNLOGGED;
        }
        return cursor.accept(Keyword.COUNTER) ? Batch.Kind.COUNTER : Batch.Kind.LOGGED;
    }

    private Modification modification() {
        if (cursor.at(Keyword.INSERT)) {
            return inserts.insert();
        }
        if (cursor.at(Keyword.UPDATE)) {
            return updates.update();
        }
        if (cursor.at(Keyword.DELETE)) {
            return deletes.delete();
        }
        throw cursor.mismatch();
    }
}
