/** Figures about whole codes: concepts and classes, concepts and each other, sparsity over a training. */
@NullMarked
package org.conceptexplorer.figure.code;

import org.jspecify.annotations.NullMarked;
