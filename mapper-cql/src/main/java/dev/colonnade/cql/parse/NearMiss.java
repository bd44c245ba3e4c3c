package dev.colonnade.cql.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the keyword that somebody may have meant. */
final class NearMiss {
    private static final int TINY_WORD = 2;
    private static final int SHORT_WORD = 4;

    private NearMiss() {}

    /**
     * Finds the nearest keyword.
     *
     * @param word what is written
     * @param candidates the keywords that could stand there
     * @return the nearest, if one is near
     */
    static Optional<Keyword> of(String word, List<Keyword> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<Keyword> nearest = Optional.empty();
        int least = lower.length() <= TINY_WORD ? 0 : lower.length() <= SHORT_WORD ? 1 : 2;
        for (Keyword candidate : candidates) {
            int distance = isLongForm(lower, candidate.word()) ? 1 : distance(lower, candidate.word());
            if (distance < least || (distance == least && nearest.isEmpty())) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Such as {@code descending} for DESC. */
    private static boolean isLongForm(String word, String keyword) {
        return keyword.length() > 2 && word.startsWith(keyword);
    }

    /** How many letters to add, take away, change or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
