package org.conceptexplorer.model;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;

/**
 * ND4J's natives: loaded when the first dense network needs them, or ahead, on another thread.
 *
 * <p>OpenBLAS and OpenMP each keep threads of their own, which would fight with the networks' threads for the cores.
 * Before anything loads, OpenMP is told not to spin while it waits; afterwards OpenBLAS is told to work on the thread
 * that calls it.
 */
public final class NativeRuntime {
    private NativeRuntime() {}

    /** Loads the natives, unless that has happened; takes about a second. Any thread may call it. */
    public static void load() {
        Loaded.touch();
    }

    /** Which library does the matrix products. */
    static String description() {
        load();
        return "ND4J's " + Nd4j.getBackend().getClass().getSimpleName() + " with "
                + Nd4j.factory().blas().getBlasVendor();
    }

    /** Initialised once, by the virtual machine's own locking. */
    private static final class Loaded {
        static {
            setEnvironment("OMP_WAIT_POLICY", "PASSIVE");
            Nd4j.getExecutioner();
            openblas_nolapack.blas_set_num_threads(1);
        }

        static void touch() {}
    }

    private static void setEnvironment(String name, String value) {
        if (Platform.isWindows()) {
            Function.getFunction("msvcrt", "_putenv").invokeInt(new Object[] {name + "=" + value});
        } else {
            Function.getFunction("c", "setenv").invokeInt(new Object[] {name, value, 1});
        }
    }
}
