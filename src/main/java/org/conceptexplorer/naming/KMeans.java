package org.conceptexplorer.naming;

import java.util.Arrays;
import org.conceptexplorer.data.SeededRandom;

/**
 * k-means (Lloyd, IEEE Trans. Inf. Theory 28, 1982), begun with k-means++ (Arthur and Vassilvitskii, SODA 2007): each
 * centre is drawn from the points, the likelier the further away it is from those before, squared. A group that loses all
 * its points gets the one that lies furthest from its centre.
 */
final class KMeans {
    private static final int ROUNDS = 100;

    /** Share of the spread that a round has to save for another to follow. */
    private static final double WORTHWHILE = 1e-5;

    private final Points points;
    private final int groups;
    private final double[][] centres;
    private final byte[] groupOf;
    private final double[] squares;
    private double spread;

    private KMeans(Points points, int groups) {
        this.points = points;
        this.groups = groups;
        this.centres = new double[groups][points.dimensions()];
        this.groupOf = new byte[points.count()];
        this.squares = new double[points.count()];
    }

    /**
     * Groups points, from one start.
     *
     * @param points at least one
     * @param groups how many, 1 to 127
     * @param random draws the centres to begin with
     */
    static KMeans of(Points points, int groups, SeededRandom random) {
        KMeans search = new KMeans(points, groups);
        search.begin(random);
        double spread = search.assign();
        for (int round = 0; round < ROUNDS; round++) {
            search.moveCentres();
            double next = search.assign();
            boolean settled = next >= spread * (1 - WORTHWHILE);
            spread = next;
            if (settled) {
                break;
            }
        }
        search.spread = spread;
        return search;
    }

    /** The group of each point, from 0 on. */
    byte[] groupOf() {
        return groupOf;
    }

    /** The sum of all points' squared distances from the centres of their groups. */
    double spread() {
        return spread;
    }

    private void begin(SeededRandom random) {
        Arrays.fill(squares, Double.POSITIVE_INFINITY);
        int drawn = random.nextInt(points.count());
        for (int group = 0; group < groups; group++) {
            copyPoint(drawn, centres[group]);
            double sum = 0;
            for (int point = 0; point < squares.length; point++) {
                squares[point] = Math.min(squares[point], square(point, centres[group]));
                sum += squares[point];
            }
            drawn = draw(random.nextDouble() * sum);
        }
    }

    private int draw(double mass) {
        double left = mass;
        for (int point = 0; point < squares.length; point++) {
            left -= squares[point];
            if (left < 0) {
                return point;
            }
        }
        return squares.length - 1;
    }

    private void copyPoint(int point, double[] centre) {
        for (int i = 0; i < centre.length; i++) {
            centre[i] = points.values()[point * centre.length + i];
        }
    }

    /** Gives each point to the nearest centre; of several equally near to the first. */
    private double assign() {
        double spread = 0;
        for (int point = 0; point < groupOf.length; point++) {
            double least = Double.POSITIVE_INFINITY;
            for (int group = 0; group < groups; group++) {
                double square = square(point, centres[group]);
                if (square < least) {
                    least = square;
                    groupOf[point] = (byte) group;
                }
            }
            squares[point] = least;
            spread += least;
        }
        return spread;
    }

    private double square(int point, double[] centre) {
        double sum = 0;
        int at = point * centre.length;
        for (int i = 0; i < centre.length; i++) {
            double difference = points.values()[at + i] - centre[i];
            sum += difference * difference;
        }
        return sum;
    }

    private void moveCentres() {
        int[] sizes = new int[groups];
        for (double[] centre : centres) {
            Arrays.fill(centre, 0);
        }
        for (int point = 0; point < groupOf.length; point++) {
            double[] centre = centres[groupOf[point]];
            sizes[groupOf[point]]++;
            for (int i = 0; i < centre.length; i++) {
                centre[i] += points.values()[point * centre.length + i];
            }
        }
        for (int group = 0; group < groups; group++) {
            if (sizes[group] == 0) {
                copyPoint(takeFurthest(), centres[group]);
            } else {
                for (int i = 0; i < centres[group].length; i++) {
                    centres[group][i] /= sizes[group];
                }
            }
        }
    }

    private int takeFurthest() {
        int furthest = 0;
        for (int point = 1; point < squares.length; point++) {
            furthest = squares[point] > squares[furthest] ? point : furthest;
        }
        squares[furthest] = 0;
        return furthest;
    }
}
