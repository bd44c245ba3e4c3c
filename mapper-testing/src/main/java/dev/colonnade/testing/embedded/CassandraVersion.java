package dev.colonnade.testing.embedded;

import java.util.regex.Pattern;

/**
 * Which version of Cassandra is wanted.
 *
 * @since 0.1.0
 */
public final class CassandraVersion {

    private static final String PROPERTY = "colonnade.cassandra.version";
    private static final String DEFAULT = "5.0.9";
    private static final Pattern SUPPORTED = Pattern.compile("([5-9]|\\d\\d)\\.\\d+([.-][\\w.-]+)?");

    private CassandraVersion() {}

    /**
     * Returns the version that {@code -Dcolonnade.cassandra.version} names, 5.0.9 by default.
     *
     * @return the version, 5.0 or newer
     * @throws IllegalArgumentException if it is older or no version at all
     * @since 0.1.0
     */
    public static String wanted() {
        return check(System.getProperty(PROPERTY, DEFAULT));
    }

    static String check(String version) {
        if (!SUPPORTED.matcher(version).matches()) {
            throw new IllegalArgumentException("-D" + PROPERTY + "=" + version
                    + " is not a version of Apache Cassandra from 5.0 on. Give one that org.apache.cassandra:cassandra-all has, "
                    + "such as " + DEFAULT + ", or leave the property out.");
        }
        return version;
    }
}
