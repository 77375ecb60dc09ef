package org.conceptexplorer.analysis.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.label.Chance;
import org.conceptexplorer.analysis.label.ConceptLabel;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.label.NameSuggestion;
import org.conceptexplorer.analysis.label.StrongestConcept;

/**
 * What the concepts have to do with the classes of the test images.
 *
 * @param labels the classes of the images, for their names
 * @param strongest how well the strongest concept tells the class
 * @param shuffled the same if labels are handed out at random: what chance reaches
 * @param concepts the numbers of each concept, 0 first
 * @param names for each concept a name that follows from numbers; empty where no few classes stand out
 * @param chance what is reached by knowing nothing of an image
 */
public record LabelNumbers(
        Labels labels,
        StrongestConcept strongest,
        StrongestConcept.Control shuffled,
        List<ConceptLabel> concepts,
        List<Optional<NameSuggestion>> names,
        Chance chance) {
    /** How often labels are shuffled. */
    public static final int SHUFFLES = 10;

    private static final long SEED = 1;

    /** Makes its lists unmodifiable. */
    public LabelNumbers {
        concepts = List.copyOf(concepts);
        names = List.copyOf(names);
    }

    /** The numbers of a set of codes. */
    public static LabelNumbers of(CodeSet codes, Labels labels) {
        return new LabelNumbers(
                labels,
                StrongestConcept.of(codes, labels),
                StrongestConcept.shuffled(codes, labels, SHUFFLES, SEED),
                ConceptLabel.all(codes, labels),
                IntStream.range(0, codes.concepts())
                        .mapToObj(concept -> NameSuggestion.of(codes, labels, concept))
                        .toList(),
                Chance.of(labels));
    }
}
