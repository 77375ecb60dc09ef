package org.conceptexplorer.data.mnist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.conceptexplorer.base.CountingProgress;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.idx.MnistFile;
import org.conceptexplorer.data.idx.PackedContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistDownloadTest {
    private static final MnistFile IMAGES = MnistFile.TRAIN_IMAGES;
    private static final ProxySelector DIRECT = ProxySelector.of(null);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Map<String, byte[]> packed = new HashMap<>();
    private final Map<MnistFile, String> digests = new EnumMap<>(MnistFile.class);
    private final Path cache;
    private final Mirror first;
    private final Mirror second;

    MnistDownloadTest(@TempDir Path folder) throws IOException {
        cache = folder.resolve("cache");
        for (MnistFile file : MnistFile.values()) {
            byte[] content = file.itemSides().isEmpty() ? IdxFiles.labels(20) : IdxFiles.noise(20);
            packed.put(file.packedName(), IdxFiles.gzip(content));
            digests.put(file, PackedContent.sha256(IdxFiles.gzip(content)));
        }
        first = new Mirror(packed);
        second = new Mirror(packed);
    }

    @AfterEach
    void closeMirrors() {
        first.close();
        second.close();
    }

    @Test
    void fetches_all_four_files_from_the_first_mirror() {
        download(Progress.NONE);

        assertThat(cached()).isEqualTo(packed.keySet().stream().sorted().toList());
        assertThat(cache.resolve(IMAGES.packedName())).hasBinaryContent(image());
        assertThat(second.requests()).isEmpty();
    }

    @Test
    void tells_how_far_it_is_over_all_files() {
        CountingProgress progress = new CountingProgress(Integer.MAX_VALUE);

        download(progress);

        assertThat(progress.done()).isSorted().endsWith(11_594_722L);
        assertThat(progress.total()).isEqualTo(11_594_722);
    }

    @Test
    void goes_on_where_the_line_broke() {
        first.then(IMAGES, Mirror.cutOffAfter(5_000));

        download(Progress.NONE);

        assertThat(first.requests())
                .startsWith(IMAGES.packedName(), IMAGES.packedName() + " bytes=5000-")
                .hasSize(5);
        assertThat(cache.resolve(IMAGES.packedName())).hasBinaryContent(image());
    }

    @Test
    void starts_again_when_a_mirror_cannot_go_on() {
        first.then(IMAGES, Mirror.cutOffAfter(5_000), Mirror::whole);

        download(Progress.NONE);

        assertThat(cache.resolve(IMAGES.packedName())).hasBinaryContent(image());
        assertThat(second.requests()).isEmpty();
    }

    @Test
    void asks_the_second_mirror_when_the_first_has_no_file() {
        first.then(IMAGES, Mirror.status(404));

        download(Progress.NONE);

        assertThat(second.requests()).containsExactly(IMAGES.packedName());
        assertThat(cached()).hasSize(4);
    }

    @Test
    void asks_the_second_mirror_when_nothing_comes_any_more() {
        first.then(IMAGES, Mirror.stalledAfter(0));

        download(Progress.NONE);

        assertThat(second.requests()).containsExactly(IMAGES.packedName());
    }

    @Test
    void goes_on_when_a_mirror_stops_in_the_middle() {
        first.then(IMAGES, Mirror.stalledAfter(5_000));

        download(Progress.NONE);

        assertThat(first.requests()).contains(IMAGES.packedName() + " bytes=5000-");
        assertThat(cache.resolve(IMAGES.packedName())).hasBinaryContent(image());
    }

    @Test
    void refuses_a_web_page() {
        byte[] page = "<!doctype html><title>Log in</title>".getBytes(StandardCharsets.UTF_8);

        refuses(Mirror.content(page), "localhost answered with a web page or something else instead of the file");
    }

    @Test
    void refuses_an_altered_file() {
        refuses(Mirror.content(IdxFiles.gzip(IdxFiles.images(20))), "localhost sent an altered file");
    }

    @Test
    void refuses_a_file_that_unpacks_without_end() {
        refuses(Mirror.content(IdxFiles.gzip(new byte[60_000_000])), "localhost sent an altered file");
    }

    @Test
    void refuses_a_damaged_file() {
        refuses(Mirror.content(Arrays.copyOf(image(), image().length - 100)), "localhost sent a damaged file");
    }

    @Test
    void refuses_a_file_that_never_ends() {
        refuses(Mirror.content(new byte[20_000_000]), "localhost sends more than the file has");
    }

    @Test
    void says_what_each_mirror_answered() {
        first.then(IMAGES, Mirror.status(404));
        second.then(IMAGES, Mirror.status(503));

        assertThatThrownBy(() -> download(Progress.NONE))
                .isInstanceOf(ExplainedException.class)
                .hasMessage("MNIST's file train-images-idx3-ubyte.gz could not be downloaded: localhost answered with"
                        + " status 404, localhost answered with status 503; check the network and the proxy, or choose"
                        + " a folder that has MNIST.");
    }

    @Test
    void says_that_no_mirror_can_be_reached() {
        first.close();
        second.close();

        assertThatThrownBy(() -> download(Progress.NONE))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("localhost cannot be reached, localhost cannot be reached");
    }

    @Test
    void leaves_nothing_half_written_when_it_is_cancelled() {
        first.then(MnistFile.TRAIN_LABELS, Mirror.stalledAfter(10));

        assertThatThrownBy(() -> download(new CountingProgress(4))).isInstanceOf(CancellationException.class);

        assertThat(cached()).containsExactly(IMAGES.packedName());
    }

    @Test
    void fetches_only_what_is_missing_or_damaged() throws IOException {
        download(Progress.NONE);
        Files.writeString(cache.resolve(MnistFile.TEST_IMAGES.packedName()), "damaged");

        download(Progress.NONE);

        assertThat(first.requests()).hasSize(5).endsWith(MnistFile.TEST_IMAGES.packedName());
    }

    @Test
    void explains_a_cache_folder_that_cannot_be_made() throws IOException {
        Files.writeString(cache, "a file");

        assertThatThrownBy(() -> download(Progress.NONE))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("The folder " + cache + " for MNIST cannot be made");
    }

    @Test
    void goes_through_the_proxy() {
        MnistSource source = new MnistSource(List.of(URI.create("http://mirror.invalid/mnist/")), digests);
        ProxySettings proxies =
                new ProxySettings(Map.of("http_proxy", first.address().getAuthority()), DIRECT);

        new MnistDownload(source, new MnistFolder(cache), Progress.NONE, PATIENCE, proxies).run();

        assertThat(first.requests()).hasSize(4);
        assertThat(cached()).hasSize(4);
    }

    @Test
    void says_that_a_proxy_wants_a_password() {
        refuses(Mirror.status(407), "localhost is behind a proxy that asks for a password");
    }

    private void refuses(Mirror.Answer answer, String what) {
        first.then(IMAGES, answer);
        second.then(IMAGES, answer);

        assertThatThrownBy(() -> download(Progress.NONE))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(what);
        assertThat(cached()).isEmpty();
    }

    private void download(Progress progress) {
        MnistSource source = new MnistSource(List.of(first.address(), second.address()), digests);
        new MnistDownload(source, new MnistFolder(cache), progress, PATIENCE, DIRECT).run();
    }

    private byte[] image() {
        return packed.getOrDefault(IMAGES.packedName(), new byte[0]);
    }

    private List<String> cached() {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of("no folder: " + e);
        }
    }
}
