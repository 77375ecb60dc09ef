package org.conceptexplorer.data.source;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.stream.Stream;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.Inspection;
import org.conceptexplorer.data.mnist.MnistHome;

/**
 * Images that are brought to 28×28 pixels first.
 *
 * @param images which
 * @param fit how
 */
public record FittedChoice(DataChoice images, Fit fit) implements DataChoice {
    /** Announces it. */
    @AutoService(DataKind.class)
    public static final class Kind implements DataKind {
        @Override
        public String words() {
            return "pad: or scale: before a path (brings images to 28×28 pixels)";
        }

        @Override
        public Optional<DataChoice> choice(String text) {
            return Stream.of(Fit.PAD, Fit.SCALE)
                    .filter(fit -> text.startsWith(fit.sourceOf("")))
                    .findFirst()
                    .map(fit -> new FittedChoice(
                            DataChoice.parse(text.substring(fit.sourceOf("").length())), fit));
        }
    }

    @Override
    public String id() {
        return fit.sourceOf(images.id());
    }

    @Override
    public String label() {
        return images.label() + (fit == Fit.PAD ? " (padded)" : " (scaled)");
    }

    @Override
    public Dataset open(Opening opening) {
        Dataset dataset = images.open(opening.with(fit));
        return dataset.withSource(fit.sourceOf(dataset.source()));
    }

    @Override
    public Inspection inspect(Opening opening) {
        return images.inspect(opening.with(fit));
    }

    @Override
    public boolean isDownloadable() {
        return images.isDownloadable();
    }

    @Override
    public boolean isHere(MnistHome mnist) {
        return images.isHere(mnist);
    }
}
