package org.conceptexplorer.model.natives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such mounts")
class MountsTest {
    private static final List<String> LINES = List.of(
            "/dev/vda / ext4 rw,relatime 0 0",
            "/dev/vdb /home ext4 rw,nosuid,noexec,relatime 0 0",
            "tmpfs /home/ada/bin tmpfs rw 0 0",
            "tmpfs /media/my\\040disk tmpfs rw,noexec 0 0",
            "tmpfs /tmp tmpfs rw,noexec 0 0",
            "tmpfs /tmp tmpfs rw 0 0");

    private static boolean mayRun(String folder) {
        return Mounts.mayRun(Path.of(folder), LINES);
    }

    @Test
    void theInnermostFolderDecides() {
        assertThat(mayRun("/opt")).isTrue();
        assertThat(mayRun("/homes")).isTrue();
        assertThat(mayRun("/home/ada/.cache")).isFalse();
        assertThat(mayRun("/home/ada/bin/natives")).isTrue();
    }

    @Test
    void ofTwoOnTheSameFolderTheLastOneIsSeen() {
        assertThat(mayRun("/tmp/natives")).isTrue();
    }

    @Test
    void namesWithBlanksAreRead() {
        assertThat(mayRun("/media/my disk/natives")).isFalse();
    }
}
