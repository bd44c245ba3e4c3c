package dev.colonnade.processor.read;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.Embedded;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.KeyPart;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.model.Property;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what is said of one property: it is a column, or an object of several. */
final class MemberReader {
    private final TypeElement named;
    private final ColumnParts parts;
    private final EmbeddedReader embedded;

    /**
     * Makes it.
     *
     * @param named the class that says how properties are named
     */
    MemberReader(TypeElement named, ColumnParts parts, EmbeddedReader embedded) {
        this.named = named;
        this.parts = parts;
        this.embedded = embedded;
    }

    /**
     * Reads it.
     *
     * @param name its name
     * @param label how messages name it
     * @param type its type
     * @param read how it is read, if it can be
     * @param write how it is set, if it can be
     * @param annotated where its annotations may stand
     */
    Member read(
            String name,
            String label,
            TypeMirror type,
            Optional<Access> read,
            Optional<Access> write,
            List<Element> annotated) {
        Optional<KeyPart> partitionKey = keyPart(label, annotated, PartitionKey.class);
        Optional<KeyPart> clustering = keyPart(label, annotated, ClusteringColumn.class);
        Optional<Annotated> embedding =
                Annotated.find(annotated, Embedded.class).filter(a -> type.getKind() != TypeKind.ERROR);
        if (embedding.isPresent()) {
            return embedded.read(
                    new EmbeddedReader.Said(name, label, type, read, write, partitionKey, clustering, annotated),
                    Annotations.string(embedding.get().mirror(), "prefix"),
                    embedding.get().site(label));
        }
        return new Property(
                List.of(),
                name,
                parts.names().ofProperty(named, label, name, annotated),
                parts.values().read(TypeUse.of(type, label, annotated)),
                read,
                write,
                partitionKey,
                clustering,
                Annotated.find(annotated, Frozen.class).map(a -> a.site(label)),
                parts.roles().read(label, annotated),
                Sites.of(label, annotated.get(0)));
    }

    private static Optional<KeyPart> keyPart(
            String label, List<Element> annotated, Class<? extends Annotation> annotation) {
        return Annotated.find(annotated, annotation)
                .map(found -> new KeyPart(
                        Annotations.integer(found.mirror(), "value", -1),
                        Annotations.value(found.mirror(), "order")
                                .filter(order -> order.getValue().toString().equals(ClusteringOrder.DESC.name()))
                                .isPresent(),
                        found.site(label)));
    }
}
