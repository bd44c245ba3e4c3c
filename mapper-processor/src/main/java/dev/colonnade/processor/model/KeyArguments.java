package dev.colonnade.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the parameters of a method fill the key of its entity: by their names.
 *
 * @param arguments the columns of the key that have a parameter, in the key's order
 * @param unknown the parameters that name no column of the key
 * @param missing the columns of the key without which the others are of no use: of the partition key, or before a
 *     clustering column that has a parameter
 */
public record KeyArguments(List<Argument> arguments, List<Parameter> unknown, List<Property> missing) {
    /**
     * A column of the key and its parameter.
     *
     * @param column the column
     * @param parameter the parameter; none if it is the discriminator, of which the class says the value
     * @param part what of the parameter it is, if that is an object of several columns
     */
    public record Argument(Property column, Optional<Parameter> parameter, Optional<Property> part) {}

    public KeyArguments {
        arguments = List.copyOf(arguments);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }

    public static KeyArguments of(MappedClass entity, List<Parameter> parameters) {
        List<Property> key = entity.primaryKey();
        KeyMatch match = new KeyMatch(entity, parameters);
        List<Argument> arguments = new ArrayList<>();
        List<Property> missing = new ArrayList<>();
        List<Property> notGiven = new ArrayList<>();
        for (Property column : key) {
            Optional<Argument> argument = match.argument(column);
            if (argument.isPresent()) {
                missing.addAll(notGiven);
                notGiven.clear();
                arguments.add(argument.get());
            } else if (column.partitionKey().isPresent()) {
                missing.add(column);
            } else {
                notGiven.add(column);
            }
        }
        List<Parameter> unknown = parameters.stream()
                .filter(p -> arguments.stream()
                        .noneMatch(a -> a.parameter().filter(p::equals).isPresent()))
                .toList();
        return new KeyArguments(arguments, unknown, missing);
    }

    /** Whether they identify one row. */
    public boolean isWholeKey(MappedClass entity) {
        return arguments.size() == entity.primaryKey().size();
    }
}
