package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.NativeType;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The columns of a table, and what every statement about the table asks of them. Immutable. */
final class ColumnList extends AbstractList<Column> implements RandomAccess {
    private final Column[] columns;
    private final Map<Identifier, Column> byName = new HashMap<>();
    private final boolean hasStatic;
    private final boolean hasCounter;

    private ColumnList(List<Column> columns) {
        this.columns = columns.toArray(new Column[0]);
        boolean anyStatic = false;
        boolean anyCounter = false;
        for (Column column : this.columns) {
            byName.putIfAbsent(column.name(), column);
            anyStatic |= column.isStatic();
            anyCounter |= column.type() == NativeType.COUNTER;
        }
        this.hasStatic = anyStatic;
        this.hasCounter = anyCounter;
    }

    static ColumnList copyOf(List<Column> columns) {
        return columns instanceof ColumnList list ? list : new ColumnList(columns);
    }

    @Nullable
    Column named(Identifier name) {
        return byName.get(name);
    }

    boolean hasStatic() {
        return hasStatic;
    }

    boolean hasCounter() {
        return hasCounter;
    }

    @Override
    public Column get(int index) {
        return columns[index];
    }

    @Override
    public int size() {
        return columns.length;
    }
}
