package org.conceptexplorer.training.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.run.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunBinTest {
    private final Path folder;
    private final Path run;

    RunBinTest(@TempDir Path folder) {
        this.folder = folder;
        this.run = folder.resolve("a run with 100 %");
        RunFolder.create(run).write(Runs.completed(ScriptedNetworks.dataset(100, 10), "1"));
    }

    private RunBin bin(String system) {
        return new RunBin(system, folder.resolve("home"), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X", "Windows 11"})
    void aRunGoesIntoTheBinAndComesBackWhole(String system) {
        RunBin.Binned binned = bin(system).put(run);
        assertThat(run).doesNotExist();
        assertThat(binned.place()).isDirectory();
        binned.undo();
        assertThat(RunFolder.read(run).version()).isEqualTo("1");
        assertThat(binned.place()).doesNotExist();
        assertThat(binned.info()).doesNotExist();
    }

    @Test
    void theSystemIsToldWhereItCameFrom() throws IOException {
        RunBin.Binned binned = bin("Linux").put(run);
        assertThat(binned.info()).isEqualTo(folder.resolve("home/.local/share/Trash/info/a run with 100 %.trashinfo"));
        assertThat(Files.readAllLines(binned.info()))
                .startsWith("[Trash Info]", "Path=" + folder + "/a%20run%20with%20100%20%25")
                .last()
                .asString()
                .matches("DeletionDate=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");
    }

    @Test
    void twoOfOneNameLieSideBySide() throws IOException {
        bin("Linux").put(run);
        Files.createDirectory(run);
        RunBin.Binned second = bin("Linux").put(run);
        assertThat(second.place().getFileName()).hasToString("a run with 100 %.2");
    }

    @Test
    void nothingIsPutBackOverSomethingElse() throws IOException {
        RunBin.Binned binned = bin("Linux").put(run);
        Files.createDirectory(run);
        assertThatThrownBy(binned::undo)
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("is in " + binned.place());
    }

    @Test
    void whatIsBeingTrainedStays() {
        RunFolder owner = RunFolder.reopen(run);
        assertThatThrownBy(() -> bin("Linux").put(run)).hasMessageContaining("is being trained");
        owner.discard(new IllegalStateException());
        assertThat(run).isDirectory();
    }
}
