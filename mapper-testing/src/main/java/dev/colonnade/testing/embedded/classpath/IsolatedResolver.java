package dev.colonnade.testing.embedded.classpath;

import dev.colonnade.testing.embedded.launcher.DirectoryTree;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs {@link MavenResolver} in a class loader of its own, from jars that lie inside ours: the resolver consists of
 * thirty jars that would otherwise be on the class path of every test that uses this kit.
 */
final class IsolatedResolver {

    private static final String JARS = "META-INF/resolver";

    private IsolatedResolver() {}

    static List<Path> resolve(String coordinates, Path workDirectory) throws IOException {
        Path ours = whereWeAre();
        Path unpacked = Files.createTempDirectory(workDirectory, ".resolver");
        try {
            List<URL> urls = new ArrayList<>();
            urls.add(url(ours));
            for (Path jar : unpack(ours, unpacked)) {
                urls.add(url(jar));
            }
            try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), new LoggingOnlyClassLoader())) {
                return resolve(coordinates, loader);
            }
        } finally {
            DirectoryTree.delete(unpacked);
        }
    }

    private static List<Path> resolve(String coordinates, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The resolver looks for its parts there.
        thread.setContextClassLoader(loader);
        try {
            @SuppressWarnings("unchecked") // that is what MavenResolver implements
            Function<String, List<Path>> resolver =
                    (Function<String, List<Path>>) loader.loadClass(MavenResolver.class.getName())
                            .getConstructor()
                            .newInstance();
            return resolver.apply(coordinates);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the resolver inside the jar of mapper-testing is not as it was built", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Path whereWeAre() {
        try {
            return Path.of(IsolatedResolver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies the jars out of our jar, or out of our directory of classes while this kit itself is being built. */
    private static List<Path> unpack(Path ours, Path target) throws IOException {
        if (Files.isDirectory(ours)) {
            return copyAll(ours.resolve(JARS), target);
        }
        try (FileSystem jar = FileSystems.newFileSystem(ours)) {
            return copyAll(jar.getPath(JARS), target);
        }
    }

    private static List<Path> copyAll(Path source, Path target) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.sorted().toList()) {
                copies.add(Files.copy(file, target.resolve(file.getFileName().toString())));
            }
        }
        return copies;
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }
}
