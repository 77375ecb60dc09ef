package org.conceptexplorer.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.factory.StockNetworks;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.AdaDelta;

/** DL4J's own layers as shipped, without dropout and L1, which is less work than the others do. */
final class Dl4jPeer implements Peer {
    private static final int READY = 16;

    private final MultiLayerNetwork network;
    private final List<INDArray> batches;
    private final INDArray encoded;
    private int next;

    Dl4jPeer(Architecture architecture, int batchSize, BenchImages images) {
        network = StockNetworks.of(architecture, new AdaDelta(0.95, 1e-7));
        batches = IntStream.range(0, READY)
                .mapToObj(i -> StockNetworks.input(architecture, images.nextPixels(batchSize)))
                .toList();
        encoded = StockNetworks.input(architecture, images.pixels(images.encoded()));
    }

    @Override
    public double step() {
        next = (next + 1) % READY;
        network.fit(batches.get(next), batches.get(next));
        return network.score();
    }

    @Override
    public Object reconstruct(boolean errors) {
        return network.output(encoded);
    }

    @Override
    public void close() {
        network.close();
    }
}
