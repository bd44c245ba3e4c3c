package dev.colonnade.processor.testing;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * A mapper for each DAO and each entity of a compilation, since only mappers have a schema. Each has its own: two DAOs
 * of a test may see one table in two ways.
 */
final class GivenMappers {
    private final Map<String, String> daos = new LinkedHashMap<>();
    private final List<String> entities = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    private GivenMappers() {}

    static GivenMappers of(RecordingFiler filer) {
        GivenMappers mappers = new GivenMappers();
        filer.origins().forEach((generated, origins) -> mappers.add(generated, origins.get(0)));
        return mappers;
    }

    /** The implementations of DAOs, each with that of its mapper. */
    Map<String, String> daos() {
        return daos;
    }

    /** The implementations of the mappers of entities. */
    List<String> entities() {
        return entities;
    }

    List<Source> sources() {
        return sources;
    }

    private void add(String generated, Element origin) {
        String name = ((TypeElement) origin).getQualifiedName().toString();
        if (origin.getAnnotation(Dao.class) != null && generated.endsWith("Impl")) {
            daos.put(generated, addMapper(origin, name, ""));
        } else if (origin.getAnnotation(Entity.class) != null && generated.endsWith("Reader")) {
            String dao = "GivenDao" + sources.size();
            String text = "@dev.colonnade.annotations.Dao(entities = " + name + ".class) interface " + dao + " {}";
            entities.add(addMapper(origin, dao, text));
        }
    }

    private String addMapper(Element origin, String dao, String before) {
        String inPackage = packageOf(origin);
        String name = "GivenMapper" + sources.size();
        String qualified = inPackage.isEmpty() ? name : inPackage + "." + name;
        sources.add(new Source(
                qualified,
                (inPackage.isEmpty() ? "" : "package " + inPackage + ";\n")
                        + before
                        + "\n@dev.colonnade.annotations.Mapper interface " + name + " { " + dao + " dao(); }\n"));
        return qualified + "Impl";
    }

    private static String packageOf(Element type) {
        Element owner = type;
        while (!(owner instanceof PackageElement found)) {
            owner = Objects.requireNonNull(owner.getEnclosingElement());
        }
        return found.getQualifiedName().toString();
    }
}
