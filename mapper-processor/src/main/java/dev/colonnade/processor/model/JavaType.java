package dev.colonnade.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** A type of Java. */
public sealed interface JavaType {
    /** How messages name it: without packages. */
    String text();

    /** Whether it exists by now, and all types in it. */
    default boolean isComplete() {
        return true;
    }

    /** The same type as an object: {@code Integer} for {@code int}. */
    default JavaType boxed() {
        return this;
    }

    /** The primitive types that can be the value of a column. */
    enum Primitive implements JavaType {
        BOOLEAN("Boolean"),
        BYTE("Byte"),
        CHAR("Character"),
        DOUBLE("Double"),
        FLOAT("Float"),
        INT("Integer"),
        LONG("Long"),
        SHORT("Short");

        private final String boxed;

        Primitive(String boxed) {
            this.boxed = boxed;
        }

        @Override
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public ClassType boxed() {
            return new ClassType("java.lang", List.of(boxed), List.of());
        }
    }

    /**
     * A class, record or interface.
     *
     * @param packageName its package, empty for none
     * @param simpleNames its name, behind those of the classes that it is in
     * @param arguments its type arguments
     */
    record ClassType(String packageName, List<String> simpleNames, List<JavaType> arguments) implements JavaType {
        public ClassType {
            simpleNames = List.copyOf(simpleNames);
            arguments = List.copyOf(arguments);
        }

        @Override
        public String text() {
            String name = String.join(".", simpleNames);
            return arguments.isEmpty()
                    ? name
                    : name + arguments.stream().map(JavaType::text).collect(joining(", ", "<", ">"));
        }

        @Override
        public boolean isComplete() {
            return arguments.stream().allMatch(JavaType::isComplete);
        }

        /** The name with its package, without arguments. */
        public String qualifiedName() {
            return (packageName.isEmpty() ? "" : packageName + ".") + String.join(".", simpleNames);
        }

        /** A class that is generated for this one, in the same package: {@code Outer_FlightReader}. */
        public ClassType generated(GeneratedClass kind) {
            return new ClassType(packageName, List.of(String.join("_", simpleNames) + kind.suffix()), List.of());
        }
    }

    /**
     * An array.
     *
     * @param component the type of its elements
     */
    record ArrayOf(JavaType component) implements JavaType {
        @Override
        public String text() {
            return component.text() + "[]";
        }

        @Override
        public boolean isComplete() {
            return component.isComplete();
        }
    }

    /**
     * A type that does not exist, or not yet: another processor may still write it.
     *
     * @param text its text
     */
    record MissingType(String text) implements JavaType {
        @Override
        public boolean isComplete() {
            return false;
        }
    }

    /**
     * Any other type, which only messages name.
     *
     * @param text its text
     */
    record OtherType(String text) implements JavaType {}
}
