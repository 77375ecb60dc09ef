package org.conceptexplorer.exchange.safetensors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.ModelWriter;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.network.LayerSpec;

/**
 * Writes the length of a header (8 bytes, little-endian), the header (JSON, filled up with spaces to a multiple of eight
 * bytes), and the numbers of all arrays, float32 in C order, without a gap.
 */
final class SafetensorsWriter implements ModelWriter {
    /** Arrays begin at such places, so that programs can use them where they lie. */
    private static final int ALIGNMENT = 8;

    @Override
    public void write(PortableModel model, Path file) {
        SafeFile.write(file, out -> write(model, out));
    }

    @Override
    public List<String> remarks(PortableModel model) {
        return List.of(
                "A safetensors file holds weights alone: the layers, their order and activations, dropout and the"
                        + " penalty are told as texts in its metadata only.",
                "Kernels are in Keras' layouts (in×out, height×width×in×out); PyTorch wants them transposed.");
    }

    private static void write(PortableModel model, OutputStream out) throws IOException {
        byte[] header = JsonText.bytes(header(model));
        int padded = (header.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        out.write(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(padded)
                .array());
        out.write(header);
        out.write(" ".repeat(padded - header.length).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        for (LayerSpec.Weighted layer : model.weighted()) {
            out.write(bytes(model.kernel(layer)));
            out.write(bytes(model.bias(layer)));
        }
    }

    private static ObjectNode header(PortableModel model) {
        ObjectNode header = JsonText.object();
        ObjectNode metadata = header.putObject(SafetensorsHeader.METADATA);
        metadata.put("format", "np");
        model.provenance().forEach(metadata::put);
        long at = 0;
        for (LayerSpec.Weighted layer : model.weighted()) {
            at = array(header, layer.name() + "/kernel", layer.kernelShape(), at);
            int outputs = layer.kernelShape().get(layer.kernelShape().size() - 1);
            at = array(header, layer.name() + "/bias", List.of(outputs), at);
        }
        return header;
    }

    private static long array(ObjectNode header, String name, List<Integer> shape, long begin) {
        ObjectNode array = header.putObject(name);
        array.put("dtype", "F32");
        long end = begin
                + Float.BYTES * shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
        shape.forEach(array.withArray("shape")::add);
        array.putArray("data_offsets").add(begin).add(end);
        return end;
    }

    private static byte[] bytes(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }
}
