package dev.colonnade.processor.model;

/** How a DAO method hands over its result. */
public enum Delivery {
    /** It waits for the result. */
    BLOCKING,
    /** It returns a stage. */
    STAGE,
    /** It returns a publisher of the JDK. */
    FLOW,
    /** It returns a publisher of Reactive Streams. */
    PUBLISHER,
    /** It returns Reactor's publisher of one thing. */
    MONO,
    /** It returns Reactor's publisher of rows. */
    FLUX,
    /** It returns Mutiny's publisher of one thing. */
    UNI,
    /** It returns Mutiny's publisher of rows. */
    MULTI;

    public boolean waits() {
        return this == BLOCKING;
    }

    /** Whether it publishes rows one by one, so that the type inside is that of a row. */
    public boolean isOfRows() {
        return this == FLOW || this == PUBLISHER || this == FLUX || this == MULTI;
    }

    /** Whether it hands over one thing, which is executed for at each subscription. */
    public boolean isOfOne() {
        return this == MONO || this == UNI;
    }
}
