package org.conceptexplorer.data.own;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** How a camera was held. */
final class ExifOrientation {
    private static final int UPRIGHT = 1;

    private ExifOrientation() {}

    /** The orientation, 1 to 8, that a file's EXIF data names; 1 if it names none, or what it names cannot be read. */
    static int of(byte[] content) {
        try {
            Stream<ExifIFD0Directory> directories = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getDirectoriesOfType(ExifIFD0Directory.class)
                    .stream();
            return directories
                    .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(UPRIGHT);
        } catch (ImageProcessingException | IOException e) {
            return UPRIGHT; // the picture itself was read: whatever is wrong is wrong with what is said about it
        }
    }
}
