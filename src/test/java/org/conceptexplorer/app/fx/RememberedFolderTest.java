package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.app.MemoryPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedFolderTest {
    private final MemoryPreferences memory = new MemoryPreferences();

    private RememberedFolder folder() {
        return new RememberedFolder(memory, "figures");
    }

    @Test
    void theNextQuestionBeginsWhereTheLastEnded(@TempDir Path temporary) {
        assertThat(folder().last()).isEmpty();
        folder().remember(temporary.resolve("loss.png"));
        assertThat(folder().last()).contains(temporary);
        assertThat(new RememberedFolder(memory, "images").last()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsForgotten(@TempDir Path temporary) throws IOException {
        Path gone = Files.createDirectory(temporary.resolve("gone"));
        folder().remember(gone.resolve("loss.png"));
        Files.delete(gone);
        assertThat(folder().last()).isEmpty();
    }
}
