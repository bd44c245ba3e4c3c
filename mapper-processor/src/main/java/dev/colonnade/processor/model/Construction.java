package dev.colonnade.processor.model;

import java.util.List;

/** How an object is made of its properties' values. */
public sealed interface Construction {
    /**
     * By a constructor whose parameters are properties; those that it does not take are set afterwards.
     *
     * @param parameters the names of the properties, in the order of the parameters
     */
    record ByConstructor(List<String> parameters) implements Construction {
        public ByConstructor {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * By no constructor that there is.
     *
     * @param constructors those that there are, for messages
     */
    record Impossible(List<String> constructors) implements Construction {
        public Impossible {
            constructors = List.copyOf(constructors);
        }
    }
}
