package dev.colonnade.cql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserTypeTest {
    @Test
    void aTypeThatHasTheNameOfANativeOne() {
        UserType type = new UserType(
                new Identifier("date"),
                List.of(new Column(new Identifier("time"), new UdtType(new Identifier("duration")))));
        assertThat(type.create()).isEqualTo("CREATE TYPE IF NOT EXISTS \"date\" (time frozen<\"duration\">)");
    }

    @Test
    void collectionsAndTypesInATypeAreFrozen() {
        UserType type = new UserType(
                new Identifier("address"),
                List.of(
                        new Column(new Identifier("street"), NativeType.TEXT),
                        new Column(new Identifier("tags"), new ListType(NativeType.TEXT)),
                        new Column(new Identifier("Place"), new UdtType(new Identifier("location")))));
        assertThat(type.create())
                .isEqualTo("CREATE TYPE IF NOT EXISTS address"
                        + " (street text, tags frozen<list<text>>, \"Place\" frozen<location>)");
    }
}
