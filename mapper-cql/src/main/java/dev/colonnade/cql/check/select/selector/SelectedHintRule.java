package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Types;

/** What is selected can be of the type that a hint before it says (Cassandra: "Cannot assign value"). */
final class SelectedHintRule {
    private SelectedHintRule() {}

    static boolean isBroken(HintSelectable hint) {
        boolean broken =
                !hint.value().fit(new Receiver(hint.text(), hint.type())).isFit();
        if (broken) {
            String type = Types.print(hint.type());
            hint.at()
                    .findings()
                    .error(
                            CqlRule.SELECTED_HINT,
                            hint.term().term().range(),
                            hint.term().term().cql() + " is no " + type + ", which is said before it",
                            "take away (" + hint.term().type().cql() + "), or write CAST");
        }
        return broken;
    }
}
