package org.conceptexplorer.analysis.damage;

import org.conceptexplorer.analysis.Pixels;

/** Something that can befall a picture. The same damage always does the same to the same picture. */
public sealed interface Damage permits Noise, Occlusion, Shift, Rotation, Thickness {
    /** The damaged picture; the one given stays as it is. */
    Pixels apply(Pixels picture);
}
