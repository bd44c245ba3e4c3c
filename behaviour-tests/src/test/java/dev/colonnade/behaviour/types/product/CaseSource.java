package dev.colonnade.behaviour.types.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the classes of a case: an entity with the type in all places, a user-defined type, a tuple, DAO and mapper.
 */
final class CaseSource {
    private final TypeCase type;

    CaseSource(TypeCase type) {
        this.type = type;
    }

    static String entity(TypeCase type) {
        return type.name() + "Row";
    }

    /** The texts of the classes by their names. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>(everyPlace());
        if (type.key()) {
            texts.putAll(everyKey());
        }
        return texts;
    }

    private Map<String, String> everyKey() {
        String entity = type.name() + "Key";
        return Map.of(
                entity,
                file("@Entity public record %1$s(@PartitionKey %2$s one, @ClusteringColumn %2$s two) {}"
                        .formatted(entity, type.java())),
                entity + "Dao",
                file("@Dao public interface %1$sDao extends CaseKeyDao<%1$s, %2$s> {}"
                        .formatted(
                                entity,
                                type.java().substring(annotations(type.java()).length()))),
                entity + "Mapper",
                file("@Mapper public interface %1$sMapper { %1$sDao dao(); }".formatted(entity)));
    }

    private Map<String, String> everyPlace() {
        String entity = entity(type);
        return Map.of(
                type.name() + "Udt",
                file("@Udt public record %sUdt(%s one, List<%s> many) {}"
                        .formatted(type.name(), type.java(), type.java())),
                type.name() + "Tuple",
                file("@Tuple public record %sTuple(%s one, %s two) {}"
                        .formatted(type.name(), type.java(), type.java())),
                entity,
                file("@Entity public record %s(@PartitionKey int id,\n    %s) {}"
                        .formatted(entity, String.join(",\n    ", places()))),
                entity + "Dao",
                file("@Dao public interface %1$sDao extends CaseDao<%1$s> {}".formatted(entity)),
                entity + "Mapper",
                file("@Mapper public interface %1$sMapper { %1$sDao dao(); }".formatted(entity)));
    }

    private List<String> places() {
        String java = type.java();
        List<String> places = new ArrayList<>(List.of(
                java + " scalar",
                "Optional<" + java + "> optional",
                "List<" + java + "> list",
                "Collection<" + java + "> collection",
                "Map<String, " + java + "> mapValue",
                "@Frozen List<" + java + "> frozenList",
                "@Vector(2) List<" + java + "> vectorList",
                "@Vector(2) CqlVector<" + java + "> vector",
                "List<List<" + java + ">> nested",
                "Map<String, List<Map<String, " + java + ">>> deep",
                type.name() + "Udt udt",
                "@Frozen " + type.name() + "Udt frozenUdt",
                "List<" + type.name() + "Udt> udts",
                type.name() + "Tuple tuple",
                "Map<String, " + type.name() + "Tuple> tuples"));
        type.primitive().ifPresent(primitive -> places.add(annotations(java) + primitive + " primitive"));
        if (type.keys()) {
            places.add("Set<" + java + "> uniques");
            places.add("Map<" + java + ", String> mapKey");
            places.add("Map<" + java + ", Set<" + java + ">> both");
        }
        if (type.sorted()) {
            places.add("SortedSet<" + java + "> sortedSet");
            places.add("SortedMap<" + java + ", " + java + "> sortedMap");
        }
        return places;
    }

    /** What stands in front of the type, for the primitive type. */
    private static String annotations(String java) {
        int end = java.lastIndexOf(") ");
        return java.startsWith("@") && end > 0 ? java.substring(0, end + 2) : "";
    }

    private static String file(String text) {
        return """
                package cases;
                import com.datastax.oss.driver.api.core.data.*;
                import dev.colonnade.annotations.*;
                import dev.colonnade.annotations.Vector;
                import dev.colonnade.behaviour.types.product.*;
                import java.math.*;
                import java.net.*;
                import java.nio.*;
                import java.time.*;
                import java.util.*;
                """ + text + "\n";
    }
}
