package org.conceptexplorer.figure.kind;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.jspecify.annotations.Nullable;

/** The codes of all test images, which the network is asked for once, however many figures need them. */
public final class TestCodes {
    private final Supplier<Dataset> images;
    private final Encoder encoder;
    private @Nullable EncodedSet known;

    TestCodes(Supplier<Dataset> images, Encoder encoder) {
        this.images = images;
        this.encoder = encoder;
    }

    /**
     * All test images with their codes.
     *
     * @throws org.conceptexplorer.base.ExplainedException if images are missing, or a code is not finite
     */
    public synchronized EncodedSet get() {
        EncodedSet codes = known;
        if (codes == null) {
            ImageSet test = images.get().test();
            int[] all = IntStream.range(0, test.size()).toArray();
            codes = EncodedSet.of((set, some, drawn) -> encoder.encode(some, drawn), test, all, false, Progress.NONE);
            known = codes;
        }
        return codes;
    }
}
