package org.conceptexplorer.model.matrix;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.natives.NativeLoaders;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * ND4J's natives and the library for matrix products: loaded when the first dense network needs them, or ahead, on
 * another thread.
 *
 * <p>OpenMP, with which both are built, keeps threads of its own, which would fight with the networks' threads for the
 * cores, and would add up a product's terms in an order that depends on their number. It is told to use none but the
 * thread that calls, and not to spin while it waits.
 */
public final class NativeRuntime {
    private NativeRuntime() {}

    /**
     * Loads the natives, unless that has happened; takes about a second. Any thread may call it.
     *
     * @throws ExplainedException if there is no folder in which they can be kept and run
     */
    public static void load() {
        NativeLoaders.prepare();
        gemm();
    }

    /** What does the matrix products, once the natives are loaded. */
    static Gemm gemm() {
        return Loaded.GEMM;
    }

    /** Which libraries do the work. */
    public static String description() {
        load();
        return gemm().description() + " in memory of ND4J's "
                + Nd4j.getBackend().getClass().getSimpleName();
    }

    /** Why matrix products are slower than they could be; empty where they are not. */
    public static Optional<String> warning() {
        return gemm() instanceof OneDnnGemm
                ? Optional.empty()
                : Optional.of(
                        "There is no oneDNN for this computer: the dense network trains with OpenBLAS, more slowly and"
                                + " just as right.");
    }

    /** Initialised once, by the virtual machine's own locking. */
    private static final class Loaded {
        static final Gemm GEMM;

        static {
            setEnvironment("OMP_WAIT_POLICY", "PASSIVE");
            setEnvironment("OMP_NUM_THREADS", "1");
            Nd4j.getExecutioner();
            // While it loads, ND4J tells OpenMP to use all processors whenever this very thread asks it for something.
            NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
            GEMM = best();
        }

        private static Gemm best() {
            try {
                return new OneDnnGemm();
            } catch (LinkageError e) {
                return new OpenBlasGemm();
            }
        }
    }

    private static void setEnvironment(String name, String value) {
        if (Platform.isWindows()) {
            Function.getFunction("msvcrt", "_putenv").invokeInt(new Object[] {name + "=" + value});
        } else {
            Function.getFunction("c", "setenv").invokeInt(new Object[] {name, value, 1});
        }
    }
}
