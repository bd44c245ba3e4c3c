package dev.colonnade.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.colonnade.processor.model.Delivery;

/** The code around how a DAO method hands over its result. */
final class DeliveryCode {
    private DeliveryCode() {}

    /** The method that gives the executor. */
    static String executor(Delivery delivery) {
        return delivery.waits() ? "blocking" : "async";
    }

    /** Whether the statement is executed later than the method is called. */
    static boolean isLater(Delivery delivery) {
        return delivery.isOfOne();
    }

    /**
     * Hands over what an executor gives.
     *
     * @param execution the call of the executor
     */
    static CodeBlock of(Delivery delivery, CodeBlock execution) {
        return switch (delivery) {
            case BLOCKING, STAGE, FLOW -> execution;
            case PUBLISHER -> adapted("ReactiveStreamsResults", "publisher", execution);
            case MONO -> adapted("ReactorResults", "mono", CodeBlock.of("() -> $L", execution));
            case FLUX -> adapted("ReactorResults", "flux", execution);
            case UNI -> adapted("MutinyResults", "uni", CodeBlock.of("() -> $L", execution));
            case MULTI -> adapted("MutinyResults", "multi", execution);
        };
    }

    private static CodeBlock adapted(String adapter, String method, CodeBlock argument) {
        return CodeBlock.of("$T.$L($L)", ClassName.get(TypeNames.RUNTIME + ".reactive", adapter), method, argument);
    }
}
