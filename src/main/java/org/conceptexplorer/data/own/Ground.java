package org.conceptexplorer.data.own;

import java.util.Arrays;

/**
 * What a picture is drawn on.
 *
 * @param lightness how light it is, in [0, 1]
 * @param roughness by how much it differs from that without being ink, in [0, 1]: paper in a photograph is no plain
 *     colour
 */
record Ground(double lightness, double roughness) {
    private static final double DEVIATIONS = 6;
    private static final double MOST_ROUGHNESS = 0.4;

    /**
     * Takes the ground from the pixels along the edges: their median, and six times the median distance from it.
     *
     * @param picture lightness, in [0, 1]
     */
    static Ground of(GreyPicture picture) {
        float[] edge = edge(picture);
        float median = median(edge);
        float[] distances = new float[edge.length];
        for (int i = 0; i < edge.length; i++) {
            distances[i] = Math.abs(edge[i] - median);
        }
        return new Ground(median, Math.min(MOST_ROUGHNESS, DEVIATIONS * median(distances)));
    }

    private static float[] edge(GreyPicture picture) {
        int right = picture.width() - 1;
        int bottom = picture.height() - 1;
        float[] edge = new float[2 * picture.width() + 2 * picture.height()];
        int count = 0;
        for (int column = 0; column <= right; column++) {
            edge[count++] = picture.at(0, column);
            edge[count++] = picture.at(bottom, column);
        }
        for (int row = 0; row <= bottom; row++) {
            edge[count++] = picture.at(row, 0);
            edge[count++] = picture.at(row, right);
        }
        return edge;
    }

    private static float median(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
