package org.conceptexplorer.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;

/** The kinds of files a figure can become. */
public enum Format {
    /** A picture of points, drawn anew at the chosen dpi. */
    PNG,
    /** A picture of lines, with text as text. */
    SVG,
    /** A page, with its fonts. */
    PDF,
    /** The numbers behind what is drawn. */
    CSV;

    /** The name used in commands, and the files' extension. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of a name.
     *
     * @throws ExplainedException naming the formats there are
     */
    public static Format parse(String id) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ExplainedException("The format " + id + " is not known; choose from "
                        + Arrays.stream(values()).map(Format::id).collect(Collectors.joining(", ")) + "."));
    }
}
