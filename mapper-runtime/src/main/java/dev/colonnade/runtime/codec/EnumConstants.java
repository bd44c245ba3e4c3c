package dev.colonnade.runtime.codec;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The constants of an enum, by their names and by their ordinals.
 *
 * @param <E> the enum
 */
final class EnumConstants<E> {
    private final List<E> byOrdinal;
    private final Map<String, E> byName;

    EnumConstants(Class<E> type) {
        this.byOrdinal = List.of(type.getEnumConstants());
        this.byName = byOrdinal.stream().collect(toUnmodifiableMap(this::name, Function.identity()));
    }

    String name(E constant) {
        return ((Enum<?>) constant).name();
    }

    /** An ordinal is what the user asked to keep. */
    @SuppressWarnings("EnumOrdinal")
    int ordinal(E constant) {
        return ((Enum<?>) constant).ordinal();
    }

    E named(String name) {
        E constant = byName.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("there is no constant " + name + ", only "
                    + all(byOrdinal.stream().map(this::name)));
        }
        return constant;
    }

    E at(int ordinal) {
        if (ordinal < 0 || ordinal >= byOrdinal.size()) {
            throw new IllegalArgumentException("there is no constant of the ordinal " + ordinal + ", only "
                    + all(byOrdinal.stream().map(constant -> ordinal(constant) + " (" + name(constant) + ")")));
        }
        return byOrdinal.get(ordinal);
    }

    private static String all(Stream<String> constants) {
        return constants.collect(joining(", "));
    }
}
