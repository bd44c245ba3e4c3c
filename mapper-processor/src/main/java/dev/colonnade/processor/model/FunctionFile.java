package dev.colonnade.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A file of CQL that {@code @Functions} names.
 *
 * @param name its name, as of a resource
 * @param text what stands there, if it was found
 * @param searched where it was looked for
 * @param site where it is named
 */
public record FunctionFile(String name, Optional<String> text, List<String> searched, Site site) {
    public FunctionFile {
        searched = List.copyOf(searched);
    }
}
