package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that executes a statement of the user's own.
 *
 * <p>Each bind marker is a parameter of the same name and each parameter a bind marker; the name is the Java name or
 * its snake case, or what {@link CqlName} says. A null is sent as null: in a {@code SET} it deletes the column, unless
 * {@link #nullSavingStrategy} says otherwise; where {@code WHERE} compares to it, it is an
 * {@link IllegalArgumentException}, and so in an {@code IF} where Cassandra compares to no null; {@code IF title =
 * :title} means with a null that there is no title.
 *
 * <p>The compiler checks the statement as Cassandra would: names, types, the key, conditions and so on, against the
 * entities and the processor's option {@code colonnade.schema}. A rule can be turned off for a method with
 * {@code @SuppressWarnings("colonnade:…")} and the code of its messages.
 *
 * <p>A {@code SELECT} returns what a {@link Select} returns, for an entity, for one column of any type that maps to a
 * column (a {@code long} for {@code count(*)}), or for any other record or class whose members are the selected
 * columns; or a {@code Map} of two columns. A conditional statement returns {@code boolean} or {@code Lwt} of what the
 * server gives of the row that stood in the way, any other write {@code void}. Each can be asynchronous.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Query {
    /**
     * The statement: one {@code SELECT}, {@code INSERT}, {@code UPDATE}, {@code DELETE} or {@code BATCH}. Its bind
     * markers are named ({@code :id}) and are the method's parameters; a table without a keyspace is in the mapper's.
     *
     * @return the text
     */
    String value();

    /**
     * What becomes of parameters that are null and that a column, or a field of one, is set to. With
     * {@link NullSavingStrategy#DO_NOT_SET} these are left unset. All others are sent as null: what is added to or
     * taken from a collection, an element that is set, what a condition compares to.
     *
     * @return the strategy; where it is not written, that of the DAO's {@link DefaultNullSavingStrategy}, and without
     *     one null is sent as null
     */
    NullSavingStrategy nullSavingStrategy() default NullSavingStrategy.SET_TO_NULL;
}
