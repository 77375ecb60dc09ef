package org.conceptexplorer.data.source;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Inspection;

/** MNIST if it is on this computer, sample digits otherwise; what is opened is called by its own name. */
public record AutoChoice() implements DataChoice {
    private static final String ID = "auto";

    /** Announces it. */
    @AutoService(DataKind.class)
    public static final class Kind implements DataKind {
        @Override
        public String words() {
            return ID + " (MNIST if it is on this computer, else sample digits)";
        }

        @Override
        public Optional<DataChoice> choice(String text) {
            return ID.equals(text) ? Optional.of(new AutoChoice()) : Optional.empty();
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "MNIST or samples";
    }

    @Override
    public Dataset open(Opening opening) {
        return best(opening).open(opening);
    }

    @Override
    public Inspection inspect(Opening opening) {
        return best(opening).inspect(opening);
    }

    @Override
    public boolean isDownloadable() {
        return true;
    }

    private static DataChoice best(Opening opening) {
        return opening.mnist().isAvailable() ? new MnistChoice() : new SampleChoice();
    }
}
