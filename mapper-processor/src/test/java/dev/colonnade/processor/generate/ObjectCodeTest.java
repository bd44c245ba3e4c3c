package dev.colonnade.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.Capitalized;
import dev.colonnade.processor.model.Construction;
import dev.colonnade.processor.model.Construction.ByBuilder;
import dev.colonnade.processor.model.Construction.ByBuilder.Setting;
import dev.colonnade.processor.model.Construction.ByConstructor;
import dev.colonnade.processor.model.Construction.ByFactory;
import dev.colonnade.processor.model.Declaration;
import dev.colonnade.processor.model.Embedded;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.KeyPart;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.model.Name;
import dev.colonnade.processor.model.ObjectShape;
import dev.colonnade.processor.model.Parent;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Roles;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.model.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An object of each construction, with others in it. */
class ObjectCodeTest {
    private static final Site SITE = Site.NOWHERE;

    @Test
    void anObjectInAnotherIsAnArgumentAndNullIfAllInItIs() {
        ObjectShape place = shape("Place", new ByFactory("of", List.of("city", "zip")), leaf("city"), leaf("zip"));
        ObjectShape airport = shape("Airport", new ByConstructor(List.of("code", "place")), leaf("code"), in(place));

        assertThat(make(airport)).isEqualTo("""
                return new Airport(
                        <code>,
                        <no placeCity> && <no placeZip>
                                ? null
                                : Place.of(
                                        <placeCity>,
                                        <placeZip>));
                """);
    }

    @Test
    void whatIsInAKeyIsAlwaysMade() {
        ObjectShape route = shape("Route", new ByConstructor(List.of("from", "note")), key("from"), leaf("note"));
        ObjectShape flight = shape("Flight", new ByConstructor(List.of("route")), in(route));

        assertThat(make(flight)).isEqualTo("""
                return new Flight(
                        new Route(
                                <routeFrom>,
                                <routeNote>));
                """);
        assertThat(flight.columns()
                        .map(column -> KeyCode.read(CodeBlock.of("flight"), column)
                                .toString()
                                .replace("dev.colonnade.runtime.prepare.", "")))
                .contains("Values.key(Values.key(flight.getRoute(), \"from\").getFrom(), \"from\")");
    }

    @Test
    void whatIsNotGivenIsSetAfterwardsInwardsFirst() {
        ObjectShape place = shape("Place", new ByConstructor(List.of("city")), leaf("city"), leaf("zip"));
        ObjectShape airport = shape("Airport", new ByConstructor(List.of()), leaf("code"), in(place));

        assertThat(make(airport)).isEqualTo("""
                Airport made = new Airport();
                made.setCode(<code>);
                Place place = null;
                if (!(<no placeCity> && <no placeZip>)) {
                    place = new Place(
                            <placeCity>);
                    place.setZip(<placeZip>);
                }
                made.setPlace(place);
                return made;
                """);
    }

    @Test
    void aBuilderTakesOneAfterAnother() {
        ObjectShape zip = shape("Zip", new ByConstructor(List.of("area")), key("area"));
        ObjectShape place = shape(
                "Place",
                new ByBuilder(
                        type("Place"),
                        Optional.of("builder"),
                        List.of(new Setting("city", "withCity"), new Setting("zip", "zip")),
                        "build"),
                leaf("city"),
                in(zip));
        ObjectShape airport = shape(
                "Airport",
                new ByBuilder(type("Builder"), Optional.empty(), List.of(new Setting("place", "place")), "make"),
                in(place));

        assertThat(make(airport)).isEqualTo("""
                return new Builder()
                        .place(Place.builder()
                                .withCity(<placeCity>)
                                .zip(new Zip(
                                        <placeZipArea>))
                                .build())
                        .make();
                """);
    }

    @Test
    void nothingIsTakenFromAnObjectThatIsNull() {
        ObjectShape zip = shape("Zip", new ByConstructor(List.of("area")), leaf("area"));
        ObjectShape place = shape("Place", new ByConstructor(List.of("city", "zip")), leaf("city"), in(zip));
        ObjectShape airport = shape("Airport", new ByConstructor(List.of("code", "place")), leaf("code"), in(place));
        ColumnsCode code = new ColumnsCode(
                new NameAllocator(), (column, value) -> CodeBlock.of("put($S, $L);\n", column.path(), value));

        assertThat(code.of(airport, "entity", column -> !column.name().equals("city"))
                        .toString()
                        .replace("  ", "    "))
                .isEqualTo("""
                put("code", entity.getCode());
                Place place = entity.getPlace();
                if (place != null) {
                    Zip zip = place.getZip();
                    if (zip != null) {
                        put("place.zip.area", zip.getArea());
                    }
                }
                """);
    }

    private static String make(ObjectShape shape) {
        return new ObjectCode(
                        property -> CodeBlock.of("<$L>", property.variable()),
                        property -> CodeBlock.of("<no $L>", property.variable()))
                .make(shape)
                .toString()
                .replace("  ", "    ");
    }

    private static ObjectShape shape(String name, Construction construction, Member... members) {
        return new ObjectShape(type(name), List.of(members), construction);
    }

    private static ClassType type(String name) {
        return new ClassType("", List.of(name), List.of());
    }

    private static Embedded in(ObjectShape shape) {
        String name = shape.type().text().toLowerCase(Locale.ROOT);
        Optional<Access> read = getter(shape.type().text());
        return new Embedded(
                name,
                new Declaration("class", Declaration.Form.CONCRETE, false, false, false, true, false, true),
                shape.withColumns(column -> column.within(new Parent(name, read))),
                List.of(),
                read,
                setter(shape.type().text()),
                SITE);
    }

    private static Property leaf(String name) {
        String capitalized = Capitalized.of(name);
        return new Property(
                List.of(),
                name,
                new Name(new Identifier(name), name, true, SITE),
                new ValueType.Native(new ClassType("java.lang", List.of("String"), List.of()), NativeType.TEXT),
                getter(capitalized),
                setter(capitalized),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Roles.NONE,
                SITE);
    }

    private static Property key(String name) {
        return leaf(name).inKey(Optional.of(new KeyPart(-1, false, SITE)), Optional.empty());
    }

    private static Optional<Access> getter(String capitalized) {
        return Optional.of(new Access.Method("get" + capitalized));
    }

    private static Optional<Access> setter(String capitalized) {
        return Optional.of(new Access.Method("set" + capitalized));
    }
}
