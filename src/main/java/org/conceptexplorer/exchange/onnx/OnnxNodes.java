package org.conceptexplorer.exchange.onnx;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Builds a graph of operations, one after the other: each reads what the one before it made. */
final class OnnxNodes {
    private final OnnxMl.GraphProto.Builder graph;
    private String last;

    /**
     * A graph without operations.
     *
     * @param input the name of what the first operation reads
     */
    OnnxNodes(OnnxMl.GraphProto.Builder graph, String input) {
        this.graph = graph;
        this.last = input;
    }

    /** One operation, its attributes still to be added. */
    final class Node {
        private final OnnxMl.NodeProto.Builder node;

        private Node(String operation, String name, List<String> more) {
            node = OnnxMl.NodeProto.newBuilder()
                    .setOpType(operation)
                    .setName(name)
                    .addInput(last)
                    .addAllInput(more);
        }

        Node with(String name, List<Integer> values) {
            OnnxMl.AttributeProto.Builder attribute =
                    OnnxMl.AttributeProto.newBuilder().setName(name).setType(OnnxMl.AttributeProto.AttributeType.INTS);
            values.forEach(attribute::addInts);
            node.addAttribute(attribute);
            return this;
        }

        Node with(String name, String value) {
            node.addAttribute(OnnxMl.AttributeProto.newBuilder()
                    .setName(name)
                    .setType(OnnxMl.AttributeProto.AttributeType.STRING)
                    .setS(ByteString.copyFromUtf8(value)));
            return this;
        }

        /** Adds it to the graph; the next operation reads what it makes. */
        void add() {
            last = node.getName();
            graph.addNode(node.addOutput(last));
        }
    }

    /**
     * An operation on what the last one made.
     *
     * @param name of the operation and of what it makes
     * @param more names of the constants that it reads too
     */
    Node node(String operation, String name, String... more) {
        return new Node(operation, name, List.of(more));
    }

    /** A constant of float32 numbers, in C order. */
    String floats(String name, List<Integer> shape, float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return constant(name, shape, OnnxMl.TensorProto.DataType.FLOAT, bytes);
    }

    /** A constant row of whole numbers. */
    String wholes(String name, List<Integer> values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        values.forEach(value -> bytes.putLong(value));
        return constant(name, List.of(values.size()), OnnxMl.TensorProto.DataType.INT64, bytes.rewind());
    }

    private String constant(String name, List<Integer> shape, OnnxMl.TensorProto.DataType type, ByteBuffer bytes) {
        OnnxMl.TensorProto.Builder tensor = OnnxMl.TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(bytes));
        shape.forEach(tensor::addDims);
        graph.addInitializer(tensor);
        return name;
    }
}
