package dev.colonnade.testing.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.jdk.Jdk;
import dev.colonnade.testing.embedded.process.ClassArchive;
import dev.colonnade.testing.embedded.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {

    private final Path archive;
    private final Installation installation;

    AttemptsTest(@TempDir Path directory) {
        archive = directory.resolve("classes.jsa");
        installation = new Installation(new Jdk(directory, 17), List.of(), new ClassArchive(archive));
    }

    @Test
    void discardsAnArchiveWithWhichAServerDoesNotStart() throws IOException {
        Files.createFile(archive);

        assertThat(Attempts.start(installation, this::startsOnlyWithoutArchive)).isEqualTo("started");

        assertThat(archive).doesNotExist();
    }

    @Test
    void reportsAServerThatDoesNotStartWithoutArchiveEither() {
        assertThatThrownBy(() -> Attempts.start(installation, ignored -> {
                    throw new CassandraStartException("no memory");
                }))
                .isInstanceOf(CassandraStartException.class)
                .hasMessage("no memory");
    }

    private String startsOnlyWithoutArchive(Installation toStart) {
        if (toStart.archive().exists()) {
            throw new CassandraStartException("the JVM crashed");
        }
        return "started";
    }
}
