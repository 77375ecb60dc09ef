package org.conceptexplorer.model.conv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Round;
import org.conceptexplorer.model.compute.Rows;

/** Nearest-neighbour upsampling followed by cropping. */
final class ResizedStage implements Stage {
    private final StageShape.Resizing resizing;
    private final FeatureMap input;
    private final FeatureMap output;
    private final FeatureMap gradient;
    private final FeatureMap inputGradient;
    private final List<Tap> taps;
    private final ShiftedRows readers;
    private final Crew.Place place;
    private final Round.Task channelResized = this::resize;
    private final Round.Task channelGathered = this::gather;

    /**
     * Reserves memory.
     *
     * @param resizing what is done
     * @param input what it reads
     * @param place where it is at work
     */
    ResizedStage(StageShape.Resizing resizing, FeatureMap input, Crew.Place place) {
        this.resizing = resizing;
        this.input = input;
        this.place = place;
        this.output = new FeatureMap(input.channels(), resizing.side(input.side()), 1, input.lanes());
        this.gradient = new FeatureMap(output.channels(), output.side(), 1, output.lanes());
        this.inputGradient = new FeatureMap(input.channels(), input.side(), 1, input.lanes());
        this.taps = taps(resizing);
        this.readers = new ShiftedRows(gradient, resizing.upsampling(), input.side(), taps);
    }

    /** The outputs made of the input at i: upsampling·i − cropping, and as many as upsampling makes after it. */
    private static List<Tap> taps(StageShape.Resizing resizing) {
        List<Tap> taps = new ArrayList<>();
        for (int row = 0; row < resizing.upsampling(); row++) {
            for (int column = 0; column < resizing.upsampling(); column++) {
                taps.add(new Tap(row - resizing.cropping(), column - resizing.cropping()));
            }
        }
        return List.copyOf(taps);
    }

    @Override
    public FeatureMap output() {
        return output;
    }

    @Override
    public void forward() {
        place.share(output.channels(), channelResized);
    }

    private void resize(int helper, int channel) {
        int lanes = output.lanes();
        for (int y = 0; y < output.side(); y++) {
            for (int x = 0; x < output.side(); x++) {
                int column = source(x);
                System.arraycopy(
                        input.rowOf(channel, source(y), column),
                        input.placeOf(column),
                        output.row(channel, 0, y),
                        x * lanes,
                        lanes);
            }
        }
    }

    private int source(int place) {
        return (place + resizing.cropping()) / resizing.upsampling();
    }

    @Override
    public void backward(FeatureMap ofOutput, float[] parameters) {
        gradient.copy(ofOutput);
        readers.fill(place);
        place.share(input.channels(), channelGathered);
    }

    private void gather(int helper, int channel) {
        for (int row = 0; row < inputGradient.side(); row++) {
            float[] sum = inputGradient.row(channel, 0, row);
            Arrays.fill(sum, 0);
            for (int i = 0; i < taps.size(); i++) {
                Tap tap = taps.get(i);
                int y = resizing.upsampling() * row + tap.rowOffset();
                Rows.add(sum, readers.row(tap.columnOffset(), channel, y));
            }
        }
    }

    @Override
    public FeatureMap inputGradient() {
        return inputGradient;
    }
}
