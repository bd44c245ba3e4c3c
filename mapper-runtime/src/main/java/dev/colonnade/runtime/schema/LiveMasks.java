package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.data.ByteUtils;
import com.datastax.oss.driver.api.core.metadata.schema.KeyspaceMetadata;
import com.datastax.oss.driver.api.core.metadata.schema.RelationMetadata;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Literal.Kind;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.VectorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The masks of columns, which servers have from Cassandra 5.0, and the driver's metadata has not. */
final class LiveMasks {
    private static final Identifier SYSTEM = new Identifier("system_schema");
    private static final Identifier TABLE = new Identifier("column_masks");

    private record Place(Identifier table, Identifier column) {}

    private final CqlSession session;
    private final KeyspaceMetadata keyspace;
    private final Map<Place, Mask> masks = new HashMap<>();

    private LiveMasks(CqlSession session, KeyspaceMetadata keyspace) {
        this.session = session;
        this.keyspace = keyspace;
    }

    static LiveMasks read(CqlSession session, KeyspaceMetadata keyspace) {
        LiveMasks masks = new LiveMasks(session, keyspace);
        if (SystemSchema.hasTable(session, SYSTEM, TABLE)) {
            session.execute(SimpleStatement.newInstance(
                            "SELECT * FROM system_schema.column_masks WHERE keyspace_name = ?",
                            keyspace.getName().asInternal()))
                    .forEach(masks::add);
        }
        return masks;
    }

    /** The table with the masks that its columns have. */
    Table of(Table table) {
        return masks.isEmpty()
                ? table
                : table.withColumns(table.columns().stream()
                        .map(column ->
                                column.withMask(Optional.ofNullable(masks.get(new Place(table.name(), column.name())))))
                        .toList());
    }

    private void add(Row row) {
        Identifier table = identifier(row, "table_name");
        Identifier column = identifier(row, "column_name");
        FunctionCall function = new FunctionCall(
                Optional.empty(),
                Name.of(identifier(row, "function_name")),
                arguments(row, type(table, column)),
                TextRange.NONE);
        masks.put(new Place(table, column), new Mask(function));
    }

    private List<Term> arguments(Row row, Optional<DataType> column) {
        List<String> types = texts(row, "function_argument_types");
        List<String> values = texts(row, "function_argument_values");
        List<Boolean> nulls = Objects.requireNonNull(row.getList("function_argument_nulls", Boolean.class));
        List<Term> arguments = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            CqlType type =
                    CqlParser.parseType(types.get(i), CassandraVersion.V5_0).unfrozen();
            arguments.add(nulls.get(i) ? new NullLiteral(TextRange.NONE) : argument(type, values.get(i), column));
        }
        return arguments;
    }

    /** The server has the value of a collection or vector as its bytes; other types as a person would write them. */
    private Term argument(CqlType type, String text, Optional<DataType> column) {
        if (type instanceof NativeType nativeType) {
            return constant(nativeType, text);
        }
        boolean isBytes = type instanceof CollectionType || type instanceof VectorType;
        return column.filter(same -> isBytes && isSame(LiveTypes.of(same), type))
                .map(same -> elements(same, text))
                .orElseGet(() -> new Literal(Kind.STRING, text, TextRange.NONE));
    }

    private static boolean isSame(CqlType type, CqlType other) {
        return type.frozen().canonical().equals(other.frozen().canonical());
    }

    private static Term constant(NativeType type, String text) {
        return switch (type) {
            case ASCII, TEXT, INET, DATE, TIME, TIMESTAMP -> new Literal(Kind.STRING, text, TextRange.NONE);
            case BLOB -> new Literal(Kind.HEX, "0x" + text, TextRange.NONE);
            default -> CqlParser.parseSelector(text, CassandraVersion.V5_0);
        };
    }

    private Term elements(DataType type, String bytes) {
        TypeCodec<Object> codec = session.getContext().getCodecRegistry().codecFor(type);
        Object value = codec.decode(
                ByteUtils.fromHexString("0x" + bytes), session.getContext().getProtocolVersion());
        return CqlParser.parseSelector(codec.format(value), CassandraVersion.V5_0);
    }

    private Optional<DataType> type(Identifier table, Identifier column) {
        CqlIdentifier name = CqlIdentifier.fromInternal(table.name());
        Optional<? extends RelationMetadata> relation = keyspace.getTable(name);
        return (relation.isPresent() ? relation : keyspace.getView(name))
                .flatMap(found -> found.getColumn(CqlIdentifier.fromInternal(column.name())))
                .map(found -> found.getType());
    }

    private static Identifier identifier(Row row, String column) {
        return new Identifier(Objects.requireNonNull(row.getString(column)));
    }

    private static List<String> texts(Row row, String column) {
        return Objects.requireNonNull(row.getList(column, String.class));
    }
}
