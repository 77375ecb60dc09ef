package org.conceptexplorer.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import org.conceptexplorer.figure.ConceptPalette;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class WindowIconTest {
    @BeforeEach
    void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void isThereInEverySizeThatDesktopsShow() {
        assertThat(WindowIcon.images())
                .extracting(Image::getWidth)
                .containsExactly(16.0, 32.0, 48.0, 64.0, 128.0, 256.0);
    }

    @Test
    void showsSixConceptsInTheirColoursOnWhiteWithAMargin() {
        for (Image image : WindowIcon.images()) {
            assertThat(colours(image))
                    .containsExactlyInAnyOrder(0, 0xffffffff, argb(0), argb(1), argb(2), argb(3), argb(4), argb(5));
            for (int i = 0; i < image.getWidth(); i++) {
                assertThat(image.getPixelReader().getArgb(i, 0)).isZero();
                assertThat(image.getPixelReader().getArgb(0, i)).isZero();
            }
        }
    }

    private static int argb(int concept) {
        return ConceptPalette.PETROFF.color(concept).getRGB();
    }

    private static Set<Integer> colours(Image image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours;
    }
}
