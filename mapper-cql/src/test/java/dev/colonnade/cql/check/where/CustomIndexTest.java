package dev.colonnade.cql.check.where;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Checker;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.check.Severity;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index of a class of which nothing is known. */
class CustomIndexTest {
    private static final Checker CHECKER = new Checker(schema(), CassandraVersion.V5_0);

    private static Schema schema() {
        Identifier id = new Identifier("id");
        Identifier text = new Identifier("text");
        Index index = new Index(
                Optional.empty(),
                Index.Kind.CUSTOM,
                text,
                Index.Target.VALUES,
                Optional.of("com.example.Search"),
                Map.of());
        Identifier notes = new Identifier("notes");
        List<Column> columns = List.of(
                new Column(id, NativeType.INT),
                new Column(text, NativeType.TEXT),
                new Column(new Identifier("other"), NativeType.INT));
        Table table =
                new Table(notes, columns, List.of(id), List.of(), List.of(index), TableOptions.NONE, Optional.empty());
        Keyspace keyspace = new Keyspace(Optional.empty(), true, Map.of(), Map.of(notes, table), List.of());
        return new Schema(keyspace, Map.of(), true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM notes WHERE text = 'a'",
                "SELECT * FROM notes WHERE text LIKE 'a%'",
                "SELECT * FROM notes WHERE id IN (1, 2) AND text = 'a' ALLOW FILTERING",
                "SELECT * FROM notes WHERE expr(notes_text_idx, 'a')"
            })
    void warnsWhereItMatters(String cql) {
        List<Finding> findings = CHECKER.verify(cql).findings();
        assertThat(findings).as(cql).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).rule()).isEqualTo(CqlRule.CUSTOM_INDEX);
        assertThat(findings.get(0).found())
                .isEqualTo("Whether this works depends on the index notes_text_idx, of whose class nothing is known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM notes WHERE text = 'a' ALLOW FILTERING",
                "SELECT * FROM notes WHERE id = 1",
                "SELECT * FROM notes"
            })
    void isSilentWhereItDoesNot(String cql) {
        assertThat(CHECKER.verify(cql).findings()).isEmpty();
    }

    @Test
    void refusesWhatNoIndexMends() {
        List<Finding> findings =
                CHECKER.verify("SELECT * FROM notes WHERE other = 1").findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(CqlRule.FILTERING);
    }
}
