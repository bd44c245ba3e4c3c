package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names files that create functions and aggregates: of a {@link Mapper}, whose schema they become a part of, or of a
 * {@link Dao} that calls them, and of whose mappers they become a part likewise.
 *
 * <pre>{@code
 * @Mapper
 * @Functions("media/functions.cql")
 * public interface MediaMapper {…}
 * }</pre>
 *
 * <p>A file has statements CREATE FUNCTION and CREATE AGGREGATE, and no others, that name no keyspace. They can use the
 * user-defined types of the entities, and what stands before them in the same file or the files before it. The compiler
 * checks them by the rules of the server but for the bodies of functions, and knows the functions in the statements of
 * DAOs: of the one that has the annotation, and of all that are compiled together with it. It reads the file when it
 * compiles the interface: a change of the file alone needs a compilation of the interface.
 *
 * <p>On any other class it means nothing.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Functions {
    /**
     * The files, as resources are named: {@code media/functions.cql} is {@code src/main/resources/media/functions.cql}.
     * They are looked for in the folder of the option {@code colonnade.resources} of the processor if it is said, then
     * where the compiler writes classes, which is where Maven has put resources before, on its source path and its
     * class path. One that is not there is an error.
     *
     * @return the files, in the order in which they are read
     */
    String[] value();
}
