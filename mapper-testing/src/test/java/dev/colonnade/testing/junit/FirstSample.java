package dev.colonnade.testing.junit;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import org.junit.jupiter.api.Test;

/** A test class that {@link CassandraExtensionTest} runs. */
@CassandraTest
final class FirstSample {

    @Test
    void notes(Cassandra server, CqlSession session) {
        Samples.note(server, session);
    }
}
