package org.conceptexplorer.app.concepts;

import java.util.List;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.figure.decoder.DecoderPicturesFigure;
import org.conceptexplorer.figure.decoder.RemovalFigure;
import org.conceptexplorer.figure.decoder.TraversalFigure;
import org.conceptexplorer.figure.kind.Decoder;

/**
 * What a network draws from codes.
 *
 * @param pictures each concept alone
 * @param removal without each concept
 * @param traversal along each concept
 */
public record Drawn(DecoderPicturesFigure pictures, RemovalFigure removal, TraversalFigure traversal) {
    static Drawn of(EncodedSet test, Decoder decoder) {
        return new Drawn(
                DecoderPicturesFigure.of(test.codes(), decoder),
                RemovalFigure.of(test, decoder),
                TraversalFigure.of(test.codes(), decoder));
    }

    /** The same of one concept alone. */
    Drawn of(int concept) {
        return new Drawn(
                new DecoderPicturesFigure(
                        pictures.nothing(), List.of(pictures.rows().get(concept)), pictures.places()),
                new RemovalFigure(List.of(removal.removals().get(concept))),
                new TraversalFigure(List.of(traversal.strips().get(concept))));
    }
}
