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
     * @param ways the signatures of the constructors and static methods that there are, for messages
     * @param builders the builders that there are, those that take the most members first
     */
    record Impossible(List<String> ways, List<IncompleteBuilder> builders) implements Construction {
        public Impossible {
            ways = List.copyOf(ways);
            builders = List.copyOf(builders);
        }
    }

    /**
     * A builder that does not take all that cannot be set afterwards.
     *
     * @param text how it is got
     * @param missing the members that it does not take
     * @param near a method that is called like the first of them, but does not fit
     */
    record IncompleteBuilder(String text, List<String> missing, Optional<UnfitMethod> near) {
        public IncompleteBuilder {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A method of a builder that does not take the member that it is called like.
     *
     * @param text its signature
     * @param lack why it does not
     */
    record UnfitMethod(String text, Lack lack) {
        /** What it lacks. */
        public enum Lack {
            /** It takes another type. */
            OTHER_TYPE,
            /** It takes a primitive, and the member can be null. */
            PRIMITIVE,
            /** It does not give the builder. */
            NO_CHAIN
        }
    }

    /**
     * As {@code @Creator} says, which cannot be obeyed.
     *
     * @param text the signature that it stands on
     * @param reason why it cannot
     * @param names the parameters or members that do not fit, if that is the reason
     * @param site the annotation
     */
    record WrongCreator(String text, Reason reason, List<String> names, Site site) implements Construction {
        /** What is wrong with it. */
        public enum Reason {
            /** There is more than one. */
            SEVERAL,
            /** It stands on what makes no object. */
            NO_WAY,
            /** It is private, not visible or throws a checked exception. */
            NOT_CALLABLE,
            /** It takes what is no member. */
            STRANGER,
            /** It leaves out members that cannot be set afterwards. */
            INCOMPLETE
        }

        public WrongCreator {
            names = List.copyOf(names);
        }
    }

    /** Whether an object can be made. */
    default boolean isClear() {
        return !(this instanceof Ambiguous || this instanceof Impossible || this instanceof WrongCreator);
    }
}
