/** MNIST: its four files in a folder, its download, its cache. */
@NullMarked
package org.conceptexplorer.data.mnist;

import org.jspecify.annotations.NullMarked;
