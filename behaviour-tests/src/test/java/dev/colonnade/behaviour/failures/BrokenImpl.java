package dev.colonnade.behaviour.failures;

import dev.colonnade.runtime.MapperContext;

/** Stands where the compiler writes the implementation. */
public final class BrokenImpl implements Broken {
    /**
     * Fails as the JVM does.
     *
     * @param context what mappers are given
     */
    public BrokenImpl(MapperContext context) {
        throw new NoClassDefFoundError("reactor/core/publisher/Flux, which " + context.target() + " does not have");
    }
}
