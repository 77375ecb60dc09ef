package org.conceptexplorer.training.setting;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.conceptexplorer.base.Range;
import org.conceptexplorer.training.TrainingSettings;

/** Settings that nobody would choose, each within its range. */
public final class RandomSettings {
    private RandomSettings() {}

    /** As many as tests need, the same each time. */
    public static List<TrainingSettings> many() {
        return IntStream.range(0, 40)
                .mapToObj(seed -> one(new SplittableRandom(seed)))
                .toList();
    }

    private static TrainingSettings one(SplittableRandom random) {
        SettingValues values = SettingValues.usual();
        for (Setting<?> setting : Settings.all()) {
            if (setting.fits(values)) {
                values = setting.parse(values, text(setting.values(), random));
            }
        }
        return new TrainingSettings(values);
    }

    /** A text that stands for one of the values. */
    static String text(Values<?> values, SplittableRandom random) {
        return switch (values.editor()) {
            case MENU -> values.texts().get(random.nextInt(values.texts().size()));
            case CHECK_BOX -> String.valueOf(random.nextBoolean());
            case FIELD -> number(values, random);
        };
    }

    private static String number(Values<?> values, SplittableRandom random) {
        if (values instanceof Real real) {
            double spread = Math.pow(10, -random.nextInt(8)) * random.nextDouble(0.001, 1);
            return Double.toString(real.range().most() * spread);
        }
        Range range = ((Whole<?>) values).range();
        return Long.toString(
                Double.isInfinite(range.least())
                        ? random.nextLong()
                        : random.nextLong((long) range.least(), (long) Math.min(range.most(), 2e9) + 1));
    }
}
