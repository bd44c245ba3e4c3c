package dev.colonnade.cql.check.where;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.AccessPath;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.KeyedColumn;
import java.util.List;
import java.util.Optional;

/**
 * What the relations of a WHERE restrict together. Immutable.
 *
 * @since 0.1.0
 */
public final class Restrictions {
    private final Analysis analysis;
    private final Scope scope;
    private final boolean wrong;

    Restrictions(Analysis analysis, Scope scope, boolean wrong) {
        this.analysis = analysis;
        this.scope = scope;
        this.wrong = wrong;
    }

    /** {@return whether WHERE breaks a rule, so that nothing else here is sure} */
    public boolean isWrong() {
        return wrong;
    }

    /** {@return whether the rows cannot be found so: WHERE breaks a rule, or the order by ANN OF is impossible} */
    public boolean isImpossible() {
        return wrong || nearestProblem().isPresent();
    }

    /**
     * Whether a column has one value.
     *
     * @param column the column
     * @return whether it is restricted by {@code =}, alone or in a tuple, or by an IN of one value
     */
    public boolean isEqual(Identifier column) {
        Optional<Restriction> restriction = restriction(column);
        return restriction.isPresent() && restriction.get().kind() == Kind.EQUAL;
    }

    /** {@return whether each column of the primary key is compared by {@code =} to a bind marker} */
    public boolean isPlainRow() {
        return analysis.isPlain()
                && !analysis.clustering().isIncomplete()
                && analysis.clustering().columns().hasOnly(Kind.EQUAL);
    }

    private Optional<Restriction> restriction(Identifier column) {
        Optional<Restriction> inKey = analysis.key().columns().of(column);
        if (inKey.isPresent()) {
            return inKey;
        }
        Optional<Restriction> clustering = analysis.clustering().columns().of(column);
        return clustering.isPresent() ? clustering : analysis.others().of(column);
    }

    /**
     * Whether a column is restricted.
     *
     * @param column the column
     * @return whether it is restricted by itself, in a tuple or under {@code token()}
     */
    public boolean isRestricted(Identifier column) {
        return analysis.key().restricts(column) || restriction(column).isPresent();
    }

    /** {@return whether all columns of the partition key are restricted by {@code =} or IN} */
    public boolean partitionKeyIsFixed() {
        return analysis.key().isFixed();
    }

    /** {@return whether a column of the partition key is restricted by an IN of not just one value} */
    public boolean partitionKeyHasIn() {
        return analysis.key().hasIn();
    }

    /** {@return whether it is sure that no row is read: an IN, or a range of a clustering column, has no value} */
    public boolean readsNoRow() {
        return hasEmptyIn() || Executed.rangeHoldsNone(analysis);
    }

    /** {@return whether it is sure that nothing is deleted: of no partition, or in an empty range of rows} */
    public boolean deletesNothing() {
        return hasEmptyIn() || tokenLeavesNone() || Executed.rangeHoldsNone(analysis);
    }

    private boolean hasEmptyIn() {
        return analysis.key().columns().hasEmptyIn()
                || analysis.clustering().columns().hasEmptyIn();
    }

    /** {@return whether partitions are read by a range of tokens, or all of them, so that they have no order} */
    public boolean isKeyRange() {
        return analysis.isKeyRange();
    }

    /** {@return whether {@code token()} restricts the partition key} */
    public boolean onToken() {
        return analysis.key().isOnToken();
    }

    /** {@return whether {@code token()} is sure to leave no partition, though one is named by its key} */
    public boolean tokenLeavesNone() {
        Optional<TokenFilter> filter = TokenFilter.of(analysis);
        return filter.isPresent() && !filter.get().leavesNamed().orElse(true);
    }

    /** {@return whether a clustering column is restricted} */
    public boolean hasClustering() {
        return !analysis.clustering().isEmpty();
    }

    /** {@return whether a clustering column is restricted by an IN of not just one value} */
    public boolean clusteringHasIn() {
        return analysis.clustering().columns().has(Kind.IN);
    }

    /** {@return whether all clustering columns are restricted by {@code =} or IN; also if the table has none} */
    public boolean clusteringIsComplete() {
        return analysis.clustering().isFixed();
    }

    /** {@return whether all columns of the primary key are restricted by {@code =} or IN} */
    public boolean primaryKeyIsComplete() {
        return partitionKeyIsFixed() && clusteringIsComplete();
    }

    /** {@return the restricted columns that are not of the primary key; that of ANN OF among them} */
    public List<Column> others() {
        return analysis.others().columns().stream().map(KeyedColumn::column).toList();
    }

    /** {@return whether an index is asked} */
    public boolean usesIndex() {
        return analysis.usesIndex();
    }

    /** {@return whether rows are read and thrown away, which ALLOW FILTERING must allow} */
    public boolean needsFiltering() {
        return !analysis.isPlain() && FilteringRules.needFiltering(analysis);
    }

    /** {@return whether ALLOW FILTERING is said and changes nothing} */
    public boolean filteringIsUseless() {
        return analysis.isAllowed() && !needsFiltering();
    }

    /** {@return why the order by ANN OF is impossible, if it is} */
    public Optional<NearestProblem> nearestProblem() {
        return Nearest.problem(analysis);
    }

    /** {@return how the server finds the rows; a guess if WHERE is wrong} */
    public AccessPath accessPath() {
        return AccessPaths.of(analysis, needsFiltering());
    }

    /** Checks the keys of partitions that are written to without a condition; says nothing if WHERE is wrong. */
    public void checkWrittenKey() {
        if (wrong || analysis.isPlain()) {
            return;
        }
        WholeRule rule = new WrittenKeyRule();
        if (rule.isBroken(analysis)) {
            rule.report(analysis, scope);
        }
    }

    /**
     * Checks the last rules of WHERE, which the server checks after all others of a SELECT: rows are not read in vain
     * unless ALLOW FILTERING is said, and what it checks only when it executes the statement. Nothing is said if WHERE
     * is wrong anyway.
     */
    public void checkFiltering() {
        if (!analysis.isPlain() && !isImpossible()) {
            FilteringRules.check(analysis, scope);
            LateRules.check(analysis, scope);
        }
    }
}
