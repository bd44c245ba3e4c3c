package dev.colonnade.example;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.example.csv.FlightData;
import dev.colonnade.testing.Cassandra;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: reads the data, starts Cassandra, creates the schema and shows what the mapper does. */
@Command(
        name = "flights",
        description = "Loads United States airports and flights into Cassandra and reports on them.",
        sortOptions = false)
final class FlightsExample implements Callable<Integer> {
    @Mixin
    private final Options options = new Options();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Returns on success, so that the Maven that runs it can go on; ends the JVM with an exit code otherwise. */
    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        Errors errors = new Errors();
        return new CommandLine(new FlightsExample())
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        FlightData data = options.data().map(FlightData::in).orElseGet(FlightData::builtIn);
        checkAirport(data);
        out.println("Starting Cassandra (" + options.cassandra() + ")");
        try (Cassandra cassandra = Server.start(options.cassandra());
                CqlSession session = cassandra.connect()) {
            FlightsMapper mapper = Colonnade.builder(session)
                    .keyspace(options.keyspace().asCql(true))
                    .keyspaceOptions("replication = {'class': 'SimpleStrategy', 'replication_factor': 1}")
                    .schemaAction(SchemaAction.CREATE)
                    .build(FlightsMapper.class);
            new Demonstration(mapper, data, options, out).run();
        }
        return 0;
    }

    private void checkAirport(FlightData data) {
        if (!data.hasAirport(options.airport())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--airport': " + options.airport() + " is none of the "
                            + data.airports().size() + " airports in airports.csv");
        }
    }
}
