package org.conceptexplorer.exchange.safetensors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.exchange.FoundModel;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.ModelReader;

/** Reads what {@link SafetensorsWriter} and other programs write. */
final class SafetensorsReader implements ModelReader {
    @Override
    public FoundModel read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < Long.BYTES) {
            throw new MalformedException("is cut off");
        }
        long length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 0 || length > SafetensorsHeader.MOST_BYTES) {
            throw new MalformedException("does not begin with the length of a header");
        }
        if (length > bytes.length - Long.BYTES) {
            throw new MalformedException("is cut off in its header");
        }
        int start = Long.BYTES + (int) length;
        byte[] text = Arrays.copyOfRange(bytes, Long.BYTES, start);
        SafetensorsHeader header = SafetensorsHeader.of(JsonText.read(text, "header"), bytes.length - start);
        ByteBuffer data = ByteBuffer.wrap(bytes, start, bytes.length - start).slice();
        return FoundModel.weights(arrays(header, data.order(ByteOrder.LITTLE_ENDIAN)));
    }

    private static Map<String, NpyArray> arrays(SafetensorsHeader header, ByteBuffer data) {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        for (SafetensorsHeader.Array array : header.arrays()) {
            float[] values = new float[(int) (array.end() - array.begin()) / array.kind().bytes];
            data.position((int) array.begin());
            for (int i = 0; i < values.length; i++) {
                values[i] = switch (array.kind()) {
                    case F32 -> data.getFloat();
                    case F64 -> (float) data.getDouble();
                };
            }
            arrays.put(array.name(), NpyArray.Floats.wrap(array.shape(), values));
        }
        return arrays;
    }
}
