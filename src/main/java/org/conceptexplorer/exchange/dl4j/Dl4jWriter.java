package org.conceptexplorer.exchange.dl4j;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.exchange.Layouts;
import org.conceptexplorer.exchange.ModelWriter;
import org.conceptexplorer.exchange.PortableLayer;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.matrix.NativeRuntime;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.training.setting.Settings;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Writes models as graphs of DL4J's own layers, with DL4J. */
final class Dl4jWriter implements ModelWriter {
    private static final String INPUT = "input";

    /** What follows the last layer, so that the graph can be trained further. */
    private static final String LOSS = "loss";

    @Override
    public void write(PortableModel model, Path file) {
        NativeRuntime.load(); // before DL4J loads the natives in its own way
        ComputationGraph graph = graph(model);
        SafeFile.write(file, out -> ModelSerializer.writeModel(graph, out, false));
    }

    @Override
    public List<String> remarks(PortableModel model) {
        List<String> remarks = new ArrayList<>();
        if (model.input().size() > 1 || model.output().size() > 1) {
            remarks.add("DL4J's maps are channels first: images are N×1×28×28, and codes N×10×side×side.");
        }
        remarks.add(
                "DL4J has no penalty on activations: the L1 weight is left out. Its loss is the cross-entropy added up"
                        + " over an image's pixels, 784 times the mean that is told here.");
        remarks.add("The optimiser is left out; set one to train the graph further.");
        return remarks;
    }

    private static ComputationGraph graph(PortableModel model) {
        ComputationGraphConfiguration.GraphBuilder builder =
                new NeuralNetConfiguration.Builder().updater(new NoOp()).graphBuilder();
        builder.addInputs(INPUT).setInputTypes(inputType(model.input()));
        String before = INPUT;
        for (PortableLayer layer : model.layers()) {
            builder.addLayer(layer.name(), Dl4jLayers.of(layer, dropout(model)), before);
            before = layer.name();
        }
        if (lastActivation(model) == org.conceptexplorer.model.network.Activation.SIGMOID) {
            builder.addLayer(LOSS, loss(model), before);
            before = LOSS;
        }
        ComputationGraph graph = new ComputationGraph(builder.setOutputs(before).build());
        graph.init();
        load(model, graph);
        return graph;
    }

    private static double dropout(PortableModel model) {
        return model.settings().get(Settings.DROPOUT);
    }

    private static org.conceptexplorer.model.network.Activation lastActivation(PortableModel model) {
        List<LayerSpec.Weighted> weighted = model.weighted();
        return weighted.get(weighted.size() - 1).activation();
    }

    private static org.deeplearning4j.nn.conf.layers.Layer loss(PortableModel model) {
        return model.output().size() > 1
                ? new CnnLossLayer.Builder(LossFunction.XENT)
                        .activation(Activation.IDENTITY)
                        .build()
                : new LossLayer.Builder(LossFunction.XENT)
                        .activation(Activation.IDENTITY)
                        .build();
    }

    private static InputType inputType(List<Integer> shape) {
        return shape.size() == 1
                ? InputType.feedForward(shape.get(0))
                : InputType.convolutional(shape.get(0), shape.get(1), shape.get(2));
    }

    private static void load(PortableModel model, ComputationGraph graph) {
        for (PortableLayer layer : model.layers()) {
            if (layer.spec() instanceof LayerSpec.Weighted weighted) {
                float[] kernel = model.kernel(weighted);
                float[] turned = layer.readsMaps() ? Layouts.outputsFirst(weighted.kernelShape(), kernel) : kernel;
                fill(graph.getLayer(layer.name()).getParam("W"), turned);
                fill(graph.getLayer(layer.name()).getParam("b"), model.bias(weighted));
            }
        }
    }

    /** The parameter is a view of the graph's: it is filled, not replaced. */
    private static void fill(INDArray parameter, float[] values) {
        parameter.assign(Nd4j.createFromArray(values).reshape('c', parameter.shape()));
    }
}
