package org.conceptexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.junit.jupiter.api.Test;

class NativeRuntimeTest {
    @Test
    void keepsOtherThreadPoolsOffTheCores() {
        assumeFalse(Platform.isWindows(), "the environment is read with the C library's getenv");
        NativeRuntime.load();
        assertThat(Function.getFunction("c", "getenv").invokeString(new Object[] {"OMP_WAIT_POLICY"}, false))
                .isEqualTo("PASSIVE");
        assertThat(openblas_nolapack.blas_get_num_threads()).isEqualTo(1);
    }

    @Test
    void namesTheLibrary() {
        assertThat(NativeRuntime.description()).isEqualTo("ND4J's CpuBackend with OPENBLAS");
    }
}
