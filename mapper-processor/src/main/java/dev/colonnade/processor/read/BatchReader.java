package dev.colonnade.processor.read;

import dev.colonnade.annotations.Batch;
import dev.colonnade.cql.statement.Batch.Kind;
import dev.colonnade.processor.model.Capitalized;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Delivery;
import dev.colonnade.processor.model.MethodOptions;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Permissions;
import dev.colonnade.processor.model.Result;
import dev.colonnade.processor.model.Result.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads a method with {@code @Batch}: each of its entities is written as by a method of its own. */
final class BatchReader {
    private final OperationReader operations;

    BatchReader(OperationReader operations) {
        this.operations = operations;
    }

    /**
     * Reads it.
     *
     * @param parameters the parameters of the method
     * @param options what is said of the method
     */
    Operation read(String label, ExecutableElement method, List<Parameter> parameters, MethodOptions options) {
        List<DaoMethod> parts = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).entity().isPresent()) {
                parts.add(part(label, method, i, parameters, options));
            }
        }
        return new Operation.Batch(kind(method), parts);
    }

    private static Kind kind(ExecutableElement method) {
        return Annotations.find(method, Batch.class)
                .flatMap(batch -> Annotations.value(batch, "type"))
                .flatMap(type -> Stream.of(Kind.values())
                        .filter(kind -> kind.name().equals(type.getValue().toString()))
                        .findFirst())
                .orElse(Kind.LOGGED);
    }

    private DaoMethod part(
            String label, ExecutableElement method, int index, List<Parameter> parameters, MethodOptions options) {
        VariableElement declared = method.getParameters().get(index);
        Parameter entity = parameters.get(index).one();
        Operation operation = operations.read(label, declared, entity);
        boolean deletes = operation instanceof Operation.Delete;
        List<Parameter> using = parameters.stream()
                .filter(parameter -> parameter.timestamp() || (parameter.ttl() && !deletes))
                .toList();
        return new DaoMethod(
                method.getSimpleName() + Capitalized.of(entity.name()),
                label,
                operation,
                Stream.concat(Stream.of(entity), using.stream()).toList(),
                Result.without(Shape.BOUND, Delivery.BLOCKING, entity.type().java()),
                new Permissions(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), entity.site()),
                Optional.empty(),
                OptionsReader.ofPart(options, label, declared, deletes),
                false,
                false,
                entity.site());
    }
}
