package org.conceptexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.conceptexplorer.analysis.ClassMeans;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.export.PictureDifference;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.concept.MeanActivationFigure;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.figure.sheet.DetailFigure;
import org.conceptexplorer.figure.sheet.DigitSheetFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares figures with pictures that were looked at and found good. Where one differs, the picture, the expected one and
 * the difference are left in {@code target/golden}. After a wanted change, {@code -Dgolden.write=true} keeps the new
 * pictures: look at them before they are committed.
 */
class GoldenImageTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path LEFT = Path.of("target/golden");
    private static final double TOLERANCE = 0.004; // of all pixels: font rasterisers differ between machines

    static List<Arguments> figures() {
        OptionalDouble level = OptionalDouble.of(0.2625);
        LossRun run = FigureSamples.run("", 2_000, 1);
        List<LossRun> runs = List.of(FigureSamples.run("seed 1", 4_690, 1), FigureSamples.run("seed 2", 3_000, 2));
        List<EncodedImage> dense = FigureSamples.images(Architecture.DENSE, 20);
        List<EncodedImage> conv = FigureSamples.images(Architecture.CONV, 20);
        return List.of(
                Arguments.of("loss-light", new LossFigure(List.of(run), level, LossView.DEFAULT), Style.LIGHT, 700),
                Arguments.of(
                        "loss-log-dark",
                        new LossFigure(List.of(run), level, LossView.DEFAULT.withLogarithmic(true)),
                        Style.DARK,
                        340),
                Arguments.of("loss-runs-grey", new LossFigure(runs, level, LossView.DEFAULT), Style.GREY, 700),
                Arguments.of(
                        "reconstructions-light",
                        new ReconstructionFigure(dense, 10, List.of(ImageRow.values()), true),
                        Style.LIGHT,
                        700),
                Arguments.of("concepts-small", ConceptBarsFigure.of(dense.subList(0, 10)), Style.LIGHT, 340),
                Arguments.of(
                        "concepts-own-dark",
                        new ConceptBarsFigure(conv, 10, BarScale.PER_IMAGE, OptionalDouble.empty(), false),
                        Style.DARK,
                        900),
                Arguments.of("detail-conv-light", new DetailFigure(conv.get(2)), Style.LIGHT, 700),
                Arguments.of("digits-grey", new DigitSheetFigure(dense, 10, BarScale.COMMON), Style.GREY, 700),
                Arguments.of("mean-activation-dark", new MeanActivationFigure(means(dense)), Style.DARK, 700),
                Arguments.of("bars-named-grey", ConceptBarsFigure.of(dense.subList(0, 5)), named(Style.GREY), 340),
                Arguments.of("detail-named-light", new DetailFigure(conv.get(2)), named(Style.LIGHT), 340));
    }

    private static Style named(Style style) {
        ConceptNames names = ConceptNames.parse("loop,bar,stem,curve,left,right,top,bottom,hook,slant");
        return style.withLabels(new Labels(LegendPlace.TOP, Optional.empty(), Optional.empty(), names));
    }

    /** Each image stands for a class of its own. */
    private static ClassMeans means(List<EncodedImage> images) {
        return new ClassMeans(images.subList(0, 10).stream()
                .map(image -> new ClassMeans.ClassMean(image.position(), 1, activations(image)))
                .toList());
    }

    private static List<Double> activations(EncodedImage image) {
        return IntStream.range(0, Architecture.CONCEPTS)
                .mapToObj(c -> (double) image.result().orElseThrow().code().mean(c))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void looksAsItDidWhenItWasFoundGood(String name, Figure figure, Style style, int width) throws IOException {
        BufferedImage picture = Painted.image(figure, style, width, (int) figure.heightFor(width, style));
        Path golden = GOLDEN.resolve(name + ".png");
        if (Boolean.getBoolean("golden.write")) {
            ImageIO.write(
                    picture,
                    "png",
                    Files.createDirectories(GOLDEN).resolve(name + ".png").toFile());
        }
        BufferedImage expected = ImageIO.read(golden.toFile());
        assertThat(picture.getHeight()).isEqualTo(expected.getHeight());
        double share = Math.max(PictureDifference.share(picture, expected), PictureDifference.share(expected, picture));
        if (share > TOLERANCE) {
            Files.createDirectories(LEFT);
            ImageIO.write(picture, "png", LEFT.resolve(name + "-actual.png").toFile());
            ImageIO.write(expected, "png", LEFT.resolve(name + "-expected.png").toFile());
            ImageIO.write(
                    PictureDifference.picture(picture, expected),
                    "png",
                    LEFT.resolve(name + "-difference.png").toFile());
        }
        assertThat(share).as("share of differing pixels; see %s", LEFT).isLessThanOrEqualTo(TOLERANCE);
    }
}
