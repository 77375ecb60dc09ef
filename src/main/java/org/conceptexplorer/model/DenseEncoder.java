package org.conceptexplorer.model;

import java.util.List;
import org.conceptexplorer.data.ImageSet;

/** One thread's part in encoding with the dense network, in memory of its own that stays from call to call. */
final class DenseEncoder implements AutoCloseable {
    /** Images in a full shard: OpenBLAS rearranges all weights for each product, which more images share than in a step. */
    static final int SHARD = 256;

    private final DenseBatch batch = new DenseBatch(SHARD, SHARD);
    private final DenseWorkspace workspace;

    DenseEncoder(List<DenseLayer> layers, Dropout dropout) {
        this.workspace = new DenseWorkspace(layers, dropout, SHARD);
    }

    /** Encodes up to {@link #SHARD} images, those at {@code positions[from]} and following. */
    void encode(EncodingDraft draft, ImageSet images, int[] positions, int from) {
        int count = Math.min(SHARD, positions.length - from);
        DenseShard shard = count == SHARD ? batch.shards().get(0) : new DenseShard(batch, 0, count);
        workspace.forward(shard, images, positions, from);
        for (int image = 0; image < count; image++) {
            copyResults(draft, shard, image, from + image);
        }
    }

    private void copyResults(EncodingDraft draft, DenseShard shard, int image, int place) {
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            draft.codes()[draft.placeOf(place) + concept] = workspace.activation(image, concept);
        }
        PixelRows pixels = workspace.pixels();
        float sum = draft.reconstructed()
                ? pixels.reconstruct(shard, image, draft.addReconstruction(place))
                : pixels.crossEntropy(shard, image);
        draft.setCrossEntropy(place, sum);
    }

    @Override
    public void close() {
        batch.close();
    }
}
