package dev.colonnade.cql.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A type of the schema of the proof: a native type, a collection, a tuple, a vector, or a user-defined type by its
 * name.
 */
record ProofType(String name, List<ProofType> arguments, boolean frozen, int size) {

    private static final Set<String> COLLECTIONS = Set.of("list", "set", "map");

    static ProofType of(String name) {
        return new ProofType(name, List.of(), false, 0);
    }

    static ProofType of(String name, ProofType... arguments) {
        return new ProofType(name, List.of(arguments), false, 0);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean isCollection() {
        return COLLECTIONS.contains(name);
    }

    boolean isTuple() {
        return is("tuple");
    }

    boolean isVector() {
        return is("vector");
    }

    /** Whether a part of a value can be written alone. */
    boolean isMultiCell() {
        return !frozen && (isCollection() || isUserType());
    }

    boolean isUserType() {
        return !isCollection() && !isTuple() && !isVector() && !Natives.ALL.contains(name);
    }

    boolean isNumber() {
        return Natives.NUMBERS.contains(name);
    }

    boolean isText() {
        return Natives.TEXTS.contains(name);
    }

    ProofType argument(int index) {
        return arguments.get(index);
    }

    ProofType asFrozen() {
        return new ProofType(name, arguments, true, size);
    }

    @Override
    public String toString() {
        String text = name;
        if (isVector()) {
            text = "vector<" + argument(0) + ", " + size + ">";
        } else if (!arguments.isEmpty()) {
            text = name + arguments.stream().map(ProofType::toString).collect(Collectors.joining(", ", "<", ">"));
        }
        return frozen ? "frozen<" + text + ">" : text;
    }
}
