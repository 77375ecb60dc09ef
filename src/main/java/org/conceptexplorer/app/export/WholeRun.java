package org.conceptexplorer.app.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.batch.FigureFile;
import org.conceptexplorer.export.batch.FigureRequest;
import org.conceptexplorer.export.batch.ImageChoice;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureKind.Scope;
import org.conceptexplorer.figure.kind.FigureKinds;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossView;

/**
 * All that there is to draw of what the window shows.
 *
 * @param material losses, images and network
 * @param positions the images on view
 * @param scale what the heights of bars are measured by
 * @param loss how losses are looked at
 */
public record WholeRun(FigureMaterial material, List<Integer> positions, BarScale scale, LossView loss) {
    /** Makes its list unmodifiable. */
    public WholeRun {
        positions = List.copyOf(positions);
    }

    /** The kinds of figures that the network, its training and its images have. */
    List<FigureKind> kinds() {
        return FigureKinds.all().stream().filter(kind -> kind.fits(material)).toList();
    }

    /** How many figures there are of all kinds: of those of a single image, one for each image on view. */
    int figures() {
        int images = positions.isEmpty() ? ImageChoice.FIRST.count() : positions.size();
        return kinds().stream()
                .mapToInt(kind -> kind.scope() == Scope.RUN || kind.scope() == Scope.IMAGES ? 1 : images)
                .sum();
    }

    /** Draws every figure that the network has. Not on the JavaFX thread: the network is asked. */
    List<FigureFile> draw(Look look, Progress progress) {
        return draw(kinds(), positions, look, progress);
    }

    /** Draws one kind of figure, of the first image on view if it is about a single one. Not on the JavaFX thread. */
    Figure draw(String kind, Look look, Progress progress) {
        FigureKind wanted = FigureKinds.parse(kind);
        boolean together = wanted.scope() == Scope.RUN || wanted.scope() == Scope.IMAGES;
        List<Integer> some = together ? positions : positions.stream().limit(1).toList();
        return draw(List.of(wanted), some, look, progress).get(0).figure();
    }

    private List<FigureFile> draw(List<FigureKind> wanted, List<Integer> shown, Look look, Progress progress) {
        ImageChoice images = new ImageChoice(shown, List.of(), ImageChoice.FIRST.count(), false);
        List<ImageRow> rows = List.of(ImageRow.ORIGINAL, ImageRow.RECONSTRUCTION);
        Arrangement how = new Arrangement(OptionalInt.empty(), look.width(), rows, scale, true, loss);
        return new FigureRequest(new LinkedHashSet<>(wanted), images, how)
                .fitting(material)
                .draw(material, progress);
    }
}
