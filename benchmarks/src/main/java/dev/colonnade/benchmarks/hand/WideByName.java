package dev.colonnade.benchmarks.hand;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.data.UdtValue;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import dev.colonnade.benchmarks.Mapping;
import dev.colonnade.benchmarks.colonnade.Address;
import dev.colonnade.benchmarks.colonnade.Wide;
import org.jspecify.annotations.Nullable;

/**
 * The wide entity, by the names of its columns.
 *
 * @since 0.1.0
 */
public final class WideByName implements Mapping<Wide> {
    private final PreparedStatement insert;
    private final UserDefinedType addressType;

    /**
     * Makes it.
     *
     * @param insert the INSERT of all columns
     */
    public WideByName(PreparedStatement insert) {
        this.insert = insert;
        this.addressType =
                (UserDefinedType) insert.getVariableDefinitions().get("address").getType();
    }

    @Override
    public Wide read(Row row) {
        return new Wide(
                row.getUuid("id"),
                row.getInstant("joined"),
                row.getString("name"),
                row.getString("email"),
                row.getString("bio"),
                row.getInt("visits"),
                row.getLong("bytes"),
                row.getBoolean("active"),
                row.getDouble("rating"),
                row.getSet("tags", String.class),
                row.getMap("counts", String.class, Integer.class),
                address(row.getUdtValue("address")));
    }

    @Override
    public BoundStatement bind(Wide entity) {
        BoundStatementBuilder statement = insert.boundStatementBuilder();
        statement = statement.setUuid("id", entity.id());
        if (entity.joined() != null) {
            statement = statement.setInstant("joined", entity.joined());
        }
        if (entity.name() != null) {
            statement = statement.setString("name", entity.name());
        }
        if (entity.email() != null) {
            statement = statement.setString("email", entity.email());
        }
        if (entity.bio() != null) {
            statement = statement.setString("bio", entity.bio());
        }
        statement = statement.setInt("visits", entity.visits());
        statement = statement.setLong("bytes", entity.bytes());
        statement = statement.setBoolean("active", entity.active());
        statement = statement.setDouble("rating", entity.rating());
        if (entity.tags() != null) {
            statement = statement.setSet("tags", entity.tags(), String.class);
        }
        if (entity.counts() != null) {
            statement = statement.setMap("counts", entity.counts(), String.class, Integer.class);
        }
        if (entity.address() != null) {
            statement = statement.setUdtValue("address", udtValue(entity.address()));
        }
        return statement.build();
    }

    private static @Nullable Address address(@Nullable UdtValue value) {
        return value == null ? null : new Address(value.getString("street"), value.getInt("zip"));
    }

    private UdtValue udtValue(Address address) {
        return addressType.newValue().setString("street", address.street()).setInt("zip", address.zip());
    }
}
