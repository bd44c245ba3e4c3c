package dev.colonnade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row is of none of the classes that it could be read as.
 *
 * @since 0.1.0
 */
public final class DiscriminatorException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    private final String table;
    private final @Nullable String value;
    private final transient List<String> known;

    /**
     * Makes an exception.
     *
     * @param table the table of the row
     * @param column the column that says of which class it is
     * @param value what the column says
     * @param known what it could have said
     */
    public DiscriminatorException(String table, String column, @Nullable String value, List<String> known) {
        super("A row of " + table + " has " + column + " = " + (value == null ? "null" : "'" + value + "'")
                + ", but what is read here has " + String.join(" or ", known)
                + ": read it as the class that it is, or add a subclass with this @DiscriminatorValue");
        this.table = table;
        this.value = value;
        this.known = List.copyOf(known);
    }

    /** {@return the table of the row} */
    public String table() {
        return table;
    }

    /** {@return what the discriminator says, or null} */
    public @Nullable String value() {
        return value;
    }

    /** {@return what it could have said} */
    public List<String> known() {
        return known;
    }
}
