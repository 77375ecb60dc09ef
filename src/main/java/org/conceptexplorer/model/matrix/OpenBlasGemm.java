package org.conceptexplorer.model.matrix;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasColMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

/** Products by OpenBLAS, which ND4J brings along for every computer. */
final class OpenBlasGemm implements Gemm {
    /** OpenBLAS keeps threads of its own, which would fight with the networks' threads for the cores: it is told not to. */
    OpenBlasGemm() {
        blas_set_num_threads(1);
    }

    @Override
    public void multiply(NativeBlock c, NativeBlock a, boolean transposeA, NativeBlock b, boolean transposeB) {
        cblas_sgemm(
                CblasColMajor,
                transposeA ? CblasTrans : CblasNoTrans,
                transposeB ? CblasTrans : CblasNoTrans,
                c.rows(),
                c.columns(),
                transposeA ? a.rows() : a.columns(),
                1f,
                a.start(),
                a.leading(),
                b.start(),
                b.leading(),
                0f,
                c.start(),
                c.leading());
    }

    @Override
    public String description() {
        return "OpenBLAS";
    }
}
