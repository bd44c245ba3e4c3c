package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.check.write.json.InsertJsonCheck;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.InsertJson;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Update;
import java.util.Optional;

/**
 * The rules of a modification, in the server's order.
 *
 * @since 0.1.0
 */
public final class WriteCheck {
    private WriteCheck() {}

    /**
     * Checks a modification.
     *
     * @param statement the modification
     * @param scope its table, and where is said what is found
     * @return what is known of it then
     */
    public static CheckedWrite check(Modification statement, Scope scope) {
        Write write = new Write(statement, scope);
        UsingRules.check(statement.using(), scope.markers(), scope.findings());
        ConditionTimestampRule.check(write);
        Optional<Restrictions> restrictions = check(write);
        ConditionInRule.check(write, restrictions);
        if (restrictions.isPresent() && !write.isConditional()) {
            restrictions.get().checkWrittenKey();
        }
        CounterUsingRule.check(write);
        ViewWriteRule.check(write);
        VirtualTableRule.check(write);
        return new CheckedWrite(statement, scope, restrictions);
    }

    private static Optional<Restrictions> check(Write write) {
        if (write.statement() instanceof Insert insert) {
            return InsertCheck.check(insert, write);
        } else if (write.statement() instanceof Update update) {
            return UpdateCheck.check(update, write);
        } else if (write.statement() instanceof Delete delete) {
            return DeleteCheck.check(delete, write);
        }
        CounterInsertRule.check(write);
        if (write.statement() instanceof InsertJson insert && !CounterInsertRule.breaks(write)) {
            InsertJsonCheck.check(insert, write.scope());
        }
        return Optional.empty();
    }
}
