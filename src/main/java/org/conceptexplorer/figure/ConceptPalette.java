package org.conceptexplorer.figure;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.model.Architecture;

/**
 * One fixed colour for each concept.
 *
 * @param colors ten colours, that of concept 0 first
 */
public record ConceptPalette(List<Color> colors) {
    /** Ten colours made for colour-vision deficiency: M. A. Petroff, arXiv 2107.02270. */
    public static final ConceptPalette PETROFF =
            of(0x3f90da, 0xffa90e, 0xbd1f01, 0x94a4a2, 0x832db6, 0xa96b59, 0xe76300, 0xb9ac70, 0x717581, 0x92dadd);

    /** Ten greys, each far from its neighbours'. */
    public static final ConceptPalette GREYS =
            of(0x303030, 0x9a9a9a, 0x505050, 0xb4b4b4, 0x404040, 0xa6a6a6, 0x606060, 0xc0c0c0, 0x202020, 0x8c8c8c);

    /** Checks that there are ten. */
    public ConceptPalette {
        colors = List.copyOf(colors);
        if (colors.size() != Architecture.CONCEPTS) {
            throw new IllegalArgumentException(colors.size() + " colours are not one for each concept");
        }
    }

    private static ConceptPalette of(int... colors) {
        return new ConceptPalette(Arrays.stream(colors).mapToObj(Color::new).toList());
    }

    /** The colour of one concept. */
    public Color color(int concept) {
        return colors.get(concept);
    }
}
