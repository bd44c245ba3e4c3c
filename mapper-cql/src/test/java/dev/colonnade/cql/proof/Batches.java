package dev.colonnade.cql.proof;

/** BATCH statements. */
final class Batches {

    private final Dice dice;
    private final Writes writes;

    Batches(Dice dice, Writes writes) {
        this.dice = dice;
        this.writes = writes;
    }

    String batch() {
        String kind = dice.of("", "", "UNLOGGED ", "UNLOGGED ", "COUNTER ", "LOGGED ");
        boolean counter = kind.equals("COUNTER ");
        StringBuilder text = new StringBuilder("BEGIN ");
        // LOGGED is no word of the grammar: what is not UNLOGGED is logged.
        text.append(kind.equals("LOGGED ") && !dice.slip() ? "" : kind).append("BATCH");
        boolean timed = dice.chance(12);
        if (timed) {
            text.append(" USING ").append(dice.slip() ? "TTL 1" : "TIMESTAMP " + dice.of("?", "1", ":t"));
        }
        for (int i = dice.below(4); i >= 0; i--) {
            boolean other = dice.slip();
            text.append(' ').append(writes.write(counter != other)).append(dice.of("", ";", ";", " ;"));
        }
        return text.append(" APPLY BATCH").toString();
    }
}
