package org.conceptexplorer.model.network;

/**
 * Neighbouring places along one axis of a map.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Span(int first, int last) {
    /** What of it lies on an axis of {@code length} places. */
    Span within(int length) {
        return new Span(Math.max(first, 0), Math.min(last, length - 1));
    }

    int length() {
        return last - first + 1;
    }
}
