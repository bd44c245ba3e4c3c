package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.cache.UserCache;
import dev.colonnade.testing.embedded.classpath.ServerClassPath;
import dev.colonnade.testing.embedded.jdk.Jdk;
import dev.colonnade.testing.embedded.launcher.Launcher;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version of Cassandra, ready to be started: the Java it runs on and its jars.
 *
 * @param jdk the Java
 * @param classPath the launcher, then the jars of the server
 * @param archive the archive of classes that makes its start faster
 * @since 0.1.0
 */
public record Installation(Jdk jdk, List<Path> classPath, ClassArchive archive) {

    /**
     * Makes a version ready, downloading what is missing.
     *
     * @param version the version of Cassandra
     * @param jdk the Java to run it on
     * @return the installation
     * @throws CassandraStartException if the jars cannot be had
     * @since 0.1.0
     */
    public static Installation of(String version, Jdk jdk) {
        Path cache = UserCache.directory();
        List<Path> jars = new ServerClassPath(cache).of(version);
        try {
            List<Path> classPath = Stream.concat(Stream.of(LauncherJar.in(cache, jdk)), jars.stream())
                    .toList();
            return new Installation(jdk, classPath, ClassArchive.in(cache, jdk, classPath));
        } catch (IOException e) {
            throw new CassandraStartException(
                    "Cannot write to the cache directory " + cache + ": " + e.getMessage(), e);
        }
    }

    List<String> command(NodeSettings node, NodeDirectory directory, List<String> archiveFlags) {
        List<String> command = new ArrayList<>();
        command.add(jdk.java().toString());
        command.addAll(JvmFlags.on(jdk));
        command.addAll(node.kind().flags());
        command.addAll(archiveFlags);
        command.add("-Dlogback.configurationFile=" + directory.logback().toUri());
        command.add("-Dcassandra.config=" + directory.yaml().toUri());
        command.add("-Dcassandra.storagedir=" + directory.path());
        command.add("-Dcassandra.logdir=" + directory.path());
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(Launcher.class.getName());
        command.add(node.runDirectory().toString());
        command.add(directory.started().toString());
        return command;
    }
}
