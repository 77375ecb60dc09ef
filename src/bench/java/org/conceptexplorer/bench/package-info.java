/** Benchmarks of the engine beside its peers, measured in one run; see {@code docs/performance.md}. */
@NullMarked
package org.conceptexplorer.bench;

import org.jspecify.annotations.NullMarked;
