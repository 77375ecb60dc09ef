package org.conceptexplorer.model;

import org.conceptexplorer.data.ImageSet;

/**
 * The batch of one training step, as its shards see it.
 *
 * @param images where it is taken from
 * @param order positions in {@code images}
 * @param from its first place in {@code order}
 * @param scale of its loss
 * @param conditions what holds at this step
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one step, and is never compared
public record StepBatch(ImageSet images, int[] order, int from, BatchScale scale, StepConditions conditions) {
    /** The position of the image at a place of the batch. */
    public int position(int place) {
        return order[from + place];
    }

    /** The name of the image at a place of the batch; only where names are learned. */
    public int name(int place) {
        return conditions.names().orElseThrow().of(position(place));
    }
}
