package dev.colonnade.processor.read;

import dev.colonnade.annotations.Discriminator;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.KeyPart;
import dev.colonnade.processor.model.Name;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Roles;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads the column that says of which class a row is. */
final class DiscriminatorColumn {
    private static final String OTHERWISE = "discriminator";
    private static final ValueType TEXT =
            new ValueType.Native(new ClassType("java.lang", List.of("String"), List.of()), NativeType.TEXT);

    private DiscriminatorColumn() {}

    /** A property that no object has: it comes before all others, in the key too. */
    static Property of(TypeElement root, AnnotationMirror annotation) {
        String label = TypeReader.classType(root).text();
        Site site = Sites.ofValue(label, root, annotation);
        Name name = name(Annotations.string(annotation, "value"), site);
        String place = Annotations.value(annotation, "place")
                .map(value -> value.getValue().toString())
                .orElse("");
        KeyPart key = new KeyPart(KeyPart.FIRST, false, site);
        return new Property(
                List.of(),
                SourceVersion.isName(name.identifier().name())
                        ? name.identifier().name()
                        : OTHERWISE,
                name,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(key).filter(part -> place.equals(Discriminator.Place.PARTITION_KEY.name())),
                Optional.of(key).filter(part -> place.equals(Discriminator.Place.CLUSTERING_COLUMN.name())),
                Optional.empty(),
                Roles.NONE,
                site);
    }

    private static Name name(String written, Site site) {
        try {
            return new Name(Identifier.parse(written), written, true, site);
        } catch (IllegalArgumentException e) {
            return new Name(new Identifier(OTHERWISE), written, false, site);
        }
    }
}
