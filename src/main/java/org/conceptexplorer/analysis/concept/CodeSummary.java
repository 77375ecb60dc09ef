package org.conceptexplorer.analysis.concept;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.model.Hoyer;

/**
 * How sparse a code is.
 *
 * @param images how many images it was looked at for
 * @param zeros share of all code values, every place counted, that are exactly zero, in [0, 1]; NaN without images
 * @param dead the concepts that no image wakes, ascending
 * @param activePerImage how many concepts are active in an image, on average; NaN without images
 * @param medianActive how many are in the image in the middle, if images are put in the order of how many are; of two such
 *     images the one with fewer; 0 without images
 * @param silentImages images whose code is all zero
 * @param hoyer the mean over images of {@link Hoyer#sparsity}, in [0, 1], of one number per concept; silent images, which
 *     have none, are left out. Empty if there is no other image, or one concept alone
 */
public record CodeSummary(
        int images,
        double zeros,
        List<Integer> dead,
        double activePerImage,
        int medianActive,
        int silentImages,
        OptionalDouble hoyer) {
    /** Makes its list unmodifiable. */
    public CodeSummary {
        dead = List.copyOf(dead);
    }

    /** The summary of a set of codes. */
    public static CodeSummary of(CodeSet codes) {
        Counts counts = new Counts(codes);
        return new CodeSummary(
                codes.images(),
                (double) counts.zeros / ((double) codes.images() * codes.whole().columns()),
                counts.dead(),
                (double) counts.active / codes.images(),
                counts.medianActive(),
                counts.imagesWith[0],
                counts.hoyer());
    }

    private static final class Counts {
        private final boolean[] woken;
        private final int[] imagesWith; // so many active concepts
        private long zeros;
        private long active;
        private int measured;
        private double hoyer;

        Counts(CodeSet codes) {
            woken = new boolean[codes.concepts()];
            imagesWith = new int[codes.concepts() + 1];
            for (int image = 0; image < codes.images(); image++) {
                countZeros(codes, image);
                countActive(codes, image);
                OptionalDouble sparsity = Hoyer.sparsity(codes.means().row(image));
                hoyer += sparsity.orElse(0);
                measured += sparsity.isPresent() ? 1 : 0;
            }
        }

        private void countZeros(CodeSet codes, int image) {
            for (int unit = 0; unit < codes.whole().columns(); unit++) {
                zeros += codes.whole().at(image, unit) == 0 ? 1 : 0;
            }
        }

        private void countActive(CodeSet codes, int image) {
            int own = 0;
            for (int concept = 0; concept < woken.length; concept++) {
                if (codes.active(image, concept)) {
                    woken[concept] = true;
                    own++;
                }
            }
            active += own;
            imagesWith[own]++;
        }

        int medianActive() {
            int median = 0;
            for (int upTo = imagesWith[0]; 2 * upTo < IntStream.of(imagesWith).sum(); upTo += imagesWith[median]) {
                median++;
            }
            return median;
        }

        List<Integer> dead() {
            return IntStream.range(0, woken.length)
                    .filter(concept -> !woken[concept])
                    .boxed()
                    .toList();
        }

        OptionalDouble hoyer() {
            return measured == 0 ? OptionalDouble.empty() : OptionalDouble.of(hoyer / measured);
        }
    }
}
