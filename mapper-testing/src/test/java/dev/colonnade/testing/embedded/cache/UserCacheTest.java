package dev.colonnade.testing.embedded.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    private static final Path HOME = Path.of("home");

    @Test
    void isWhereTheOperatingSystemKeepsCaches() {
        assertThat(UserCache.directory("Linux", Map.of(), HOME)).isEqualTo(Path.of("home/.cache/colonnade"));
        assertThat(UserCache.directory("Mac OS X", Map.of(), HOME)).isEqualTo(Path.of("home/Library/Caches/colonnade"));
        assertThat(UserCache.directory("Windows 11", Map.of("LOCALAPPDATA", "local"), HOME))
                .isEqualTo(Path.of("local/colonnade"));
    }

    @Test
    void isWhereTheUserWantsIt() {
        assertThat(UserCache.directory("Mac OS X", Map.of("XDG_CACHE_HOME", "there"), HOME))
                .isEqualTo(Path.of("there/colonnade"));
    }
}
