package org.conceptexplorer.model.matrix;

import org.bytedeco.dnnl.dnnl_version_t;
import org.bytedeco.dnnl.global.dnnl;

/**
 * Products by oneDNN, which makes its code for the processor it finds, AVX-512 included; OpenBLAS 0.3.19, the one that
 * ND4J was built with, does not know processors that are younger than itself. oneDNN's matrices are stored row after row,
 * ours column after column, so that each is taken for its transpose: Cᵀ = op(B)ᵀ·op(A)ᵀ.
 */
final class OneDnnGemm implements Gemm {
    /**
     * Loads the library.
     *
     * @throws LinkageError if there is none for this computer
     */
    OneDnnGemm() {
        dnnl.dnnl_get_effective_cpu_isa();
    }

    @Override
    public void multiply(NativeBlock c, NativeBlock a, boolean transposeA, NativeBlock b, boolean transposeB) {
        int status = dnnl.dnnl_sgemm(
                (byte) (transposeB ? 'T' : 'N'),
                (byte) (transposeA ? 'T' : 'N'),
                c.columns(),
                c.rows(),
                transposeA ? a.rows() : a.columns(),
                1f,
                b.start(),
                b.leading(),
                a.start(),
                a.leading(),
                0f,
                c.start(),
                c.leading());
        if (status == dnnl.dnnl_out_of_memory) {
            throw new OutOfMemoryError("oneDNN has no memory for a matrix product");
        }
        if (status != dnnl.dnnl_success) {
            throw new IllegalStateException("oneDNN ended a matrix product with status " + status);
        }
    }

    @Override
    public String description() {
        dnnl_version_t version = dnnl.dnnl_version();
        return "oneDNN " + version.major() + "." + version.minor() + "." + version.patch() + " (" + instructions()
                + ")";
    }

    private static String instructions() {
        int isa = dnnl.dnnl_get_effective_cpu_isa();
        if (includes(isa, dnnl.dnnl_cpu_isa_avx512_core)) {
            return "AVX-512";
        }
        if (includes(isa, dnnl.dnnl_cpu_isa_avx2)) {
            return "AVX2";
        }
        return includes(isa, dnnl.dnnl_cpu_isa_avx) ? "AVX" : "SSE4.1";
    }

    /** Each instruction set's bits are among those of the sets that include it. */
    private static boolean includes(int isa, int part) {
        return (isa & part) == part;
    }
}
