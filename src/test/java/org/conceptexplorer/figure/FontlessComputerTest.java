package org.conceptexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws in a process of its own that sees an empty file in place of the library fontconfig. */
class FontlessComputerTest {
    private static final String HIDDEN = "for file in /usr/lib/*/libfontconfig.so* /usr/lib*/libfontconfig.so*; do"
            + " if [ -e \"$file\" ]; then mount --bind /dev/null \"$file\" || exit 77; fi; done; ";

    /** What the other process does. */
    static final class Drawing {
        private Drawing() {}

        /** Draws bars to the file that is named, and looks for a family that is not there. */
        public static void main(String[] arguments) throws IOException {
            assertThat(Typeface.isThere("No such family")).isFalse();
            ImageIO.write(bars(), "png", Path.of(arguments[0]).toFile());
        }
    }

    private static BufferedImage bars() {
        return Painted.image(ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 3)), Style.LIGHT, 500, 150);
    }

    private static Process start(String before, Path picture) throws IOException {
        return new ProcessBuilder(List.of(
                        "unshare",
                        "-rm",
                        "sh",
                        "-c",
                        before + "exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drawing.class.getName(),
                        picture.toString()))
                .redirectErrorStream(true)
                .start();
    }

    private static boolean canHide() {
        try {
            return new ProcessBuilder("unshare", "-rm", "sh", "-c", HIDDEN + "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {HIDDEN, ""})
    void figuresAreDrawnWithTheBundledFont(String before, @TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(canHide(), "this system lets no process see other files");
        Path picture = folder.resolve("bars.png");
        Process process = start(before, picture);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        BufferedImage drawn = ImageIO.read(picture.toFile());
        assertThat(drawn.getRGB(0, 0, 500, 150, null, 0, 500)).isEqualTo(bars().getRGB(0, 0, 500, 150, null, 0, 500));
    }

    @Test
    void theBundledFamilyIsThereWithoutAsking() {
        assertThat(Typeface.isThere(Typeface.BUNDLED)).isTrue();
        assertThat(Typeface.families()).startsWith(Typeface.BUNDLED);
    }
}
