package org.conceptexplorer.naming;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.BatchOrder;
import org.conceptexplorer.data.ImageSet;

/**
 * Names images without looking at any label. Images become features ({@link GradientFeatures}), these become points
 * ({@link PrincipalAxes}); each point is joined with its nearest ({@link NeighbourGraph}), and the graph falls into groups
 * ({@link SpectralGroups}), whose numbers are the names. What this takes for granted: images of a kind look alike once they
 * are upright, and kinds are of about the same size. The same images and settings give the same names with any number of
 * threads.
 */
public final class Teacher {
    private static final int NEIGHBOURS = 5;

    private Teacher() {}

    /**
     * Names all images of a set.
     *
     * @param images to be named
     * @param settings how
     * @param threads how many may work, at least 1
     * @param progress told how far it is, and asked whether to go on
     * @throws ExplainedException if there are fewer images than names, or fewer that differ
     * @throws java.util.concurrent.CancellationException if nobody waits for the names any more
     */
    public static ImageNames name(ImageSet images, NamingSettings settings, int threads, Progress progress) {
        if (images.size() < settings.groups()) {
            throw new ExplainedException("There are " + images.size() + " images to learn " + settings.groups()
                    + " names from: take a preset without names, or a data set with more images.");
        }
        try (Shares shares = new Shares(threads, progress)) {
            return name(images.withoutLabels(), settings, shares);
        }
    }

    private static ImageNames name(ImageSet unlabelled, NamingSettings settings, Shares shares) {
        int[] all = IntStream.range(0, unlabelled.size()).toArray();
        int[] inGraph = settings.images() == 0 ? all : BatchOrder.sample(all, settings.images(), settings.seed());
        Arrays.sort(inGraph);
        Points points = PrincipalAxes.of(unlabelled, inGraph, shares).project(unlabelled, all, shares);
        return name(points, inGraph, settings, shares);
    }

    private static ImageNames name(Points points, int[] inGraph, NamingSettings settings, Shares shares) {
        Points joined = points.at(inGraph);
        if (!joined.haveDistinct(settings.groups())) {
            throw new ExplainedException("The images are so alike that no " + settings.groups()
                    + " of them differ: take another data set, or a preset without names.");
        }
        NearestNeighbours search = new NearestNeighbours(joined);
        NeighbourGraph graph = NeighbourGraph.of(search.ofEach(NEIGHBOURS, shares));
        SpectralGroups groups = SpectralGroups.of(graph, settings.groups(), settings.seed(), shares);
        int[] others = others(points.count(), inGraph);
        int[][] voters = search.of(points.at(others), NEIGHBOURS, shares);
        byte[] names = new byte[points.count()];
        for (int i = 0; i < inGraph.length; i++) {
            names[inGraph[i]] = groups.groupOf()[i];
        }
        for (int i = 0; i < others.length; i++) {
            names[others[i]] = elected(voters[i], groups.groupOf(), settings.groups());
        }
        return new ImageNames(names, settings.groups(), groups.information(), groups.eigenvectors());
    }

    private static int[] others(int count, int[] inGraph) {
        boolean[] taken = new boolean[count];
        for (int image : inGraph) {
            taken[image] = true;
        }
        return IntStream.range(0, count).filter(image -> !taken[image]).toArray();
    }

    /** The group of most voters; of several such groups that of the voter who comes first, being the nearest. */
    static byte elected(int[] voters, byte[] groupOf, int groups) {
        int[] votes = new int[groups];
        for (int voter : voters) {
            votes[groupOf[voter]]++;
        }
        byte elected = groupOf[voters[0]];
        for (int voter : voters) {
            elected = votes[groupOf[voter]] > votes[elected] ? groupOf[voter] : elected;
        }
        return elected;
    }
}
