package org.conceptexplorer.model.dense;

import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.EncodingDraft;

/** One thread's part in encoding with the dense network, in memory of its own that stays from call to call. */
final class DenseEncoder implements AutoCloseable {
    private final DenseBatch batch = new DenseBatch(DenseShard.IMAGES);
    private final DenseWorkspace workspace;

    DenseEncoder(DenseWorkspace workspace) {
        this.workspace = workspace;
    }

    /** Encodes a shard of images, those at {@code positions[from]} and following. */
    void encode(EncodingDraft draft, ImageSet images, int[] positions, int from) {
        int count = Math.min(DenseShard.IMAGES, positions.length - from);
        DenseShard shard = count == DenseShard.IMAGES ? batch.shards().get(0) : new DenseShard(batch, 0, count);
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
