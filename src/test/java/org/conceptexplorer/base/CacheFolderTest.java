package org.conceptexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "/home is no absolute path there")
class CacheFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void follows_the_xdg_specification_on_linux() {
        assertThat(path("Linux", Map.of("XDG_CACHE_HOME", "/fast"))).isEqualTo("/fast/concept-explorer");
        assertThat(path("Linux", Map.of())).isEqualTo("/home/ada/.cache/concept-explorer");
        assertThat(path("Linux", Map.of("XDG_CACHE_HOME", "here"))).isEqualTo("/home/ada/.cache/concept-explorer");
    }

    @Test
    void uses_the_library_on_macos() {
        assertThat(path("Mac OS X", Map.of())).isEqualTo("/home/ada/Library/Caches/ConceptExplorer");
    }

    @Test
    void uses_the_local_application_data_on_windows() {
        assertThat(path("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo("/local/ConceptExplorer/Cache");
        assertThat(path("Windows 11", Map.of())).isEqualTo("/home/ada/AppData/Local/ConceptExplorer/Cache");
    }

    @Test
    void is_where_its_own_variable_says_on_every_system() {
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertThat(path(system, Map.of("CONCEPT_EXPLORER_CACHE", "/roomy", "XDG_CACHE_HOME", "/fast")))
                    .isEqualTo("/roomy");
        }
        assertThat(path("Linux", Map.of("CONCEPT_EXPLORER_CACHE", " "))).isEqualTo("/home/ada/.cache/concept-explorer");
    }

    private static String path(String system, Map<String, String> environment) {
        return new CacheFolder(system, HOME, environment).path().toString();
    }
}
