package dev.colonnade.cql.type;

import java.util.List;

/**
 * A list, set or map.
 *
 * @since 0.1.0
 */
public sealed interface CollectionType extends CqlType {
    @Override
    default CqlType frozen() {
        return new FrozenType(this);
    }

    @Override
    default boolean isMultiCell() {
        return true;
    }

    /**
     * A list.
     *
     * @param element the type of its elements
     * @since 0.1.0
     */
    record ListType(CqlType element) implements CollectionType {
        @Override
        public String cql() {
            return "list<" + element.cql() + ">";
        }

        @Override
        public List<CqlType> parts() {
            return List.of(element);
        }
    }

    /**
     * A set.
     *
     * @param element the type of its elements
     * @since 0.1.0
     */
    record SetType(CqlType element) implements CollectionType {
        @Override
        public String cql() {
            return "set<" + element.cql() + ">";
        }

        @Override
        public List<CqlType> parts() {
            return List.of(element);
        }
    }

    /**
     * A map.
     *
     * @param key the type of its keys
     * @param value the type of its values
     * @since 0.1.0
     */
    record MapType(CqlType key, CqlType value) implements CollectionType {
        @Override
        public String cql() {
            return "map<" + key.cql() + ", " + value.cql() + ">";
        }

        @Override
        public List<CqlType> parts() {
            return List.of(key, value);
        }
    }
}
