package org.conceptexplorer.figure.decoder;

import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.analysis.Pixels;
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
}
