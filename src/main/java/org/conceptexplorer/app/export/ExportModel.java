package org.conceptexplorer.app.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.prefs.Preferences;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.conceptexplorer.app.fx.RememberedFolder;
import org.conceptexplorer.app.saving.Origin;
import org.conceptexplorer.app.saving.SavingModel;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.batch.FigureBatch;
import org.conceptexplorer.export.batch.FigureFile;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.sheet.CaptionedFigure;
import org.jspecify.annotations.Nullable;

/** One figure on its way into files: how it is to look, and what that looks like. */
public final class ExportModel {
    private final ExportForm form;
    private final ExportWork work;
    private final SavingModel saving;
    private final ObjectProperty<@Nullable Figure> figure = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Figure> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wrongField = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper allFiles = new ReadOnlyIntegerWrapper();
    private final ObservableList<FigureChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FigureChoice> choice = new SimpleObjectProperty<>();
    private final ExportFormats formats;

    /**
     * A model.
     *
     * @param memory where settings are kept
     * @param work does the writing
     * @param saving knows where figures come from
     */
    public ExportModel(Preferences memory, ExportWork work, SavingModel saving) {
        this.form = new ExportForm(memory);
        this.work = work;
        this.saving = saving;
        this.formats = new ExportFormats(memory);
        InvalidationListener changed = observed -> {
            work.forget();
            draw();
        };
        figure.addListener(observed -> draw());
        Arrays.stream(form.fields()).forEach(field -> field.addListener(changed));
    }

    /** How figures are to look. */
    public ExportForm form() {
        return form;
    }

    /** The writing that is under way. */
    public ExportWork work() {
        return work;
    }

    /** Which figure. */
    public ObjectProperty<@Nullable Figure> figureProperty() {
        return figure;
    }

    /** What can be chosen: the figures of the window, and every other kind that the network has. */
    public ObservableList<FigureChoice> choices() {
        return choices;
    }

    /** What is chosen; none before anything could be. */
    public ObjectProperty<@Nullable FigureChoice> choiceProperty() {
        return choice;
    }

    /**
     * Offers figures.
     *
     * @param shown those of the window, as they are now
     * @param first the name of the one to begin with; the one that was chosen last if empty
     */
    public void offer(List<Figure> shown, Optional<String> first) {
        String wanted = first.or(() -> Optional.ofNullable(choice.get()).map(FigureChoice::name))
                .orElse("");
        choices.setAll(FigureChoice.of(shown, work.run().map(WholeRun::kinds).orElse(List.of())));
        count();
        choices.stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .ifPresent(this::choose);
    }

    /**
     * Shows the chosen figure as it is by now; nothing else changes.
     *
     * @param shown the figures of the window
     */
    public void refresh(List<Figure> shown) {
        FigureChoice chosen = choice.get();
        if (chosen != null && chosen.figure().isPresent()) {
            shown.stream()
                    .filter(each -> each.name().equals(chosen.name()) && !each.equals(figure.get()))
                    .findFirst()
                    .ifPresent(figure::set);
        }
    }

    /** Chooses a figure; one that the window does not show is drawn first, beside the JavaFX thread. */
    public void choose(FigureChoice wanted) {
        work.forget();
        choice.set(wanted);
        if (wanted.figure().isPresent()) {
            figure.set(wanted.figure().get());
        } else {
            figure.set(null);
            work.draw(wanted.name(), look().orElse(Look.PAGE), drawn -> {
                if (wanted.equals(choice.get())) {
                    figure.set(drawn);
                }
            });
        }
    }

    /** How many files writing all figures makes; 0 before there is a network. */
    public ReadOnlyIntegerProperty allFilesProperty() {
        return allFiles.getReadOnlyProperty();
    }

    private void count() {
        allFiles.set(
                work.run().map(WholeRun::figures).orElse(0) * formats.chosen().size());
    }

    /** The name of the field that will not do; empty if none can be named. */
    public ReadOnlyStringProperty wrongFieldProperty() {
        return wrongField.getReadOnlyProperty();
    }

    /** The sheet as it will be in the file; null while something will not do. */
    public ReadOnlyObjectProperty<@Nullable Figure> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What will not do, in one sentence; empty if all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a format is chosen. */
    public boolean writes(Format format) {
        return formats.chosen().contains(format);
    }

    /** Chooses a format, or leaves it out. */
    public void setFormat(Format format, boolean chosen) {
        formats.set(format, chosen);
        work.forget();
        count();
        draw();
    }

    /** Where the last file was written. */
    RememberedFolder folder() {
        return saving.folder();
    }

    /** A name for the figure's files, without extension: what it shows, and how wide it is. */
    public String suggestedName() {
        Figure shown = figure.get();
        String name = shown == null ? "figure" : shown.name();
        return String.format(
                Locale.ROOT,
                "%s-%s%s-%s",
                name,
                form.width.get().strip(),
                form.unit.get().sign(),
                form.theme.get().id());
    }

    /** The files that a name stands for: its extension, if it has one of ours, gives way to those of the formats. */
    public List<Path> targets(Path chosen) {
        return ExportFiles.targets(chosen, formats.chosen());
    }

    /** Those of the targets that are there already. */
    public List<Path> overwritten(Path chosen) {
        return targets(chosen).stream().filter(Files::exists).toList();
    }

    /**
     * Files of a folder that writing all figures may replace: their names begin as a figure's do.
     *
     * @param folder may be missing
     */
    public List<Path> overwrittenByAll(Path folder) {
        return ExportFiles.replaceable(folder, formats.chosen());
    }

    /** Writes the figure, in every chosen format. */
    public void export(Path chosen) {
        Figure shown = figure.get();
        look().filter(look -> shown != null).ifPresent(look -> {
            remember();
            FigureFile file = new FigureFile(ExportFiles.baseName(chosen), shown);
            Path folder =
                    Optional.ofNullable(chosen.toAbsolutePath().getParent()).orElse(chosen);
            work.write(folder, batch(look), List.of(file));
        });
    }

    /**
     * Writes every figure that the network has, in every chosen format. Where a title is wanted, each figure has its own;
     * a caption, which is about one figure, is left out.
     */
    public void exportAll(Path folder) {
        look().ifPresent(look -> {
            remember();
            boolean titled = !look.heading().isBlank();
            Look plain = new Look(look.style(), look.width(), look.height(), look.dpi(), "", "");
            Function<List<FigureFile>, FigureBatch> batch = batch(plain);
            work.writeAll(
                    folder,
                    files -> batch.apply(
                            titled ? files.stream().map(ExportModel::titled).toList() : files),
                    plain);
        });
    }

    private static FigureFile titled(FigureFile file) {
        Figure published = file.figure().published();
        return new FigureFile(file.name(), new CaptionedFigure(published, published.title(), ""));
    }

    /** Makes batches that look as it is filled in now, whatever is filled in later. */
    private Function<List<FigureFile>, FigureBatch> batch(Look look) {
        Set<Format> chosen = EnumSet.copyOf(formats.chosen());
        Origin origin = saving.origin();
        return files ->
                new FigureBatch(files, chosen, look, (dressed, format) -> origin.provenance(dressed, look, format));
    }

    private void remember() {
        form.remember();
        formats.remember();
    }

    private void draw() {
        Figure shown = figure.get();
        preview.set(look().filter(look -> shown != null)
                .map(look -> sheet(look, shown))
                .orElse(null));
    }

    private static @Nullable Figure sheet(Look look, @Nullable Figure shown) {
        return shown == null ? null : new SheetPreview(look.dress(shown), look);
    }

    /** The look that is filled in; says what will not do. */
    private Optional<Look> look() {
        try {
            Look look = form.look();
            if (formats.chosen().isEmpty()) {
                throw new ExplainedException("No kind of file is chosen; choose at least one.");
            }
            Figure shown = figure.get();
            if (shown != null) {
                look.check(look.dress(shown), formats.chosen());
            }
            problem.set("");
            wrongField.set("");
            return Optional.of(look);
        } catch (ExplainedException e) {
            problem.set(String.valueOf(e.getMessage()));
            wrongField.set(e instanceof WrongField wrong ? wrong.field() : "");
            return Optional.empty();
        }
    }
}
