package dev.colonnade.testing.junit;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names keyspaces after test classes. */
final class KeyspaceName {

    private static final int LONGEST = 48;
    private static final int SUFFIX = 8;
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^a-z0-9]+");

    private KeyspaceName() {}

    /** The name of the class, and some random digits: others may run the same tests on the same cluster. */
    static String unique(Class<?> testClass) {
        return of(testClass, UUID.randomUUID().toString().substring(0, SUFFIX));
    }

    static String of(Class<?> testClass, String suffix) {
        String words =
                WORD_START.matcher(testClass.getSimpleName()).replaceAll("_").toLowerCase(Locale.ROOT);
        // A name begins with a letter, and a class may be called _Test.
        String name = NOT_ALLOWED.matcher("t_" + words).replaceAll("_").replaceFirst("^t_(?=[a-z])", "");
        int longest = LONGEST - 1 - suffix.length();
        return (name.length() > longest ? name.substring(0, longest) : name) + "_" + suffix;
    }
}
