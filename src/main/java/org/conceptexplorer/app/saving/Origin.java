package org.conceptexplorer.app.saving;

import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.Figure;

/** Where the window's figures come from. */
public interface Origin {
    /** What a figure's file tells about it, as far as it is known. */
    Provenance provenance(Figure figure, Look look, Format format);
}
