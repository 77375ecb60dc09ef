package org.conceptexplorer.exchange.onnx;

import ai.onnx.proto.OnnxMl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.exchange.ModelWriter;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.training.run.ProgramVersion;

/**
 * Writes a graph of ONNX's own operations. What it reads and makes has the shapes that this program and Keras have, the
 * channels last; for any number of images.
 */
final class OnnxWriter implements ModelWriter {
    /** Old enough for every runtime of the last years, and the first with what is needed. */
    private static final int OPERATIONS = 13;

    private static final int VERSION = 7;
    private static final String BATCH = "N";
    private static final String INPUT = "input";
    private static final String OUTPUT = "output";

    @Override
    public void write(PortableModel model, Path file) {
        SafeFile.write(file, out -> model(model).writeTo(out));
    }

    @Override
    public List<String> remarks(PortableModel model) {
        List<String> remarks = new ArrayList<>();
        remarks.add(
                "An ONNX file tells how to compute, not how to train: loss, penalty and optimiser stand in its metadata"
                        + " as texts.");
        if (model.hasDropout()) {
            remarks.add("Dropout, which is there in training alone, is left out.");
        }
        return remarks;
    }

    private static OnnxMl.ModelProto model(PortableModel model) {
        OnnxMl.ModelProto.Builder whole = OnnxMl.ModelProto.newBuilder()
                .setIrVersion(VERSION)
                .setProducerName("Concept Explorer")
                .setProducerVersion(ProgramVersion.get())
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(OPERATIONS))
                .setGraph(graph(model));
        model.provenance()
                .forEach((keyword, text) -> whole.addMetadataProps(OnnxMl.StringStringEntryProto.newBuilder()
                        .setKey(keyword)
                        .setValue(text)));
        return whole.build();
    }

    private static OnnxMl.GraphProto graph(PortableModel model) {
        OnnxMl.GraphProto.Builder graph =
                OnnxMl.GraphProto.newBuilder().setName(model.name()).addInput(value(INPUT, model.input()));
        OnnxNodes nodes = new OnnxNodes(graph, INPUT);
        if (model.input().size() > 1) {
            nodes.node("Transpose", "channels_first")
                    .with("perm", List.of(0, 3, 1, 2))
                    .add();
        }
        OnnxLayers layers = new OnnxLayers(model, nodes);
        model.layers().forEach(layers::add);
        if (model.output().size() > 1) {
            nodes.node("Transpose", "channels_last")
                    .with("perm", List.of(0, 2, 3, 1))
                    .add();
        }
        nodes.node("Identity", OUTPUT).add();
        return graph.addOutput(value(OUTPUT, model.output())).build();
    }

    private static OnnxMl.ValueInfoProto value(String name, List<Integer> shape) {
        OnnxMl.TensorShapeProto.Builder lengths = OnnxMl.TensorShapeProto.newBuilder()
                .addDim(OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimParam(BATCH));
        shape.forEach(length ->
                lengths.addDim(OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimValue(length)));
        OnnxMl.TypeProto.Tensor.Builder tensor = OnnxMl.TypeProto.Tensor.newBuilder()
                .setElemType(OnnxMl.TensorProto.DataType.FLOAT.getNumber())
                .setShape(lengths);
        return OnnxMl.ValueInfoProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }
}
