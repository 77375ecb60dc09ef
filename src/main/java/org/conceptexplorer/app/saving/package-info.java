/** Figures and trainings on their way into files and onto the clipboard. */
@NullMarked
package org.conceptexplorer.app.saving;

import org.jspecify.annotations.NullMarked;
