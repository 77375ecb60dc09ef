package org.conceptexplorer.exchange.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.exchange.ModelImport;
import org.conceptexplorer.exchange.Models;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SafetensorsTest {
    private Path file;

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        file = folder.resolve("model.safetensors");
    }

    @ParameterizedTest
    @EnumSource
    void eachByteIsWhereTheFormatWantsIt(Architecture architecture) throws IOException {
        new SafetensorsWriter().write(Models.model(architecture, Part.AUTOENCODER), file);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int length = Math.toIntExact(bytes.getLong());
        assertThat(length % 8).isZero();
        byte[] header = new byte[length];
        bytes.get(header);
        assertThat(header[0]).isEqualTo((byte) '{');
        JsonNode json = new ObjectMapper().readTree(header);
        Weights weights = Models.weights(architecture);
        int end = 0;
        for (String name : weights.arrays().keySet()) {
            JsonNode told = json.path(name);
            assertThat(told.path("dtype").asText()).isEqualTo("F32");
            assertThat(told.path("data_offsets").get(0).intValue()).isEqualTo(end);
            for (float value : weights.array(name)) {
                assertThat(bytes.getFloat()).isEqualTo(value);
            }
            end = told.path("data_offsets").get(1).intValue();
            assertThat(8 + length + end).isEqualTo(bytes.position());
        }
        assertThat(bytes.hasRemaining()).isFalse();
        assertThat(json.path("__metadata__").path("settings").asText()).contains("L1 weight");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}} | another length",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}} | does not begin where",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,4]}} | no usable shape",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[65536,65536,65536],\"data_offsets\":[0,4]}} | another length",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,12]}} | is cut off",
                "{\"a\":{\"dtype\":\"F16\",\"shape\":[4],\"data_offsets\":[0,8]}} | F16",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}} | belong to no array",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0]}} | where it lies",
                "{\"a\":{},\"a\":{}} | no sound JSON",
                "[] | no JSON object",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}} | none of this program's"
            })
    void aHeaderThatBreaksTheRulesIsRefused(String header, String why) throws IOException {
        write(header, header.length());
        assertThatThrownBy(() -> ModelImport.read(file))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(file.toString());
    }

    @Test
    void deepNestingAndAbsurdLengthsAreRefused() throws IOException {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        write(deep, deep.length());
        assertThatThrownBy(() -> ModelImport.read(file)).hasMessageContaining("no sound JSON");
        for (long length : new long[] {-1, Long.MAX_VALUE, 100_000_001}) {
            write("{}", length);
            assertThatThrownBy(() -> ModelImport.read(file)).hasMessageContaining("length of a header");
        }
        write("{}", 1000);
        assertThatThrownBy(() -> ModelImport.read(file)).hasMessageContaining("cut off in its header");
    }

    /** A header of some length, and eight bytes of numbers. */
    private void write(String header, long told) throws IOException {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(16 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        Files.write(file, bytes.putLong(told).put(text).array());
    }
}
