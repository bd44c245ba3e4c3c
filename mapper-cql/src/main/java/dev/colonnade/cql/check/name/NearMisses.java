package dev.colonnade.cql.check.name;

import dev.colonnade.cql.Identifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what a name was probably meant to be.
 *
 * @since 0.1.0
 */
public final class NearMisses {
    private NearMisses() {}

    /**
     * The names that look like another one.
     *
     * @param written the name that was written
     * @param known the names that exist
     * @return those that differ in few letters, as they are written in CQL, the nearest first
     */
    public static List<String> of(Identifier written, Collection<Identifier> known) {
        return of(written.name(), known, Identifier::name).map(Identifier::cql).toList();
    }

    /**
     * The words that look like another one.
     *
     * @param written the word that was written
     * @param known the words that exist
     * @return those that differ in few letters, the nearest first
     */
    public static List<String> of(String written, Collection<String> known) {
        return of(written, known, word -> word).toList();
    }

    private static <T extends Comparable<T>> Stream<T> of(
            String written, Collection<T> known, Function<T, String> text) {
        String word = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, word.length() / 3);
        return known.stream()
                .map(name ->
                        new Candidate<>(name, distance(word, text.apply(name).toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= limit)
                .sorted(Comparator.<Candidate<T>>comparingInt(Candidate::distance)
                        .thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /**
     * How to mend a name that does not exist.
     *
     * @param near the names that look like it, the nearest first
     * @param otherwise what to do if there are none
     * @return to write the nearest, or what to do otherwise
     */
    public static String fix(List<String> near, String otherwise) {
        return near.isEmpty() ? otherwise : "write " + near.get(0);
    }

    private record Candidate<T>(T name, int distance) {}

    /** How many letters must be put in, taken out, changed or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
