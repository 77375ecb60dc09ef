package org.conceptexplorer.model;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ND4J's natives: loads them when the first network needs them, or ahead on another thread.
 *
 * <p>OpenBLAS and OpenMP each keep threads of their own, which would fight with the networks' threads for the cores.
 * Before anything loads, OpenMP is told not to spin while it waits; afterwards OpenBLAS is told to work on the thread
 * that calls it.
 */
public final class NativeRuntime {
    private static final Logger LOG = LoggerFactory.getLogger(NativeRuntime.class);

    private NativeRuntime() {}

    /** Loads the natives, unless that has happened; takes about a second. Any thread may call it. */
    public static void load() {
        Loaded.touch();
    }

    /** Initialised once, by the virtual machine's own locking. */
    private static final class Loaded {
        static {
            setEnvironment("OMP_WAIT_POLICY", "PASSIVE");
            Nd4j.getExecutioner();
            openblas_nolapack.blas_set_num_threads(1);
            LOG.info(
                    "ND4J {} with {}, processor level {}",
                    Nd4j.getBackend().getClass().getSimpleName(),
                    Nd4j.factory().blas().getBlasVendor(),
                    NativeOpsHolder.getInstance().getDeviceNativeOps().optimalLevel());
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
