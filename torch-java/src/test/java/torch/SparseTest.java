package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Sparse tensors of every layout, held against Python. The Python lines' names:
// python: import warnings; warnings.simplefilter("ignore")
// python: i = torch.tensor([[0, 1, 1, 0], [2, 0, 2, 2]])
// python: v = torch.tensor([3., 4., 5., 6.])
// python: c = torch.sparse_coo_tensor(i, v, (2, 3))
// python: d = torch.tensor([[0, 1, 0, 2], [3, 0, 0, 0], [0, 0, 0, 4], [0, 5, 6, 0]],
// dtype=torch.float64)
// python: S = torch.sparse
@ExtendWith(NoLeaks.class)
class SparseTest {
  private static final Goldens PYTHON = Goldens.of(SparseTest.class);

  private final Tensor i = Torch.tensor(new int[][] {{0, 1, 1, 0}, {2, 0, 2, 2}});
  private final Tensor v = Torch.tensor(new float[] {3, 4, 5, 6});
  private final Tensor c = Torch.sparseCooTensor(i, v, 2, 3);
  private final Tensor d =
      Torch.tensor(
          new double[][] {{0, 1, 0, 2}, {3, 0, 0, 0}, {0, 0, 0, 4}, {0, 5, 6, 0}}, DType.FLOAT64);

  @Test
  void coordinates() {
    PYTHON.equal("str(c)", c.toString());
    PYTHON.equal("c.to_dense()", c.toDense());
    PYTHON.equal("str(c.coalesce())", c.coalesce().toString());
    PYTHON.equal("c.coalesce().indices()", c.coalesce().indices());
    PYTHON.equal("c.coalesce().values()", c.coalesce().values());
    PYTHON.equal("torch.tensor(c.is_coalesced())", Torch.tensor(c.isCoalesced()));
    PYTHON.equal(
        "c.sparse_dim(), c.dense_dim(), c._nnz()",
        number(c.sparseDim()),
        number(c.denseDim()),
        number(Aten._nnz(c)));
    PYTHON.equal("str(torch.sparse_coo_tensor(i, v))", Torch.sparseCooTensor(i, v).toString());
    PYTHON.equal(
        "str(torch.sparse_coo_tensor((2, 3), dtype=torch.int64))",
        Torch.sparseCooTensor(new long[] {2, 3}, TensorOptions.of(DType.INT64)).toString());
    PYTHON.equal(
        "str(torch.sparse_coo_tensor(i, torch.ones(4, 2), (2, 3, 2)))",
        Torch.sparseCooTensor(i, Torch.ones(4, 2), 2, 3, 2).toString());
    PYTHON.equal(
        "str(torch.sparse_coo_tensor(i, v * 1j, (2, 3)))",
        Torch.sparseCooTensor(i, Torch.complex(Torch.zerosLike(v), v), 2, 3).toString());
    PYTHON.equal(
        "str(torch.sparse_coo_tensor(i, v, (2, 3), requires_grad=True))",
        Torch.sparseCooTensor(i, v, new long[] {2, 3}, TensorOptions.DEFAULT.withRequiresGrad(true))
            .toString());
    PYTHON.equal("c.t().to_dense()", c.t().toDense());
    PYTHON.equal("(c + c).to_dense()", c.add(c).toDense());
    PYTHON.equal("(c * 2).to_dense()", c.mul(2).toDense());
    PYTHON.equal("c.sum()", c.sum());
    PYTHON.equal(
        "(d.float()[:2, :3]).sparse_mask(c.coalesce()).to_dense()",
        d.to(DType.FLOAT32).get(Index.to(2), Index.to(3)).sparseMask(c.coalesce()).toDense());
    assertThat(c.tolist()).isEqualTo(c.toDense().tolist());
  }

  private static Tensor number(long value) {
    return Torch.tensor(value);
  }

  @Test
  void compressedRowsAndColumns() {
    PYTHON.equal("str(d.to_sparse_csr())", d.toSparseCsr().toString());
    PYTHON.equal("str(d.to_sparse_csc())", d.toSparseCsc().toString());
    PYTHON.equal("str(d.to_sparse_bsr((2, 2)))", d.toSparseBsr(2, 2).toString());
    PYTHON.equal("str(d.to_sparse_bsc((2, 2)))", d.toSparseBsc(2, 2).toString());
    Tensor crow = Torch.tensor(new int[] {0, 1, 3});
    Tensor col = Torch.tensor(new int[] {2, 0, 2});
    Tensor three = Torch.tensor(new float[] {1, 2, 3});
    PYTHON.equal(
        "torch.sparse_csr_tensor([0, 1, 3], [2, 0, 2], [1., 2., 3.], (2, 3)).to_dense()",
        Torch.sparseCsrTensor(crow, col, three, 2, 3).toDense());
    PYTHON.equal(
        "str(torch.sparse_csr_tensor([0, 1, 3], [2, 0, 2], [1., 2., 3.]))",
        Torch.sparseCsrTensor(crow, col, three).toString());
    PYTHON.equal(
        "torch.sparse_csc_tensor([0, 1, 3], [2, 0, 2], [1., 2., 3.], (3, 2)).to_dense()",
        Torch.sparseCscTensor(crow, col, three, 3, 2).toDense());
    PYTHON.equal(
        "torch.sparse_bsr_tensor([0, 1, 2], [1, 0], torch.ones(2, 2, 1), (4, 2)).to_dense()",
        Torch.sparseBsrTensor(
                Torch.tensor(new int[] {0, 1, 2}),
                Torch.tensor(new int[] {1, 0}),
                Torch.ones(2, 2, 1),
                4,
                2)
            .toDense());
    PYTHON.equal("d.to_sparse_csr().crow_indices()", d.toSparseCsr().crowIndices());
    PYTHON.equal("d.to_sparse_csr().col_indices()", d.toSparseCsr().colIndices());
    PYTHON.equal("d.to_sparse_csc().ccol_indices()", d.toSparseCsc().ccolIndices());
    PYTHON.equal("d.to_sparse_csc().row_indices()", d.toSparseCsc().rowIndices());
    PYTHON.equal("d.to_sparse_csr().to_sparse_coo().values()", d.toSparseCsr().toSparse().values());
    for (Tensor sparse :
        new Tensor[] {
          d.toSparse(), d.toSparseCsr(), d.toSparseCsc(), d.toSparseBsr(2, 2), d.toSparseBsc(2, 2)
        }) assertThat(sparse.toDense().equal(d)).isTrue();
  }

  @Test
  void products() {
    PYTHON.equal("S.mm(c, torch.ones(3, 2))", Sparse.mm(c, Torch.ones(3, 2)));
    PYTHON.equal("c @ torch.ones(3)", c.matmul(Torch.ones(3)));
    PYTHON.equal("d.to_sparse_csr() @ d", d.toSparseCsr().matmul(d));
    PYTHON.equal("d.to_sparse_csc() @ d", d.toSparseCsc().matmul(d));
    PYTHON.equal("d.to_sparse_bsr((2, 2)) @ d", d.toSparseBsr(2, 2).matmul(d));
    PYTHON.equal(
        "(d.to_sparse() @ d.to_sparse()).to_dense()", d.toSparse().matmul(d.toSparse()).toDense());
    PYTHON.equal(
        "(d.to_sparse_csr() @ d.to_sparse_csr()).to_dense()",
        d.toSparseCsr().matmul(d.toSparseCsr()).toDense());
    PYTHON.equal(
        "S.addmm(torch.ones(2, 2), c, torch.ones(3, 2), beta=2., alpha=3.)",
        Sparse.addmm(Torch.ones(2, 2), c, Torch.ones(3, 2), 2, 3));
    PYTHON.equal(
        "S.sampled_addmm(d.to_sparse_csr(), d, d, beta=2., alpha=3.).to_dense()",
        Sparse.sampledAddmm(d.toSparseCsr(), d, d, 2, 3).toDense());
    PYTHON.equal("S.mm(d.to_sparse_csr(), d, 'amax')", Sparse.mm(d.toSparseCsr(), d, "amax"));
    PYTHON.equal("S.sum(c)", Sparse.sum(c));
    PYTHON.equal("S.sum(c, 0).to_dense()", Sparse.sum(c, 0).toDense());
    PYTHON.equal("S.sum(c, dtype=torch.float64)", Sparse.sum(c, DType.FLOAT64));
    PYTHON.equal(
        "S.softmax(c.coalesce(), 1).to_dense()", Sparse.softmax(c.coalesce(), 1).toDense());
    PYTHON.equal(
        "S.log_softmax(c.coalesce(), 0).to_dense()", Sparse.logSoftmax(c.coalesce(), 0).toDense());
    PYTHON.equal(
        "S.spdiags(torch.arange(6.).reshape(2, 3), torch.tensor([0, 1]), (3, 3)).to_dense()",
        Sparse.spdiags(
                Torch.arange(0.0, 6.0, 1).reshape(2, 3), Torch.tensor(new int[] {0, 1}), 3, 3)
            .toDense());
  }

  @Test
  void gradients() {
    Tensor values = v.clone().requiresGrad_();
    Tensor dense = Torch.ones(3, 2).requiresGrad_();
    Sparse.mm(Torch.sparseCooTensor(i, values, 2, 3), dense).pow(2).sum().backward();
    PYTHON.equal(
        "w = v.clone().requires_grad_(); e = torch.ones(3, 2).requires_grad_();"
            + " (S.mm(torch.sparse_coo_tensor(i, w, (2, 3)), e) ** 2).sum().backward(); (w.grad,"
            + " e.grad)",
        values.grad(),
        dense.grad());
  }

  @Test
  void checksCanBeTurnedOff() {
    assertThat(Sparse.isCheckingSparseTensorInvariants()).isTrue();
    Sparse.checkSparseTensorInvariants(false);
    assertThat(Sparse.isCheckingSparseTensorInvariants()).isFalse();
    Sparse.checkSparseTensorInvariants(true);
  }

  @Test
  void whatDoesNotFitIsAnError() {
    assertThatThrownBy(() -> Torch.sparseCooTensor(i, v, 2, 2))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("size");
    assertThatThrownBy(() -> Torch.sparseCooTensor(i.neg(), v, 2, 3))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> Torch.sparseCooTensor(i, Torch.ones(3), 2, 3))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(
            () ->
                Torch.sparseCsrTensor(
                    Torch.tensor(new int[] {0, 9}),
                    Torch.tensor(new int[] {0}),
                    Torch.ones(1),
                    1,
                    1))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(
            () ->
                Torch.sparseCsrTensor(
                    Torch.tensor(new int[] {0, 1}),
                    Torch.tensor(new int[] {7}),
                    Torch.ones(1),
                    1,
                    1))
        .isInstanceOf(TorchException.class);
  }
}
