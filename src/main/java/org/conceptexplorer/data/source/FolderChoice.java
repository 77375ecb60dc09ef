package org.conceptexplorer.data.source;

import com.google.auto.service.AutoService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.FileNature;
import org.conceptexplorer.data.FileReport;
import org.conceptexplorer.data.Inspection;
import org.conceptexplorer.data.mnist.FolderCheck;
import org.conceptexplorer.data.mnist.MnistFolder;

/**
 * Any images in MNIST's layout.
 *
 * @param path the folder with the four files
 */
public record FolderChoice(Path path) implements DataChoice {
    /** Announces it. */
    @AutoService(DataKind.class)
    public static final class Kind implements DataKind {
        @Override
        public String words() {
            return "a folder with four files in MNIST's layout (EMNIST's, QMNIST's and torchvision's names too)";
        }

        @Override
        public boolean takesPaths() {
            return true;
        }

        @Override
        public Optional<DataChoice> choice(String text) {
            return DataKind.path(text).map(FolderChoice::new);
        }

        @Override
        public boolean takesTheRest() {
            return true;
        }
    }

    @Override
    public String id() {
        return path.toString();
    }

    @Override
    public String label() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    @Override
    public Dataset open(Opening opening) {
        if (Files.isRegularFile(path)) {
            throw noFolder();
        }
        return new MnistFolder(path).read(opening.progress(), opening.fit());
    }

    @Override
    public Inspection inspect(Opening opening) {
        if (Files.isRegularFile(path)) {
            String finding = String.valueOf(noFolder().getMessage());
            return new Inspection(
                    List.of(new FileReport(path.toString(), "", FileReport.Verdict.UNUSABLE, finding)), List.of());
        }
        return new FolderCheck(new MnistFolder(path), false, opening.fit(), opening.progress()).inspect();
    }

    private ExplainedException noFolder() {
        return new ExplainedException("The file " + path + " is " + FileNature.of(path)
                + " and holds no images that can be opened; name " + DataKinds.pathWords() + ".");
    }
}
