package dev.colonnade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OracleProcessTest {

    @Test
    void anOracleThatIsClosedLeavesNothingBehind() {
        Path directory;
        try (Oracle oracle = Oracle.start(CassandraRelease.V5_0)) {
            directory = oracle.directory();
            assertThat(oracle.parses("SELECT * FROM t")).isEmpty();
            assertThat(directory).isNotEmptyDirectory();
        }
        assertThat(directory).doesNotExist();
    }
}
