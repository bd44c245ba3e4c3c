package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that reads rows of the entity that it returns. Its parameters have the names of columns, each of which must
 * have the value: the whole partition key, and any number of the clustering columns from the first without a gap. Their
 * order does not matter. A parameter that is a {@code List} of values of a column asks for all rows that have one of
 * them ({@code IN}); one of another column needs an index, or {@link AllowFiltering}.
 *
 * <p>Clauses of CQL say what parameters cannot. Their bind markers are parameters of the method, which are then no
 * columns. The compiler checks the whole as Cassandra would.
 *
 * <p>With the whole key it returns the entity (null if there is none), {@code Optional}, or one of the results of many.
 * With a part of it, {@code List}, {@code Set} or {@code Collection} (all rows, of all pages), {@code Page} (one page,
 * and a token for the next), {@code Stream}, {@code Iterable} or the driver's {@code PagingIterable} (which fetch pages
 * on demand). Each can be asynchronous: {@code CompletionStage} of the entity, of {@code Optional}, of {@code List}, of
 * {@code Stream} (all pages are read first, so that it never blocks), or of {@code MappedAsyncPagingIterable}; and for
 * those who have the libraries {@code Publisher}, {@code Flow.Publisher}, {@code Mono}, {@code Flux}, {@code Uni} or
 * {@code Multi}. {@code BoundStatement} is the statement, not executed.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Select {
    /**
     * Relations besides those of the parameters: {@code day >= :first AND day < :last}, {@code tags CONTAINS :tag},
     * {@code token(id) > :token}.
     *
     * @return what stands behind WHERE, or nothing
     */
    String customWhereClause() default "";

    /**
     * The columns by which rows are grouped: the key, or its first columns.
     *
     * @return what stands behind GROUP BY, or nothing
     */
    String[] groupBy() default {};

    /**
     * The order of the rows: {@code day DESC}, or for a vector {@code embedding ANN OF :wanted}.
     *
     * @return what stands behind ORDER BY, or nothing
     */
    String[] orderBy() default {};

    /**
     * How many rows of a partition are read at most: a number, or a bind marker.
     *
     * @return what stands behind PER PARTITION LIMIT, or nothing for all
     */
    String perPartitionLimit() default "";

    /**
     * How many rows are read at most: a number, or a bind marker.
     *
     * @return what stands behind LIMIT, or nothing for all
     */
    String limit() default "";
}
