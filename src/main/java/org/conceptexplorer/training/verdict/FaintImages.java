package org.conceptexplorer.training.verdict;

import java.util.Optional;
import org.conceptexplorer.data.Faintness;

/** Images that are black, or as good as black: whatever the error is, it says nothing. */
final class FaintImages implements Check {
    @Override
    public Optional<Finding> look(Evidence evidence) {
        return Faintness.of(evidence.images().train(), evidence.images().test())
                .map(sentence -> new Finding(
                        Finding.About.IMAGES, sentence + " A small error means little here: black is easily guessed."));
    }
}
