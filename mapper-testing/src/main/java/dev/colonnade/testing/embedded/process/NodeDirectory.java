package dev.colonnade.testing.embedded.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of one node. */
record NodeDirectory(Path path) {

    private static final int LAST_LINES = 25;

    /** Writes the configuration of a node into its directory. */
    static NodeDirectory prepare(NodeSettings node) throws IOException {
        NodeDirectory directory = new NodeDirectory(Files.createDirectories(node.directory()));
        String kind = node.kind().name().toLowerCase(Locale.ROOT);
        String yaml = template("cassandra.yaml") + template("cassandra-" + kind + ".yaml");
        for (Map.Entry<String, String> value : directory.values(node).entrySet()) {
            yaml = yaml.replace("${" + value.getKey() + "}", value.getValue());
        }
        Files.writeString(directory.yaml(), yaml);
        Files.writeString(directory.logback(), template("logback.xml"));
        return directory;
    }

    private Map<String, String> values(NodeSettings node) {
        String seeds = node.seeds().stream()
                .map(seed -> seed.getHostAddress() + ":" + node.storagePort())
                .collect(Collectors.joining(","));
        return Map.of(
                "token", Long.toString(node.token()),
                "seeds", seeds,
                "address", node.address().getAddress().getHostAddress(),
                "storagePort", Integer.toString(node.storagePort()),
                "nativePort", Integer.toString(node.address().getPort()),
                // Slashes, since a backslash begins an escape in YAML.
                "directory", path.toString().replace('\\', '/'));
    }

    private static String template(String name) throws IOException {
        try (@Nullable InputStream template = NodeDirectory.class.getResourceAsStream(name)) {
            if (template == null) {
                throw new IOException("the jar of mapper-testing lacks " + name);
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Path yaml() {
        return path.resolve("cassandra.yaml");
    }

    Path logback() {
        return path.resolve("logback.xml");
    }

    Path log() {
        return path.resolve("server.log");
    }

    /** Made by the launcher once clients are welcome. */
    Path started() {
        return path.resolve("started");
    }

    /** The end of the server's log. */
    String lastLines() {
        try {
            List<String> lines = Files.readString(log()).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read: " + e + ")";
        }
    }
}
