package dev.colonnade.testing;

import dev.colonnade.testing.junit.CassandraExtension;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a class of JUnit tests a Cassandra and a keyspace of its own.
 *
 * <pre>{@code
 * @CassandraTest
 * class VideosTest {
 *     @Test
 *     void savesAVideo(CqlSession session) { ... }
 * }
 * }</pre>
 *
 * <p>The server is started once per test run, when a test first asks for it, and ended with the run; which one it is,
 * {@link Cassandra} explains. Constructors, test methods and life cycle methods may have parameters of these types:
 *
 * <ul>
 *   <li>{@link com.datastax.oss.driver.api.core.CqlSession}: the session of the test class, bound to its keyspace. It
 *       is closed after the last test of the class; tests do not close it. Nested test classes use that of the class
 *       around them.
 *   <li>{@link Cassandra}: the server. Tests do not close it either.
 * </ul>
 *
 * <p>The keyspace is new and empty, with one replica. Between the tests of a class it is left as it is: truncating
 * tables is cheap, creating and dropping them is not. Test classes may run in parallel. Needs JUnit 5.13 or newer, or
 * 6.
 *
 * @since 0.1.0
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CassandraExtension.class)
public @interface CassandraTest {}
