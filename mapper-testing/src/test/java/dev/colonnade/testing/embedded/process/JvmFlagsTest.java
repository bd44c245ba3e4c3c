package dev.colonnade.testing.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.testing.embedded.jdk.Jdk;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JvmFlagsTest {

    @ParameterizedTest
    @CsvSource({"17, false", "18, true", "21, true", "23, true", "24, false", "25, false"})
    void allowsASecurityManagerWhereOneMustAndCan(int feature, boolean allowed) {
        assertThat(JvmFlags.on(new Jdk(Path.of("jdk"), feature)).contains("-Djava.security.manager=allow"))
                .isEqualTo(allowed);
    }
}
