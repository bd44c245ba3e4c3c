package dev.colonnade.maven.entities;

import dev.colonnade.cql.Identifier;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names in Java for names in CQL, of which no two are the same in one place. */
final class JavaNames {
    /** Methods of every object, which no component of a record can be called. */
    private static final Set<String> METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** In lower case: some file systems know no other. */
    private final Set<String> taken = new HashSet<>();

    /** A name for a component or a method. */
    String member(Identifier name) {
        String camel = camel(name);
        String plain = camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
        return unique(SourceVersion.isKeyword(plain) || METHODS.contains(plain) ? plain + "Value" : plain);
    }

    /** A name for a class; one of {@code java.lang} would stand in front of that in the whole package. */
    String type(Identifier name) {
        String plain = camel(name);
        return unique(isOfJavaLang(plain) ? plain + "Data" : plain);
    }

    /** The name itself if it is free, else with the first number that makes it so. */
    String unique(String name) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + i;
        }
        return free;
    }

    private static String camel(Identifier name) {
        String camel = Stream.of(name.name().split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(JavaNames::capitalized)
                .collect(Collectors.joining());
        return camel.isEmpty() || Character.isDigit(camel.charAt(0)) ? "V" + camel : camel;
    }

    private static String capitalized(String word) {
        boolean isLoud = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (isLoud ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    private static boolean isOfJavaLang(String name) {
        try {
            Class.forName("java.lang." + name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
