package dev.colonnade.processor.problem;

/** What kind of thing is wrong; each has a page in {@code docs/errors}. */
public interface Code {
    /** How messages and pages name it: {@code no-partition-key}. */
    String id();
}
