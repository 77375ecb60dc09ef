package org.conceptexplorer.figure.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.conceptexplorer.figure.sweep.SweepFigureKinds;
import org.junit.jupiter.api.Test;

/** docs/figures.md is made by {@code ./mvnw -Ppictures integration-test}. */
class FigureGalleryTest {
    private static final Path DOCS = Path.of("docs");

    @Test
    void everyFigureThatCanBeDrawnByNameIsInTheGallery() throws IOException {
        String page = Files.readString(DOCS.resolve("figures.md"));
        assertThat(all(page, "--figure (\\S+)\n")).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void everyPictureOfTheGalleryIsThere() throws IOException {
        String page = Files.readString(DOCS.resolve("figures.md"));
        assertThat(all(page, "]\\((figures/[^)]+)\\)"))
                .hasSize(ids().size() + SweepFigureKinds.all().size())
                .allMatch(picture -> Files.exists(DOCS.resolve(picture)));
    }

    /** Those of the program: tests have one of their own. */
    private static List<String> ids() {
        return FigureKinds.ids().stream().filter(id -> !id.equals("ink")).toList();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
