package org.conceptexplorer.figure;

import java.util.Optional;

/**
 * What is written around a chart.
 *
 * @param legend where the legend stands
 * @param x the name of the axis along the width; the figure's own if empty, none if blank
 * @param y the name of the axis along the height; the figure's own if empty, none if blank
 * @param concepts what the ten concepts are called
 */
public record Labels(LegendPlace legend, Optional<String> x, Optional<String> y, ConceptNames concepts) {
    /** The legend on top, the figure's own names at its axes, concepts by number. */
    public static final Labels USUAL =
            new Labels(LegendPlace.TOP, Optional.empty(), Optional.empty(), ConceptNames.NUMBERS);

    /** The name at the axis along the width, given the figure's own. */
    public String x(String own) {
        return x.orElse(own);
    }

    /** The name at the axis along the height, given the figure's own. */
    public String y(String own) {
        return y.orElse(own);
    }
}
