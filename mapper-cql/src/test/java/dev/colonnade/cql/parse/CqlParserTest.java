package dev.colonnade.cql.parse;

import static dev.colonnade.cql.CassandraVersion.V4_1;
import static dev.colonnade.cql.CassandraVersion.V5_0;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.InsertJson;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.CellAge;
import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.CountRows;
import dev.colonnade.cql.term.ElementAccess;
import dev.colonnade.cql.term.FieldAccess;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.SliceAccess;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.term.UdtLiteral;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CqlParserTest {
    private static <T extends Statement> T parse(Class<T> type, String text) {
        return type.cast(CqlParser.parse(text, V5_0));
    }

    private static Term value(String text) {
        Select select = parse(Select.class, "SELECT a FROM t WHERE b = " + text);
        return ((Relation.OfColumn) select.where().get(0)).value();
    }

    private static Term selected(String text) {
        return parse(Select.class, "SELECT " + text + " FROM t")
                .selection()
                .selectors()
                .get(0)
                .term();
    }

    @Test
    void readsSelect() {
        String text = "SELECT JSON DISTINCT a, b AS c FROM ks.t WHERE d = 1 AND e > ? GROUP BY a ORDER BY a DESC, b"
                + " PER PARTITION LIMIT 2 LIMIT :n ALLOW FILTERING ;";

        Select select = parse(Select.class, text);

        assertThat(select.selection().json()).isTrue();
        assertThat(select.selection().distinct()).isTrue();
        assertThat(select.selection().range().of(text)).isEqualTo("JSON DISTINCT a, b AS c");
        assertThat(select.selection().selectors().get(1).range().of(text)).isEqualTo("b AS c");
        assertThat(select.table().cql()).isEqualTo("ks.t");
        assertThat(select.where()).extracting(Relation::cql).containsExactly("d = 1", "e > ?");
        assertThat(select.groupBy()).hasSize(1);
        assertThat(select.orderBy().get(0).descending()).isTrue();
        assertThat(select.orderBy().get(1).descending()).isFalse();
        assertThat(select.perPartitionLimit()).map(Term::cql).contains("2");
        assertThat(select.limit()).map(Term::cql).contains(":n");
        assertThat(select.allowFiltering()).isTrue();
        assertThat(select.range().of(text)).endsWith("ALLOW FILTERING");
    }

    @Test
    void readsAll() {
        assertThat(parse(Select.class, "SELECT * FROM t").selection().isAll()).isTrue();
    }

    @Test
    void readsTheNearestNeighbours() {
        Select select = parse(Select.class, "SELECT a FROM t ORDER BY v ANN OF [1.5, 2] LIMIT 3");

        assertThat(select.orderBy().get(0).nearestTo()).map(Term::cql).contains("[1.5, 2]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a = 1                   | OfColumn
                    a CONTAINS KEY 1        | OfColumn
                    a LIKE 'x%'             | OfColumn
                    a[1] = 2                | OfElement
                    a IN (1, 2)             | In
                    a IN ?                  | In
                    a IS NOT NULL           | IsNotNull
                    token(a, b) > 1         | OfToken
                    (a, b) > (1, 2)         | OfTuple
                    (a, b) IN ((1, 2))      | TupleIn
                    (a, b) IN ?             | TupleIn
                    expr(a, 'b')            | OfIndex
                    ((a = 1))               | OfColumn
                    """)
    void readsRelations(String relation, String kind) {
        String text = "SELECT a FROM t WHERE " + relation;

        Relation read = parse(Select.class, text).where().get(0);

        assertThat(read.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(relation).contains(read.range().of(text));
    }

    @Test
    void readsWhatStandsBehindIn() {
        Relation values =
                parse(Select.class, "SELECT a FROM t WHERE a IN ()").where().get(0);
        Relation tuples = parse(Select.class, "SELECT a FROM t WHERE (a) IN (?, :b)")
                .where()
                .get(0);

        assertThat(((InValues.Values) ((Relation.In) values).values()).values()).isEmpty();
        assertThat(((InValues.Values) ((Relation.TupleIn) tuples).values()).values())
                .hasSize(2);
    }

    @Test
    void readsInsert() {
        String text = "INSERT INTO t (a, \"B\") VALUES (1, {c: ?}) IF NOT EXISTS USING TTL 1 AND TIMESTAMP ?";

        Insert insert = parse(Insert.class, text);

        assertThat(insert.columns())
                .extracting(name -> name.identifier().name())
                .containsExactly("a", "B");
        assertThat(insert.values().get(1)).isInstanceOf(UdtLiteral.class);
        assertThat(insert.values().get(1).range().of(text)).isEqualTo("{c: ?}");
        assertThat(insert.isConditional()).isTrue();
        assertThat(insert.using())
                .extracting(UsingOption::kind)
                .containsExactly(UsingOption.Kind.TTL, UsingOption.Kind.TIMESTAMP);
        assertThat(insert.using().get(1).range().of(text)).isEqualTo("TIMESTAMP ?");
    }

    @Test
    void readsInsertJson() {
        InsertJson insert = parse(InsertJson.class, "INSERT INTO t JSON $${\"a\": 1}$$ DEFAULT UNSET");

        assertThat(insert.json()).isInstanceOf(Literal.class);
        assertThat(insert.missing()).isEqualTo(InsertJson.Missing.UNSET);
        assertThat(insert.ifNotExists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a = 1       | Set      | 1
                    a = ?       | Set      | ?
                    a[1] = 2    | Set      | 2
                    a.b = 2     | Set      | 2
                    a = a + 1   | Add      | 1
                    a += 1      | Add      | 1
                    a = a - 1   | Subtract | 1
                    a -= 1      | Subtract | 1
                    a = a -1    | Add      | -1
                    a = [1] + a | Prepend  | [1]
                    a = a + 1 + 2 | Add    | 1 + 2
                    """)
    void readsAssignments(String assignment, String kind, String value) {
        String text = "UPDATE t SET " + assignment + " WHERE c = 1";

        Assignment read = parse(Update.class, text).assignments().get(0);

        assertThat(read.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(read.column().cql()).isEqualTo("a");
        assertThat(read.value().cql()).isEqualTo(value);
        assertThat(read.range().of(text)).isEqualTo(assignment);
    }

    @Test
    void readsConditions() {
        String text =
                "UPDATE t USING TTL 1 SET a = 1 WHERE b = 1 IF c != 2 AND d[1] IN (1) AND e.f IN ? AND g CONTAINS 1";

        Update update = parse(Update.class, text);

        List<Condition> conditions = ((IfClause.Conditions) update.condition().orElseThrow()).conditions();
        assertThat(conditions)
                .extracting(Condition::cql)
                .containsExactly("c != 2", "d[1] IN (1)", "e.f IN ?", "g CONTAINS 1");
        assertThat(conditions.get(1).target()).isInstanceOf(Target.Element.class);
        assertThat(conditions.get(2).target()).isInstanceOf(Target.Field.class);
        assertThat(((Condition.Compares) conditions.get(3)).operator()).isEqualTo(Operator.CONTAINS);
        assertThat(update.condition().orElseThrow().range().of(text))
                .startsWith("IF c")
                .endsWith("CONTAINS 1");
    }

    @Test
    void existsIsAWordAndAColumn() {
        Update word = parse(Update.class, "UPDATE t SET a = 1 WHERE b = 1 IF EXISTS");
        Update column = parse(Update.class, "UPDATE t SET a = 1 WHERE b = 1 IF exists = 1");

        assertThat(word.condition().orElseThrow()).isInstanceOf(IfClause.Exists.class);
        assertThat(column.condition().orElseThrow()).isInstanceOf(IfClause.Conditions.class);
    }

    @Test
    void readsDelete() {
        Delete delete = parse(Delete.class, "DELETE a, b[1], c.d FROM t USING TIMESTAMP 5 WHERE e = 1 IF EXISTS");

        assertThat(delete.targets()).extracting(Target::cql).containsExactly("a", "b[1]", "c.d");
        assertThat(delete.using()).hasSize(1);
        assertThat(delete.isConditional()).isTrue();
        assertThat(parse(Delete.class, "DELETE FROM t WHERE e = 1").targets()).isEmpty();
    }

    @Test
    void readsBatch() {
        String text = "BEGIN COUNTER BATCH USING TIMESTAMP 1 UPDATE t SET a += 1 WHERE b = 1; DELETE FROM t WHERE b = 1"
                + " APPLY BATCH;";

        Batch batch = parse(Batch.class, text);

        assertThat(batch.kind()).isEqualTo(Batch.Kind.COUNTER);
        assertThat(batch.using()).hasSize(1);
        assertThat(batch.statements()).hasSize(2);
        assertThat(batch.statements().get(1).range().of(text)).isEqualTo("DELETE FROM t WHERE b = 1");
    }

    @Test
    void readsConstants() {
        assertThat(value("'it''s'")).isInstanceOfSatisfying(Literal.class, literal -> {
            assertThat(literal.kind()).isEqualTo(Literal.Kind.STRING);
            assertThat(literal.text()).isEqualTo("it's");
        });
        assertThat(List.of("-1", "1.", "TRUE", "0xCAFE", "1h30m", "-P1D", "-nan", "-INFINITY"))
                .extracting(text -> ((Literal) value(text)).kind() + " " + ((Literal) value(text)).text())
                .containsExactly(
                        "INTEGER -1",
                        "FLOAT 1.",
                        "BOOLEAN TRUE",
                        "HEX 0xCAFE",
                        "DURATION 1h30m",
                        "DURATION -P1D",
                        "FLOAT NaN",
                        "FLOAT -Infinity");
    }

    @Test
    void productsBindCloserThanSumsAndFromLeftToRight() {
        Arithmetic sum = (Arithmetic) value("1 - 2 * 3 - 4");

        assertThat(sum.operator()).isEqualTo(Arithmetic.Operator.MINUS);
        assertThat(sum.right().cql()).isEqualTo("4");
        assertThat(((Arithmetic) sum.left()).right()).isInstanceOf(Arithmetic.class);
        assertThat(value("- 1")).isInstanceOf(Negation.class);
    }

    @Test
    void readsTypeHints() {
        TypeHint hint = (TypeHint) value("(list<frozen<ks.u>>) ?");

        assertThat(hint.type().type()).isEqualTo(new ListType(new FrozenType(new UdtType(new Identifier("u")))));
        assertThat(hint.type().userTypes().get(0).cql()).isEqualTo("ks.u");
        assertThat(((TypeHint) value("(varchar) ?")).type().type()).isEqualTo(NativeType.TEXT);
        assertThat(value("(1)")).isInstanceOf(TupleLiteral.class);
        assertThat(value("('x')")).isInstanceOf(TupleLiteral.class);
        assertThat(value("(f(1))")).isInstanceOf(TupleLiteral.class);
    }

    @Test
    void readsBraces() {
        assertThat(value("{}")).isInstanceOf(SetLiteral.class);
        assertThat(value("{f(1), 2}")).isInstanceOf(SetLiteral.class);
        assertThat(value("{1: 2}")).isInstanceOf(MapLiteral.class);
        assertThat(value("{ks.f(1): 2}")).isInstanceOf(MapLiteral.class);
        assertThat(value("{key: 2, \"K\": 3}")).isInstanceOf(UdtLiteral.class);
        assertThat(selected("{a: 1}")).isInstanceOf(MapLiteral.class);
    }

    @Test
    void readsSelectors() {
        assertThat(selected("a")).isInstanceOf(ColumnReference.class);
        assertThat(selected("a.b")).isInstanceOf(FieldAccess.class);
        assertThat(selected("a.b(c)")).isInstanceOf(FunctionCall.class);
        assertThat(selected("a[1]")).isInstanceOf(ElementAccess.class);
        assertThat(selected("a[..1]")).isInstanceOf(SliceAccess.class);
        assertThat(selected("count(*)")).isInstanceOf(CountRows.class);
        assertThat(selected("count(1)")).isInstanceOf(FunctionCall.class);
        assertThat(((CellAge) selected("writetime(a.b)")).cell()).isInstanceOf(FieldAccess.class);
        assertThat(selected("(a)")).isInstanceOf(TupleLiteral.class);
        assertThat(selected("(a) AS b")).isInstanceOf(TupleLiteral.class);
        assertThat(selected("(a) b")).isInstanceOf(TypeHint.class);
        assertThat(selected("(a)[1]")).isInstanceOf(TypeHint.class);
        assertThat(selected("(a)[1..2]")).isInstanceOf(SliceAccess.class);
    }

    @Test
    void jsonAndDistinctCanBeColumns() {
        Select column = parse(Select.class, "SELECT json AS b, distinct FROM t");
        Select keyword = parse(Select.class, "SELECT json [1] FROM t");

        assertThat(column.selection().json()).isFalse();
        assertThat(column.selection().selectors()).hasSize(2);
        assertThat(keyword.selection().json()).isTrue();
    }

    @Test
    void whatVersion5BroughtAreNamesBefore() {
        assertThat(Ours.accepts("SELECT a FROM t ORDER BY v ANN OF ?", V4_1)).isFalse();
        Select select = (Select) CqlParser.parse("SELECT maxwritetime(a, b) FROM t", V4_1);

        assertThat(select.selection().selectors().get(0).term()).isInstanceOf(FunctionCall.class);
    }

    @Test
    void givesTheMarkersInTheOrderOfTheText() {
        String text =
                "UPDATE t USING TTL ? AND TTL :ttl SET a = {?: :v}, b = [?] + b WHERE (c, d) IN (:\"E\", ?) IF f IN ?";

        List<String> markers = CqlParser.parseWithMarkers(text, V5_0).markers().stream()
                .map(marker -> marker.range().of(text))
                .toList();

        assertThat(markers).containsExactly("?", ":ttl", "?", ":v", "?", ":\"E\"", "?", "?");
    }

    @Test
    void aMarkerOfAFailedAttemptCountsOnce() {
        assertThat(CqlParser.parseWithMarkers("SELECT (a)[?..:b] FROM t", V5_0).markers())
                .hasSize(2);
    }
}
