package org.conceptexplorer.model;

import java.util.List;

/**
 * One term of a convolution: which source pixel it reads, and the sum of which kernel cells weighs it. The output at
 * (i, j) reads the source at (stride·i + rowOffset, stride·j + columnOffset).
 *
 * @param rowOffset where the source row lies
 * @param columnOffset where the source column lies
 * @param cells kernel cells, numbered row by row
 */
record Tap(int rowOffset, int columnOffset, List<Integer> cells) {}
