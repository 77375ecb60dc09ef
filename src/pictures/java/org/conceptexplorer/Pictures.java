package org.conceptexplorer;

import java.util.List;
import org.conceptexplorer.app.WindowPictures;
import org.conceptexplorer.cli.ConceptPages;
import org.conceptexplorer.cli.FigureGallery;
import org.conceptexplorer.presets.NamingPage;
import org.conceptexplorer.presets.PresetPage;

/**
 * Makes the pictures of README and of docs/figures.md, on the images this computer has: {@code ./mvnw -Ppictures
 * integration-test}. Fails, and leaves a picture as it was, if it would not show what it is said to show.
 */
final class Pictures {
    private Pictures() {}

    /**
     * Makes pictures.
     *
     * @param arguments {@code window}, {@code gallery}, or nothing for both; {@code concepts} makes docs/concepts.md; {@code presets} trains for hours, and takes the
     *     words that {@link PresetPage#make} does; {@code naming} trains too, and takes what {@link NamingPage#make} does
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("naming")) {
            NamingPage.make(List.of(arguments).subList(1, arguments.length));
            System.exit(0);
        }
        List<String> wanted = arguments.length == 0 ? List.of("window", "gallery") : List.of(arguments);
        if (wanted.contains("gallery")) {
            FigureGallery.make();
        }
        if (wanted.contains("window")) {
            WindowPictures.take();
        }
        if (wanted.contains("concepts")) {
            ConceptPages.make();
        }
        if (wanted.contains("presets")) {
            PresetPage.make(wanted);
        }
        System.exit(0); // JavaFX would wait for another window
    }
}
