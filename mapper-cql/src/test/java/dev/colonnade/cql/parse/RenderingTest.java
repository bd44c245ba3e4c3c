package dev.colonnade.cql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.statement.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RenderingTest {
    @ParameterizedTest
    @EnumSource
    void aStatementIsReadAgainAsItIs(CassandraVersion version) {
        List<String> statements = Texts.acceptedBy(version);
        Mutations mutations = new Mutations(statements, version, 2);
        Stream<String> mutants = Stream.generate(mutations::next)
                .filter(text -> Ours.accepts(text, version))
                .limit(1500);

        assertThat(Stream.concat(statements.stream(), mutants))
                .allSatisfy(text -> assertThat(isReadAgain(text, version)).isTrue());
    }

    private static boolean isReadAgain(String text, CassandraVersion version) {
        Statement statement = CqlParser.parse(text, version);
        Statement again = CqlParser.parse(statement.cql(), version);
        return WithoutRanges.of(again).equals(WithoutRanges.of(statement));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    SELECT -a, - 1, - -1, - P1D, -NaN FROM t   | SELECT -a, - 1, - -1, - P1D, NaN FROM t
                    SELECT "json" - 1 FROM t                   | SELECT "json" - 1 FROM t
                    SELECT json, b FROM t                      | SELECT "json", b FROM t
                    SELECT a AS "per", "ttl"(b) FROM t         | SELECT a AS "per", "ttl"(b) FROM t
                    SELECT 1 .a FROM t                         | SELECT 1 .a FROM t
                    SELECT ( ks . "U" ) {a:b} FROM t           | SELECT (ks."U") {a: b} FROM t
                    SELECT (varchar) $$it's$$ FROM t           | SELECT (text) 'it''s' FROM t
                    SELECT TOKEN(a), COUNT(*), Cast(a AS INT) FROM t | SELECT token(a), count(*), CAST(a AS int) FROM t
                    UPDATE t SET a += 1, b -=2 WHERE c = 1     | UPDATE t SET a = a + 1, b = b - 2 WHERE c = 1
                    UPDATE t SET a = a -1 WHERE (c = 1)        | UPDATE t SET a = a + -1 WHERE c = 1
                    DELETE FROM "Order" WHERE "order" = 1      | DELETE FROM "Order" WHERE "order" = 1
                    """)
    void isWrittenInOneWay(String text, String cql) {
        assertThat(CqlParser.parse(text, CassandraVersion.V5_0).cql()).isEqualTo(cql);
    }

    @Test
    void aBatchHasAClauseForEachStatement() {
        String text = "BEGIN UNLOGGED BATCH USING TIMESTAMP 1 DELETE FROM t WHERE a = 1 DELETE FROM t WHERE a = 2"
                + " APPLY BATCH";

        assertThat(CqlParser.parse(text, CassandraVersion.V4_1).clauses())
                .containsExactly(
                        "BEGIN UNLOGGED BATCH",
                        "USING TIMESTAMP 1",
                        "DELETE FROM t WHERE a = 1;",
                        "DELETE FROM t WHERE a = 2;",
                        "APPLY BATCH");
    }
}
