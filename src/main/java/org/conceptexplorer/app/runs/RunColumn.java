package org.conceptexplorer.app.runs;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.run.RunHead;
import org.conceptexplorer.training.setting.Setting;

/**
 * A column of the table of runs.
 *
 * @param id of the column's node
 * @param title what stands above it
 * @param explanation what it means
 * @param width how wide it is at first, in characters
 * @param text what stands in it
 * @param order how runs are sorted by it
 */
record RunColumn(
        String id,
        String title,
        String explanation,
        int width,
        Function<ListedRun, String> text,
        Comparator<ListedRun> order) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final List<RunColumn> FIRST = List.of(
            words("name", "Name", "What the run is called: its label, or else its folder.", 34, ListedRun::name),
            words(
                    "network",
                    "Network",
                    "The kind of network.",
                    13,
                    run -> head(run, each -> each.settings().architecture().label())),
            words(
                    "images",
                    "Images",
                    "What it learned from.",
                    10,
                    run -> head(run, each -> each.data().name())),
            number(
                    "error",
                    "Error",
                    "The reconstruction error on the test images after the last epoch: BCE per pixel.",
                    8,
                    run -> head(run, each -> significant(each.error())),
                    head -> head.error().orElse(Double.NaN)),
            number(
                    "zeros",
                    "Zeros",
                    "The share of zeros in the codes of the test images after the last epoch.",
                    8,
                    run -> head(run, each -> percent(each.zeros())),
                    head -> head.zeros().orElse(Double.NaN)),
            number("epochs", "Epochs", "How many epochs are finished.", 9, RunColumn::epochs, RunHead::epochs),
            number(
                    "duration",
                    "Time",
                    "How long the training took, without validation and pauses.",
                    9,
                    run -> head(run, each -> NumberWords.duration(each.seconds())),
                    RunHead::seconds),
            number(
                    "date",
                    "Date",
                    "When the training began.",
                    17,
                    run -> head(run, each -> TIME.format(each.started().atZone(ZoneId.systemDefault()))),
                    head -> head.started().getEpochSecond()));

    private static final List<RunColumn> SAID = List.of(
            words(
                    "tags",
                    "Tags",
                    "Words by which runs are found.",
                    14,
                    run -> String.join(", ", run.label().tags())),
            words("note", "Note", "What else there is to say.", 22, run -> run.label()
                    .note()));

    /** All columns, of settings only those in which runs differ. */
    static List<RunColumn> of(List<Setting<?>> differing) {
        List<RunColumn> columns = new ArrayList<>(FIRST);
        columns.addAll(SAID);
        differing.forEach(setting -> columns.add(setting(setting)));
        return columns;
    }

    private static RunColumn setting(Setting<?> setting) {
        Function<ListedRun, String> text = run -> head(
                run,
                each -> setting.in(each.settings().values())
                                && setting.fits(each.settings().values())
                        ? setting.text(each.settings().values())
                        : "");
        return new RunColumn(
                "setting-" + setting.id(),
                setting.label(),
                setting.explanation(),
                Math.max(8, setting.label().length() + 2),
                text,
                Comparator.comparing(text, RunColumn::naturally));
    }

    private static RunColumn words(
            String id, String title, String explanation, int width, Function<ListedRun, String> text) {
        return new RunColumn(
                id, title, explanation, width, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    private static RunColumn number(
            String id,
            String title,
            String explanation,
            int width,
            Function<ListedRun, String> text,
            ToDoubleFunction<RunHead> value) {
        Comparator<ListedRun> order = Comparator.comparingDouble(
                run -> run.head().map(value::applyAsDouble).orElse(Double.NaN)); // what is not known comes last
        return new RunColumn(id, title, explanation, width, text, order);
    }

    /** Numbers as numbers, before words. */
    private static int naturally(String one, String other) {
        try {
            return Double.compare(Double.parseDouble(one), Double.parseDouble(other));
        } catch (NumberFormatException words) {
            return one.compareToIgnoreCase(other);
        }
    }

    private static String head(ListedRun run, Function<RunHead, String> text) {
        return run.head().map(text).orElse("");
    }

    private static String significant(OptionalDouble value) {
        return value.isPresent() ? NumberWords.significant(value.getAsDouble()) : "";
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? Math.round(100 * share.getAsDouble()) + " %" : "";
    }

    private static String epochs(ListedRun run) {
        return run.head().map(RunColumn::epochs).orElse("damaged");
    }

    private static String epochs(RunHead head) {
        int planned = head.settings().epochs();
        String done = head.epochs() == planned ? String.valueOf(planned) : head.epochs() + " of " + planned;
        return head.outcome() == Outcome.DIVERGED ? done + ", diverged" : done;
    }
}
