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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.conceptexplorer.app.saving.Origin;
import org.conceptexplorer.app.saving.SavingModel;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.batch.FigureBatch;
import org.conceptexplorer.export.batch.FigureFile;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.kind.FigureKinds;
import org.jspecify.annotations.Nullable;

/** One figure on its way into files: how it is to look, and what that looks like. */
public final class ExportModel {
    private static final String FORMATS = "formats";

    private final ExportForm form;
    private final ExportWork work;
    private final SavingModel saving;
    private final Preferences memory;
    private final ObjectProperty<@Nullable Figure> figure = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Figure> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final EnumSet<Format> formats = EnumSet.of(Format.PNG);

    /**
     * A model.
     *
     * @param memory where settings are kept
     * @param work does the writing
     * @param saving knows where figures come from
     */
    public ExportModel(Preferences memory, ExportWork work, SavingModel saving) {
        this.memory = memory;
        this.form = new ExportForm(memory);
        this.work = work;
        this.saving = saving;
        recallFormats();
        InvalidationListener changed = observed -> draw();
        figure.addListener(changed);
        Arrays.stream(form.fields()).forEach(field -> field.addListener(changed));
    }

    private void recallFormats() {
        Set<String> kept = Set.of(memory.get(FORMATS, Format.PNG.id()).split(",", -1));
        formats.clear();
        Arrays.stream(Format.values())
                .filter(format -> kept.contains(format.id()))
                .forEach(formats::add);
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
        return formats.contains(format);
    }

    /** Chooses a format, or leaves it out. */
    public void setFormat(Format format, boolean chosen) {
        if (chosen) {
            formats.add(format);
        } else {
            formats.remove(format);
        }
        draw();
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
        String name = baseName(chosen);
        return formats.stream()
                .map(format -> chosen.resolveSibling(name + "." + format.id()))
                .toList();
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
        String[] names = Optional.ofNullable(folder.toFile().list()).orElse(new String[0]);
        return Arrays.stream(names)
                .filter(name -> formats.stream().anyMatch(format -> name.endsWith("." + format.id())))
                .filter(name -> FigureKinds.all().stream().anyMatch(kind -> name.startsWith(kind.id())))
                .sorted()
                .map(folder::resolve)
                .toList();
    }

    private static String baseName(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return Arrays.stream(Format.values())
                .map(format -> "." + format.id())
                .filter(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /** Writes the figure, in every chosen format. */
    public void export(Path chosen) {
        Figure shown = figure.get();
        look().filter(look -> shown != null).ifPresent(look -> {
            remember();
            FigureFile file = new FigureFile(baseName(chosen), shown);
            Path folder =
                    Optional.ofNullable(chosen.toAbsolutePath().getParent()).orElse(chosen);
            work.write(folder, batch(look), List.of(file));
        });
    }

    /** Writes every figure that the network has, in every chosen format. */
    public void exportAll(Path folder) {
        look().ifPresent(look -> {
            remember();
            work.writeAll(folder, batch(look), look);
        });
    }

    /** Makes batches that look as it is filled in now, whatever is filled in later. */
    private Function<List<FigureFile>, FigureBatch> batch(Look look) {
        Set<Format> chosen = EnumSet.copyOf(formats);
        Origin origin = saving.origin();
        return files ->
                new FigureBatch(files, chosen, look, (dressed, format) -> origin.provenance(dressed, look, format));
    }

    private void remember() {
        form.remember();
        memory.put(FORMATS, String.join(",", formats.stream().map(Format::id).toList()));
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
            if (formats.isEmpty()) {
                throw new ExplainedException("No kind of file is chosen; choose at least one.");
            }
            Figure shown = figure.get();
            if (shown != null) {
                Figure dressed = look.dress(shown);
                formats.forEach(format -> look.check(dressed, format));
            }
            problem.set("");
            return Optional.of(look);
        } catch (ExplainedException e) {
            problem.set(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
