package org.conceptexplorer.app.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;
import org.conceptexplorer.training.sweep.SweepBase;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.conceptexplorer.training.sweep.VariedValues;

/** What the next sweep is to be, as chosen and typed so far: its plan, or what is wrong with it. */
public final class SweepForm {
    /** Seeds have a field of their own, and checkpoints change no bit of what is learned. */
    private static final List<Setting<?>> NEVER = List.of(Settings.SEED, Settings.CHECKPOINT_SECONDS);

    private static final int MOST_SEEDS = 10_000;

    private final ObservableValue<Optional<SweepBase>> train;
    private final Function<SweepPlan, OptionalDouble> seconds;
    private final ObservableList<SweepSource> sources = FXCollections.observableArrayList(SweepSource.TRAIN);
    private final ObjectProperty<SweepSource> source = new SimpleObjectProperty<>(SweepSource.TRAIN);
    private final ObservableList<Setting<?>> choice = FXCollections.observableArrayList();
    private final ObservableList<SweepRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SweepRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty seeds = new SimpleStringProperty("3");
    private final ReadOnlyObjectWrapper<Optional<SweepPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean several;

    /**
     * A form that varies the L1 weight, over one value so far.
     *
     * @param train the settings and images that are shown in Train; empty while they will not do
     * @param seconds how long a plan takes, roughly, if that can be told
     */
    SweepForm(ObservableValue<Optional<SweepBase>> train, Function<SweepPlan, OptionalDouble> seconds) {
        this.train = train;
        this.seconds = seconds;
        train.addListener((observed, before, now) -> update());
        source.addListener((observed, before, now) -> update());
        seeds.addListener((observed, before, now) -> update());
        add(Settings.L1);
    }

    /** Where the settings can come from. */
    public ObservableList<SweepSource> sources() {
        return sources;
    }

    /** Where they come from. */
    public ObjectProperty<SweepSource> sourceProperty() {
        return source;
    }

    /** The settings that can be varied. */
    public ObservableList<Setting<?>> choice() {
        return choice;
    }

    /** What is varied; of several, the last one changes first. */
    public ObservableList<SweepRow> rows() {
        return readOnlyRows;
    }

    /** How many seeds each combination is trained with, as typed. */
    public StringProperty seedsProperty() {
        return seeds;
    }

    /** The plan; empty while something will not do. */
    public ReadOnlyObjectProperty<Optional<SweepPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** How many trainings it has, and roughly how long they take; empty while there is no plan. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** What is wrong, as a sentence; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Lets the settings of a run be chosen. */
    void offer(Optional<SweepSource> run) {
        sources.removeIf(each -> !each.equals(SweepSource.TRAIN) && !each.equals(source.get()));
        run.filter(each -> !sources.contains(each)).ifPresent(sources::add);
    }

    /** Varies one more setting, the first that is not varied yet. */
    public void add() {
        choice.stream()
                .filter(setting -> rows.stream()
                        .noneMatch(row -> row.settingProperty().get().equals(setting)))
                .findFirst()
                .ifPresent(this::add);
    }

    private void add(Setting<?> setting) {
        rows.add(row(setting, usual(setting)));
        update();
    }

    private SweepRow row(Setting<?> setting, String values) {
        SweepRow row = new SweepRow(setting, values);
        row.settingProperty()
                .addListener((observed, before, now) -> row.valuesProperty().set(usual(now)));
        row.valuesProperty().addListener((observed, before, now) -> update());
        return row;
    }

    /** What it would be if it were not varied: something to begin the list with. */
    private String usual(Setting<?> setting) {
        try {
            return base().map(base -> base.settings().values())
                    .filter(setting::in)
                    .map(setting::text)
                    .orElse("");
        } catch (ExplainedException noSettings) {
            return "";
        }
    }

    /** Varies a setting no more. */
    public void remove(SweepRow row) {
        rows.remove(row);
        update();
    }

    /** Takes over all of a plan. */
    void show(SweepSource from, SweepPlan shown) {
        several = true;
        sources.setAll(SweepSource.TRAIN, from);
        source.set(from);
        seeds.set(String.valueOf(shown.seeds()));
        rows.clear();
        VariedValues.text(shown).forEach((setting, values) -> rows.add(row(setting, values)));
        several = false;
        update();
    }

    private Optional<SweepBase> base() {
        return source.get().base().or(train::getValue);
    }

    /** Puts the plan together anew. */
    void update() {
        if (several) {
            return;
        }
        rows.forEach(row -> row.say(""));
        try {
            SweepBase base = base().orElseThrow(() -> new ExplainedException(
                    "A setting in Train will not do; mend it there, or start from a run in the table."));
            SettingValues common = base.settings().values();
            choose(common);
            SweepPlan made = base.plan(VariedValues.read(common, typed(), this::say), seeds());
            checkEffects(made);
            take(made);
        } catch (ExplainedException wrong) {
            refuse(String.valueOf(wrong.getMessage()));
        }
    }

    private void take(SweepPlan made) {
        Optional<String> wrong = rows.stream()
                .map(row -> row.problemProperty().get())
                .filter(sentence -> !sentence.isEmpty())
                .findFirst();
        if (wrong.isPresent()) {
            refuse(wrong.get());
            return;
        }
        plan.set(Optional.of(made));
        words.set(SweepWords.of(made, seconds.apply(made)));
        problem.set("");
    }

    private void refuse(String sentence) {
        plan.set(Optional.empty());
        words.set("");
        problem.set(sentence);
    }

    /** Settings that are part of one that is varied have to be offered too: all, where another network is. */
    private void choose(SettingValues common) {
        List<Setting<?>> now = Settings.all().stream()
                .filter(setting -> !NEVER.contains(setting))
                .filter(setting -> setting.in(common) || isVaried(setting))
                .<Setting<?>>map(setting -> setting)
                .toList();
        if (!now.equals(choice)) {
            choice.setAll(now);
        }
    }

    private boolean isVaried(Setting<?> setting) {
        return rows.stream()
                .map(row -> row.settingProperty().get())
                .anyMatch(each -> each.equals(setting)
                        || setting.whole().filter(each::equals).isPresent());
    }

    private Map<Setting<?>, String> typed() {
        Map<Setting<?>, String> typed = new LinkedHashMap<>();
        for (SweepRow row : rows) {
            Setting<?> setting = row.settingProperty().get();
            if (typed.putIfAbsent(setting, row.valuesProperty().get()) != null) {
                row.say("The setting " + setting.id() + " is varied twice; put all its values in one line.");
            }
        }
        return typed;
    }

    private void say(Setting<?> setting, String sentence) {
        rows.stream()
                .filter(row -> row.settingProperty().get().equals(setting))
                .findFirst()
                .ifPresent(row -> row.say(sentence));
    }

    /** Trainings that differ in nothing would be taken for different ones. */
    private void checkEffects(SweepPlan made) {
        for (Setting<?> setting : made.differing()) {
            if (made.sample().noneMatch(trial -> setting.fits(trial.settings().values()))) {
                say(setting, "The setting " + setting.id() + " has no effect beside the others; vary another one.");
            }
        }
    }

    private int seeds() {
        String typed = seeds.get().strip();
        if (!typed.matches("\\d{1,5}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > MOST_SEEDS) {
            throw new ExplainedException("The number of seeds is \"" + typed
                    + "\", but has to be a whole number between 1 and " + MOST_SEEDS + ".");
        }
        return Integer.parseInt(typed);
    }
}
