package dev.colonnade.testing.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTrainingTest {

    private final ClassArchive archive;

    ArchiveTrainingTest(@TempDir Path cache) {
        archive = new ClassArchive(cache.resolve("classes-1.jsa"));
    }

    @Test
    void happensOnceAtATime() {
        ArchiveTraining first = ArchiveTraining.begin(archive).orElseThrow();
        assertThat(ArchiveTraining.begin(archive)).isEmpty();
        first.cancel();
        ArchiveTraining.begin(archive).orElseThrow().cancel();
    }

    @Test
    void doesNotHappenIfThereIsAnArchive() throws IOException {
        Files.createFile(archive.file());

        assertThat(ArchiveTraining.begin(archive)).isEmpty();
        assertThat(archive.flags()).containsExactly("-XX:SharedArchiveFile=" + archive.file());
    }

    @Test
    void clearsAwayArchivesThatNobodyUses() throws IOException {
        Path unused = file("classes-2.jsa", 31);
        Path used = file("classes-3.jsa", 29);
        Path other = file("classpath.txt", 31);

        OldArchives.deleteBeside(archive);

        assertThat(unused).doesNotExist();
        assertThat(used).exists();
        assertThat(other).exists();
    }

    private Path file(String name, int days) throws IOException {
        Path file = Files.createFile(archive.file().resolveSibling(name));
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    }
}
