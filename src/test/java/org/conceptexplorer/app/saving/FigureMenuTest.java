package org.conceptexplorer.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureMenuTest {
    @ParameterizedTest
    @CsvSource({"loss, loss.png", "loss.v2, loss.v2.png", "loss.png, loss.png", "LOSS.PNG, LOSS.PNG"})
    void aPictureAlwaysEndsInPng(String typed, String file) {
        assertThat(FigureMenu.withExtension(Path.of("pictures", typed))).isEqualTo(Path.of("pictures", file));
    }

    @Test
    void aFileThatTheAddedEndingMeetsIsAskedAbout(@TempDir Path folder) throws IOException {
        Path there = Files.createFile(folder.resolve("loss.png"));
        assertThat(FigureMenu.newlyNamed(folder.resolve("loss"))).containsExactly(there);
        assertThat(FigureMenu.newlyNamed(there)).isEmpty();
        assertThat(FigureMenu.newlyNamed(folder.resolve("other"))).isEmpty();
    }

    @Test
    void aQuestionAboutManyFilesStaysShort() {
        List<Path> files = List.of(Path.of("a"), Path.of("b"), Path.of("c"), Path.of("d"), Path.of("e"));
        assertThat(Overwriting.words(files)).isEqualTo("a, b, c and 2 more are in that folder already.");
        assertThat(Overwriting.words(files.subList(0, 1))).isEqualTo("a is in that folder already.");
    }
}
