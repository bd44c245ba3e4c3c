package dev.colonnade.benchmarks.hand;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.data.UdtValue;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.benchmarks.Mapping;
import dev.colonnade.benchmarks.colonnade.Address;
import dev.colonnade.benchmarks.colonnade.Wide;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wide entity, by the positions of its columns.
 *
 * @since 0.1.0
 */
public final class WideByIndex implements Mapping<Wide> {
    private static final GenericType<Set<String>> TAGS = GenericType.setOf(String.class);
    private static final GenericType<Map<String, Integer>> COUNTS = GenericType.mapOf(String.class, Integer.class);

    private final PreparedStatement insert;
    private final UserDefinedType addressType;

    /**
     * Makes it.
     *
     * @param insert the INSERT of all columns
     */
    public WideByIndex(PreparedStatement insert) {
        this.insert = insert;
        this.addressType =
                (UserDefinedType) insert.getVariableDefinitions().get(11).getType();
    }

    @Override
    public Wide read(Row row) {
        return new Wide(
                row.getUuid(0),
                row.getInstant(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getLong(6),
                row.getBoolean(7),
                row.getDouble(8),
                row.get(9, TAGS),
                row.get(10, COUNTS),
                address(row.getUdtValue(11)));
    }

    @Override
    public BoundStatement bind(Wide entity) {
        BoundStatementBuilder statement = insert.boundStatementBuilder();
        statement = statement.setUuid(0, entity.id());
        if (entity.joined() != null) {
            statement = statement.setInstant(1, entity.joined());
        }
        if (entity.name() != null) {
            statement = statement.setString(2, entity.name());
        }
        if (entity.email() != null) {
            statement = statement.setString(3, entity.email());
        }
        if (entity.bio() != null) {
            statement = statement.setString(4, entity.bio());
        }
        statement = statement.setInt(5, entity.visits());
        statement = statement.setLong(6, entity.bytes());
        statement = statement.setBoolean(7, entity.active());
        statement = statement.setDouble(8, entity.rating());
        if (entity.tags() != null) {
            statement = statement.set(9, entity.tags(), TAGS);
        }
        if (entity.counts() != null) {
            statement = statement.set(10, entity.counts(), COUNTS);
        }
        if (entity.address() != null) {
            statement = statement.setUdtValue(11, udtValue(entity.address()));
        }
        return statement.build();
    }

    private static @Nullable Address address(@Nullable UdtValue value) {
        return value == null ? null : new Address(value.getString(0), value.getInt(1));
    }

    private UdtValue udtValue(Address address) {
        return addressType.newValue().setString(0, address.street()).setInt(1, address.zip());
    }
}
