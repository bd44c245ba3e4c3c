package dev.colonnade.maven.entities;

import dev.colonnade.cql.Identifier;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names in Java for names in CQL, of which no two are the same in one place. */
final class JavaNames {
    /** What comes back from camel case as it was: a word of one letter would run into the next. */
    private static final Pattern COMES_BACK = Pattern.compile("[a-z][a-z0-9]*|[a-z][a-z0-9]+(_[a-z][a-z0-9]+)+");

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

    /** Whether the naming convention makes the name in CQL of the one in Java. */
    static boolean comesBack(String javaName, Identifier name) {
        return COMES_BACK.matcher(name.name()).matches() && javaName.equalsIgnoreCase(camel(name));
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
