package flights;

import dev.colonnade.runtime.MapperContext;
import dev.colonnade.runtime.prepare.Query;
import jakarta.annotation.Generated;
import java.util.List;
import java.util.stream.Stream;

/**
 * The DAOs and the schema of {@link Flights}.
 */
@Generated("dev.colonnade.processor.ColonnadeProcessor")
public final class FlightsImpl implements Flights {
    /**
     * The statements that create the schema, in the order of their dependence.
     */
    public static final List<String> SCHEMA = List.of(
            "CREATE TYPE IF NOT EXISTS location (latitude double, city text)",
            "CREATE TABLE IF NOT EXISTS airports (code text, location location, tags list<text>, gates int, PRIMARY KEY ((code)))");

    private static final List<Query> QUERIES = Stream.of(
                    AirportDaoImpl.QUERIES)
            .flatMap(List::stream)
            .toList();

    private final AirportDao airports;

    public FlightsImpl(MapperContext context) {
        context.createSchema(SCHEMA);
        context.prepare(QUERIES);
        airports = new AirportDaoImpl(context);
    }

    @Override
    public AirportDao airports() {
        return airports;
    }
}
