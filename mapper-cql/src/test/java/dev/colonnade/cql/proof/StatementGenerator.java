package dev.colonnade.cql.proof;

import java.util.Random;

/**
 * Makes random statements over the schema of the proof, in all forms of the grammar. Of three, one is careful, one has
 * slips of meaning, and of the rest some have a spoiled text.
 */
final class StatementGenerator {

    private final ProofSchema schema;

    StatementGenerator(ProofSchema schema) {
        this.schema = schema;
    }

    /** The same seed makes the same text on every machine. */
    String generate(long seed) {
        // Seeds that follow each other make a Random begin alike.
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        int mood = random.nextInt(100);
        Dice dice = new Dice(random, mood < 62 ? 0 : mood < 80 ? 40 : 14);
        Noise noise = new Noise(dice);
        String statement = statement(dice);
        if (mood >= 54 && mood < 62) {
            return noise.spoiled(statement);
        }
        return dice.chance(40) ? noise.harmless(statement) : statement;
    }

    private String statement(Dice dice) {
        Terms terms = new Terms(dice, schema);
        Relations relations = new Relations(dice, schema, terms);
        Writes writes = new Writes(dice, schema, terms, relations);
        int kind = dice.below(110);
        if (kind >= 100) {
            return new Oddities(dice, schema, terms).odd();
        }
        if (kind < 52) {
            return new Selects(dice, schema, terms, relations).select();
        }
        if (kind < 93) {
            return writes.write(dice.chance(8));
        }
        return new Batches(dice, writes).batch();
    }
}
