package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/** How an object is made of the values of its members. Names stand for members. */
public sealed interface Construction {
    /** The members that are given when the object is made; the others are set afterwards. */
    default List<String> given() {
        return List.of();
    }

    /**
     * By a constructor.
     *
     * @param given the members that are its parameters, in their order
     */
    record ByConstructor(List<String> given) implements Construction {
        public ByConstructor {
            given = List.copyOf(given);
        }
    }

    /**
     * By a static method of the class.
     *
     * @param method its name
     * @param given the members that are its parameters, in their order
     */
    record ByFactory(String method, List<String> given) implements Construction {
        public ByFactory {
            given = List.copyOf(given);
        }
    }

    /**
     * By a builder.
     *
     * @param owner the class with the static method that gives the builder, or the builder's own class
     * @param method that method, or none if the builder has a constructor without parameters
     * @param settings its method for each member
     * @param build the method that gives the object
     */
    record ByBuilder(ClassType owner, Optional<String> method, List<Setting> settings, String build)
            implements Construction {
        public ByBuilder {
            settings = List.copyOf(settings);
        }

        @Override
        public List<String> given() {
            return settings.stream().map(Setting::member).toList();
        }

        /** A method of a builder that takes the value of a member. */
        public record Setting(String member, String method) {}
    }

    /**
     * In two ways or more, none of which is better.
     *
     * @param ways their signatures
     */
    record Ambiguous(List<String> ways) implements Construction {
        public Ambiguous {
            ways = List.copyOf(ways);
        }
    }

    /**
     * In no way that there is.
     *
     * @param ways the signatures of those that there are, for messages
     */
    record Impossible(List<String> ways) implements Construction {
        public Impossible {
            ways = List.copyOf(ways);
        }
    }
}
