package org.conceptexplorer.model.dense;

import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.EncodingDraft;

/** One thread's part in encoding and decoding with the dense network, in memory of its own that stays from call to call. */
final class DenseEncoder implements AutoCloseable {
    private final DenseBatch batch;
    private final DenseWorkspace workspace;

    DenseEncoder(DenseSizes sizes, DenseWorkspace workspace) {
        this.batch = new DenseBatch(sizes, DenseShard.IMAGES);
        this.workspace = workspace;
    }

    /** Encodes a shard of images, those at {@code positions[from]} and following. */
    void encode(EncodingDraft draft, ImageSet images, int[] positions, int from) {
        DenseShard shard = shard(positions.length - from);
        workspace.forward(shard, images, positions, from);
        for (int image = 0; image < shard.count(); image++) {
            copyResults(draft, shard, image, from + image);
        }
    }

    /** Decodes a shard of codes, {@code codes[from]} and following. */
    void decode(float[][] codes, float[][] pictures, int from) {
        DenseShard shard = shard(codes.length - from);
        workspace.decode(shard, codes, from);
        for (int image = 0; image < shard.count(); image++) {
            pictures[from + image] = new float[ImageSet.PIXELS];
            workspace.pixels().activate(shard, image, pictures[from + image]);
        }
    }

    private DenseShard shard(int left) {
        return left >= DenseShard.IMAGES ? batch.shards().get(0) : new DenseShard(batch, 0, left);
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
