package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that says when a write counts as written: a {@code java.time.Instant}, or a {@code long} of microseconds
 * since 1970. Of two values of a column the later one wins, whichever arrives first. Without it the driver takes the
 * time of the call.
 *
 * <p>What an instant has below a microsecond is cut off; a null is refused before anything is sent. A lightweight
 * transaction and a counter cannot have one: the server says when these are written.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Timestamp {}
