package dev.colonnade.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyspaceNameTest {

    @Test
    void isTheNameOfTheClassInSnakeCase() {
        assertThat(KeyspaceName.of(KeyspaceNameTest.class, "12345678")).isEqualTo("keyspace_name_test_12345678");
    }

    @Test
    void hasAtMost48Characters() {
        assertThat(KeyspaceName.of(AClassWithANameThatIsTooLongForAKeyspaceOfCassandra.class, "12345678"))
                .isEqualTo("aclass_with_aname_that_is_too_long_for__12345678")
                .hasSize(48);
    }

    @Test
    void beginsWithALetter() {
        assertThat(KeyspaceName.of(_1st.class, "1")).isEqualTo("t_1st_1");
    }

    @Test
    void isDifferentEveryTime() {
        assertThat(KeyspaceName.unique(KeyspaceNameTest.class))
                .isNotEqualTo(KeyspaceName.unique(KeyspaceNameTest.class));
    }

    private static final class AClassWithANameThatIsTooLongForAKeyspaceOfCassandra {}

    private static final class _1st {}
}
