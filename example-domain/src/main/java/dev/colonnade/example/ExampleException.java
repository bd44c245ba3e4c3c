package dev.colonnade.example;

import org.jspecify.annotations.Nullable;

/** What went wrong and what the user can do: the message says it all, so that no stack trace is printed. */
public class ExampleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExampleException(String message) {
        this(message, null);
    }

    public ExampleException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
