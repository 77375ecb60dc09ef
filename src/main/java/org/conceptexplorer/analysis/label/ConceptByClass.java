package org.conceptexplorer.analysis.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.concept.Quantiles;

/**
 * What each concept does for the images of each class: the numbers of a heat map.
 *
 * @param order the concepts in which order rows are best read: that of the classes they are matched to
 * @param cells for each concept, 0 first, a cell for each class
 */
public record ConceptByClass(List<Integer> order, List<List<Cell>> cells) {
    /**
     * One concept and one class; activations are means over places.
     *
     * @param images how many images the class has
     * @param mean the concept's mean activation for them; NaN without images
     * @param median the median of the same; NaN without images
     * @param active the share of them in which it is active, in [0, 1]; NaN without images
     */
    public record Cell(int images, double mean, double median, double active) {}

    /** Makes its lists unmodifiable. */
    public ConceptByClass {
        order = List.copyOf(order);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /**
     * The numbers of a set of codes.
     *
     * @param codes the codes of at least one image
     * @param labels one for each image
     */
    public static ConceptByClass of(CodeSet codes, Labels labels) {
        return of(codes, labels, StrongestConcept.of(codes, labels));
    }

    /** The numbers of a set of codes whose matching is known already. */
    public static ConceptByClass of(CodeSet codes, Labels labels, StrongestConcept matched) {
        labels.checkSize(codes.images());
        List<List<Cell>> cells = new ArrayList<>();
        for (int concept = 0; concept < codes.concepts(); concept++) {
            cells.add(row(codes, labels, concept));
        }
        return new ConceptByClass(matched.order(), cells);
    }

    private static List<Cell> row(CodeSet codes, Labels labels, int concept) {
        int[] counts = labels.counts();
        int[] active = new int[counts.length];
        int[] filled = new int[counts.length];
        float[][] values = new float[counts.length][];
        Arrays.setAll(values, label -> new float[counts[label]]);
        for (int image = 0; image < codes.images(); image++) {
            int label = labels.at(image);
            values[label][filled[label]++] = codes.mean(image, concept);
            active[label] += codes.active(image, concept) ? 1 : 0;
        }
        List<Cell> row = new ArrayList<>();
        for (int label = 0; label < counts.length; label++) {
            row.add(cell(values[label], active[label]));
        }
        return row;
    }

    private static Cell cell(float[] values, int active) {
        if (values.length == 0) {
            return new Cell(0, Double.NaN, Double.NaN, Double.NaN);
        }
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        Arrays.sort(values);
        return new Cell(values.length, sum / values.length, Quantiles.of(values, 0.5), (double) active / values.length);
    }

    /** The class for which a concept's mean is largest, the lowest of several. */
    public int strongestClass(int concept) {
        int best = 0;
        List<Cell> row = cells.get(concept);
        for (int label = 1; label < row.size(); label++) {
            double mean = row.get(label).mean();
            best = mean > row.get(best).mean() || Double.isNaN(row.get(best).mean()) ? label : best;
        }
        return best;
    }
}
