package dev.colonnade.cql;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name in CQL: of a keyspace, table, column, type, field or bind marker.
 *
 * <p>Rule: an unquoted name is a letter, then letters, digits and underscores, in lower case whatever is written; any
 * other name is in double quotes, in which a double quote is doubled (CQL, "Identifiers and keywords").
 *
 * @param name the name as the server keeps it: {@code flights}, or {@code Flights} for the quoted {@code "Flights"}
 * @since 0.1.0
 */
public record Identifier(String name) implements Comparable<Identifier> {
    private static final Pattern UNQUOTED = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]*");
    private static final Pattern KEPT_AS_IT_IS = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]++|\"\")++\"");

    /** Refuses an empty name with an {@link IllegalArgumentException}. */
    public Identifier {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A name in CQL cannot be empty");
        }
    }

    /**
     * Reads a name as it is written in CQL.
     *
     * @param text the name, quoted or not; an unquoted one may be a reserved word
     * @return the name
     * @throws IllegalArgumentException if it is no name in CQL
     */
    public static Identifier parse(String text) {
        if (QUOTED.matcher(text).matches()) {
            return new Identifier(text.substring(1, text.length() - 1).replace("\"\"", "\""));
        }
        if (UNQUOTED.matcher(text).matches()) {
            return new Identifier(text.toLowerCase(Locale.ROOT));
        }
        throw new IllegalArgumentException("'" + text + "' is no name in CQL");
    }

    /**
     * Whether a word cannot be a name without quotes.
     *
     * @param word a word, in any case
     * @return whether CQL reserves it
     */
    public static boolean isReserved(String word) {
        return ReservedWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@return the name as it is written in CQL: in double quotes where it needs them} */
    public String cql() {
        boolean plain = KEPT_AS_IT_IS.matcher(name).matches() && !ReservedWords.contains(name);
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** {@return the name of a user-defined type as it is written in CQL: a type {@code date} needs quotes too} */
    public String typeCql() {
        return quotedIf(ReservedWords.isNoType(name));
    }

    /** {@return the name of a function as it is written in CQL: a function {@code ttl} needs quotes too} */
    public String functionCql() {
        return name.equals("token") ? name : quotedIf(ReservedWords.isNoFunction(name));
    }

    /** {@return the name that AS gives as it is written in CQL: in double quotes if it could be taken for a keyword} */
    public String aliasCql() {
        return quotedIf(ReservedWords.isNoAlias(name));
    }

    private String quotedIf(boolean needed) {
        return needed ? '"' + name + '"' : cql();
    }

    // The equals and hashCode of records are put together when they are first called, which is slow once and slower
    // than this until they are compiled; names are compared more often than anything else.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identifier identifier && name.equals(identifier.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(Identifier other) {
        return name.compareTo(other.name);
    }
}
