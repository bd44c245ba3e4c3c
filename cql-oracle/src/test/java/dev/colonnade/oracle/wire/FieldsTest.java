package dev.colonnade.oracle.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void whatWouldEndAFieldOrALineComesBack() {
        List<String> fields = List.of("", "a\tb", "c\\t\nd\r", "é☃", "");

        assertThat(Fields.join(fields)).doesNotContain("\n", "\r");
        assertThat(Fields.split(Fields.join(fields))).isEqualTo(fields);
    }
}
