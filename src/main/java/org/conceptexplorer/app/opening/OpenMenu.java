package org.conceptexplorer.app.opening;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.training.KeptRun;
import org.conceptexplorer.app.training.KeptRuns;
import org.conceptexplorer.app.training.SubjectWords;

/** The header's menu that opens trainings and images, those of before and those of today. */
public final class OpenMenu extends MenuButton {
    private final OpeningModel model;
    private final KeptRuns kept;

    /** A menu for what can be opened. */
    public OpenMenu(OpeningModel model, KeptRuns kept) {
        super("Open", Icons.FOLDER.node());
        this.model = model;
        this.kept = kept;
        setId("open");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(Styles.FLAT);
        Hint.on(this, "Open a training that was saved, or images; or one of the trainings of today (Ctrl+O).");
        getItems().add(new MenuItem()); // a menu without entries does not open
        setOnShowing(asked -> getItems().setAll(entries()));
        model.setImagesQuestion(this::askForImages);
    }

    /** Asks for a folder, and opens whatever lies there. */
    public void ask() {
        askForFolder("Open a training, or a folder of images", model::open);
    }

    private void askForImages(Consumer<Path> answer) {
        askForFolder("Choose images for the training", answer);
    }

    private void askForFolder(String title, Consumer<Path> answer) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        model.recents().paths().stream()
                .findFirst()
                .flatMap(last -> Optional.ofNullable(last.getParent()))
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(answer);
    }

    private void askForFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a file of a training, of images, or of a network from another program");
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::open);
    }

    private List<MenuItem> entries() {
        List<MenuItem> entries = new ArrayList<>();
        entries.add(entry("open-any", "Training or images… (Ctrl+O)", this::ask));
        entries.add(entry("open-file", "File…", this::askForFile));
        List<Path> recents = model.recents().paths();
        if (!recents.isEmpty()) {
            entries.add(new SeparatorMenuItem());
            entries.add(heading("Opened or saved last"));
            for (int place = 0; place < recents.size(); place++) {
                Path recent = recents.get(place);
                entries.add(entry("recent-" + place, recent.toString(), () -> model.open(recent)));
            }
        }
        if (!kept.runs().isEmpty()) {
            entries.add(new SeparatorMenuItem());
            entries.add(heading("Trainings of today"));
            for (int place = 0; place < kept.runs().size(); place++) {
                KeptRun run = kept.runs().get(place);
                entries.add(entry("kept-" + place, SubjectWords.of(run), () -> model.show(run)));
            }
        }
        return entries;
    }

    private static MenuItem heading(String words) {
        MenuItem heading = new MenuItem(words);
        heading.setDisable(true);
        return heading;
    }

    private static MenuItem entry(String id, String words, Runnable verb) {
        MenuItem entry = new MenuItem(words);
        entry.setId(id);
        entry.setMnemonicParsing(false); // a path may have underscores
        entry.setOnAction(chosen -> verb.run());
        return entry;
    }
}
