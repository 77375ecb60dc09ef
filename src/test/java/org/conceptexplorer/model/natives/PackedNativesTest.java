package org.conceptexplorer.model.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedNativesTest {
    private final byte[] library = new byte[300_000];
    private Path natives;
    private Path target;

    @BeforeEach
    void pack(@TempDir Path folder) throws IOException {
        new Random(3).nextBytes(library);
        natives = Files.createDirectory(folder.resolve("natives"));
        target = folder.resolve("target");
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(natives.resolve("libbig.so.2.zst")))) {
            out.write(library);
        }
        Files.writeString(natives.resolve("libsmall.so"), "small");
    }

    @Test
    void allAreUnpackedIntoOneFolderOnce() throws IOException {
        Path whole = new PackedNatives(natives).unpack(target);
        assertThat(whole.resolve("libbig.so.2")).hasBinaryContent(library);
        assertThat(whole.resolve("libsmall.so")).hasContent("small");
        Files.writeString(whole.resolve("libsmall.so"), "kept");
        assertThat(new PackedNatives(natives).unpack(target)).isEqualTo(whole);
        assertThat(whole.resolve("libsmall.so")).hasContent("kept");
        try (Stream<Path> files = Files.list(whole)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void anotherVersionGetsAFolderOfItsOwn() throws IOException {
        Path whole = new PackedNatives(natives).unpack(target);
        Files.writeString(natives.resolve("libsmall.so"), "another");
        assertThat(new PackedNatives(natives).unpack(target)).isNotEqualTo(whole);
    }

    @Test
    void aDamagedFileIsNamedAndLeavesNothing() throws IOException {
        byte[] packed = Files.readAllBytes(natives.resolve("libbig.so.2.zst"));
        Files.write(natives.resolve("libbig.so.2.zst"), Arrays.copyOf(packed, packed.length / 2));
        assertThatThrownBy(() -> new PackedNatives(natives).unpack(target))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(natives.toString());
        try (Stream<Path> files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
