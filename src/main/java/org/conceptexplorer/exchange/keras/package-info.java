/** Models in Keras' files: the HDF5 of Keras 2, the zip of Keras 3. */
@NullMarked
package org.conceptexplorer.exchange.keras;

import org.jspecify.annotations.NullMarked;
