package org.conceptexplorer.model.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.junit.jupiter.api.Test;

class NativeRuntimeTest {
    @Test
    void keepsOtherThreadPoolsOffTheCores() {
        assumeFalse(Platform.isWindows(), "the environment is read with the C library's getenv");
        NativeRuntime.load();
        assertThat(environment("OMP_WAIT_POLICY")).isEqualTo("PASSIVE");
        assertThat(environment("OMP_NUM_THREADS")).isEqualTo("1");
        new OpenBlasGemm();
        assertThat(openblas_nolapack.blas_get_num_threads()).isEqualTo(1);
    }

    private static String environment(String name) {
        return Function.getFunction("c", "getenv").invokeString(new Object[] {name}, false);
    }

    /**
     * OpenMP reads the environment when it is loaded, and keeps the number for each thread by itself: neither must have
     * missed it, whether this thread has loaded the natives or not.
     */
    @Test
    void openMpWorksOnTheCallingThreadAlone() throws ExecutionException, InterruptedException {
        assumeTrue(Platform.isLinux(), "OpenMP's library has another name elsewhere");
        NativeRuntime.load();
        assertThat(openMpThreads()).isEqualTo(1);
        assertThat(CompletableFuture.supplyAsync(NativeRuntimeTest::openMpThreads)
                        .get())
                .isEqualTo(1);
    }

    private static int openMpThreads() {
        return Function.getFunction("libgomp.so.1", "omp_get_max_threads").invokeInt(new Object[0]);
    }

    @Test
    void namesTheLibraries() {
        assertThat(NativeRuntime.description())
                .startsWith(NativeRuntime.gemm().description())
                .endsWith("in memory of ND4J's CpuBackend");
    }
}
