package dev.colonnade.cql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Identifier ORIGIN = new Identifier("origin");
    private static final Identifier DAY = new Identifier("day");
    private static final Identifier ORDER = new Identifier("order");

    private static final List<Column> COLUMNS = List.of(
            new Column(ORIGIN, NativeType.TEXT), new Column(DAY, NativeType.DATE), new Column(ORDER, NativeType.INT));

    @Test
    void aTableWithOneColumnInItsKey() {
        Table table = new Table(new Identifier("flights"), COLUMNS, List.of(ORIGIN), List.of());
        assertThat(table.create())
                .isEqualTo("CREATE TABLE IF NOT EXISTS flights (origin text, day date, \"order\" int,"
                        + " PRIMARY KEY ((origin)))");
    }

    @Test
    void aTableWithAPartitionKeyOfTwoColumnsAndClusteringColumns() {
        Table table = new Table(
                new Identifier("Flights"), COLUMNS, List.of(DAY, ORIGIN), List.of(new ClusteringColumn(ORDER, true)));
        assertThat(table.create())
                .isEqualTo("CREATE TABLE IF NOT EXISTS \"Flights\" (origin text, day date, \"order\" int,"
                        + " PRIMARY KEY ((day, origin), \"order\")) WITH CLUSTERING ORDER BY (\"order\" DESC)");
    }

    @Test
    void eachClusteringColumnSaysItsOrder() {
        Table table = new Table(
                new Identifier("flights"),
                COLUMNS,
                List.of(ORIGIN),
                List.of(new ClusteringColumn(DAY, true), new ClusteringColumn(ORDER, false)));
        assertThat(table.create())
                .endsWith(" PRIMARY KEY ((origin), day, \"order\"))"
                        + " WITH CLUSTERING ORDER BY (day DESC, \"order\" ASC)");
    }

    @Test
    void columnsAreFrozenOnlyInside() {
        UdtType location = new UdtType(new Identifier("location"));
        Table table = new Table(
                new Identifier("airports"),
                List.of(
                        new Column(ORIGIN, location.frozen()),
                        new Column(DAY, location),
                        new Column(ORDER, new SetType(location.frozen()))),
                List.of(ORIGIN),
                List.of());
        assertThat(table.create()).contains("(origin frozen<location>, day location, \"order\" set<frozen<location>>,");
    }
}
