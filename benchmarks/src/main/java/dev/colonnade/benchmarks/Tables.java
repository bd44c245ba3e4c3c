package dev.colonnade.benchmarks;

import static java.util.Objects.requireNonNull;

import com.datastax.oss.protocol.internal.ProtocolConstants.DataType;
import com.datastax.oss.protocol.internal.response.result.RawType;
import com.datastax.oss.protocol.internal.response.result.RawType.RawMap;
import com.datastax.oss.protocol.internal.response.result.RawType.RawSet;
import com.datastax.oss.protocol.internal.response.result.RawType.RawUdt;
import dev.colonnade.benchmarks.offline.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of the entities, as a server would tell them. */
final class Tables {
    private static final RawType TEXT = type(DataType.VARCHAR);
    private static final RawType INT = type(DataType.INT);

    private Tables() {}

    static Table narrow() {
        Map<String, RawType> columns = new LinkedHashMap<>();
        columns.put("id", type(DataType.UUID));
        columns.put("name", TEXT);
        columns.put("visits", INT);
        columns.put("bytes", type(DataType.BIGINT));
        columns.put("active", type(DataType.BOOLEAN));
        return new Table("narrow", columns);
    }

    static Table wide() {
        Map<String, RawType> columns = new LinkedHashMap<>();
        columns.put("id", type(DataType.UUID));
        columns.put("joined", type(DataType.TIMESTAMP));
        columns.put("name", TEXT);
        columns.put("email", TEXT);
        columns.put("bio", TEXT);
        columns.put("visits", INT);
        columns.put("bytes", type(DataType.BIGINT));
        columns.put("active", type(DataType.BOOLEAN));
        columns.put("rating", type(DataType.DOUBLE));
        columns.put("tags", new RawSet(TEXT));
        columns.put("counts", new RawMap(TEXT, INT));
        columns.put("address", address());
        return new Table("wide", columns);
    }

    private static RawType address() {
        Map<String, RawType> fields = new LinkedHashMap<>();
        fields.put("street", TEXT);
        fields.put("zip", INT);
        return new RawUdt(Table.KEYSPACE, "address", fields);
    }

    private static RawType type(int id) {
        return requireNonNull(RawType.PRIMITIVES.get(id));
    }
}
