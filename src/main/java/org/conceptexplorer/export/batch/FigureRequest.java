package org.conceptexplorer.export.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureKind.Scope;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.model.Architecture;

/**
 * Figures somebody wants.
 *
 * @param kinds which figures, in this order, at least one
 * @param images which images they show
 * @param arrangement how they are laid out
 */
public record FigureRequest(Set<FigureKind> kinds, ImageChoice images, Arrangement arrangement) {
    /** Images asked about at a time: between two times, an interruption is seen. */
    private static final int CHUNK = 200;

    /**
     * Draws the figures, named as their files are to be.
     *
     * @param progress told how far the work is
     * @throws ExplainedException if the run does not have what a figure needs
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public List<FigureFile> draw(FigureMaterial material, Progress progress) {
        kinds.forEach(kind -> check(kind, material));
        List<Drawn> groups = new ArrayList<>();
        if (kinds.stream().anyMatch(kind -> kind.scope() != Scope.RUN)) {
            for (ImageChoice.Group group : images.of(material.dataset().test())) {
                groups.add(new Drawn(suffix(group), encode(material, group.array(), progress)));
            }
        }
        List<FigureFile> files = new ArrayList<>();
        for (FigureKind kind : kinds) {
            progress.check();
            files.addAll(draw(kind, material, groups));
        }
        return files;
    }

    /** The same without the figures that a run does not have. */
    public FigureRequest fitting(FigureMaterial material) {
        Set<FigureKind> fitting =
                kinds.stream().filter(kind -> kind.fits(material)).collect(Collectors.toCollection(LinkedHashSet::new));
        return new FigureRequest(fitting, images, arrangement);
    }

    private record Drawn(String suffix, List<EncodedImage> images) {}

    private static String suffix(ImageChoice.Group group) {
        return group.label().isPresent() ? "-digit-" + group.label().getAsInt() : "";
    }

    private static void check(FigureKind kind, FigureMaterial material) {
        if (!kind.fits(material.architecture())) {
            throw new ExplainedException(
                    "The figure " + kind.id() + " shows where in an image concepts are active, which a"
                            + " code of one place does not tell; name another figure, or a run with the architecture "
                            + withPlaces() + ".");
        }
    }

    private static String withPlaces() {
        return Arrays.stream(Architecture.values())
                .filter(each -> each.places() > 1)
                .map(Architecture::id)
                .collect(Collectors.joining(" or "));
    }

    private static List<EncodedImage> encode(FigureMaterial material, int[] positions, Progress progress) {
        List<EncodedImage> encoded = new ArrayList<>();
        for (int from = 0; from < positions.length; from += CHUNK) {
            progress.report("Encoding", from, positions.length);
            progress.check();
            encoded.addAll(material.images(IntStream.range(from, Math.min(from + CHUNK, positions.length))
                    .map(i -> positions[i])
                    .toArray()));
        }
        return encoded;
    }

    private List<FigureFile> draw(FigureKind kind, FigureMaterial material, List<Drawn> groups) {
        return switch (kind.scope()) {
            case RUN -> List.of(new FigureFile(kind.id(), kind.draw(material, arrangement, List.of())));
            case IMAGES ->
                groups.stream()
                        .filter(group -> !group.images().isEmpty())
                        .map(group -> new FigureFile(
                                kind.id() + group.suffix(), kind.draw(material, arrangement, group.images())))
                        .toList();
            case IMAGE, IMAGE_PLACES ->
                groups.stream()
                        .flatMap(group -> group.images().stream())
                        .distinct()
                        .map(image -> new FigureFile(
                                kind.id() + "-" + image.position(), kind.draw(material, arrangement, List.of(image))))
                        .toList();
        };
    }
}
