package org.conceptexplorer.app.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.run.RunHead;
import org.conceptexplorer.training.setting.Setting;
import org.jspecify.annotations.Nullable;

/** The runs in some folders: which of them are shown, which are chosen, and what is drawn of these. */
public final class RunsModel {
    /** As many curves have colours of their own. */
    static final int MOST_DRAWN = 10;

    private final RunListing listing;
    private final RunDrawing drawing;
    private final RunFolders folders;
    private final ObservableList<ListedRun> all = FXCollections.observableArrayList();
    private final FilteredList<ListedRun> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<List<Setting<?>>> differing = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ListedRun>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RunsView> view = new ReadOnlyObjectWrapper<>(RunsView.CURVES);
    private final ReadOnlyObjectWrapper<@Nullable Figure> figure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Runnable changed = () -> {};
    private boolean changing;
    private boolean listed;
    private boolean onView;

    /**
     * Nothing is listed yet.
     *
     * @param listing lists runs
     * @param drawing draws them
     * @param folders where they lie
     */
    RunsModel(RunListing listing, RunDrawing drawing, RunFolders folders) {
        this.listing = listing;
        this.drawing = drawing;
        this.folders = folders;
        search.addListener((observed, before, now) -> change(() -> shown.setPredicate(run -> matches(run, now))));
        sayNothingChosen();
    }

    /** The runs that are shown, in the order in which they were found. */
    public ObservableList<ListedRun> shown() {
        return shown;
    }

    /** How many there are in all. */
    public ObservableList<ListedRun> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /** The settings in which they differ. */
    public ReadOnlyObjectProperty<List<Setting<?>>> differingProperty() {
        return differing.getReadOnlyProperty();
    }

    /** Words that all have to stand somewhere in a run that is shown. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Where the runs lie. */
    public RunFolders folders() {
        return folders;
    }

    /** The runs that are chosen. */
    public ReadOnlyObjectProperty<List<ListedRun>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How they are looked at. */
    public ReadOnlyObjectProperty<RunsView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** What is drawn of them; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Figure> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /** Why nothing is drawn, or not of all; empty if all is as it was asked for. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Says whether anybody looks at the list: then it is kept up to date. */
    public void setOnView(boolean yes) {
        onView = yes;
        changed();
    }

    /** Says that a run has come or has changed. */
    public void changed() {
        if (onView) {
            refresh();
        }
    }

    /** Lists the runs anew. */
    public void refresh() {
        List<Path> where =
                Stream.concat(folders.own().stream(), folders.chosen().stream()).toList();
        listing.list(
                where,
                some -> {
                    if (!listed) {
                        change(() -> all.addAll(some)); // there is something to see at once
                    }
                },
                this::take,
                failure -> words.set(Explained.sentence("Listing the runs", failure)));
    }

    private void take(RunListing.Found found) {
        listed = true;
        differing.set(found.differing());
        if (!found.runs().equals(all)) {
            change(() -> all.setAll(found.runs()));
        }
    }

    /** Tells somebody that the list has changed: those that were chosen are to be chosen again, if they are there. */
    void whenChanged(Runnable follower) {
        changed = follower;
    }

    /** A table that loses its runs for a moment takes no choice away. */
    private void change(Runnable change) {
        changing = true;
        change.run();
        changing = false;
        changed.run();
    }

    /** Lists the runs of one more folder. */
    public void addFolder(Path folder) {
        folders.add(folder);
        refresh();
    }

    /** Lists the runs of a folder no more; they stay where they are. */
    public void removeFolder(Path folder) {
        folders.remove(folder);
        refresh();
    }

    /** Chooses runs, and draws them. */
    public void choose(List<ListedRun> runs) {
        if (!changing && !runs.equals(chosen.get())) {
            chosen.set(List.copyOf(runs));
            draw();
        }
    }

    /** Looks at them another way. */
    public void show(RunsView other) {
        view.set(other);
        draw();
    }

    /** The runs that are drawn, in the order of the figure. */
    public List<ListedRun> drawn() {
        return chosen.get().stream()
                .filter(run -> run.head().isPresent())
                .limit(view.get() == RunsView.SIDE_BY_SIDE ? 2 : MOST_DRAWN)
                .toList();
    }

    private void draw() {
        List<ListedRun> runs = drawn();
        drawing.cancel();
        if (runs.isEmpty()) {
            figure.set(null);
            sayNothingChosen();
            return;
        }
        if (view.get() == RunsView.SWEEP) {
            return; // it has figures of its own
        }
        words.set(view.get() == RunsView.SIDE_BY_SIDE ? "Asking the networks…" : "");
        drawing.draw(
                runs,
                view.get(),
                drawn -> {
                    figure.set(drawn);
                    words.set(left(runs.size()));
                },
                failure -> {
                    figure.set(null);
                    words.set(Explained.sentence("Drawing the runs", failure));
                });
    }

    private String left(int drawn) {
        int chosenRuns = chosen.get().size();
        if (drawn == chosenRuns) {
            return drawn == 1 && view.get() != RunsView.CURVES ? "Choose a second run to compare it with." : "";
        }
        return "Of " + chosenRuns + " runs that are chosen, " + (drawn == 1 ? "one is" : "the first " + drawn + " are")
                + " drawn.";
    }

    private void sayNothingChosen() {
        String damaged = chosen.get().isEmpty() ? "" : chosen.get().get(0).problem();
        words.set(
                damaged.isEmpty()
                        ? "Choose runs in the table, several with Ctrl or Shift: their curves are drawn here, and two of"
                                + " them set side by side."
                        : damaged);
    }

    /** Takes a run that has changed. */
    void replace(ListedRun before, ListedRun now) {
        int place = all.indexOf(before);
        if (place >= 0) {
            change(() -> all.set(place, now));
        }
    }

    /** Takes runs away that are no longer there. */
    void remove(List<ListedRun> gone) {
        List<ListedRun> left = new ArrayList<>(all);
        left.removeAll(gone);
        change(() -> all.setAll(left));
        choose(chosen.get().stream().filter(run -> !gone.contains(run)).toList());
    }

    /** Gives up what is being read. */
    public void cancel() {
        listing.cancel();
        drawing.cancel();
    }

    private static boolean matches(ListedRun run, String wanted) {
        String text = String.join(
                        "\n",
                        run.name(),
                        String.valueOf(run.path().getFileName()),
                        run.label().note(),
                        String.join("\n", run.label().tags()),
                        run.head().map(RunsModel::words).orElse("damaged"))
                .toLowerCase(Locale.ROOT);
        return Stream.of(wanted.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static String words(RunHead head) {
        return head.settings().architecture().label() + "\n" + head.data().name() + "\nseed "
                + head.settings().seed();
    }
}
