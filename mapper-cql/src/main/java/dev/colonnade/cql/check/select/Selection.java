package dev.colonnade.cql.check.select;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.cql.schema.Column;
import java.util.List;
import java.util.Map;

/**
 * What a select clause selects.
 *
 * @param columns the columns of the result, in a list that nobody changes
 * @param used the columns of the table that must be read, and what selects them; none unless DISTINCT is said; nobody
 *     changes the map
 * @param aggregate whether it makes one row of many
 * @param known whether all of it is known and right
 */
record Selection(List<ResultColumn> columns, Map<Column, TextRange> used, boolean aggregate, boolean known) {}
