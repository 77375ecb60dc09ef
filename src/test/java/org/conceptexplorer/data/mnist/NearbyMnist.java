package org.conceptexplorer.data.mnist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.idx.MnistFile;
import org.conceptexplorer.data.source.Datasets;

/** Data sets whose MNIST comes from a mirror on this computer: for tests of what asks for a download. */
public final class NearbyMnist implements AutoCloseable {
    private final Mirror mirror;

    private NearbyMnist(Map<String, byte[]> files) throws IOException {
        mirror = new Mirror(files);
    }

    /** A mirror that has the real MNIST; the test is skipped where there is none. */
    public static NearbyMnist real() throws IOException {
        return new NearbyMnist(IdxFiles.packed(RealMnist.folder()));
    }

    /** A mirror that answers every request with something else. */
    public static NearbyMnist broken() throws IOException {
        return new NearbyMnist(
                Stream.of(MnistFile.values()).collect(Collectors.toMap(MnistFile::packedName, file -> new byte[] {1})));
    }

    /** Data sets that were given a folder for MNIST and have nothing in their cache. */
    public static Datasets given(Path folder) {
        return new Datasets(folder.resolveSibling("no-cache"), Optional.of(folder), MnistSource.STANDARD);
    }

    /** Data sets that download from the mirror into a cache. */
    public Datasets datasets(Path cache) {
        return new Datasets(
                cache, Optional.empty(), new MnistSource(List.of(mirror.address()), MnistSource.STANDARD.digests()));
    }

    /** Every request so far. */
    public List<String> requests() {
        return mirror.requests();
    }

    @Override
    public void close() {
        mirror.close();
    }
}
