package org.conceptexplorer.app.training;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.RunHead;

/** A network in one line. */
public final class SubjectWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private SubjectWords() {}

    /**
     * What is on view.
     *
     * @param begun whether its training has begun
     * @param run what came of it, if it has ended
     */
    static String of(Subject shown, boolean begun, Optional<TrainedRun> run) {
        List<String> parts =
                new ArrayList<>(network(shown.settings(), shown.data().name()));
        shown.otherImages().ifPresent(name -> parts.add("shown " + name));
        run.ifPresentOrElse(
                ended -> {
                    parts.addAll(result(ended));
                    parts.add(DAY.format(ended.started().atZone(ZoneId.systemDefault())));
                },
                () -> parts.add(begun ? epochs(shown.settings().epochs()) : "not trained yet"));
        return String.join(" · ", parts);
    }

    /** A training of today, told apart from others of today. */
    public static String of(KeptRun kept) {
        TrainedRun run = kept.run().training();
        List<String> parts = new ArrayList<>();
        parts.add(HOUR.format(run.started().atZone(ZoneId.systemDefault())));
        parts.addAll(network(run.settings(), kept.run().data().name()));
        parts.addAll(result(run));
        if (kept.place() == KeptRun.Place.NOWHERE) {
            parts.add("not saved");
        }
        return String.join(" · ", parts);
    }

    /** A run of which no more than its head was read. */
    public static String of(RunHead head) {
        List<String> parts =
                new ArrayList<>(network(head.settings(), head.data().name()));
        parts.add(head.epochs() + " of " + epochs(head.settings().epochs()));
        head.error().ifPresent(error -> parts.add("error " + NumberWords.significant(error)));
        parts.add(DAY.format(head.started().atZone(ZoneId.systemDefault())));
        return String.join(" · ", parts);
    }

    private static List<String> network(TrainingSettings settings, String images) {
        return List.of(settings.architecture().label(), images, "seed " + settings.seed());
    }

    private static List<String> result(TrainedRun run) {
        if (run.outcome() == Outcome.IMPORTED) {
            return List.of("imported");
        }
        List<String> parts = new ArrayList<>();
        int done = run.history().size();
        int planned = run.settings().epochs();
        parts.add(done == planned ? epochs(done) : done + " of " + epochs(planned));
        if (done > 0) {
            EpochRecord last = run.history().get(done - 1);
            parts.add("error " + NumberWords.significant(last.validationBce()));
        }
        return parts;
    }

    private static String epochs(int count) {
        return count + (count == 1 ? " epoch" : " epochs");
    }
}
