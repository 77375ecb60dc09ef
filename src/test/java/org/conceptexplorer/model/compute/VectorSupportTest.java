package org.conceptexplorer.model.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VectorSupportTest {
    private static VectorSupport with(Map<String, String> options) {
        return VectorSupport.of(name -> Optional.ofNullable(options.get(name)));
    }

    @Test
    void avx512WithFusedMultiplyAddIsFast() {
        VectorSupport support = with(Map.of(
                "UseSuperWord",
                "true",
                "MaxVectorSize",
                "64",
                "UseAVX",
                "3",
                "UseFMA",
                "true",
                "ObjectAlignmentInBytes",
                "64"));
        assertThat(support).hasToString("512-bit AVX-512 loops with fused multiply-add");
        assertThat(support.warning()).isEmpty();
    }

    @Test
    void neonIsSlowerAndSaysSo() {
        VectorSupport support = with(Map.of(
                "UseSuperWord",
                "true",
                "MaxVectorSize",
                "16",
                "UseSVE",
                "0",
                "UseFMA",
                "true",
                "ObjectAlignmentInBytes",
                "64"));
        assertThat(support).hasToString("128-bit NEON loops with fused multiply-add");
        assertThat(support.warning())
                .hasValueSatisfying(text -> assertThat(text).contains("128 bits", "slower"));
    }

    @Test
    void noFusedMultiplyAddIsVerySlowAndSaysSo() {
        VectorSupport support = with(Map.of(
                "UseSuperWord",
                "true",
                "MaxVectorSize",
                "32",
                "UseAVX",
                "1",
                "UseFMA",
                "false",
                "ObjectAlignmentInBytes",
                "64"));
        assertThat(support).hasToString("256-bit AVX loops");
        assertThat(support.warning())
                .hasValueSatisfying(text -> assertThat(text).contains("very slow"));
    }

    @Test
    void rowsThatAreNotAlignedAreToldOf() {
        VectorSupport support = with(Map.of(
                "UseSuperWord",
                "true",
                "MaxVectorSize",
                "64",
                "UseAVX",
                "3",
                "UseFMA",
                "true",
                "ObjectAlignmentInBytes",
                "8"));
        assertThat(support.toString()).contains("unaligned", "java.flags");
    }

    @Test
    void anotherVirtualMachineCountsAsSlow() {
        assertThat(with(Map.of()).warning()).isPresent();
    }

    @Test
    void thisVirtualMachineIsRecognised() {
        assertThat(VectorSupport.detect().bits()).isGreaterThanOrEqualTo(128);
    }

    @Test
    void testsRunWithTheOptionsThatTheProgramStartsWith() {
        assertThat(VectorSupport.detect().aligned()).isTrue();
    }
}
