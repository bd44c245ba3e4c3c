package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.metadata.schema.AggregateMetadata;
import com.datastax.oss.driver.api.core.metadata.schema.FunctionMetadata;
import com.datastax.oss.driver.api.core.metadata.schema.FunctionSignature;
import com.datastax.oss.driver.api.core.type.DataType;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.schema.FunctionDefinition;
import dev.colonnade.cql.schema.UserFunction;
import dev.colonnade.cql.type.CqlType;
import java.util.List;

/** The functions and aggregates of the driver's metadata. */
final class LiveFunctions {
    private LiveFunctions() {}

    static UserFunction of(FunctionMetadata function) {
        FunctionDefinition definition = new FunctionDefinition.Scalar(
                function.getParameterNames().stream().map(LiveTables::name).toList(),
                function.isCalledOnNullInput(),
                new Identifier(function.getLanguage()),
                function.getBody());
        return of(function.getSignature(), function.getReturnType(), definition);
    }

    static UserFunction of(AggregateMetadata aggregate) {
        FunctionDefinition definition = new FunctionDefinition.Aggregate(
                name(aggregate.getStateFuncSignature()),
                LiveTypes.of(aggregate.getStateType()),
                aggregate.getFinalFuncSignature().map(LiveFunctions::name),
                aggregate.formatInitCond().map(text -> CqlParser.parseSelector(text, CassandraVersion.V5_0)));
        return of(aggregate.getSignature(), aggregate.getReturnType(), definition);
    }

    private static UserFunction of(FunctionSignature signature, DataType result, FunctionDefinition definition) {
        List<CqlType> arguments =
                signature.getParameterTypes().stream().map(LiveTypes::of).toList();
        return new UserFunction(name(signature), arguments, LiveTypes.of(result), definition);
    }

    private static Identifier name(FunctionSignature signature) {
        return LiveTables.name(signature.getName());
    }
}
