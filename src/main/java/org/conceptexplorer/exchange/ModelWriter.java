package org.conceptexplorer.exchange;

import java.nio.file.Path;
import java.util.List;

/** Writes models in one format. */
public interface ModelWriter {
    /**
     * Writes a model whole, or not at all.
     *
     * @param file where to; its folder has to exist
     * @throws org.conceptexplorer.base.ExplainedException if it cannot be written
     */
    void write(PortableModel model, Path file);

    /** What the format cannot say of this model, or says in its own way: a sentence each. */
    List<String> remarks(PortableModel model);

    /** All files that a model takes, the named one among them. */
    default List<Path> files(Path file) {
        return List.of(file);
    }
}
