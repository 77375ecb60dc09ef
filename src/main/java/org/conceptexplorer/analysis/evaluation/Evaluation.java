package org.conceptexplorer.analysis.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.conceptexplorer.analysis.concept.CodeSummary;
import org.conceptexplorer.analysis.concept.ConceptUse;
import org.conceptexplorer.analysis.concept.ReconstructionError;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;

/**
 * How good the code of a network is on one data set: told on its test images, and fitted, where anything is, on its
 * training images. Grows stage by stage: what is not worked out yet, or does not apply, is empty.
 *
 * @param trainImages how many training images the data hold
 * @param places places of each concept in one image: 1, or 16 for a 4×4 grid
 * @param error how far the network's reconstructions are from the test images
 * @param summary how sparse the code is
 * @param concepts how each concept is used, concept 0 first
 * @param labels what concepts have to do with classes; empty without labels of at least two classes
 * @param baselines how well images are drawn without a network; empty without training images
 * @param code what probes read from the whole code
 * @param pca10 what probes read from ten principal components of the images
 * @param pixels what probes read from the images themselves
 * @param remark why numbers are left out that others have; blank if none are
 */
public record Evaluation(
        int trainImages,
        int places,
        ReconstructionError error,
        CodeSummary summary,
        List<ConceptUse> concepts,
        Optional<LabelNumbers> labels,
        Optional<Baselines> baselines,
        Optional<ProbeNumbers> code,
        Optional<ProbeNumbers> pca10,
        Optional<ProbeNumbers> pixels,
        String remark) {
    /** Makes its list unmodifiable. */
    public Evaluation {
        concepts = List.copyOf(concepts);
    }

    /**
     * Works out everything.
     *
     * @param dataset the images; at least one to test with
     * @param encoder the network
     * @param progress is told how far each stage is
     * @param partial is handed what is known after each stage: first how the code is used, then what it has to do with
     *     classes, then what images are without a network, then probe by probe
     * @throws org.conceptexplorer.base.ExplainedException if there are no test images, or the code is not finite
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Evaluation of(
            Dataset dataset, ImageEncoder encoder, Progress progress, Consumer<Evaluation> partial) {
        return new Evaluator(dataset, encoder, progress, partial).evaluate();
    }

    /** How a code is used, which needs no labels and no training images: where an evaluation begins. */
    static Evaluation begun(EncodedSet test, int trainImages) {
        return new Evaluation(
                trainImages,
                test.codes().places(),
                test.error(),
                CodeSummary.of(test.codes()),
                ConceptUse.all(test.codes()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    Evaluation withLabels(Optional<LabelNumbers> found) {
        return new Evaluation(
                trainImages, places, error, summary, concepts, found, baselines, code, pca10, pixels, remark);
    }

    Evaluation withBaselines(Baselines found) {
        return new Evaluation(
                trainImages, places, error, summary, concepts, labels, Optional.of(found), code, pca10, pixels, remark);
    }

    Evaluation withProbes(
            Optional<ProbeNumbers> onCode, Optional<ProbeNumbers> onPca10, Optional<ProbeNumbers> onPixels) {
        return new Evaluation(
                trainImages, places, error, summary, concepts, labels, baselines, onCode, onPca10, onPixels, remark);
    }

    Evaluation withRemark(String sentence) {
        return new Evaluation(
                trainImages, places, error, summary, concepts, labels, baselines, code, pca10, pixels, sentence);
    }
}
