package org.conceptexplorer.exchange.keras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.conceptexplorer.exchange.Models;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.matrix.NativeRuntime;
import org.deeplearning4j.nn.modelimport.keras.KerasModelImport;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class KerasH5Test {
    static {
        NativeRuntime.load(); // before DL4J loads the natives in its own way
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void dl4jsReaderOfKerasFilesMakesTheSameOfCodesAndImages(Part part) throws Exception {
        for (Architecture architecture : new Architecture[] {Architecture.DENSE, Architecture.CONV, Architecture.CONV_SINGLE}) {
        System.out.println(architecture + " " + part);
        try {
        Path file = folder.resolve("model.h5");
        new KerasH5Writer().write(Models.model(architecture, part), file);
        MultiLayerNetwork network =
                KerasModelImport.importKerasSequentialModelAndWeights(file.toString(), false);
        float[] input = Models.input(architecture, part);
        int size = input.length / Models.IMAGES;
        var shape = Models.model(architecture, part).input();
        INDArray in = shape.size()==1 ? Nd4j.createFromArray(input).reshape(Models.IMAGES, size) : Nd4j.createFromArray(input).reshape(Models.IMAGES, shape.get(0), shape.get(1), shape.get(2)).permute(0,3,1,2).dup('c');
        INDArray output = network.output(in);
        System.out.println(java.util.Arrays.toString(output.shape()));
        if (output.rank()==4) output=output.permute(0,2,3,1).dup('c');
        float[] actual = output.dup('c').reshape(output.length()).toFloatVector();
        float[] expected = Models.output(architecture, part);
        float worst=0; for (int i=0;i<expected.length;i++) worst=Math.max(worst, Math.abs(expected[i]-actual[i]));
        System.out.println("worst "+worst);
        } catch (Throwable t) { t.printStackTrace(System.out); }
        }
    }
}
