/** HDF5 files, as far as Keras uses them: groups, texts as attributes, arrays of float32. */
@NullMarked
package org.conceptexplorer.exchange.hdf5;

import org.jspecify.annotations.NullMarked;
