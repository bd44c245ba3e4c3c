package dev.colonnade.behaviour.types.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DefaultProtocolVersion;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.metadata.schema.TableMetadata;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is written in any place is read again, by us and by plain driver code, and what plain driver code writes is
 * read by us: with the newest protocol of the server, and with version 4.
 */
@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CqlSession newest;
    private final CqlSession version4;
    private CaseClasses classes;

    ProductTest(Cassandra cassandra, CqlSession session) {
        this.newest = session;
        this.version4 = cassandra
                .sessionBuilder()
                .withConfigLoader(DriverConfigLoader.programmaticBuilder()
                        .withString(DefaultDriverOption.PROTOCOL_VERSION, DefaultProtocolVersion.V4.name())
                        .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, PATIENCE)
                        .build())
                .withKeyspace(session.getKeyspace().orElseThrow())
                .build();
    }

    @BeforeAll
    void compile(@TempDir Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        TypeCases.all().forEach(type -> texts.putAll(new CaseSource(type).texts()));
        classes = CaseClasses.compile(folder, texts);
    }

    @AfterAll
    void close() {
        version4.close();
    }

    static Stream<TypeCase> types() {
        return TypeCases.all().stream();
    }

    static Stream<TypeCase> keyTypes() {
        return TypeCases.all().stream().filter(TypeCase::key);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPlace(TypeCase type) {
        assertThat(newest.getContext().getProtocolVersion()).isEqualTo(DefaultProtocolVersion.V5);
        assertThat(version4.getContext().getProtocolVersion()).isEqualTo(DefaultProtocolVersion.V4);
        Class<?> entity = classes.named(CaseSource.entity(type));
        Places places = new Places(type);
        List<Record> rows = new ArrayList<>(List.of(places.empty(entity), places.nulls(entity)));
        for (int i = 0; i < type.samples().size(); i++) {
            rows.add(places.record(entity, i));
        }
        for (CqlSession session : List.of(newest, version4)) {
            CaseDao<Record> dao = dao(session, CaseSource.entity(type));
            for (Record row : rows) {
                int id = id(row);
                session.execute("TRUNCATE " + table(type));
                dao.save(row);
                assertThat(dao.find(id).map(Plain::components)).contains(Places.readBack(row));
            }
            TableMetadata table = metadata(session, type);
            for (Record row : rows.subList(2, rows.size())) {
                session.execute("TRUNCATE " + table(type));
                dao.save(row);
                assertThat(readByDriver(session, type, id(row))).isEqualTo(kept(table, type, row));
                session.execute("TRUNCATE " + table(type));
                writeByDriver(session, type, kept(table, type, row));
                assertThat(dao.find(id(row)).map(Plain::components)).contains(Places.readBack(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("keyTypes")
    void everyKey(TypeCase type) {
        Class<?> entity = classes.named(type.name() + "Key");
        Places places = new Places(type);
        for (CqlSession session : List.of(newest, version4)) {
            CaseKeyDao<Record, Object> dao = dao(session, type.name() + "Key");
            for (int i = 0; i < type.samples().size(); i++) {
                Record row = places.record(entity, i);
                dao.save(row);
                RecordComponent[] components = entity.getRecordComponents();
                Object one = Plain.component(row, components[0]).orElseThrow();
                Object two = Plain.component(row, components[1]).orElseThrow();
                assertThat(dao.find(one, two)).contains(row);
            }
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <D> D dao(CqlSession session, String entity) {
        try {
            Object mapper = Colonnade.builder(session)
                    .schemaAction(SchemaAction.CREATE)
                    .build(classes.named(entity + "Mapper"));
            return (D) mapper.getClass().getMethod("dao").invoke(mapper);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int id(Record row) {
        return (Integer)
                Plain.component(row, row.getClass().getRecordComponents()[0]).orElseThrow();
    }

    private static String table(TypeCase type) {
        return snakeCase(CaseSource.entity(type));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static TableMetadata metadata(CqlSession session, TypeCase type) {
        return session.refreshSchema()
                .getKeyspace(session.getKeyspace().orElseThrow())
                .orElseThrow()
                .getTable(CqlIdentifier.fromInternal(table(type)))
                .orElseThrow();
    }

    private Map<String, Object> kept(TableMetadata table, TypeCase type, Record row) {
        Map<String, Object> kept = new HashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getName().equals("id")) {
                kept.put("id", id(row));
                continue;
            }
            String column = snakeCase(component.getName());
            DataType cql = table.getColumn(CqlIdentifier.fromInternal(column))
                    .orElseThrow()
                    .getType();
            kept.put(
                    column,
                    new Places(type)
                            .kept(
                                    component.getGenericType(),
                                    Plain.component(row, component).orElseThrow(),
                                    cql));
        }
        return kept;
    }

    private static Map<String, Object> readByDriver(CqlSession session, TypeCase type, int id) {
        Row row = session.execute("SELECT * FROM " + table(type) + " WHERE id = " + id)
                .one();
        Map<String, Object> values = new HashMap<>();
        row.getColumnDefinitions()
                .forEach(column -> values.put(column.getName().asInternal(), row.getObject(column.getName())));
        return values;
    }

    private static void writeByDriver(CqlSession session, TypeCase type, Map<String, Object> values) {
        List<String> columns = List.copyOf(values.keySet());
        String[] markers = new String[columns.size()];
        Arrays.fill(markers, "?");
        PreparedStatement insert = session.prepare("INSERT INTO " + table(type) + " (" + String.join(", ", columns)
                + ") VALUES (" + String.join(", ", markers) + ")");
        BoundStatement bound = insert.bind();
        for (int i = 0; i < columns.size(); i++) {
            TypeCodec<Object> codec = bound.codecRegistry()
                    .codecFor(insert.getVariableDefinitions().get(i).getType());
            bound = bound.set(i, values.get(columns.get(i)), codec);
        }
        session.execute(bound);
    }
}
