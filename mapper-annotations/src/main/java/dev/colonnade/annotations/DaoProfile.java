package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a {@link Mapper}'s method that says in which execution profile the statements of the DAO are executed,
 * where {@link StatementAttributes} say none: its name, a {@code String}, or the driver's
 * {@code DriverExecutionProfile}. A null is refused with an {@code IllegalArgumentException}.
 *
 * <p>A name that the driver's configuration does not have is a {@code PreparationException} when the DAO is made.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface DaoProfile {}
