package org.conceptexplorer.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.sample.SampleDigits;
import org.junit.jupiter.api.Test;

class TeacherTest {
    private static final ImageSet DIGITS = SampleDigits.generate(1500, 21);

    private static ImageNames name(ImageSet images, int groups, int inGraph, int threads) {
        return Teacher.name(images, new NamingSettings(groups, inGraph, 1), threads, Progress.NONE);
    }

    private static int[] all(ImageNames names) {
        return IntStream.range(0, names.size()).map(names::of).toArray();
    }

    /** Images drawn from a set, with labels that mean nothing. */
    private static ImageSet picked(ImageSet images, int count, IntUnaryOperator which, int label) {
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        byte[] labels = new byte[count];
        Arrays.fill(labels, (byte) label);
        for (int i = 0; i < count; i++) {
            images.copyPixels(which.applyAsInt(i), pixels, i * ImageSet.PIXELS);
        }
        return ImageSet.wrap(pixels, labels);
    }

    /** The share of images whose digit is the most frequent one of its name. */
    private static double purity(ImageNames names, ImageSet images) {
        int[][] counts = new int[names.groups()][10];
        for (int i = 0; i < images.size(); i++) {
            counts[names.of(i)][images.label(i)]++;
        }
        return Arrays.stream(counts)
                        .mapToInt(row -> IntStream.of(row).max().orElseThrow())
                        .sum()
                / (double) images.size();
    }

    @Test
    void namesDigitsThatItWasNeverTold() {
        ImageNames names = name(DIGITS, 10, 0, 2);
        assertThat(purity(names, DIGITS)).isGreaterThan(0.9);
        assertThat(all(names)).contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(names.information()).isBetween(1.8, Math.log(10));
    }

    @Test
    void neverLooksAtALabel() {
        ImageSet relabelled = picked(DIGITS, 400, i -> i, 200);
        assertThat(all(name(relabelled, 10, 0, 1))).containsExactly(all(name(DIGITS.first(400), 10, 0, 1)));
    }

    @Test
    void givesTheSameNamesWithAnyNumberOfThreads() {
        ImageNames one = name(DIGITS, 10, 1000, 1);
        ImageNames three = name(DIGITS, 10, 1000, 3);
        assertThat(all(three)).containsExactly(all(one));
        assertThat(three.information()).isEqualTo(one.information());
    }

    @Test
    void neighboursNameTheImagesThatAreNotInTheGraph() {
        ImageNames names = name(DIGITS, 10, 1000, 2);
        assertThat(names.size()).isEqualTo(DIGITS.size());
        assertThat(purity(names, DIGITS)).isGreaterThan(0.85);
    }

    @Test
    void ofEquallyManyVotersTheNearestDecides() {
        assertThat(Teacher.elected(new int[] {0, 1, 2, 3, 4}, new byte[] {2, 1, 1, 0, 2}, 3))
                .isEqualTo((byte) 2);
        assertThat(Teacher.elected(new int[] {0, 1, 2, 3, 4}, new byte[] {2, 1, 1, 0, 1}, 3))
                .isEqualTo((byte) 1);
    }

    @Test
    void imagesThatAreAllAlikeAreRefused() {
        ImageSet black = ImageSet.wrap(new byte[300 * ImageSet.PIXELS], new byte[300]);
        for (ImageSet alike : List.of(black, picked(DIGITS, 300, i -> i % 9, 0))) {
            assertThatThrownBy(() -> name(alike, 10, 0, 2))
                    .isInstanceOf(ExplainedException.class)
                    .hasMessageContaining("so alike that no 10 of them differ");
        }
        assertThat(name(picked(DIGITS, 300, i -> i % 10, 0), 10, 0, 2).size()).isEqualTo(300);
    }

    @Test
    void equalImagesGetEqualNames() {
        ImageSet repeated = picked(DIGITS, 600, i -> i % 40, 0);
        int[] names = all(name(repeated, 10, 0, 2));
        for (int i = 40; i < names.length; i++) {
            assertThat(names[i]).isEqualTo(names[i % 40]);
        }
    }

    @Test
    void imagesOfOneKindAreSharedOutAmongTheNames() {
        int[] sevens = DIGITS.ofClass(7);
        ImageNames names = name(picked(DIGITS, sevens.length, i -> sevens[i], 0), 10, 0, 2);
        assertThat(names.size()).isEqualTo(sevens.length);
        assertThat(IntStream.of(all(names)).distinct().count()).isGreaterThan(5);
        assertThat(IntStream.of(all(names))).allMatch(name -> name >= 0 && name < 10);
    }

    @Test
    void asManyImagesAsNamesAreEnough() {
        assertThat(name(DIGITS.first(10), 10, 0, 2).size()).isEqualTo(10);
        assertThat(name(DIGITS.first(3), 2, 0, 2).size()).isEqualTo(3);
    }

    @Test
    void fewerImagesThanNamesAreRefused() {
        assertThatThrownBy(() -> name(DIGITS.first(9), 10, 0, 1))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("There are 9 images to learn 10 names from");
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new NamingSettings(1, 0, 1))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("not 1");
        assertThatThrownBy(() -> new NamingSettings(10, 5, 1))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("naming-images is 5");
    }

    @Test
    void tellsWhatItDoesAndStopsWhenNobodyWaits() {
        Set<String> told = ConcurrentHashMap.newKeySet(); // several threads tell
        AtomicInteger reports = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                assertThat(done).isBetween(0L, total);
                told.add(what);
                reports.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return told.contains("Grouping");
            }
        };
        assertThatThrownBy(() -> Teacher.name(DIGITS, new NamingSettings(10, 0, 1), 2, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(told).contains("Looking at strokes", "Grouping");
        assertThat(reports.get()).isGreaterThan(5);
    }
}
