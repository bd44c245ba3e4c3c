package dev.colonnade.example.load;

import dev.colonnade.example.ExampleException;
import java.util.concurrent.CompletionException;

/** An item was not written. */
final class LoadException extends ExampleException {
    private static final long serialVersionUID = 1L;

    private LoadException(String message, Throwable cause) {
        super(message, cause);
    }

    static LoadException of(Object item, Throwable error) {
        Throwable cause = error;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new LoadException(item + " was not written, nor was what follows: " + cause.getMessage(), cause);
    }
}
