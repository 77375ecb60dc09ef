package org.conceptexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.conceptexplorer.analysis.EncodedImage;

/** What the command that draws figures is told about images. */
public final class FigureOptions {
    private FigureOptions() {}

    /** Which images. */
    public static List<String> of(List<EncodedImage> images) {
        String positions =
                images.stream().map(image -> String.valueOf(image.position())).collect(Collectors.joining(","));
        return List.of("--images", positions);
    }

    /** Which images, and in how many columns. */
    public static List<String> of(List<EncodedImage> images, int columns, String... more) {
        List<String> options = new ArrayList<>(of(images));
        options.addAll(List.of("--columns", String.valueOf(columns)));
        options.addAll(List.of(more));
        return options;
    }
}
