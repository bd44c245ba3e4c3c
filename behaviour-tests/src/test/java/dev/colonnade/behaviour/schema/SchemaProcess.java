package dev.colonnade.behaviour.schema;

import static java.util.stream.Collectors.joining;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.schema.Garden.GardenMapper;
import dev.colonnade.cql.Identifier;
import dev.colonnade.runtime.schema.Migrations;
import dev.colonnade.testing.Cassandra;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that changes a schema: until it is done, or killed. */
final class SchemaProcess {
    private SchemaProcess() {}

    /** Makes the mapper of the garden with UPDATE. */
    static Process updating(Cassandra cassandra, String keyspace) throws IOException {
        return start(cassandra, keyspace);
    }

    /** Runs the migrations of a folder. */
    static Process migrating(Cassandra cassandra, String keyspace, Path folder) throws IOException {
        return start(cassandra, keyspace, folder.toString());
    }

    private static Process start(Cassandra cassandra, String... arguments) throws IOException {
        String nodes = cassandra.contactPoints().stream()
                .map(node -> node.getAddress().getHostAddress() + ":" + node.getPort())
                .collect(joining(","));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SchemaProcess.class.getName(),
                nodes + "/" + cassandra.localDatacenter()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start();
    }

    public static void main(String[] arguments) {
        try (Cassandra cassandra = Cassandra.start(arguments[0]);
                CqlSession session = cassandra.connect()) {
            if (arguments.length > 2) {
                new Migrations(session, new Identifier(arguments[1]), Path.of(arguments[2])).run();
            } else {
                Colonnade.builder(session)
                        .keyspace(arguments[1])
                        .schemaAction(SchemaAction.UPDATE)
                        .build(GardenMapper.class);
            }
        }
    }
}
