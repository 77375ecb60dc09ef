package org.conceptexplorer.app.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.sweep.SweepFigureKind;
import org.conceptexplorer.figure.sweep.SweepFigureKinds;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.conceptexplorer.training.sweep.SweepResults;
import org.conceptexplorer.training.sweep.TrialResult;

/** What has come of a sweep so far, and what is to be said about it. */
public final class SweepOutcome {
    private final ReadOnlyObjectWrapper<Optional<SweepResults>> results = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final IntegerProperty shown = new SimpleIntegerProperty(0);
    private final Map<Integer, TrialResult> there = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private Path folder = Path.of("");
    private List<Setting<?>> differing = List.of();
    private int trials;

    SweepOutcome() {}

    /** All that is there; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<SweepResults>> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** How much is there, and where; empty while nothing was asked for. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** What went wrong, in sentences; empty if nothing did. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Which figure is on view, from 0 in the order of {@link SweepFigureKinds#all}; after them comes the table. */
    public IntegerProperty shownProperty() {
        return shown;
    }

    /** All figures of what is there, the one on view first. */
    List<Figure> figures() {
        List<SweepFigureKind> kinds = new ArrayList<>(SweepFigureKinds.all());
        if (shown.get() < kinds.size()) {
            kinds.add(0, kinds.remove(shown.get()));
        }
        return results.get().stream()
                .flatMap(all -> kinds.stream().map(kind -> kind.draw(all)))
                .toList();
    }

    /** Where the trainings are. */
    Path folder() {
        return folder;
    }

    void begin(Path where, SweepPlan plan) {
        folder = where;
        differing = Settings.all().stream()
                .filter(plan.differing()::contains)
                .<Setting<?>>map(setting -> setting)
                .toList(); // as what differs is told in the end
        trials = plan.combinations() * plan.seeds();
        there.clear();
        problems.clear();
        problem.set("");
        results.set(Optional.empty());
        words.set("");
    }

    void take(List<SweepNews> all) {
        int before = there.size();
        all.forEach(this::take);
        if (there.size() > before && all.stream().noneMatch(SweepNews.Over.class::isInstance)) {
            results.set(Optional.of(new SweepResults(differing, List.copyOf(there.values()))));
        }
    }

    private void take(SweepNews news) {
        if (news instanceof SweepNews.There one) {
            there.put(one.trial().number(), one.result());
        } else if (news instanceof SweepNews.Failed failed) {
            say("Training " + failed.trial().number() + " failed. "
                    + failed.reason().getMessage());
        } else if (news instanceof SweepNews.Problem trouble) {
            say(String.valueOf(trouble.reason().getMessage()));
        } else if (news instanceof SweepNews.Over over) {
            over.failure().ifPresent(failure -> say(Explained.sentence("The sweep", failure)));
            over.results().ifPresent(this::end);
        }
    }

    private void end(SweepResults all) {
        results.set(Optional.of(all));
        words.set(
                finished() < trials
                        ? count() + (finished() == 1 ? " and stays" : " and stay") + "; Start goes on with the others."
                        : "All " + SweepWords.many(trials, "training") + " are finished. Tables and figures are in "
                                + folder + ".");
    }

    /** How many trainings are finished, such as "3 of 12 trainings are finished". */
    String count() {
        return finished() + " of " + SweepWords.many(trials, "training") + (finished() == 1 ? " is" : " are")
                + " finished";
    }

    private long finished() {
        return results.get().stream()
                .flatMap(all -> all.trials().stream())
                .filter(trial -> trial.outcome().ended())
                .count();
    }

    /** What was there before, of a sweep that is looked at again. */
    void show(Path where, SweepPlan plan, Optional<SweepResults> before) {
        begin(where, plan);
        before.ifPresent(this::end);
    }

    /** The first sentence, and how many more there are: a full disk says the same of every training. */
    void say(String sentence) {
        problems.add(sentence);
        int others = problems.size() - 1;
        problem.set(problems.get(0)
                + (others == 0
                        ? ""
                        : others == 1 ? " One more thing went wrong." : " " + others + " more things went wrong."));
    }
}
