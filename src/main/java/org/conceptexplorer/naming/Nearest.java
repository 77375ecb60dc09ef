package org.conceptexplorer.naming;

import java.util.Arrays;

/** The lowest ranks of all that were offered, and whose they are. */
final class Nearest {
    private final int[] positions;
    private final float[] ranks;
    private final int excluded;

    /**
     * Nobody yet.
     *
     * @param wanted how many to keep, at least 1
     * @param excluded a position never kept
     */
    Nearest(int wanted, int excluded) {
        this.positions = new int[wanted];
        this.ranks = new float[wanted];
        this.excluded = excluded;
        Arrays.fill(ranks, Float.POSITIVE_INFINITY);
    }

    /** Offers all of a block, whose first is at a position; blocks come in ascending order. */
    void offer(float[] block, int first) {
        float worst = ranks[ranks.length - 1];
        for (int i = 0; i < block.length; i++) {
            if (block[i] < worst && first + i != excluded) {
                insert(block[i], first + i);
                worst = ranks[ranks.length - 1];
            }
        }
    }

    private void insert(float rank, int position) {
        int place = ranks.length - 1;
        for (; place > 0 && ranks[place - 1] > rank; place--) {
            ranks[place] = ranks[place - 1];
            positions[place] = positions[place - 1];
        }
        ranks[place] = rank;
        positions[place] = position;
    }

    /** Whose the lowest ranks are, lowest first. */
    int[] positions() {
        return positions;
    }
}
