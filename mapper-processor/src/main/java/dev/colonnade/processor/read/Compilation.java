package dev.colonnade.processor.read;

import java.util.Set;

/**
 * What a compilation has come to.
 *
 * @param compiled the names of the classes with our annotations that it compiles
 * @param fresh those of them that no round before had
 * @param last whether this is the last round: nothing more will be written
 */
public record Compilation(Set<String> compiled, Set<String> fresh, boolean last) {
    public Compilation {
        compiled = Set.copyOf(compiled);
        fresh = Set.copyOf(fresh);
    }
}
