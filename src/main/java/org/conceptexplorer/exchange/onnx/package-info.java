/** Models in ONNX files. */
@NullMarked
package org.conceptexplorer.exchange.onnx;

import org.jspecify.annotations.NullMarked;
