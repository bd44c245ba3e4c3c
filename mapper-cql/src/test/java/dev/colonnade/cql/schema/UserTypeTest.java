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
                List.of(new Field(new Identifier("time"), new UdtType(new Identifier("duration")).frozen())));
        assertThat(type.create()).isEqualTo("CREATE TYPE IF NOT EXISTS \"date\" (time frozen<\"duration\">)");
    }

    @Test
    void fieldsInTheirOrder() {
        UserType type = new UserType(
                new Identifier("address"),
                List.of(
                        new Field(new Identifier("street"), NativeType.TEXT),
                        new Field(new Identifier("Tags"), new ListType(NativeType.TEXT).frozen())));
        assertThat(type.create())
                .isEqualTo("CREATE TYPE IF NOT EXISTS address (street text, \"Tags\" frozen<list<text>>)");
        assertThat(type.field(new Identifier("street"))).contains(type.fields().get(0));
        assertThat(type.field(new Identifier("tags"))).isEmpty();
    }
}
