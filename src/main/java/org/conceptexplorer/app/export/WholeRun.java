package org.conceptexplorer.app.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.batch.FigureFile;
import org.conceptexplorer.export.batch.FigureRequest;
import org.conceptexplorer.export.batch.ImageChoice;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.FigureKind;
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

    /** Draws every figure that the network has. Not on the JavaFX thread: the network is asked. */
    List<FigureFile> draw(Look look, Progress progress) {
        Set<FigureKind> kinds = new LinkedHashSet<>(FigureKinds.all());
        ImageChoice images = new ImageChoice(positions, List.of(), ImageChoice.FIRST.count(), false);
        List<ImageRow> rows = List.of(ImageRow.ORIGINAL, ImageRow.RECONSTRUCTION);
        Arrangement how = new Arrangement(OptionalInt.empty(), look.width(), rows, scale, true, loss);
        return new FigureRequest(kinds, images, how).fitting(material).draw(material, progress);
    }
}
