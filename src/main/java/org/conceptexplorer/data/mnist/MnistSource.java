package org.conceptexplorer.data.mnist;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conceptexplorer.data.idx.MnistFile;

/**
 * Where MNIST's files come from, and what proves them.
 *
 * @param mirrors folders on the web, asked in this order; each address ends with a slash
 * @param digests SHA-256 of each file's unpacked content
 */
public record MnistSource(List<URI> mirrors, Map<MnistFile, String> digests) {
    /** The mirrors that still answer; the original host does not. */
    public static final MnistSource STANDARD = new MnistSource(
            List.of(
                    URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"),
                    URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/")),
            originals());

    public MnistSource {
        mirrors = List.copyOf(mirrors);
        digests = Map.copyOf(digests);
    }

    private static Map<MnistFile, String> originals() {
        Map<MnistFile, String> digests = new EnumMap<>(MnistFile.class);
        Stream.of(MnistFile.values()).forEach(file -> digests.put(file, file.sha256()));
        return digests;
    }

    /** Whether a digest is that of the file's content. */
    public boolean proves(MnistFile file, String sha256) {
        return sha256.equals(digests.get(file));
    }
}
