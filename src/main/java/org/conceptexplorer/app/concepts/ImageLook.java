package org.conceptexplorer.app.concepts;

import java.util.Optional;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.code.CodeEdit;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.PictureError;

/**
 * One image, and what one concept does for it.
 *
 * @param image the image, with what the network makes of it
 * @param concept which concept
 * @param without the same image as it is drawn if the concept is set to zero
 * @param architecture the network's, which knows what each place sees
 */
public record ImageLook(EncodedImage image, int concept, EncodedImage without, Architecture architecture) {
    /** Asks a network; no more than one image and one code. */
    static ImageLook ask(Inference network, ImageSet images, int position, int concept) {
        int[] asked = {position};
        Encoding encoding = network.encode(images, asked, true);
        EncodedImage image = EncodedImage.list(images, asked, encoding).get(0);
        float[] less = CodeEdit.without(encoding.code(0), Architecture.CONCEPTS, concept);
        float[] drawn = network.decode(new float[][] {less})[0];
        EncodedImage.Result result = new EncodedImage.Result(
                Pixels.of(drawn),
                ConceptCode.of(network.architecture(), less),
                PictureError.crossEntropy(drawn, ink(images, position)));
        EncodedImage without = new EncodedImage(
                image.position(), image.label(), image.className(), image.original(), Optional.of(result));
        return new ImageLook(image, concept, without, network.architecture());
    }

    private static float[] ink(ImageSet images, int position) {
        float[] ink = new float[ImageSet.PIXELS];
        for (int pixel = 0; pixel < ink.length; pixel++) {
            ink[pixel] = images.ink(position, pixel) / 255f;
        }
        return ink;
    }

    /** How active the concept is in the image, the mean over places. */
    double activation() {
        return image.result().orElseThrow().code().mean(concept);
    }

    /** The image's reconstruction error, in nats per pixel. */
    double error() {
        return image.result().orElseThrow().error();
    }

    /** The error without the concept. */
    double errorWithout() {
        return without.result().orElseThrow().error();
    }

    /** Where the concept is strongest, the first of several places; they count row by row. */
    int strongestPlace() {
        ConceptCode code = image.result().orElseThrow().code();
        int best = 0;
        for (int place = 1; place < code.places(); place++) {
            best = code.at(place, concept) > code.at(best, concept) ? place : best;
        }
        return best;
    }
}
