package org.conceptexplorer.training.sweep;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.EpochSparsity;
import org.conceptexplorer.training.setting.Setting;

/** The tables of a sweep: a line for each trial, and a line for each combination of values, over its seeds. */
public final class SweepTables {
    /** A line for each trial. */
    public static final String TRIALS = "results.csv";

    /** A line for each combination of values. */
    public static final String SUMMARY = "summary.csv";

    private SweepTables() {}

    /**
     * Writes both tables, or replaces those that are there.
     *
     * @throws org.conceptexplorer.base.ExplainedException if one cannot be written
     */
    public static void write(SweepResults results, Path folder) {
        write(folder.resolve(TRIALS), trials(results));
        write(folder.resolve(SUMMARY), summary(results));
    }

    private static void write(Path file, List<List<String>> rows) {
        SafeFile.write(file, out -> {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            rows.forEach(csv::writeRecord);
            csv.flush();
        });
    }

    private static List<List<String>> trials(SweepResults results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                results,
                List.of("trial"),
                Setting::key,
                "seed",
                "outcome",
                "epochs_done",
                "epoch_kept",
                "train_bce",
                "validation_bce",
                "zeros",
                "active_per_image",
                "hoyer",
                "dead",
                "seconds"));
        for (TrialResult trial : results.trials()) {
            rows.add(row(
                    results,
                    List.of(trial.folder()),
                    setting -> SweepResults.text(setting, trial),
                    String.valueOf(trial.settings().seed()),
                    trial.outcome().id(),
                    String.valueOf(trial.history().size()),
                    trial.epoch().map(epoch -> String.valueOf(epoch.epoch())).orElse(""),
                    text(trial.epoch().stream()
                            .mapToDouble(EpochRecord::trainBce)
                            .findFirst()),
                    text(trial.error()),
                    text(trial.zeros()),
                    text(trial.sparsity().stream()
                            .mapToDouble(EpochSparsity::activePerImage)
                            .findFirst()),
                    text(trial.sparsity().map(EpochSparsity::hoyer).orElse(OptionalDouble.empty())),
                    trial.sparsity().map(codes -> String.valueOf(codes.dead())).orElse(""),
                    String.valueOf(trial.seconds())));
        }
        return rows;
    }

    private static List<List<String>> summary(SweepResults results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                results,
                List.of(),
                Setting::key,
                "trials",
                "validation_bce_mean",
                "validation_bce_deviation",
                "zeros_mean",
                "zeros_deviation"));
        for (SweepResults.Group group : results.groups()) {
            Spread error = group.error();
            Spread zeros = group.zeros();
            rows.add(row(
                    results,
                    List.of(),
                    setting -> SweepResults.text(setting, group.trials().get(0)),
                    String.valueOf(group.trials().size()),
                    text(error, error.mean()),
                    text(error, error.deviation()),
                    text(zeros, zeros.mean()),
                    text(zeros, zeros.deviation())));
        }
        return rows;
    }

    private static List<String> row(
            SweepResults results, List<String> first, Function<Setting<?>, String> value, String... rest) {
        List<String> row = new ArrayList<>(first);
        results.differing().forEach(setting -> row.add(value.apply(setting)));
        row.addAll(List.of(rest));
        return row;
    }

    private static String text(Spread spread, double number) {
        return spread.count() == 0 ? "" : String.valueOf(number);
    }

    private static String text(OptionalDouble number) {
        return number.isPresent() ? String.valueOf(number.getAsDouble()) : "";
    }
}
