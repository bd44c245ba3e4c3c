package dev.colonnade.cql.ddl;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chooses at random. */
final class RandomDice {
    private final Random random;

    RandomDice(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String maybe(int n, String text) {
        return oneIn(n) ? text : "";
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
