package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.CustomType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is added to or subtracted from is a counter or a collection that is not frozen; with a condition a number or
 * text can be added to as well (Cassandra: {@code Operation.Addition}, {@code Operation.Substraction}).
 */
final class AdditionRule {
    private static final Set<NativeType> ADDED_TO = EnumSet.of(
            NativeType.ASCII,
            NativeType.BIGINT,
            NativeType.COUNTER,
            NativeType.DECIMAL,
            NativeType.DOUBLE,
            NativeType.FLOAT,
            NativeType.INT,
            NativeType.SMALLINT,
            NativeType.TEXT,
            NativeType.TINYINT,
            NativeType.VARINT);

    private AdditionRule() {}

    /** What the value is one of; empty if nothing can be added or it is not known what. */
    static Optional<Receiver> check(Assignment assignment, Receiver column, Write write) {
        CqlType type = column.type();
        boolean adds = assignment instanceof Assignment.Add;
        if (type instanceof CollectionType) {
            boolean keys = !adds && type instanceof MapType;
            return Optional.of(keys ? Receivers.keys(column, (MapType) type) : column);
        }
        boolean possible = type == NativeType.COUNTER || (adds && write.isConditional() && canBeAddedTo(type));
        if (!possible) {
            refuse(assignment, type, adds, write);
        }
        return possible && !(type instanceof CustomType) ? Optional.of(column) : Optional.empty();
    }

    private static boolean canBeAddedTo(CqlType type) {
        return type instanceof CustomType || (type instanceof NativeType plain && ADDED_TO.contains(plain));
    }

    private static void refuse(Assignment assignment, CqlType type, boolean adds, Write write) {
        String name = assignment.column().cql();
        String what = "The column " + name + " is of the type " + type.cql() + ", and ";
        boolean frozen = type instanceof FrozenType && type.unfrozen() instanceof CollectionType;
        String why = frozen ? "what is frozen is written as a whole" : because(type, adds);
        String fix = adds && canBeAddedTo(type) && !write.isConditional()
                ? "set the sum, or add a condition: IF " + name + " = …"
                : "set it as a whole: " + name + " = …";
        write.findings().error(CqlRule.ADDITION, assignment.range(), what + why, fix);
    }

    private static String because(CqlType type, boolean adds) {
        if (!adds) {
            return "only counters and collections are subtracted from";
        }
        return canBeAddedTo(type)
                ? "numbers and text are added to only under a condition"
                : "only counters and collections are added to, and under a condition numbers and text";
    }
}
