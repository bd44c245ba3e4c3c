package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Delivery;

/** The types that DAO methods hand results over in. */
final class Deliveries {
    private Deliveries() {}

    /** How a method delivers that returns such a type. */
    static Delivery of(String name) {
        return switch (name) {
            case "java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture" -> Delivery.STAGE;
            case "java.util.concurrent.Flow.Publisher" -> Delivery.FLOW;
            case "org.reactivestreams.Publisher" -> Delivery.PUBLISHER;
            case "reactor.core.publisher.Mono" -> Delivery.MONO;
            case "reactor.core.publisher.Flux" -> Delivery.FLUX;
            case "io.smallrye.mutiny.Uni" -> Delivery.UNI;
            case "io.smallrye.mutiny.Multi" -> Delivery.MULTI;
            default -> Delivery.BLOCKING;
        };
    }
}
