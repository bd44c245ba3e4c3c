package dev.colonnade.testing.embedded.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main class of the server's JVM: watches the parent, starts Cassandra, and says when it has started.
 *
 * @since 0.1.0
 */
public final class Launcher {

    private Launcher() {}

    /**
     * Starts Cassandra in this JVM.
     *
     * @param arguments the directory to delete when the parent is gone, and the file to create once clients are welcome
     * @throws Exception if Cassandra cannot be started; it mostly ends the JVM by itself then
     * @since 0.1.0
     */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Path started = Path.of(arguments[1]);
        Thread watch = new Thread(new ParentWatch(System.in, directory), "parent-watch");
        watch.setDaemon(true);
        watch.start();
        // By name: the server's jars are here only, at run time.
        Class.forName("org.apache.cassandra.service.CassandraDaemon")
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[0]);
        Files.createFile(started);
    }
}
