package dev.colonnade.oracle;

/**
 * A marker or a result column.
 *
 * @param name the server's name for it
 * @param type its type, as CQL writes it
 */
public record NamedType(String name, String type) {

    @Override
    public String toString() {
        return name + ": " + type;
    }
}
