package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.embedded.cache.Fingerprint;
import dev.colonnade.testing.embedded.cache.SharedFile;
import dev.colonnade.testing.embedded.jdk.Jdk;
import dev.colonnade.testing.embedded.launcher.Launcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The jar that stands first on the server's class path: the launcher, and on a new JDK the stand-in for Cassandra's
 * security manager. It is made at run time, because our own jar has no business on the server's class path, and kept at
 * one place, because an archive of classes holds for jars at their places only.
 */
final class LauncherJar {

    private static final List<String> LAUNCHER = List.of("Launcher", "ParentWatch", "ParentSignal", "DirectoryTree");
    private static final List<String> STAND_IN =
            List.of("ThreadAwareSecurityManager.class", "ThreadAwareSecurityManager$1.class");

    private LauncherJar() {}

    static Path in(Path cache, Jdk jdk) throws IOException {
        byte[] jar = jar(entries(jdk));
        Path file = cache.resolve("launcher-" + Fingerprint.of(jar) + ".jar");
        if (!Files.isRegularFile(file)) {
            SharedFile.write(file, jar);
        }
        return file;
    }

    private static List<Entry> entries(Jdk jdk) {
        List<Entry> entries = new ArrayList<>();
        String launcher = Launcher.class.getPackageName().replace('.', '/') + "/";
        for (String name : LAUNCHER) {
            entries.add(new Entry(launcher + name + ".class", launcher + name + ".class"));
        }
        if (jdk.refusesSecurityManager()) {
            for (String name : STAND_IN) {
                String path = "org/apache/cassandra/security/" + name;
                entries.add(new Entry("META-INF/stand-in/" + path, path));
            }
        }
        return entries;
    }

    private static byte[] jar(List<Entry> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Entry entry : entries) {
                JarEntry header = new JarEntry(entry.name());
                // The same bytes from the same classes, or else every start would make another jar.
                header.setTime(0);
                jar.putNextEntry(header);
                jar.write(entry.content());
            }
        }
        return bytes.toByteArray();
    }

    private record Entry(String resource, String name) {
        byte[] content() throws IOException {
            try (@Nullable
                    InputStream content = LauncherJar.class.getClassLoader().getResourceAsStream(resource)) {
                if (content == null) {
                    throw new IOException("the jar of mapper-testing lacks " + resource);
                }
                return content.readAllBytes();
            }
        }
    }
}
