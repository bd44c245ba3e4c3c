package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes the decisions of a generator. A careful one makes no mistake on purpose; a careless one slips now and then, and
 * the generator then does something that is wrong more often than not.
 */
final class Dice {

    private final Random random;
    private final int oneSlipIn;

    /** Slips once in so many decisions, or never if it is zero. */
    Dice(Random random, int oneSlipIn) {
        this.random = random;
        this.oneSlipIn = oneSlipIn;
    }

    boolean slip() {
        return oneSlipIn > 0 && random.nextInt(oneSlipIn) == 0;
    }

    /** A dangerous thing: seldom for the careful, for the careless as often as any slip. */
    boolean risk(int perThousand) {
        return random.nextInt(1000) < perThousand || slip();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T kept = copy.get(i);
            copy.set(i, copy.get(other));
            copy.set(other, kept);
        }
        return copy;
    }

    /** From one to all of them, in any order. */
    <T> List<T> some(List<T> list, int most) {
        return shuffled(list).subList(0, 1 + random.nextInt(Math.min(most, list.size())));
    }
}
