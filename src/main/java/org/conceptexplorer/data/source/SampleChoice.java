package org.conceptexplorer.data.source;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.sample.SampleDigits;

/** Digits drawn by the program. */
public record SampleChoice() implements DataChoice {
    private static final int TRAIN = 10_000;
    private static final int TEST = 2_000;
    private static final long SEED = 1;

    /** Announces it. */
    @AutoService(DataKind.class)
    public static final class Kind implements DataKind {
        @Override
        public String words() {
            return SampleDigits.SOURCE + " (digits drawn by the program)";
        }

        @Override
        public Optional<DataChoice> choice(String text) {
            return SampleDigits.SOURCE.equals(text) ? standing() : Optional.empty();
        }

        @Override
        public Optional<DataChoice> standing() {
            return Optional.of(new SampleChoice());
        }
    }

    @Override
    public String id() {
        return SampleDigits.SOURCE;
    }

    @Override
    public String label() {
        return "Samples";
    }

    @Override
    public Dataset open(Opening opening) {
        return SampleDigits.dataset(TRAIN, TEST, SEED);
    }
}
