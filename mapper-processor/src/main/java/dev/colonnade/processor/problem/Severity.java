package dev.colonnade.processor.problem;

/** How bad a problem is. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** It may be wrong: not enough is known, or it is unwise. */
    WARNING,
    /** Worth a thought. */
    NOTE
}
