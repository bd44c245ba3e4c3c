package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the restrictions of a WHERE mean together: which of them say where the rows are, which an index finds and which
 * are left to filter by (Cassandra: {@code StatementRestrictions}). Immutable.
 */
final class Analysis {
    private final Scope scope;
    private final WhereFor what;
    private final Restricted restricted;
    private final PartitionKey key;
    private final Clustering clustering;
    private final RestrictionSet others;
    private final Indexes indexes;
    private final boolean select;
    private final boolean plain;
    private final boolean hasClusteringIndex;
    private final boolean hasIndex;
    private final boolean filtersInPartition;
    private final boolean keyRange;

    /**
     * @param scope the table
     * @param what the statement
     * @param restricted the restrictions
     * @param indexes the indexes of the table
     */
    Analysis(Scope scope, WhereFor what, Restricted restricted, Indexes indexes) {
        this.scope = scope;
        this.what = what;
        this.restricted = restricted;
        this.key = restricted.key();
        this.clustering = restricted.clustering();
        this.others = restricted.others();
        this.indexes = indexes;
        select = what.kind() == WhereFor.Kind.SELECT;
        plain = restricted.arePlain() && !what.onlyStatic() && !(what.writesRows() && !clustering.isFixed());
        hasClusteringIndex = select && !plain && indexes.servesAny(clustering.columns());
        hasIndex = hasClusteringIndex
                || (select
                        && !plain
                        && (restricted.expression().isPresent()
                                || indexes.servesAny(key.columns())
                                || indexes.servesAny(others)));
        filtersInPartition = !plain && clustering.needsFiltering();
        keyRange = select && !plain && (key.isOnToken() || key.isEmpty() || key.needsFiltering());
    }

    /** The same, if the indexes of which nothing is known serve what they are asked. */
    Analysis assuming() {
        return new Analysis(scope, what, restricted, indexes.assuming());
    }

    Analysis withoutAllowFiltering() {
        return isAllowed() ? new Analysis(scope, what.withoutAllowFiltering(), restricted, indexes) : this;
    }

    Table table() {
        return scope.table();
    }

    Home home() {
        return scope.home();
    }

    CassandraVersion version() {
        return scope.version();
    }

    WhereFor what() {
        return what;
    }

    PartitionKey key() {
        return key;
    }

    Clustering clustering() {
        return clustering;
    }

    /** Whether something is compared to a value that is written. */
    boolean hasValues() {
        return restricted.values();
    }

    /** All restrictions: of the partition key, of its token, of the clustering columns, of the others. */
    List<Restriction> restrictions() {
        List<Restriction> all = new ArrayList<>(key.columns().all());
        if (key.token().isPresent()) {
            all.add(key.token().get());
        }
        all.addAll(clustering.columns().all());
        all.addAll(others.all());
        return all;
    }

    /** The restrictions of the columns that are not of the primary key. */
    RestrictionSet others() {
        return others;
    }

    /** The custom index that evaluates an expression. */
    Optional<TableIndex> expression() {
        return restricted.expression();
    }

    Indexes indexes() {
        return indexes;
    }

    /** Whether clustering columns are restricted in an order that only ALLOW FILTERING allows. */
    boolean isOutOfOrder() {
        return restricted.outOfOrder();
    }

    /**
     * Whether it names a partition, or some of its rows that are one after the other, by bind markers and says nothing
     * else. So do most statements, and no rule about all relations together is broken then.
     */
    boolean isPlain() {
        return plain;
    }

    boolean isSelect() {
        return select;
    }

    boolean isWrite() {
        return !select;
    }

    boolean isAllowed() {
        return what.allowFiltering();
    }

    /** Whether ALLOW FILTERING must be said; from Cassandra 5.0 not for the server's tables in memory. */
    boolean mustAllow() {
        return !isAllowed() && !VirtualTables.filterUnasked(scope);
    }

    /** Whether some relation can be put to an index. */
    boolean hasIndex() {
        return hasIndex;
    }

    /** Whether some clustering columns do not say where in the partition the rows are. */
    boolean filtersInPartition() {
        return filtersInPartition;
    }

    /** Whether partitions are found by going through a range of tokens, be it all of them. */
    boolean isKeyRange() {
        return keyRange;
    }

    private boolean indexFindsPartitions() {
        return hasIndex && (key.isEmpty() || key.needsFiltering());
    }

    private boolean indexFindsRows() {
        return hasIndex && (indexFindsPartitions() || filtersInPartition || (hasClusteringIndex && keyRange));
    }

    boolean usesIndex() {
        return hasIndex && (indexFindsRows() || !others.isEmpty());
    }

    boolean filtersByKey() {
        return indexFindsPartitions() || key.needsFiltering();
    }

    boolean filtersByClustering() {
        return indexFindsRows() || filtersInPartition;
    }
}
