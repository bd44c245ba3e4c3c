package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a {@link Mapper}'s method that says which table the statements of the DAO are about, instead of the
 * entity's: a {@code String} as in CQL (in double quotes if its case matters), or the driver's {@code CqlIdentifier}. A
 * null is refused, and so is what is no name in CQL, with an {@code IllegalArgumentException}.
 *
 * <p>All statements of the DAO must be about one table: it would be unclear which another name is for. User-defined
 * types keep their names. The compiler checks the statements against the entity; the server does when the DAO is made.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface DaoTable {}
