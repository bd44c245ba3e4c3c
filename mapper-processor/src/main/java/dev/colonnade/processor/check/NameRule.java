package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Name;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code @CqlName} says, and the name of an index, is a name in CQL. */
final class NameRule implements Rule<MappedClass> {
    /** Cassandra 5.0: SchemaConstants.isValidName, which tables and keyspaces obey; columns and types need not. */
    private static final Pattern TABLE = Pattern.compile("[a-zA-Z0-9_]{1,48}");

    @Override
    public void check(MappedClass model, Problems problems) {
        Stream.concat(Stream.of(model.name()), model.properties().stream().flatMap(NameRule::names))
                .filter(name -> !name.valid())
                .map(NameRule::invalid)
                .forEach(problems::add);
        if (model.isEntity()
                && model.name().valid()
                && !TABLE.matcher(model.name().identifier().name()).matches()) {
            problems.add(new Problem(
                    ProblemCode.INVALID_NAME,
                    model.name().site(),
                    "\"" + model.name().identifier().name() + "\" is no name of a table",
                    "write at most 48 letters of English, digits and underscores: @CqlName(\"my_name\")"));
        }
    }

    private static Stream<Name> names(Property property) {
        return Stream.concat(
                Stream.of(property.cqlName()),
                property.roles().indexes().stream().flatMap(index -> index.name().stream()));
    }

    static Problem invalid(Name name) {
        return new Problem(
                ProblemCode.INVALID_NAME,
                name.site(),
                "\"" + name.written() + "\" is no name in CQL",
                "write a letter, then letters, digits and underscores; or any text in double quotes: @CqlName(\"\\\"my name\\\"\")");
    }
}
