package org.conceptexplorer.app.saving;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelFormats;
import org.conceptexplorer.exchange.Part;

/** The menu entries that save a network, or a part of it, for another program. */
public final class ModelMenu {
    private ModelMenu() {}

    /**
     * New entries.
     *
     * @param owner stands in the window that asks where to
     */
    public static List<MenuItem> items(SavingModel saving, Node owner) {
        return Arrays.stream(Part.values())
                .map(part -> item(saving, part, owner))
                .toList();
    }

    private static MenuItem item(SavingModel saving, Part part, Node owner) {
        MenuItem item = new MenuItem(
                switch (part) {
                    case AUTOENCODER -> "Network for another program…";
                    case ENCODER -> "Encoder for another program…";
                    case DECODER -> "Decoder for another program…";
                });
        item.setId("save-" + part.id());
        item.disableProperty().bind(saving.runThereProperty().not());
        item.setOnAction(chosen -> ask(saving, part, owner.getScene().getWindow()));
        return item;
    }

    private static void ask(SavingModel saving, Part part, Window window) {
        Map<FileChooser.ExtensionFilter, ModelFormat> filters = new LinkedHashMap<>();
        ModelFormats.written()
                .forEach(format -> filters.put(
                        new FileChooser.ExtensionFilter(
                                format.label(),
                                format.extensions().stream()
                                        .map(ending -> "*" + ending)
                                        .toList()),
                        format));
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the " + part.id());
        chooser.setInitialFileName(saving.nameOf(part.id()));
        saving.folder().begin(chooser);
        chooser.getExtensionFilters().addAll(filters.keySet());
        Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath).ifPresent(chosen -> {
            ModelFormat format = Optional.ofNullable(filters.get(chooser.getSelectedExtensionFilter()))
                    .or(() -> ModelFormats.forFile(chosen))
                    .orElseGet(() -> ModelFormats.written().get(0));
            Path file = withEnding(chosen, format);
            if (Overwriting.agreed(newlyNamed(chosen, file), window)) {
                saving.folder().remember(file);
                saving.saveModel(format, part, file);
            }
        });
    }

    /** The file that is there already although the system has not asked about it: it was typed without its ending. */
    private static List<Path> newlyNamed(Path chosen, Path file) {
        return file.equals(chosen) || !Files.exists(file) ? List.of() : List.of(file);
    }

    /** The file with the ending by which its format is known again. */
    static Path withEnding(Path chosen, ModelFormat format) {
        String name = String.valueOf(chosen.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return format.extensions().stream().anyMatch(lower::endsWith)
                ? chosen
                : chosen.resolveSibling(name + format.extensions().get(0));
    }
}
