package org.conceptexplorer.naming;

/**
 * How much the group of one end of a graph's edge tells about the group of the other: their mutual information, in nats.
 * It is high if groups are of like size and few edges lead from one to another, so that it tells good groupings from bad
 * ones without any label.
 */
final class GraphInformation {
    private GraphInformation() {}

    /**
     * The mutual information of the groups at both ends of an edge drawn by its weight.
     *
     * @param graph symmetric
     * @param groupOf the group of each point
     * @param groups how many there are
     * @return 0 to ln(groups); 0 for a graph without edges
     */
    static double of(NeighbourGraph graph, byte[] groupOf, int groups) {
        double[][] joint = new double[groups][groups];
        double all = 0;
        for (int row = 0; row < graph.size(); row++) {
            for (int entry = graph.start(row); entry < graph.start(row + 1); entry++) {
                joint[groupOf[row]][groupOf[graph.column(entry)]] += graph.weight(entry);
                all += graph.weight(entry);
            }
        }
        double[] margins = new double[groups];
        for (int group = 0; group < groups; group++) {
            for (double mass : joint[group]) {
                margins[group] += mass;
            }
        }
        return all == 0 ? 0 : information(joint, margins, all);
    }

    private static double information(double[][] joint, double[] margins, double all) {
        double sum = 0;
        for (int a = 0; a < margins.length; a++) {
            for (int b = 0; b < margins.length; b++) {
                if (joint[a][b] > 0) {
                    sum += joint[a][b] / all * StrictMath.log(joint[a][b] / margins[a] * all / margins[b]);
                }
            }
        }
        return sum;
    }
}
