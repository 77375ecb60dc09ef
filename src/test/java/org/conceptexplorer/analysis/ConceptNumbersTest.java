package org.conceptexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.conceptexplorer.data.ClassNames;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Encodings;
import org.junit.jupiter.api.Test;

class ConceptNumbersTest {
    private static final float[] TWO_CODES = {
        1, 0, 0, 0, 0, 0, 0, 0, 0, 4,
        3, 0, 2, 0, 0, 0, 0, 0, 0, 0
    };

    @Test
    void tellsHowOftenAndHowMuchEachConceptIsActive() {
        ConceptStatistics statistics = ConceptStatistics.of(Encodings.of(Architecture.DENSE, TWO_CODES));

        assertThat(statistics.images()).isEqualTo(2);
        assertThat(statistics.zeroShare()).isEqualTo(16 / 20.0);
        assertThat(statistics.concepts().get(0)).isEqualTo(new ConceptStatistics.Use(1, 2, 3));
        assertThat(statistics.concepts().get(9)).isEqualTo(new ConceptStatistics.Use(0.5, 2, 4));
    }

    @Test
    void callsConceptsThatNoImageWakesDead() {
        assertThat(ConceptStatistics.of(Encodings.of(Architecture.DENSE, TWO_CODES))
                        .dead())
                .containsExactly(1, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void countsAConvolutionalConceptAsActiveIfItIsSoAnywhere() {
        float[] codes = new float[2 * 160];
        codes[10 * 5 + 2] = 8; // image 0, place 5, concept 2
        ConceptStatistics statistics = ConceptStatistics.of(Encodings.of(Architecture.CONV, codes));

        assertThat(statistics.concepts().get(2)).isEqualTo(new ConceptStatistics.Use(0.5, 8 / 32.0, 8));
        assertThat(statistics.zeroShare()).isEqualTo(319 / 320.0);
    }

    @Test
    void classMeansAreCalledAsTheClassesAre() {
        byte[] pixels = new byte[2 * ImageSet.PIXELS];
        Encoding encoding = Encodings.of(Architecture.DENSE, TWO_CODES);
        ClassNames letters = ClassNames.characters("AB", 1);
        ClassMeans.Recorder named = new ClassMeans.Recorder(ImageSet.wrap(pixels, new byte[] {2, 1}, letters));
        named.add(new int[] {0, 1}, encoding);
        ClassMeans.Recorder unknown = new ClassMeans.Recorder(ImageSet.unlabelled(pixels));
        unknown.add(new int[] {0, 1}, encoding);

        assertThat(named.means().classes())
                .extracting(ClassMeans.ClassMean::name)
                .containsExactly("A", "B");
        assertThat(unknown.means().classes()).singleElement().satisfies(all -> {
            assertThat(all.name()).isEqualTo("all");
            assertThat(all.images()).isEqualTo(2);
        });
    }

    @Test
    void meansOfAClassAreOverItsImagesAlone() {
        ImageSet images = ImageSet.wrap(new byte[3 * ImageSet.PIXELS], new byte[] {7, 5, 7});
        Encoding encoding = Encodings.of(Architecture.DENSE, TWO_CODES);

        ClassMeans.Recorder recorder = new ClassMeans.Recorder(images);
        recorder.add(new int[] {2, 1}, encoding);
        ClassMeans means = recorder.means();

        assertThat(means.classes()).extracting(ClassMeans.ClassMean::label).containsExactly(5, 7);
        assertThat(means.classes().get(0).activations().get(2)).isEqualTo(2);
        assertThat(means.classes().get(1).activations().get(9)).isEqualTo(4);
        assertThat(means.largest()).isEqualTo(4);
    }

    @Test
    void meanOfAConvolutionalCodeIsOverItsSixteenPlaces() {
        float[] values = new float[160];
        for (int place = 0; place < 16; place++) {
            values[place * 10 + 3] = place;
        }
        ConceptCode code = ConceptCode.of(Architecture.CONV, values);

        assertThat(code.at(15, 3)).isEqualTo(15);
        assertThat(code.mean(3)).isEqualTo(7.5f);
        assertThat(code.largestMean()).isEqualTo(7.5f);
        assertThat(code.largest()).isEqualTo(15);
    }

    @Test
    void meanImageErrorIsTheMeanOverAllTestImages() {
        byte[] train = new byte[2 * ImageSet.PIXELS];
        byte[] test = new byte[2 * ImageSet.PIXELS];
        train[0] = (byte) 255; // the mean image: a half at pixel 0, nothing elsewhere
        test[0] = (byte) 51; // 0.2
        double error = MeanImage.error(ImageSet.wrap(train, new byte[2]), ImageSet.wrap(test, new byte[2]));

        // Both test images cost ln 2 at pixel 0, whatever their ink, and nearly nothing elsewhere.
        assertThat(error).isCloseTo(Math.log(2) / ImageSet.PIXELS, within(1.1e-7));
    }

    @Test
    void encodedImagesKeepPositionLabelAndError() {
        ImageSet images = ImageSet.wrap(new byte[3 * ImageSet.PIXELS], new byte[] {7, 5, 9});
        var list = EncodedImage.list(images, new int[] {2, 0}, Encodings.of(Architecture.DENSE, TWO_CODES));

        assertThat(list).extracting(EncodedImage::position).containsExactly(2, 0);
        assertThat(list).extracting(EncodedImage::label).containsExactly(9, 7);
        assertThat(list.get(1).result().orElseThrow().error()).isCloseTo(0.2, within(1e-7));
        assertThat(list.get(1).result().orElseThrow().code().at(0, 2)).isEqualTo(2);
    }

    @Test
    void refusesCodesAndPicturesOfAnotherSize() {
        assertThatThrownBy(() -> ConceptCode.of(Architecture.CONV, new float[10]))
                .hasMessage("10 values are not a code of 160 activations");
        assertThatThrownBy(() -> Pixels.of(new float[783])).hasMessage("783 values are not a picture of 784");
    }

    @Test
    void picturesDoNotShareTheArrayTheyWereMadeFrom() {
        float[] values = new float[ImageSet.PIXELS];
        Pixels pixels = Pixels.of(values);
        values[0] = 1;
        assertThat(pixels.get(0)).isZero();
    }
}
