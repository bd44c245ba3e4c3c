package dev.colonnade.cql.ddl;

import dev.colonnade.cql.schema.UserFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes statements of functions and aggregates. */
final class RandomFunctions {
    private final RandomDice dice;
    private final RandomTypes types;

    RandomFunctions(RandomDice dice, RandomTypes types) {
        this.dice = dice;
        this.types = types;
    }

    String function(DraftKeyspace keyspace) {
        List<UserFunction> known =
                keyspace.functions().stream().map(DraftFunction::function).toList();
        if (!known.isEmpty() && dice.oneIn(3)) {
            UserFunction function = dice.any(known);
            String arguments = dice.oneIn(2)
                    ? ""
                    : "("
                            + function.arguments().stream()
                                    .map(t -> t.unfrozen().cql())
                                    .collect(Collectors.joining(", "))
                            + ")";
            return "DROP " + (function.aggregate() != dice.oneIn(8) ? "AGGREGATE " : "FUNCTION ")
                    + dice.maybe(8, "IF EXISTS ") + function.name().cql() + arguments;
        }
        String replace = dice.maybe(4, "OR REPLACE ");
        String name = "f" + dice.number(6);
        if (!known.isEmpty() && !dice.oneIn(3)) {
            UserFunction function = dice.any(known);
            List<String> own =
                    function.arguments().stream().map(t -> t.unfrozen().cql()).toList();
            String state = dice.oneIn(8) || own.isEmpty() ? "int" : own.get(0);
            List<String> rest = own.isEmpty() ? own : own.subList(1, own.size());
            return "CREATE " + replace + "AGGREGATE " + dice.maybe(8, "IF NOT EXISTS ") + "g" + dice.number(4) + "("
                    + String.join(", ", rest) + ") SFUNC "
                    + (dice.oneIn(10) ? "f9" : function.name().cql()) + " STYPE "
                    + state + dice.maybe(6, " FINALFUNC f" + dice.number(6)) + dice.maybe(4, " INITCOND null");
        }
        List<String> own = Stream.generate(() -> types.type(keyspace, 1))
                .limit(dice.number(3))
                .toList();
        String result = !own.isEmpty() && !dice.oneIn(4) ? own.get(0) : types.type(keyspace, 1);
        List<String> names = List.of("x", dice.oneIn(30) ? "x" : "y");
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            arguments.add(names.get(i) + " " + own.get(i));
        }
        return "CREATE " + replace + "FUNCTION " + dice.maybe(8, "IF NOT EXISTS ") + name + "("
                + String.join(", ", arguments) + ") CALLED ON NULL INPUT RETURNS " + result
                + " LANGUAGE java AS $$ return null; $$";
    }
}
