package org.conceptexplorer.model.conv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A convolution of a square map, perhaps after nearest-neighbour upsampling, and the terms it comes down to.
 *
 * <p>Along one axis, the output at Y is Σₖ w(k) · up(Y + k − padding) with up(t) = in(⌊t / upsampling⌋). With the output
 * in parts, Y = phases·i + p, the source is in((phases / upsampling)·i + ⌊(p + k − padding) / upsampling⌋): within one
 * part, taps that read the same source pixel become one, with the sum of their weights. An upsampled 3×3 convolution
 * thereby becomes four 2×2 convolutions of the small map, less than half of the work, and the large map is never made.
 *
 * @param inChannels channels of the source
 * @param outChannels channels of the output
 * @param inSide pixels along the source's sides, before upsampling
 * @param outSide pixels along the output's sides
 * @param kernelSide cells along the kernel's sides
 * @param padding zeros on each side of the source, after upsampling
 * @param upsampling 1 or 2
 * @param phases in how many parts along each axis the output is made; a multiple of {@code upsampling}
 */
record ConvolutionShape(
        int inChannels,
        int outChannels,
        int inSide,
        int outSide,
        int kernelSide,
        int padding,
        int upsampling,
        int phases) {

    /** The step from one output of a part to the next, in source pixels. */
    int stride() {
        return phases / upsampling;
    }

    /** Cells of the kernel. */
    int cells() {
        return kernelSide * kernelSide;
    }

    /** The terms of one part of the output, read from the source with {@link #stride}. */
    List<Tap> forwardTaps(int phase) {
        return cross(offsets(phase / phases), offsets(phase % phases));
    }

    /** The terms of the source's gradient, read from the output's gradient with {@link #upsampling} as the stride. */
    List<Tap> backwardTaps() {
        Map<Integer, List<Integer>> offsets = new TreeMap<>();
        for (int p = 0; p < upsampling; p++) {
            int phase = p;
            offsets(p).forEach((offset, cells) -> offsets.put(phase - upsampling * offset, cells));
        }
        return cross(offsets, offsets);
    }

    /** Along one axis: the kernel cells by the source pixel they read, for output {@code phase}. */
    private Map<Integer, List<Integer>> offsets(int phase) {
        Map<Integer, List<Integer>> offsets = new TreeMap<>();
        for (int k = 0; k < kernelSide; k++) {
            int offset = Math.floorDiv(phase + k - padding, upsampling);
            offsets.computeIfAbsent(offset, any -> new ArrayList<>()).add(k);
        }
        return offsets;
    }

    private List<Tap> cross(Map<Integer, List<Integer>> rows, Map<Integer, List<Integer>> columns) {
        List<Tap> taps = new ArrayList<>();
        rows.forEach((row, rowCells) -> columns.forEach((column, columnCells) -> {
            int[] cells = rowCells.stream()
                    .flatMapToInt(y -> columnCells.stream().mapToInt(x -> y * kernelSide + x))
                    .toArray();
            taps.add(new Tap(row, column, cells));
        }));
        return List.copyOf(taps);
    }
}
