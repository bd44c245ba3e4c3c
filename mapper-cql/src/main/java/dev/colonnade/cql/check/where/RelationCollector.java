package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.check.where.Restriction.Kind;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the relations of a WHERE, one after the other as the server does, and adds up what they restrict; for
 * one statement and one thread.
 */
final class RelationCollector {
    private final WhereFor what;
    private final Scope scope;
    private final RelationReader reader;
    private final Indexes indexes;
    private final PartitionKey key;
    private final RestrictionSet clustering = new RestrictionSet();
    private final RestrictionSet others = new RestrictionSet();
    private Optional<TableIndex> expression = Optional.empty();
    private boolean values;
    private boolean outOfOrder;

    RelationCollector(WhereFor what, Scope scope, Terms terms) {
        this.what = what;
        this.scope = scope;
        this.reader = new RelationReader(scope, terms);
        this.indexes = Indexes.of(scope.table());
        this.key = new PartitionKey(scope.table().partitionKey().size());
    }

    /** Adds relations; tells whether all of them are right and fit together. */
    boolean collect(List<Relation> relations) {
        boolean right = IndexExpressionRule.checkKind(relations, what, scope);
        List<Relation.OfIndex> expressions = List.of();
        for (Relation relation : relations) {
            if (relation instanceof Relation.OfIndex ofIndex) {
                expressions = new ArrayList<>(expressions);
                expressions.add(ofIndex);
            } else {
                right &= collect(relation);
            }
        }
        if (right && what.nearest().isPresent()) {
            KeyedColumn nearest =
                    scope.table().keyed(what.nearest().get().name()).orElseThrow();
            right = others.add(new Restriction(Kind.NEAREST, false, List.of(nearest), List.of()), scope.findings());
        }
        if (right && !expressions.isEmpty()) {
            expression = IndexExpressionRule.check(expressions, indexes, scope);
            right = expression.isPresent();
        }
        return right;
    }

    private boolean collect(Relation relation) {
        values |= !Compared.isBound(relation);
        if (!Relations.isEqual(relation)
                && (!WriteRelationRule.checkContains(relation, what, scope)
                        || !RelationOperatorRule.check(relation, scope.findings()))) {
            return false;
        }
        Restriction restriction = reader.read(relation);
        return restriction != null
                && (restriction.kind() != Kind.LIKE || LikeIndexRule.check(restriction, what, indexes, scope))
                && add(relation, restriction);
    }

    private boolean add(Relation relation, Restriction restriction) {
        if (relation instanceof Relation.OfToken) {
            return key.addToken(restriction, scope.findings());
        }
        ColumnKind kind = restriction.first().kind();
        return switch (kind) {
            case PARTITION_KEY -> key.add(restriction, scope.findings());
            case CLUSTERING -> addClustering(restriction);
            case STATIC, REGULAR -> others.add(restriction, scope.findings());
        };
    }

    private boolean addClustering(Restriction restriction) {
        Optional<Restriction> last = clustering.last();
        if (!clustering.add(restriction, scope.findings())) {
            return false;
        }
        if (!ClusteringOrderRule.isOutOfOrder(last, restriction)
                || ClusteringOrderRule.isFree(restriction, what, indexes, scope.version())) {
            return true;
        }
        if (what.allowFiltering()) {
            outOfOrder = true;
            return true;
        }
        if (ClusteringOrderRule.isFree(restriction, what, indexes.assuming(), scope.version())) {
            CustomIndexes.warn(restriction, indexes, scope);
            return true;
        }
        ClusteringOrderRule.report(last.orElseThrow(), restriction, clustering, what, scope);
        return false;
    }

    Analysis analysis() {
        Restricted restricted = new Restricted(
                key,
                new Clustering(clustering, scope.table().clusteringColumns().size()),
                others,
                expression,
                values,
                outOfOrder);
        return new Analysis(scope, what, restricted, indexes);
    }
}
