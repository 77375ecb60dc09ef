package org.conceptexplorer.bench;

import java.util.stream.IntStream;
import org.conceptexplorer.model.Architecture;

/** PyTorch through DJL. Batches are made ready beforehand, so that only PyTorch's own work is timed. */
final class TorchPeer implements Peer {
    private static final int READY = 16;
    private static final int ENCODE_BATCH = 1_000;

    private final TorchNetwork network;
    private final int batchSize;
    private final float[][] batches;
    private final float[][] encoded;
    private int next;

    TorchPeer(Architecture architecture, int batchSize, BenchImages images) {
        this.batchSize = batchSize;
        this.network = new TorchNetwork(architecture);
        this.batches = IntStream.range(0, READY)
                .mapToObj(i -> images.nextPixels(batchSize))
                .toArray(float[][]::new);
        int[] positions = images.encoded();
        this.encoded = IntStream.range(0, positions.length / ENCODE_BATCH)
                .mapToObj(i -> images.pixels(IntStream.range(i * ENCODE_BATCH, (i + 1) * ENCODE_BATCH)
                        .map(p -> positions[p])
                        .toArray()))
                .toArray(float[][]::new);
    }

    @Override
    public double step() {
        next = (next + 1) % READY;
        return network.step(batches[next], batchSize);
    }

    @Override
    public Object reconstruct(boolean errors) {
        float[][] answers = new float[encoded.length][];
        for (int i = 0; i < encoded.length; i++) {
            answers[i] = network.reconstruct(encoded[i], ENCODE_BATCH, errors);
        }
        return answers;
    }

    @Override
    public void close() {
        network.close();
    }
}
