package org.conceptexplorer.data.source;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.Inspection;
import org.conceptexplorer.data.mnist.MnistHome;

/** MNIST, given or downloaded. */
public record MnistChoice() implements DataChoice {
    private static final String ID = "mnist";

    /** Announces it. */
    @AutoService(DataKind.class)
    public static final class Kind implements DataKind {
        @Override
        public String words() {
            return ID;
        }

        @Override
        public Optional<DataChoice> choice(String text) {
            return ID.equals(text) ? standing() : Optional.empty();
        }

        @Override
        public Optional<DataChoice> standing() {
            return Optional.of(new MnistChoice());
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "MNIST";
    }

    @Override
    public Dataset open(Opening opening) {
        return opening.mnist().read(opening.progress()).withSource(ID);
    }

    @Override
    public Inspection inspect(Opening opening) {
        return opening.mnist().inspect(opening.progress());
    }

    @Override
    public boolean isDownloadable() {
        return true;
    }

    @Override
    public boolean isHere(MnistHome mnist) {
        return mnist.isAvailable();
    }
}
