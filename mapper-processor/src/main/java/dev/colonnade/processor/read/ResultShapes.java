package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Delivery;
import dev.colonnade.processor.model.Result.Shape;

/** What the types mean that DAO methods return rows in. */
final class ResultShapes {
    private static final String DRIVER = "com.datastax.oss.driver.api.core.";

    private ResultShapes() {}

    /** The shape of a type; of one that holds nothing, that of a row. */
    static Shape of(String name, Delivery delivery) {
        return name.startsWith(DRIVER) ? ofDriver(name.substring(DRIVER.length()), delivery) : ofJava(name, delivery);
    }

    private static Shape ofJava(String name, Delivery delivery) {
        return switch (name) {
            case "dev.colonnade.Lwt" -> Shape.LWT;
            case "dev.colonnade.Page" -> Shape.PAGE;
            case "java.util.Optional" -> Shape.OPTIONAL;
            case "java.util.List" -> Shape.LIST;
            case "java.util.Set" -> Shape.SET;
            case "java.util.Collection" -> Shape.COLLECTION;
            case "java.util.Map" -> Shape.MAP;
            case "java.util.stream.Stream" -> Shape.STREAM;
            case "java.lang.Iterable" -> waiting(delivery, Shape.ITERABLE);
            default -> Shape.ONE;
        };
    }

    /** The driver pages in one way for callers that wait, and in another for those that do not. */
    private static Shape ofDriver(String name, Delivery delivery) {
        return switch (name) {
            case "PagingIterable" -> waiting(delivery, Shape.PAGING);
            case "MappedAsyncPagingIterable" -> notWaiting(delivery, Shape.PAGING);
            case "cql.ResultSet" -> waiting(delivery, Shape.RESULTS);
            case "cql.AsyncResultSet" -> notWaiting(delivery, Shape.RESULTS);
            case "cql.BoundStatement" -> waiting(delivery, Shape.BOUND);
            default -> Shape.ONE;
        };
    }

    private static Shape waiting(Delivery delivery, Shape shape) {
        return delivery.waits() ? shape : Shape.UNSUPPORTED;
    }

    private static Shape notWaiting(Delivery delivery, Shape shape) {
        return delivery.waits() ? Shape.UNSUPPORTED : shape;
    }
}
