/** The two autoencoders, their loss and their optimisers. The only user of ND4J; arrays of floats and records cross its border. */
@NullMarked
package org.conceptexplorer.model;

import org.jspecify.annotations.NullMarked;
