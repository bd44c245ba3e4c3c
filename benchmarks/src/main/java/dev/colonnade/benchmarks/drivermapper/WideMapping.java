package dev.colonnade.benchmarks.drivermapper;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.mapper.MapperContext;
import com.datastax.oss.driver.api.mapper.entity.saving.NullSavingStrategy;
import dev.colonnade.benchmarks.Mapping;

/** What the methods of a generated DAO do before and after they execute. */
final class WideMapping implements Mapping<Wide> {
    private final PreparedStatement insert;
    private final WideHelper__MapperGenerated helper;

    WideMapping(PreparedStatement insert, MapperContext context) {
        this.insert = insert;
        this.helper = new WideHelper__MapperGenerated(context);
    }

    @Override
    public Wide read(Row row) {
        return helper.get(row, false);
    }

    @Override
    public BoundStatement bind(Wide entity) {
        BoundStatementBuilder statement = insert.boundStatementBuilder();
        helper.set(entity, statement, NullSavingStrategy.DO_NOT_SET, false);
        return statement.build();
    }
}
