package org.conceptexplorer.figure.decoder;

import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.figure.kind.Decoder;

/** Asks a decoder for pictures. */
final class Decoded {
    private Decoded() {}

    /** The pictures of codes, in the same order. */
    static List<Pixels> pictures(Decoder decoder, List<float[]> codes) {
        return Arrays.stream(decoder.decode(codes.toArray(float[][]::new)))
                .map(Pixels::of)
                .toList();
    }

    /** The picture of one code. */
    static Pixels picture(Decoder decoder, float[] code) {
        return pictures(decoder, List.of(code)).get(0);
    }

    /** How much ink one picture has more and less than another, in words. */
    static String change(Pixels from, Pixels to) {
        Pixels difference = to.minus(from);
        double added = 0;
        double lost = 0;
        for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
            added += Math.max(0, difference.get(pixel));
            lost += Math.max(0, -difference.get(pixel));
        }
        return "the ink of " + Telling.number(added) + " pixels comes, that of " + Telling.number(lost) + " goes";
    }
}
