package dev.colonnade.cql.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.text.StatementKind;
import dev.colonnade.cql.text.StatementText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementTest {
    private static final Identifier TABLE = new Identifier("flights");
    private static final List<Identifier> KEY = names("origin", "order");
    private static final List<Identifier> COLUMNS = names("gate", "Status");

    private static List<Identifier> names(String... names) {
        return Stream.of(names).map(Identifier::new).toList();
    }

    @Test
    void anInsert() {
        assertThat(new Insert(TABLE, COLUMNS, false, false).cql())
                .isEqualTo("INSERT INTO flights (gate, \"Status\") VALUES (?, ?)");
        assertThat(new Insert(TABLE, COLUMNS, true, true).cql())
                .isEqualTo("INSERT INTO flights (gate, \"Status\") VALUES (?, ?) IF NOT EXISTS USING TTL ?");
    }

    @Test
    void anUpdate() {
        assertThat(new Update(TABLE, COLUMNS, KEY, false, false).cql())
                .isEqualTo("UPDATE flights SET gate = ?, \"Status\" = ? WHERE origin = ? AND \"order\" = ?");
        assertThat(new Update(TABLE, COLUMNS, KEY, true, true).cql())
                .isEqualTo("UPDATE flights USING TTL ? SET gate = ?, \"Status\" = ?"
                        + " WHERE origin = ? AND \"order\" = ? IF EXISTS");
    }

    @Test
    void aDelete() {
        assertThat(new Delete(TABLE, KEY, false).cql())
                .isEqualTo("DELETE FROM flights WHERE origin = ? AND \"order\" = ?");
        assertThat(new Delete(TABLE, KEY, true).cql()).endsWith(" IF EXISTS");
    }

    @Test
    void aSelect() {
        assertThat(new Select(TABLE, COLUMNS, KEY).cql())
                .isEqualTo("SELECT gate, \"Status\" FROM flights WHERE origin = ? AND \"order\" = ?");
    }

    static Stream<Statement> statements() {
        return Stream.of(true, false)
                .flatMap(conditional -> Stream.of(true, false)
                        .flatMap(ttl -> Stream.of(
                                new Insert(TABLE, COLUMNS, conditional, ttl),
                                new Update(TABLE, COLUMNS, KEY, conditional, ttl),
                                new Delete(TABLE, KEY, conditional),
                                new Select(TABLE, COLUMNS, KEY))));
    }

    /** The reader of texts and the statements that are built agree. */
    @ParameterizedTest
    @MethodSource("statements")
    void isReadAsWhatItIs(Statement statement) {
        StatementText text = StatementText.parse(statement.cql());
        assertThat(text.kind())
                .isEqualTo(StatementKind.valueOf(
                        statement.getClass().getSimpleName().toUpperCase(Locale.ROOT)));
        assertThat(text.idempotent()).isEqualTo(statement.idempotent());
        assertThat(text.inKeyspace(new Identifier("k"))).contains(" k.flights");
        assertThat(text.markers())
                .hasSize((int) statement.cql().chars().filter(c -> c == '?').count());
    }
}
