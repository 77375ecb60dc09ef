package org.conceptexplorer.exchange.hdf5;

import io.jhdf.HdfFile;
import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.api.dataset.ContiguousDataset;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.data.numpy.NpyArray;

/**
 * A group of a stranger's HDF5 file in memory; what is read first is its root. Only what lies in the file as it is counts: links, which could leave
 * it, and packed arrays, which could grow without bound, are refused.
 */
public final class Hdf5Source {
    private static final int MOST_DIMENSIONS = 8;
    private static final int SIGNATURE = 0x46444889; // ‰HDF
    private static final int SHORTEST = 52;
    private static final int VERSION = 8;

    private final Group group;
    private final int bytes;

    private Hdf5Source(Group group, int bytes) {
        this.group = group;
        this.bytes = bytes;
    }

    /** What comes of a file. */
    @FunctionalInterface
    public interface Reading<T> {
        T from(Hdf5Source root) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @throws MalformedException if it is none, or damaged
     * @throws IllegalArgumentException as the reading throws it
     */
    public static <T> T read(byte[] content, Reading<T> reading) throws IOException {
        checkLength(content);
        try (HdfFile file = HdfFile.fromBytes(content)) {
            return reading.from(new Hdf5Source(file, content.length));
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Whatever the library meets in a damaged file, an absurd length among it.
            MalformedException malformed = new MalformedException("is no sound HDF5 file");
            malformed.initCause(e);
            throw malformed;
        }
    }

    /** Later versions of the superblock have the place of the file's end elsewhere. */
    private static void checkLength(byte[] content) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < SHORTEST || head.getInt(0) != SIGNATURE) {
            throw new MalformedException("is no HDF5 file");
        }
        int version = content[VERSION];
        long end = head.getLong(version == 0 ? 40 : version == 1 ? 44 : 28);
        if (end > content.length) {
            throw new MalformedException("is cut off");
        }
    }

    /** A text that is an attribute of this group. */
    public Optional<String> text(String name) {
        return attribute(name).filter(String.class::isInstance).map(String.class::cast);
    }

    /** Texts that are an attribute of this group; none if it is not there. */
    public List<String> texts(String name) {
        return attribute(name)
                .filter(String[].class::isInstance)
                .map(String[].class::cast)
                .map(Arrays::asList)
                .orElse(List.of());
    }

    private Optional<Object> attribute(String name) {
        return Optional.ofNullable(group.getAttributes().get(name)).map(Attribute::getData);
    }

    /** A group inside this one. */
    public Optional<Hdf5Source> group(String name) throws IOException {
        return child(name).filter(Group.class::isInstance).map(child -> new Hdf5Source((Group) child, bytes));
    }

    private Optional<Node> child(String name) throws IOException {
        Optional<Node> child = Optional.ofNullable(group.getChildren().get(name));
        if (child.isPresent() && child.get().isLink()) {
            throw new MalformedException("has a link to another place, " + name);
        }
        return child;
    }

    /**
     * An array of floating-point numbers.
     *
     * @param path inside this group, its parts apart by slashes
     */
    public NpyArray.Floats array(String path) throws IOException {
        Hdf5Source parent = this;
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            parent = parent.group(parts[i]).orElseThrow(() -> missing(path));
        }
        Node node = parent.child(parts[parts.length - 1]).orElseThrow(() -> missing(path));
        if (!(node instanceof ContiguousDataset dataset)) {
            throw new MalformedException("holds " + path + " packed or in pieces, as Keras never does");
        }
        return floats(dataset, path);
    }

    private static MalformedException missing(String path) {
        return new MalformedException("names an array " + path + " that it does not hold");
    }

    private NpyArray.Floats floats(Dataset dataset, String path) throws IOException {
        int[] lengths = dataset.getDimensions();
        Class<?> type = dataset.getJavaType();
        if (lengths.length == 0
                || lengths.length > MOST_DIMENSIONS
                || IntStream.of(lengths).anyMatch(length -> length < 1)
                || (type != float.class && type != double.class)) {
            throw new MalformedException("holds something else than floating-point numbers as " + path);
        }
        double size = IntStream.of(lengths).asDoubleStream().reduce(1, (a, b) -> a * b);
        if (size > bytes) {
            throw new MalformedException("is too short for its array " + path);
        }
        Object flat = dataset.getDataFlat();
        float[] values = flat instanceof double[] doubles ? single(doubles) : (float[]) flat;
        return NpyArray.Floats.wrap(IntStream.of(lengths).boxed().toList(), values);
    }

    private static float[] single(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
