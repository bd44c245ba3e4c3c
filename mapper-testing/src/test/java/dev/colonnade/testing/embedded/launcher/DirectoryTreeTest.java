package dev.colonnade.testing.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTreeTest {

    @Test
    void deletesDirectoriesWithTheirContentButNotWhatLinksPointTo(@TempDir Path parent) throws IOException {
        Path elsewhere = Files.createFile(
                Files.createDirectory(parent.resolve("elsewhere")).resolve("kept"));
        Path directory = parent.resolve("one");
        Files.createDirectories(directory.resolve("two"));
        Files.createFile(directory.resolve("two/file"));
        Files.createSymbolicLink(directory.resolve("link"), elsewhere.getParent());

        assertThat(DirectoryTree.delete(directory)).isTrue();

        assertThat(directory).doesNotExist();
        assertThat(elsewhere).exists();
    }

    @Test
    void isContentWithADirectoryThatIsGone(@TempDir Path parent) {
        assertThat(DirectoryTree.delete(parent.resolve("gone"))).isTrue();
    }
}
