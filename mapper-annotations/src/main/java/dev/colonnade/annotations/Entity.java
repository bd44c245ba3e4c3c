package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class or record whose objects are rows of one table.
 *
 * <p>Its properties are the components of a record, or the fields of a class that are neither static nor transient.
 * Each is a column, unless it is {@link Computed}; its name is the property's in snake case ({@code delayMinutes} is
 * {@code delay_minutes}) unless {@link CqlName} or a {@link NamingStrategy} gives another. The table's name is the
 * class's in the same way. At least one property is a {@link PartitionKey}.
 *
 * <p>A record is made by its canonical constructor. A class is made by a constructor whose parameters have the names of
 * its properties, in any order, or by a constructor without parameters and a setter (or an accessible field) for each
 * property. Arguments are matched by name, never by position and type.
 *
 * <pre>{@code
 * @Entity
 * @CqlName("videos")
 * public record Video(@PartitionKey UUID id, String title, Set<String> tags) {}
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Entity {}
