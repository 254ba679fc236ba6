// Generated from the operator headers of libtorch; see generator/. Do not edit.
package torch;

/// What [Torch] offers beyond [Aten]'s full forms: optional arguments may be left out from the end, and
/// plain numbers stand for Scalars. Each documentation line is the operator's schema, as libtorch states it.
public abstract sealed class TorchOps extends Aten permits TorchFunctions {
  TorchOps() {}

  /// `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public static Tensor add(Tensor self, Tensor other, double alpha) {
    return Aten.add(self, other, Scalar.of(alpha));
  }

  /// `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public static Tensor add(Tensor self, Tensor other, long alpha) {
    return Aten.add(self, other, Scalar.of(alpha));
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor add(Tensor self, double other) {
    return Aten.add(self, Scalar.of(other), Scalar.of(1));
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor add(Tensor self, double other, double alpha) {
    return Aten.add(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor add(Tensor self, long other) {
    return Aten.add(self, Scalar.of(other), Scalar.of(1));
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor add(Tensor self, long other, long alpha) {
    return Aten.add(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addOut(Tensor self, Tensor other, double alpha, Tensor out) {
    return Aten.addOut(self, other, Scalar.of(alpha), out);
  }

  /// `add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addOut(Tensor self, Tensor other, long alpha, Tensor out) {
    return Aten.addOut(self, other, Scalar.of(alpha), out);
  }

  /// `add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addOut(Tensor self, double other, Tensor out) {
    return Aten.addOut(self, Scalar.of(other), Scalar.of(1), out);
  }

  /// `add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addOut(Tensor self, double other, double alpha, Tensor out) {
    return Aten.addOut(self, Scalar.of(other), Scalar.of(alpha), out);
  }

  /// `add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addOut(Tensor self, long other, Tensor out) {
    return Aten.addOut(self, Scalar.of(other), Scalar.of(1), out);
  }

  /// `add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addOut(Tensor self, long other, long alpha, Tensor out) {
    return Aten.addOut(self, Scalar.of(other), Scalar.of(alpha), out);
  }

  /// `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor add_(Tensor self, Tensor other, double alpha) {
    return Aten.add_(self, other, Scalar.of(alpha));
  }

  /// `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor add_(Tensor self, Tensor other, long alpha) {
    return Aten.add_(self, other, Scalar.of(alpha));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor add_(Tensor self, double other) {
    return Aten.add_(self, Scalar.of(other), Scalar.of(1));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor add_(Tensor self, double other, double alpha) {
    return Aten.add_(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor add_(Tensor self, long other) {
    return Aten.add_(self, Scalar.of(other), Scalar.of(1));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor add_(Tensor self, long other, long alpha) {
    return Aten.add_(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addbmm(Tensor self, Tensor batch1, Tensor batch2, Scalar beta) {
    return Aten.addbmm(self, batch1, batch2, beta, Scalar.of(1));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addbmm(Tensor self, Tensor batch1, Tensor batch2, double beta) {
    return Aten.addbmm(self, batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addbmm(Tensor self, Tensor batch1, Tensor batch2, double beta, double alpha) {
    return Aten.addbmm(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addbmm(Tensor self, Tensor batch1, Tensor batch2, long beta) {
    return Aten.addbmm(self, batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addbmm(Tensor self, Tensor batch1, Tensor batch2, long beta, long alpha) {
    return Aten.addbmm(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addbmmOut(Tensor self, Tensor batch1, Tensor batch2, double beta, double alpha, Tensor out) {
    return Aten.addbmmOut(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addbmmOut(Tensor self, Tensor batch1, Tensor batch2, long beta, long alpha, Tensor out) {
    return Aten.addbmmOut(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addbmm_(Tensor self, Tensor batch1, Tensor batch2, Scalar beta) {
    return Aten.addbmm_(self, batch1, batch2, beta, Scalar.of(1));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addbmm_(Tensor self, Tensor batch1, Tensor batch2, double beta) {
    return Aten.addbmm_(self, batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addbmm_(Tensor self, Tensor batch1, Tensor batch2, double beta, double alpha) {
    return Aten.addbmm_(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addbmm_(Tensor self, Tensor batch1, Tensor batch2, long beta) {
    return Aten.addbmm_(self, batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addbmm_(Tensor self, Tensor batch1, Tensor batch2, long beta, long alpha) {
    return Aten.addbmm_(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public static Tensor addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, double value) {
    return Aten.addcdiv(self, tensor1, tensor2, Scalar.of(value));
  }

  /// `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public static Tensor addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, long value) {
    return Aten.addcdiv(self, tensor1, tensor2, Scalar.of(value));
  }

  /// `addcdiv.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addcdivOut(Tensor self, Tensor tensor1, Tensor tensor2, double value, Tensor out) {
    return Aten.addcdivOut(self, tensor1, tensor2, Scalar.of(value), out);
  }

  /// `addcdiv.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addcdivOut(Tensor self, Tensor tensor1, Tensor tensor2, long value, Tensor out) {
    return Aten.addcdivOut(self, tensor1, tensor2, Scalar.of(value), out);
  }

  /// `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public static Tensor addcdiv_(Tensor self, Tensor tensor1, Tensor tensor2, double value) {
    return Aten.addcdiv_(self, tensor1, tensor2, Scalar.of(value));
  }

  /// `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public static Tensor addcdiv_(Tensor self, Tensor tensor1, Tensor tensor2, long value) {
    return Aten.addcdiv_(self, tensor1, tensor2, Scalar.of(value));
  }

  /// `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public static Tensor addcmul(Tensor self, Tensor tensor1, Tensor tensor2, double value) {
    return Aten.addcmul(self, tensor1, tensor2, Scalar.of(value));
  }

  /// `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public static Tensor addcmul(Tensor self, Tensor tensor1, Tensor tensor2, long value) {
    return Aten.addcmul(self, tensor1, tensor2, Scalar.of(value));
  }

  /// `addcmul.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addcmulOut(Tensor self, Tensor tensor1, Tensor tensor2, double value, Tensor out) {
    return Aten.addcmulOut(self, tensor1, tensor2, Scalar.of(value), out);
  }

  /// `addcmul.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addcmulOut(Tensor self, Tensor tensor1, Tensor tensor2, long value, Tensor out) {
    return Aten.addcmulOut(self, tensor1, tensor2, Scalar.of(value), out);
  }

  /// `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public static Tensor addcmul_(Tensor self, Tensor tensor1, Tensor tensor2, double value) {
    return Aten.addcmul_(self, tensor1, tensor2, Scalar.of(value));
  }

  /// `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public static Tensor addcmul_(Tensor self, Tensor tensor1, Tensor tensor2, long value) {
    return Aten.addcmul_(self, tensor1, tensor2, Scalar.of(value));
  }

  /// `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, DType outDtype, Scalar beta) {
    return Aten.addmm(self, mat1, mat2, outDtype, beta, Scalar.of(1));
  }

  /// `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, DType outDtype, double beta) {
    return Aten.addmm(self, mat1, mat2, outDtype, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, DType outDtype, double beta, double alpha) {
    return Aten.addmm(self, mat1, mat2, outDtype, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, DType outDtype, long beta) {
    return Aten.addmm(self, mat1, mat2, outDtype, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, DType outDtype, long beta, long alpha) {
    return Aten.addmm(self, mat1, mat2, outDtype, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, Scalar beta) {
    return Aten.addmm(self, mat1, mat2, beta, Scalar.of(1));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, double beta) {
    return Aten.addmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, double beta, double alpha) {
    return Aten.addmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, long beta) {
    return Aten.addmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, long beta, long alpha) {
    return Aten.addmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addmmOut(Tensor self, Tensor mat1, Tensor mat2, DType outDtype, double beta, double alpha, Tensor out) {
    return Aten.addmmOut(self, mat1, mat2, outDtype, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addmmOut(Tensor self, Tensor mat1, Tensor mat2, DType outDtype, long beta, long alpha, Tensor out) {
    return Aten.addmmOut(self, mat1, mat2, outDtype, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addmmOut(Tensor self, Tensor mat1, Tensor mat2, double beta, double alpha, Tensor out) {
    return Aten.addmmOut(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addmmOut(Tensor self, Tensor mat1, Tensor mat2, long beta, long alpha, Tensor out) {
    return Aten.addmmOut(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmm_(Tensor self, Tensor mat1, Tensor mat2, Scalar beta) {
    return Aten.addmm_(self, mat1, mat2, beta, Scalar.of(1));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmm_(Tensor self, Tensor mat1, Tensor mat2, double beta) {
    return Aten.addmm_(self, mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmm_(Tensor self, Tensor mat1, Tensor mat2, double beta, double alpha) {
    return Aten.addmm_(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmm_(Tensor self, Tensor mat1, Tensor mat2, long beta) {
    return Aten.addmm_(self, mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmm_(Tensor self, Tensor mat1, Tensor mat2, long beta, long alpha) {
    return Aten.addmm_(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmv(Tensor self, Tensor mat, Tensor vec, Scalar beta) {
    return Aten.addmv(self, mat, vec, beta, Scalar.of(1));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmv(Tensor self, Tensor mat, Tensor vec, double beta) {
    return Aten.addmv(self, mat, vec, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmv(Tensor self, Tensor mat, Tensor vec, double beta, double alpha) {
    return Aten.addmv(self, mat, vec, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmv(Tensor self, Tensor mat, Tensor vec, long beta) {
    return Aten.addmv(self, mat, vec, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addmv(Tensor self, Tensor mat, Tensor vec, long beta, long alpha) {
    return Aten.addmv(self, mat, vec, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addmvOut(Tensor self, Tensor mat, Tensor vec, double beta, double alpha, Tensor out) {
    return Aten.addmvOut(self, mat, vec, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addmvOut(Tensor self, Tensor mat, Tensor vec, long beta, long alpha, Tensor out) {
    return Aten.addmvOut(self, mat, vec, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmv_(Tensor self, Tensor mat, Tensor vec, Scalar beta) {
    return Aten.addmv_(self, mat, vec, beta, Scalar.of(1));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmv_(Tensor self, Tensor mat, Tensor vec, double beta) {
    return Aten.addmv_(self, mat, vec, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmv_(Tensor self, Tensor mat, Tensor vec, double beta, double alpha) {
    return Aten.addmv_(self, mat, vec, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmv_(Tensor self, Tensor mat, Tensor vec, long beta) {
    return Aten.addmv_(self, mat, vec, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addmv_(Tensor self, Tensor mat, Tensor vec, long beta, long alpha) {
    return Aten.addmv_(self, mat, vec, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addr(Tensor self, Tensor vec1, Tensor vec2, Scalar beta) {
    return Aten.addr(self, vec1, vec2, beta, Scalar.of(1));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addr(Tensor self, Tensor vec1, Tensor vec2, double beta) {
    return Aten.addr(self, vec1, vec2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addr(Tensor self, Tensor vec1, Tensor vec2, double beta, double alpha) {
    return Aten.addr(self, vec1, vec2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addr(Tensor self, Tensor vec1, Tensor vec2, long beta) {
    return Aten.addr(self, vec1, vec2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor addr(Tensor self, Tensor vec1, Tensor vec2, long beta, long alpha) {
    return Aten.addr(self, vec1, vec2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addrOut(Tensor self, Tensor vec1, Tensor vec2, double beta, double alpha, Tensor out) {
    return Aten.addrOut(self, vec1, vec2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor addrOut(Tensor self, Tensor vec1, Tensor vec2, long beta, long alpha, Tensor out) {
    return Aten.addrOut(self, vec1, vec2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addr_(Tensor self, Tensor vec1, Tensor vec2, Scalar beta) {
    return Aten.addr_(self, vec1, vec2, beta, Scalar.of(1));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addr_(Tensor self, Tensor vec1, Tensor vec2, double beta) {
    return Aten.addr_(self, vec1, vec2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addr_(Tensor self, Tensor vec1, Tensor vec2, double beta, double alpha) {
    return Aten.addr_(self, vec1, vec2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addr_(Tensor self, Tensor vec1, Tensor vec2, long beta) {
    return Aten.addr_(self, vec1, vec2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor addr_(Tensor self, Tensor vec1, Tensor vec2, long beta, long alpha) {
    return Aten.addr_(self, vec1, vec2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
  public static Tensor all(Tensor self, long... dim) {
    return Aten.all(self, dim, false);
  }

  /// `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
  public static boolean allclose(Tensor self, Tensor other, double rtol) {
    return Aten.allclose(self, other, rtol, 1e-08, false);
  }

  /// `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
  public static boolean allclose(Tensor self, Tensor other, double rtol, double atol) {
    return Aten.allclose(self, other, rtol, atol, false);
  }

  /// `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public static Tensor amax(Tensor self, long dim) {
    return Aten.amax(self, new long[] {dim}, false);
  }

  /// `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public static Tensor amax(Tensor self, long dim, boolean keepdim) {
    return Aten.amax(self, new long[] {dim}, keepdim);
  }

  /// `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public static Tensor amax(Tensor self, long... dim) {
    return Aten.amax(self, dim, false);
  }

  /// `amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor amaxOut(Tensor self, long dim, boolean keepdim, Tensor out) {
    return Aten.amaxOut(self, new long[] {dim}, keepdim, out);
  }

  /// `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public static Tensor amin(Tensor self, long dim) {
    return Aten.amin(self, new long[] {dim}, false);
  }

  /// `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public static Tensor amin(Tensor self, long dim, boolean keepdim) {
    return Aten.amin(self, new long[] {dim}, keepdim);
  }

  /// `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public static Tensor amin(Tensor self, long... dim) {
    return Aten.amin(self, dim, false);
  }

  /// `amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor aminOut(Tensor self, long dim, boolean keepdim, Tensor out) {
    return Aten.aminOut(self, new long[] {dim}, keepdim, out);
  }

  /// `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
  public static Returns.MinMax aminmax(Tensor self, Long dim) {
    return Aten.aminmax(self, dim, false);
  }

  /// `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
  public static Returns.MinMax aminmax(Tensor self, long dim) {
    return Aten.aminmax(self, dim, false);
  }

  /// `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
  public static Returns.MinMax aminmax(Tensor self, long dim, boolean keepdim) {
    return Aten.aminmax(self, dim, keepdim);
  }

  /// `aminmax.out(Tensor self, *, int? dim=None, bool keepdim=False, Tensor(a!) min, Tensor(b!) max) -> (Tensor(a!) min, Tensor(b!) max)`
  public static void aminmaxOut(Tensor self, long dim, boolean keepdim, Tensor min, Tensor max) {
    Aten.aminmaxOut(self, dim, keepdim, min, max);
  }

  /// `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
  public static Tensor any(Tensor self, long... dim) {
    return Aten.any(self, dim, false);
  }

  /// `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(Scalar start, Scalar end, Scalar step) {
    return Aten.arange(start, end, step, (TensorOptions) null);
  }

  /// `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(double end) {
    return Aten.arange(Scalar.of(end), (TensorOptions) null);
  }

  /// `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(double end, TensorOptions options) {
    return Aten.arange(Scalar.of(end), options);
  }

  /// `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(double start, double end) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), (TensorOptions) null);
  }

  /// `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(double start, double end, TensorOptions options) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), options);
  }

  /// `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(double start, double end, double step) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), (TensorOptions) null);
  }

  /// `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(double start, double end, double step, TensorOptions options) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), options);
  }

  /// `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(long end) {
    return Aten.arange(Scalar.of(end), (TensorOptions) null);
  }

  /// `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(long end, TensorOptions options) {
    return Aten.arange(Scalar.of(end), options);
  }

  /// `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(long start, long end) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), (TensorOptions) null);
  }

  /// `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(long start, long end, TensorOptions options) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), options);
  }

  /// `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(long start, long end, long step) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), (TensorOptions) null);
  }

  /// `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor arange(long start, long end, long step, TensorOptions options) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), options);
  }

  /// `arange.out(Scalar end, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor arangeOut(double end, Tensor out) {
    return Aten.arangeOut(Scalar.of(end), out);
  }

  /// `arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor arangeOut(double start, double end, Tensor out) {
    return Aten.arangeOut(Scalar.of(start), Scalar.of(end), Scalar.of(1), out);
  }

  /// `arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor arangeOut(double start, double end, double step, Tensor out) {
    return Aten.arangeOut(Scalar.of(start), Scalar.of(end), Scalar.of(step), out);
  }

  /// `arange.out(Scalar end, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor arangeOut(long end, Tensor out) {
    return Aten.arangeOut(Scalar.of(end), out);
  }

  /// `arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor arangeOut(long start, long end, Tensor out) {
    return Aten.arangeOut(Scalar.of(start), Scalar.of(end), Scalar.of(1), out);
  }

  /// `arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor arangeOut(long start, long end, long step, Tensor out) {
    return Aten.arangeOut(Scalar.of(start), Scalar.of(end), Scalar.of(step), out);
  }

  /// `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public static Tensor argmax(Tensor self, Long dim) {
    return Aten.argmax(self, dim, false);
  }

  /// `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public static Tensor argmax(Tensor self, long dim) {
    return Aten.argmax(self, dim, false);
  }

  /// `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public static Tensor argmax(Tensor self, long dim, boolean keepdim) {
    return Aten.argmax(self, dim, keepdim);
  }

  /// `argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor argmaxOut(Tensor self, long dim, boolean keepdim, Tensor out) {
    return Aten.argmaxOut(self, dim, keepdim, out);
  }

  /// `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public static Tensor argmin(Tensor self, Long dim) {
    return Aten.argmin(self, dim, false);
  }

  /// `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public static Tensor argmin(Tensor self, long dim) {
    return Aten.argmin(self, dim, false);
  }

  /// `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public static Tensor argmin(Tensor self, long dim, boolean keepdim) {
    return Aten.argmin(self, dim, keepdim);
  }

  /// `argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor argminOut(Tensor self, long dim, boolean keepdim, Tensor out) {
    return Aten.argminOut(self, dim, keepdim, out);
  }

  /// `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
  public static Tensor argsort(Tensor self, boolean stable, long dim) {
    return Aten.argsort(self, stable, dim, false);
  }

  /// `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
  public static Tensor argsort(Tensor self, long dim) {
    return Aten.argsort(self, dim, false);
  }

  /// `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
  public static Tensor asStrided(Tensor self, long[] size, long[] stride, long storageOffset) {
    return Aten.asStrided(self, size, stride, storageOffset);
  }

  /// `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
  public static Tensor asStridedScatter(Tensor self, Tensor src, long[] size, long[] stride, long storageOffset) {
    return Aten.asStridedScatter(self, src, size, stride, storageOffset);
  }

  /// `as_strided_scatter.out(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor asStridedScatterOut(Tensor self, Tensor src, long[] size, long[] stride, long storageOffset, Tensor out) {
    return Aten.asStridedScatterOut(self, src, size, stride, storageOffset, out);
  }

  /// `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
  public static Tensor asStrided_(Tensor self, long[] size, long[] stride, long storageOffset) {
    return Aten.asStrided_(self, size, stride, storageOffset);
  }

  /// `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
  public static Tensor avgPool1d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.avgPool1d(self, kernelSize, stride, new long[] {0}, false, true);
  }

  /// `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
  public static Tensor avgPool1d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.avgPool1d(self, kernelSize, stride, padding, false, true);
  }

  /// `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
  public static Tensor avgPool1d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
    return Aten.avgPool1d(self, kernelSize, stride, padding, ceilMode, true);
  }

  /// `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool2d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.avgPool2d(self, kernelSize, stride, new long[] {0, 0}, false, true, (Long) null);
  }

  /// `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.avgPool2d(self, kernelSize, stride, padding, false, true, (Long) null);
  }

  /// `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
    return Aten.avgPool2d(self, kernelSize, stride, padding, ceilMode, true, (Long) null);
  }

  /// `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad) {
    return Aten.avgPool2d(self, kernelSize, stride, padding, ceilMode, countIncludePad, (Long) null);
  }

  /// `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad, long divisorOverride) {
    return Aten.avgPool2d(self, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
  }

  /// `avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor avgPool2dOut(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad, long divisorOverride, Tensor out) {
    return Aten.avgPool2dOut(self, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride, out);
  }

  /// `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool3d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.avgPool3d(self, kernelSize, stride, new long[] {0, 0, 0}, false, true, (Long) null);
  }

  /// `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.avgPool3d(self, kernelSize, stride, padding, false, true, (Long) null);
  }

  /// `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
    return Aten.avgPool3d(self, kernelSize, stride, padding, ceilMode, true, (Long) null);
  }

  /// `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad) {
    return Aten.avgPool3d(self, kernelSize, stride, padding, ceilMode, countIncludePad, (Long) null);
  }

  /// `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
  public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad, long divisorOverride) {
    return Aten.avgPool3d(self, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
  }

  /// `avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor avgPool3dOut(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad, long divisorOverride, Tensor out) {
    return Aten.avgPool3dOut(self, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride, out);
  }

  /// `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, DType outDtype, Scalar beta) {
    return Aten.baddbmm(self, batch1, batch2, outDtype, beta, Scalar.of(1));
  }

  /// `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, DType outDtype, double beta) {
    return Aten.baddbmm(self, batch1, batch2, outDtype, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, DType outDtype, double beta, double alpha) {
    return Aten.baddbmm(self, batch1, batch2, outDtype, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, DType outDtype, long beta) {
    return Aten.baddbmm(self, batch1, batch2, outDtype, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, DType outDtype, long beta, long alpha) {
    return Aten.baddbmm(self, batch1, batch2, outDtype, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, Scalar beta) {
    return Aten.baddbmm(self, batch1, batch2, beta, Scalar.of(1));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, double beta) {
    return Aten.baddbmm(self, batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, double beta, double alpha) {
    return Aten.baddbmm(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, long beta) {
    return Aten.baddbmm(self, batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor baddbmm(Tensor self, Tensor batch1, Tensor batch2, long beta, long alpha) {
    return Aten.baddbmm(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor baddbmmOut(Tensor self, Tensor batch1, Tensor batch2, DType outDtype, double beta, double alpha, Tensor out) {
    return Aten.baddbmmOut(self, batch1, batch2, outDtype, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor baddbmmOut(Tensor self, Tensor batch1, Tensor batch2, DType outDtype, long beta, long alpha, Tensor out) {
    return Aten.baddbmmOut(self, batch1, batch2, outDtype, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor baddbmmOut(Tensor self, Tensor batch1, Tensor batch2, double beta, double alpha, Tensor out) {
    return Aten.baddbmmOut(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor baddbmmOut(Tensor self, Tensor batch1, Tensor batch2, long beta, long alpha, Tensor out) {
    return Aten.baddbmmOut(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor baddbmm_(Tensor self, Tensor batch1, Tensor batch2, Scalar beta) {
    return Aten.baddbmm_(self, batch1, batch2, beta, Scalar.of(1));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor baddbmm_(Tensor self, Tensor batch1, Tensor batch2, double beta) {
    return Aten.baddbmm_(self, batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor baddbmm_(Tensor self, Tensor batch1, Tensor batch2, double beta, double alpha) {
    return Aten.baddbmm_(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor baddbmm_(Tensor self, Tensor batch1, Tensor batch2, long beta) {
    return Aten.baddbmm_(self, batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor baddbmm_(Tensor self, Tensor batch1, Tensor batch2, long beta, long alpha) {
    return Aten.baddbmm_(self, batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor bernoulli_(Tensor self, double p) {
    return Aten.bernoulli_(self, p, (Generator) null);
  }

  /// `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor binaryCrossEntropy(Tensor self, Tensor target, Tensor weight) {
    return Aten.binaryCrossEntropy(self, target, weight, 1);
  }

  /// `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=Mean) -> Tensor`
  public static Tensor binaryCrossEntropyWithLogits(Tensor self, Tensor target, Tensor weight) {
    return Aten.binaryCrossEntropyWithLogits(self, target, weight, (Tensor) null, 1);
  }

  /// `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=Mean) -> Tensor`
  public static Tensor binaryCrossEntropyWithLogits(Tensor self, Tensor target, Tensor weight, Tensor posWeight) {
    return Aten.binaryCrossEntropyWithLogits(self, target, weight, posWeight, 1);
  }

  /// `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
  public static Tensor bincount(Tensor self, Tensor weights) {
    return Aten.bincount(self, weights, 0L);
  }

  /// `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseAnd(Tensor self, double other) {
    return Aten.bitwiseAnd(self, Scalar.of(other));
  }

  /// `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseAnd(Tensor self, long other) {
    return Aten.bitwiseAnd(self, Scalar.of(other));
  }

  /// `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseAnd(double self, Tensor other) {
    return Aten.bitwiseAnd(Scalar.of(self), other);
  }

  /// `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseAnd(long self, Tensor other) {
    return Aten.bitwiseAnd(Scalar.of(self), other);
  }

  /// `bitwise_and.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseAndOut(Tensor self, double other, Tensor out) {
    return Aten.bitwiseAndOut(self, Scalar.of(other), out);
  }

  /// `bitwise_and.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseAndOut(Tensor self, long other, Tensor out) {
    return Aten.bitwiseAndOut(self, Scalar.of(other), out);
  }

  /// `bitwise_and.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseAndOut(double self, Tensor other, Tensor out) {
    return Aten.bitwiseAndOut(Scalar.of(self), other, out);
  }

  /// `bitwise_and.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseAndOut(long self, Tensor other, Tensor out) {
    return Aten.bitwiseAndOut(Scalar.of(self), other, out);
  }

  /// `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseAnd_(Tensor self, double other) {
    return Aten.bitwiseAnd_(self, Scalar.of(other));
  }

  /// `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseAnd_(Tensor self, long other) {
    return Aten.bitwiseAnd_(self, Scalar.of(other));
  }

  /// `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseLeftShift(Tensor self, double other) {
    return Aten.bitwiseLeftShift(self, Scalar.of(other));
  }

  /// `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseLeftShift(Tensor self, long other) {
    return Aten.bitwiseLeftShift(self, Scalar.of(other));
  }

  /// `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseLeftShift(double self, Tensor other) {
    return Aten.bitwiseLeftShift(Scalar.of(self), other);
  }

  /// `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseLeftShift(long self, Tensor other) {
    return Aten.bitwiseLeftShift(Scalar.of(self), other);
  }

  /// `bitwise_left_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseLeftShiftOut(Tensor self, double other, Tensor out) {
    return Aten.bitwiseLeftShiftOut(self, Scalar.of(other), out);
  }

  /// `bitwise_left_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseLeftShiftOut(Tensor self, long other, Tensor out) {
    return Aten.bitwiseLeftShiftOut(self, Scalar.of(other), out);
  }

  /// `bitwise_left_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseLeftShiftOut(double self, Tensor other, Tensor out) {
    return Aten.bitwiseLeftShiftOut(Scalar.of(self), other, out);
  }

  /// `bitwise_left_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseLeftShiftOut(long self, Tensor other, Tensor out) {
    return Aten.bitwiseLeftShiftOut(Scalar.of(self), other, out);
  }

  /// `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseLeftShift_(Tensor self, double other) {
    return Aten.bitwiseLeftShift_(self, Scalar.of(other));
  }

  /// `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseLeftShift_(Tensor self, long other) {
    return Aten.bitwiseLeftShift_(self, Scalar.of(other));
  }

  /// `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseOr(Tensor self, double other) {
    return Aten.bitwiseOr(self, Scalar.of(other));
  }

  /// `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseOr(Tensor self, long other) {
    return Aten.bitwiseOr(self, Scalar.of(other));
  }

  /// `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseOr(double self, Tensor other) {
    return Aten.bitwiseOr(Scalar.of(self), other);
  }

  /// `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseOr(long self, Tensor other) {
    return Aten.bitwiseOr(Scalar.of(self), other);
  }

  /// `bitwise_or.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseOrOut(Tensor self, double other, Tensor out) {
    return Aten.bitwiseOrOut(self, Scalar.of(other), out);
  }

  /// `bitwise_or.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseOrOut(Tensor self, long other, Tensor out) {
    return Aten.bitwiseOrOut(self, Scalar.of(other), out);
  }

  /// `bitwise_or.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseOrOut(double self, Tensor other, Tensor out) {
    return Aten.bitwiseOrOut(Scalar.of(self), other, out);
  }

  /// `bitwise_or.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseOrOut(long self, Tensor other, Tensor out) {
    return Aten.bitwiseOrOut(Scalar.of(self), other, out);
  }

  /// `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseOr_(Tensor self, double other) {
    return Aten.bitwiseOr_(self, Scalar.of(other));
  }

  /// `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseOr_(Tensor self, long other) {
    return Aten.bitwiseOr_(self, Scalar.of(other));
  }

  /// `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseRightShift(Tensor self, double other) {
    return Aten.bitwiseRightShift(self, Scalar.of(other));
  }

  /// `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseRightShift(Tensor self, long other) {
    return Aten.bitwiseRightShift(self, Scalar.of(other));
  }

  /// `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseRightShift(double self, Tensor other) {
    return Aten.bitwiseRightShift(Scalar.of(self), other);
  }

  /// `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseRightShift(long self, Tensor other) {
    return Aten.bitwiseRightShift(Scalar.of(self), other);
  }

  /// `bitwise_right_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseRightShiftOut(Tensor self, double other, Tensor out) {
    return Aten.bitwiseRightShiftOut(self, Scalar.of(other), out);
  }

  /// `bitwise_right_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseRightShiftOut(Tensor self, long other, Tensor out) {
    return Aten.bitwiseRightShiftOut(self, Scalar.of(other), out);
  }

  /// `bitwise_right_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseRightShiftOut(double self, Tensor other, Tensor out) {
    return Aten.bitwiseRightShiftOut(Scalar.of(self), other, out);
  }

  /// `bitwise_right_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseRightShiftOut(long self, Tensor other, Tensor out) {
    return Aten.bitwiseRightShiftOut(Scalar.of(self), other, out);
  }

  /// `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseRightShift_(Tensor self, double other) {
    return Aten.bitwiseRightShift_(self, Scalar.of(other));
  }

  /// `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseRightShift_(Tensor self, long other) {
    return Aten.bitwiseRightShift_(self, Scalar.of(other));
  }

  /// `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseXor(Tensor self, double other) {
    return Aten.bitwiseXor(self, Scalar.of(other));
  }

  /// `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor bitwiseXor(Tensor self, long other) {
    return Aten.bitwiseXor(self, Scalar.of(other));
  }

  /// `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseXor(double self, Tensor other) {
    return Aten.bitwiseXor(Scalar.of(self), other);
  }

  /// `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor bitwiseXor(long self, Tensor other) {
    return Aten.bitwiseXor(Scalar.of(self), other);
  }

  /// `bitwise_xor.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseXorOut(Tensor self, double other, Tensor out) {
    return Aten.bitwiseXorOut(self, Scalar.of(other), out);
  }

  /// `bitwise_xor.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseXorOut(Tensor self, long other, Tensor out) {
    return Aten.bitwiseXorOut(self, Scalar.of(other), out);
  }

  /// `bitwise_xor.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseXorOut(double self, Tensor other, Tensor out) {
    return Aten.bitwiseXorOut(Scalar.of(self), other, out);
  }

  /// `bitwise_xor.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bitwiseXorOut(long self, Tensor other, Tensor out) {
    return Aten.bitwiseXorOut(Scalar.of(self), other, out);
  }

  /// `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseXor_(Tensor self, double other) {
    return Aten.bitwiseXor_(self, Scalar.of(other));
  }

  /// `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor bitwiseXor_(Tensor self, long other) {
    return Aten.bitwiseXor_(self, Scalar.of(other));
  }

  /// `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
  public static Tensor bucketize(Scalar self, Tensor boundaries, boolean outInt32) {
    return Aten.bucketize(self, boundaries, outInt32, false);
  }

  /// `bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
  public static Tensor bucketize(Tensor self, Tensor boundaries, boolean outInt32) {
    return Aten.bucketize(self, boundaries, outInt32, false);
  }

  /// `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
  public static Tensor bucketize(double self, Tensor boundaries) {
    return Aten.bucketize(Scalar.of(self), boundaries, false, false);
  }

  /// `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
  public static Tensor bucketize(double self, Tensor boundaries, boolean outInt32) {
    return Aten.bucketize(Scalar.of(self), boundaries, outInt32, false);
  }

  /// `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
  public static Tensor bucketize(double self, Tensor boundaries, boolean outInt32, boolean right) {
    return Aten.bucketize(Scalar.of(self), boundaries, outInt32, right);
  }

  /// `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
  public static Tensor bucketize(long self, Tensor boundaries) {
    return Aten.bucketize(Scalar.of(self), boundaries, false, false);
  }

  /// `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
  public static Tensor bucketize(long self, Tensor boundaries, boolean outInt32) {
    return Aten.bucketize(Scalar.of(self), boundaries, outInt32, false);
  }

  /// `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
  public static Tensor bucketize(long self, Tensor boundaries, boolean outInt32, boolean right) {
    return Aten.bucketize(Scalar.of(self), boundaries, outInt32, right);
  }

  /// `bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bucketizeOut(double self, Tensor boundaries, Tensor out) {
    return Aten.bucketizeOut(Scalar.of(self), boundaries, false, false, out);
  }

  /// `bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bucketizeOut(double self, Tensor boundaries, boolean outInt32, boolean right, Tensor out) {
    return Aten.bucketizeOut(Scalar.of(self), boundaries, outInt32, right, out);
  }

  /// `bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bucketizeOut(long self, Tensor boundaries, Tensor out) {
    return Aten.bucketizeOut(Scalar.of(self), boundaries, false, false, out);
  }

  /// `bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor bucketizeOut(long self, Tensor boundaries, boolean outInt32, boolean right, Tensor out) {
    return Aten.bucketizeOut(Scalar.of(self), boundaries, outInt32, right, out);
  }

  /// `cauchy(Tensor self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor`
  public static Tensor cauchy(Tensor self, double median) {
    return Aten.cauchy(self, median, 1.0, (Generator) null);
  }

  /// `cauchy(Tensor self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor`
  public static Tensor cauchy(Tensor self, double median, double sigma) {
    return Aten.cauchy(self, median, sigma, (Generator) null);
  }

  /// `cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor cauchy_(Tensor self, double median) {
    return Aten.cauchy_(self, median, 1.0, (Generator) null);
  }

  /// `cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor cauchy_(Tensor self, double median, double sigma) {
    return Aten.cauchy_(self, median, sigma, (Generator) null);
  }

  /// `cdist(Tensor x1, Tensor x2, float p=2, int? compute_mode=None) -> Tensor`
  public static Tensor cdist(Tensor x1, Tensor x2, double p) {
    return Aten.cdist(x1, x2, p, (Long) null);
  }

  /// `cdist(Tensor x1, Tensor x2, float p=2, int? compute_mode=None) -> Tensor`
  public static Tensor cdist(Tensor x1, Tensor x2, double p, long computeMode) {
    return Aten.cdist(x1, x2, p, computeMode);
  }

  /// `celu(Tensor self, Scalar alpha=1.0) -> Tensor`
  public static Tensor celu(Tensor self, double alpha) {
    return Aten.celu(self, Scalar.of(alpha));
  }

  /// `celu(Tensor self, Scalar alpha=1.0) -> Tensor`
  public static Tensor celu(Tensor self, long alpha) {
    return Aten.celu(self, Scalar.of(alpha));
  }

  /// `celu.out(Tensor self, Scalar alpha=1.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor celuOut(Tensor self, double alpha, Tensor out) {
    return Aten.celuOut(self, Scalar.of(alpha), out);
  }

  /// `celu.out(Tensor self, Scalar alpha=1.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor celuOut(Tensor self, long alpha, Tensor out) {
    return Aten.celuOut(self, Scalar.of(alpha), out);
  }

  /// `celu_(Tensor(a!) self, Scalar alpha=1.0) -> Tensor(a!)`
  public static Tensor celu_(Tensor self, double alpha) {
    return Aten.celu_(self, Scalar.of(alpha));
  }

  /// `celu_(Tensor(a!) self, Scalar alpha=1.0) -> Tensor(a!)`
  public static Tensor celu_(Tensor self, long alpha) {
    return Aten.celu_(self, Scalar.of(alpha));
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clamp(Tensor self, Scalar min) {
    return Aten.clamp(self, min, (Scalar) null);
  }

  /// `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
  public static Tensor clamp(Tensor self, Tensor min) {
    return Aten.clamp(self, min, (Tensor) null);
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clamp(Tensor self, double min) {
    return Aten.clamp(self, Scalar.of(min), (Scalar) null);
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clamp(Tensor self, double min, double max) {
    return Aten.clamp(self, Scalar.of(min), Scalar.of(max));
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clamp(Tensor self, long min) {
    return Aten.clamp(self, Scalar.of(min), (Scalar) null);
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clamp(Tensor self, long min, long max) {
    return Aten.clamp(self, Scalar.of(min), Scalar.of(max));
  }

  /// `clamp_max(Tensor self, Scalar max) -> Tensor`
  public static Tensor clampMax(Tensor self, double max) {
    return Aten.clampMax(self, Scalar.of(max));
  }

  /// `clamp_max(Tensor self, Scalar max) -> Tensor`
  public static Tensor clampMax(Tensor self, long max) {
    return Aten.clampMax(self, Scalar.of(max));
  }

  /// `clamp_max.out(Tensor self, Scalar max, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor clampMaxOut(Tensor self, double max, Tensor out) {
    return Aten.clampMaxOut(self, Scalar.of(max), out);
  }

  /// `clamp_max.out(Tensor self, Scalar max, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor clampMaxOut(Tensor self, long max, Tensor out) {
    return Aten.clampMaxOut(self, Scalar.of(max), out);
  }

  /// `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
  public static Tensor clampMax_(Tensor self, double max) {
    return Aten.clampMax_(self, Scalar.of(max));
  }

  /// `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
  public static Tensor clampMax_(Tensor self, long max) {
    return Aten.clampMax_(self, Scalar.of(max));
  }

  /// `clamp_min(Tensor self, Scalar min) -> Tensor`
  public static Tensor clampMin(Tensor self, double min) {
    return Aten.clampMin(self, Scalar.of(min));
  }

  /// `clamp_min(Tensor self, Scalar min) -> Tensor`
  public static Tensor clampMin(Tensor self, long min) {
    return Aten.clampMin(self, Scalar.of(min));
  }

  /// `clamp_min.out(Tensor self, Scalar min, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor clampMinOut(Tensor self, double min, Tensor out) {
    return Aten.clampMinOut(self, Scalar.of(min), out);
  }

  /// `clamp_min.out(Tensor self, Scalar min, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor clampMinOut(Tensor self, long min, Tensor out) {
    return Aten.clampMinOut(self, Scalar.of(min), out);
  }

  /// `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
  public static Tensor clampMin_(Tensor self, double min) {
    return Aten.clampMin_(self, Scalar.of(min));
  }

  /// `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
  public static Tensor clampMin_(Tensor self, long min) {
    return Aten.clampMin_(self, Scalar.of(min));
  }

  /// `clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor clampOut(Tensor self, double min, double max, Tensor out) {
    return Aten.clampOut(self, Scalar.of(min), Scalar.of(max), out);
  }

  /// `clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor clampOut(Tensor self, long min, long max, Tensor out) {
    return Aten.clampOut(self, Scalar.of(min), Scalar.of(max), out);
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clamp_(Tensor self, Scalar min) {
    return Aten.clamp_(self, min, (Scalar) null);
  }

  /// `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
  public static Tensor clamp_(Tensor self, Tensor min) {
    return Aten.clamp_(self, min, (Tensor) null);
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clamp_(Tensor self, double min) {
    return Aten.clamp_(self, Scalar.of(min), (Scalar) null);
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clamp_(Tensor self, double min, double max) {
    return Aten.clamp_(self, Scalar.of(min), Scalar.of(max));
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clamp_(Tensor self, long min) {
    return Aten.clamp_(self, Scalar.of(min), (Scalar) null);
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clamp_(Tensor self, long min, long max) {
    return Aten.clamp_(self, Scalar.of(min), Scalar.of(max));
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clip(Tensor self, Scalar min) {
    return Aten.clip(self, min, (Scalar) null);
  }

  /// `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
  public static Tensor clip(Tensor self, Tensor min) {
    return Aten.clip(self, min, (Tensor) null);
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clip(Tensor self, double min) {
    return Aten.clip(self, Scalar.of(min), (Scalar) null);
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clip(Tensor self, double min, double max) {
    return Aten.clip(self, Scalar.of(min), Scalar.of(max));
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clip(Tensor self, long min) {
    return Aten.clip(self, Scalar.of(min), (Scalar) null);
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public static Tensor clip(Tensor self, long min, long max) {
    return Aten.clip(self, Scalar.of(min), Scalar.of(max));
  }

  /// `clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor clipOut(Tensor self, double min, double max, Tensor out) {
    return Aten.clipOut(self, Scalar.of(min), Scalar.of(max), out);
  }

  /// `clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor clipOut(Tensor self, long min, long max, Tensor out) {
    return Aten.clipOut(self, Scalar.of(min), Scalar.of(max), out);
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clip_(Tensor self, Scalar min) {
    return Aten.clip_(self, min, (Scalar) null);
  }

  /// `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
  public static Tensor clip_(Tensor self, Tensor min) {
    return Aten.clip_(self, min, (Tensor) null);
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clip_(Tensor self, double min) {
    return Aten.clip_(self, Scalar.of(min), (Scalar) null);
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clip_(Tensor self, double min, double max) {
    return Aten.clip_(self, Scalar.of(min), Scalar.of(max));
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clip_(Tensor self, long min) {
    return Aten.clip_(self, Scalar.of(min), (Scalar) null);
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public static Tensor clip_(Tensor self, long min, long max) {
    return Aten.clip_(self, Scalar.of(min), Scalar.of(max));
  }

  /// `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`
  public static Tensor combinations(Tensor self, long r) {
    return Aten.combinations(self, r, false);
  }

  /// `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor`
  public static Tensor constantPadNd(Tensor self, long[] pad, double value) {
    return Aten.constantPadNd(self, pad, Scalar.of(value));
  }

  /// `constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor`
  public static Tensor constantPadNd(Tensor self, long[] pad, long value) {
    return Aten.constantPadNd(self, pad, Scalar.of(value));
  }

  /// `constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor constantPadNdOut(Tensor self, long[] pad, double value, Tensor out) {
    return Aten.constantPadNdOut(self, pad, Scalar.of(value), out);
  }

  /// `constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor constantPadNdOut(Tensor self, long[] pad, long value, Tensor out) {
    return Aten.constantPadNdOut(self, pad, Scalar.of(value), out);
  }

  /// `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv1d(Tensor input, Tensor weight, String padding) {
    return Aten.conv1d(input, weight, (Tensor) null, new long[] {1}, padding, new long[] {1}, 1L);
  }

  /// `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias) {
    return Aten.conv1d(input, weight, bias, new long[] {1}, new long[] {0}, new long[] {1}, 1L);
  }

  /// `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return Aten.conv1d(input, weight, bias, stride, new long[] {0}, new long[] {1}, 1L);
  }

  /// `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding) {
    return Aten.conv1d(input, weight, bias, stride, padding, new long[] {1}, 1L);
  }

  /// `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, str padding="valid", SymInt[1] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long... dilation) {
    return Aten.conv1d(input, weight, bias, stride, padding, dilation, 1L);
  }

  /// `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return Aten.conv1d(input, weight, bias, stride, padding, new long[] {1}, 1L);
  }

  /// `conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return Aten.conv1d(input, weight, bias, stride, padding, dilation, 1L);
  }

  /// `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv2d(Tensor input, Tensor weight, String padding) {
    return Aten.conv2d(input, weight, (Tensor) null, new long[] {1, 1}, padding, new long[] {1, 1}, 1L);
  }

  /// `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias) {
    return Aten.conv2d(input, weight, bias, new long[] {1, 1}, new long[] {0, 0}, new long[] {1, 1}, 1L);
  }

  /// `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return Aten.conv2d(input, weight, bias, stride, new long[] {0, 0}, new long[] {1, 1}, 1L);
  }

  /// `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding) {
    return Aten.conv2d(input, weight, bias, stride, padding, new long[] {1, 1}, 1L);
  }

  /// `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, str padding="valid", SymInt[2] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long... dilation) {
    return Aten.conv2d(input, weight, bias, stride, padding, dilation, 1L);
  }

  /// `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return Aten.conv2d(input, weight, bias, stride, padding, new long[] {1, 1}, 1L);
  }

  /// `conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return Aten.conv2d(input, weight, bias, stride, padding, dilation, 1L);
  }

  /// `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv3d(Tensor input, Tensor weight, String padding) {
    return Aten.conv3d(input, weight, (Tensor) null, new long[] {1, 1, 1}, padding, new long[] {1, 1, 1}, 1L);
  }

  /// `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias) {
    return Aten.conv3d(input, weight, bias, new long[] {1, 1, 1}, new long[] {0, 0, 0}, new long[] {1, 1, 1}, 1L);
  }

  /// `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return Aten.conv3d(input, weight, bias, stride, new long[] {0, 0, 0}, new long[] {1, 1, 1}, 1L);
  }

  /// `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding) {
    return Aten.conv3d(input, weight, bias, stride, padding, new long[] {1, 1, 1}, 1L);
  }

  /// `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, str padding="valid", SymInt[3] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long... dilation) {
    return Aten.conv3d(input, weight, bias, stride, padding, dilation, 1L);
  }

  /// `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return Aten.conv3d(input, weight, bias, stride, padding, new long[] {1, 1, 1}, 1L);
  }

  /// `conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1, SymInt groups=1) -> Tensor`
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return Aten.conv3d(input, weight, bias, stride, padding, dilation, 1L);
  }

  /// `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor`
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias) {
    return Aten.convTranspose1d(input, weight, bias, new long[] {1}, new long[] {0}, new long[] {0}, 1L, new long[] {1});
  }

  /// `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor`
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return Aten.convTranspose1d(input, weight, bias, stride, new long[] {0}, new long[] {0}, 1L, new long[] {1});
  }

  /// `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor`
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return Aten.convTranspose1d(input, weight, bias, stride, padding, new long[] {0}, 1L, new long[] {1});
  }

  /// `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor`
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return Aten.convTranspose1d(input, weight, bias, stride, padding, outputPadding, 1L, new long[] {1});
  }

  /// `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=1, SymInt[1] padding=0, SymInt[1] output_padding=0, SymInt groups=1, SymInt[1] dilation=1) -> Tensor`
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long groups) {
    return Aten.convTranspose1d(input, weight, bias, stride, padding, outputPadding, groups, new long[] {1});
  }

  /// `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor`
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias) {
    return Aten.convTranspose2d(input, weight, bias, new long[] {1, 1}, new long[] {0, 0}, new long[] {0, 0}, 1L, new long[] {1, 1});
  }

  /// `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor`
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return Aten.convTranspose2d(input, weight, bias, stride, new long[] {0, 0}, new long[] {0, 0}, 1L, new long[] {1, 1});
  }

  /// `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor`
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return Aten.convTranspose2d(input, weight, bias, stride, padding, new long[] {0, 0}, 1L, new long[] {1, 1});
  }

  /// `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor`
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return Aten.convTranspose2d(input, weight, bias, stride, padding, outputPadding, 1L, new long[] {1, 1});
  }

  /// `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt groups=1, SymInt[2] dilation=1) -> Tensor`
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long groups) {
    return Aten.convTranspose2d(input, weight, bias, stride, padding, outputPadding, groups, new long[] {1, 1});
  }

  /// `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor`
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias) {
    return Aten.convTranspose3d(input, weight, bias, new long[] {1, 1, 1}, new long[] {0, 0, 0}, new long[] {0, 0, 0}, 1L, new long[] {1, 1, 1});
  }

  /// `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor`
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return Aten.convTranspose3d(input, weight, bias, stride, new long[] {0, 0, 0}, new long[] {0, 0, 0}, 1L, new long[] {1, 1, 1});
  }

  /// `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor`
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return Aten.convTranspose3d(input, weight, bias, stride, padding, new long[] {0, 0, 0}, 1L, new long[] {1, 1, 1});
  }

  /// `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor`
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return Aten.convTranspose3d(input, weight, bias, stride, padding, outputPadding, 1L, new long[] {1, 1, 1});
  }

  /// `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt groups=1, SymInt[3] dilation=1) -> Tensor`
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long groups) {
    return Aten.convTranspose3d(input, weight, bias, stride, padding, outputPadding, groups, new long[] {1, 1, 1});
  }

  /// `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor copysign(Tensor self, double other) {
    return Aten.copysign(self, Scalar.of(other));
  }

  /// `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor copysign(Tensor self, long other) {
    return Aten.copysign(self, Scalar.of(other));
  }

  /// `copysign.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor copysignOut(Tensor self, double other, Tensor out) {
    return Aten.copysignOut(self, Scalar.of(other), out);
  }

  /// `copysign.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor copysignOut(Tensor self, long other, Tensor out) {
    return Aten.copysignOut(self, Scalar.of(other), out);
  }

  /// `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor copysign_(Tensor self, double other) {
    return Aten.copysign_(self, Scalar.of(other));
  }

  /// `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor copysign_(Tensor self, long other) {
    return Aten.copysign_(self, Scalar.of(other));
  }

  /// `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor`
  public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
    return Aten.cosineEmbeddingLoss(input1, input2, target, margin, 1);
  }

  /// `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
  public static Tensor cosineSimilarity(Tensor x1, Tensor x2, long dim) {
    return Aten.cosineSimilarity(x1, x2, dim, 1e-08);
  }

  /// `count_nonzero(Tensor self, int? dim=None) -> Tensor`
  public static Tensor countNonzero(Tensor self, long dim) {
    return Aten.countNonzero(self, dim);
  }

  /// `count_nonzero.dim_IntList_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor countNonzeroOut(Tensor self, long dim, Tensor out) {
    return Aten.countNonzeroOut(self, new long[] {dim}, out);
  }

  /// `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
  public static Tensor cov(Tensor self, long correction) {
    return Aten.cov(self, correction, (Tensor) null, (Tensor) null);
  }

  /// `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
  public static Tensor cov(Tensor self, long correction, Tensor fweights) {
    return Aten.cov(self, correction, fweights, (Tensor) null);
  }

  /// `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
  public static Tensor cross(Tensor self, Tensor other, long dim) {
    return Aten.cross(self, other, dim);
  }

  /// `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor`
  public static Tensor crossEntropyLoss(Tensor self, Tensor target, Tensor weight) {
    return Aten.crossEntropyLoss(self, target, weight, 1, -100L, 0.0);
  }

  /// `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor`
  public static Tensor crossEntropyLoss(Tensor self, Tensor target, Tensor weight, long reduction) {
    return Aten.crossEntropyLoss(self, target, weight, reduction, -100L, 0.0);
  }

  /// `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100, float label_smoothing=0.0) -> Tensor`
  public static Tensor crossEntropyLoss(Tensor self, Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    return Aten.crossEntropyLoss(self, target, weight, reduction, ignoreIndex, 0.0);
  }

  /// `cross.out(Tensor self, Tensor other, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor crossOut(Tensor self, Tensor other, long dim, Tensor out) {
    return Aten.crossOut(self, other, dim, out);
  }

  /// `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor`
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank) {
    return Aten.ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, 1, false);
  }

  /// `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor`
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, long reduction) {
    return Aten.ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, reduction, false);
  }

  /// `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor`
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank) {
    return Aten.ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, 1, false);
  }

  /// `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=Mean, bool zero_infinity=False) -> Tensor`
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank, long reduction) {
    return Aten.ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, reduction, false);
  }

  /// `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
  public static Tensor cudnnConvolutionAddRelu(Tensor self, Tensor weight, Tensor z, double alpha, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return Aten.cudnnConvolutionAddRelu(self, weight, z, Scalar.of(alpha), bias, stride, padding, dilation, groups);
  }

  /// `cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
  public static Tensor cudnnConvolutionAddRelu(Tensor self, Tensor weight, Tensor z, long alpha, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return Aten.cudnnConvolutionAddRelu(self, weight, z, Scalar.of(alpha), bias, stride, padding, dilation, groups);
  }

  /// `cudnn_convolution_add_relu.out(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor cudnnConvolutionAddReluOut(Tensor self, Tensor weight, Tensor z, double alpha, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups, Tensor out) {
    return Aten.cudnnConvolutionAddReluOut(self, weight, z, Scalar.of(alpha), bias, stride, padding, dilation, groups, out);
  }

  /// `cudnn_convolution_add_relu.out(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor cudnnConvolutionAddReluOut(Tensor self, Tensor weight, Tensor z, long alpha, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups, Tensor out) {
    return Aten.cudnnConvolutionAddReluOut(self, weight, z, Scalar.of(alpha), bias, stride, padding, dilation, groups, out);
  }

  /// `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor cumulativeTrapezoid(Tensor y, Scalar dx) {
    return Aten.cumulativeTrapezoid(y, dx, -1L);
  }

  /// `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor cumulativeTrapezoid(Tensor y, double dx) {
    return Aten.cumulativeTrapezoid(y, Scalar.of(dx), -1L);
  }

  /// `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor cumulativeTrapezoid(Tensor y, double dx, long dim) {
    return Aten.cumulativeTrapezoid(y, Scalar.of(dx), dim);
  }

  /// `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor cumulativeTrapezoid(Tensor y, long dx) {
    return Aten.cumulativeTrapezoid(y, Scalar.of(dx), -1L);
  }

  /// `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor cumulativeTrapezoid(Tensor y, long dx, long dim) {
    return Aten.cumulativeTrapezoid(y, Scalar.of(dx), dim);
  }

  /// `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
  public static Tensor diagEmbed(Tensor self, long offset) {
    return Aten.diagEmbed(self, offset, -2L, -1L);
  }

  /// `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
  public static Tensor diagEmbed(Tensor self, long offset, long dim1) {
    return Aten.diagEmbed(self, offset, dim1, -1L);
  }

  /// `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
  public static Tensor diagonal(Tensor self, long offset) {
    return Aten.diagonal(self, offset, 0L, 1L);
  }

  /// `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
  public static Tensor diagonal(Tensor self, long offset, long dim1) {
    return Aten.diagonal(self, offset, dim1, 1L);
  }

  /// `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
  public static Tensor diagonalScatter(Tensor self, Tensor src, long offset) {
    return Aten.diagonalScatter(self, src, offset, 0L, 1L);
  }

  /// `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
  public static Tensor diagonalScatter(Tensor self, Tensor src, long offset, long dim1) {
    return Aten.diagonalScatter(self, src, offset, dim1, 1L);
  }

  /// `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
  public static Tensor diff(Tensor self, long n) {
    return Aten.diff(self, n, -1L, (Tensor) null, (Tensor) null);
  }

  /// `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
  public static Tensor diff(Tensor self, long n, long dim) {
    return Aten.diff(self, n, dim, (Tensor) null, (Tensor) null);
  }

  /// `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
  public static Tensor diff(Tensor self, long n, long dim, Tensor prepend) {
    return Aten.diff(self, n, dim, prepend, (Tensor) null);
  }

  /// `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
  public static Tensor dist(Tensor self, Tensor other, double p) {
    return Aten.dist(self, other, Scalar.of(p));
  }

  /// `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
  public static Tensor dist(Tensor self, Tensor other, long p) {
    return Aten.dist(self, other, Scalar.of(p));
  }

  /// `dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor distOut(Tensor self, Tensor other, double p, Tensor out) {
    return Aten.distOut(self, other, Scalar.of(p), out);
  }

  /// `dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor distOut(Tensor self, Tensor other, long p, Tensor out) {
    return Aten.distOut(self, other, Scalar.of(p), out);
  }

  /// `div.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor div(Tensor self, double other) {
    return Aten.div(self, Scalar.of(other));
  }

  /// `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public static Tensor div(Tensor self, double other, String roundingMode) {
    return Aten.div(self, Scalar.of(other), roundingMode);
  }

  /// `div.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor div(Tensor self, long other) {
    return Aten.div(self, Scalar.of(other));
  }

  /// `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public static Tensor div(Tensor self, long other, String roundingMode) {
    return Aten.div(self, Scalar.of(other), roundingMode);
  }

  /// `div.Scalar_mode_out(Tensor self, Scalar other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor divOut(Tensor self, double other, String roundingMode, Tensor out) {
    return Aten.divOut(self, Scalar.of(other), roundingMode, out);
  }

  /// `div.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor divOut(Tensor self, double other, Tensor out) {
    return Aten.divOut(self, Scalar.of(other), out);
  }

  /// `div.Scalar_mode_out(Tensor self, Scalar other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor divOut(Tensor self, long other, String roundingMode, Tensor out) {
    return Aten.divOut(self, Scalar.of(other), roundingMode, out);
  }

  /// `div.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor divOut(Tensor self, long other, Tensor out) {
    return Aten.divOut(self, Scalar.of(other), out);
  }

  /// `div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor div_(Tensor self, double other) {
    return Aten.div_(self, Scalar.of(other));
  }

  /// `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public static Tensor div_(Tensor self, double other, String roundingMode) {
    return Aten.div_(self, Scalar.of(other), roundingMode);
  }

  /// `div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor div_(Tensor self, long other) {
    return Aten.div_(self, Scalar.of(other));
  }

  /// `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public static Tensor div_(Tensor self, long other, String roundingMode) {
    return Aten.div_(self, Scalar.of(other), roundingMode);
  }

  /// `divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor divide(Tensor self, double other) {
    return Aten.divide(self, Scalar.of(other));
  }

  /// `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public static Tensor divide(Tensor self, double other, String roundingMode) {
    return Aten.divide(self, Scalar.of(other), roundingMode);
  }

  /// `divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor divide(Tensor self, long other) {
    return Aten.divide(self, Scalar.of(other));
  }

  /// `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public static Tensor divide(Tensor self, long other, String roundingMode) {
    return Aten.divide(self, Scalar.of(other), roundingMode);
  }

  /// `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor divide_(Tensor self, double other) {
    return Aten.divide_(self, Scalar.of(other));
  }

  /// `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public static Tensor divide_(Tensor self, double other, String roundingMode) {
    return Aten.divide_(self, Scalar.of(other), roundingMode);
  }

  /// `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor divide_(Tensor self, long other) {
    return Aten.divide_(self, Scalar.of(other));
  }

  /// `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public static Tensor divide_(Tensor self, long other, String roundingMode) {
    return Aten.divide_(self, Scalar.of(other), roundingMode);
  }

  /// `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
  public static Tensor elu(Tensor self, Scalar alpha) {
    return Aten.elu(self, alpha, Scalar.of(1), Scalar.of(1));
  }

  /// `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
  public static Tensor elu(Tensor self, Scalar alpha, Scalar scale) {
    return Aten.elu(self, alpha, scale, Scalar.of(1));
  }

  /// `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
  public static Tensor elu(Tensor self, double alpha) {
    return Aten.elu(self, Scalar.of(alpha), Scalar.of(1), Scalar.of(1));
  }

  /// `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
  public static Tensor elu(Tensor self, double alpha, double scale) {
    return Aten.elu(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(1));
  }

  /// `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
  public static Tensor elu(Tensor self, double alpha, double scale, double inputScale) {
    return Aten.elu(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(inputScale));
  }

  /// `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
  public static Tensor elu(Tensor self, long alpha) {
    return Aten.elu(self, Scalar.of(alpha), Scalar.of(1), Scalar.of(1));
  }

  /// `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
  public static Tensor elu(Tensor self, long alpha, long scale) {
    return Aten.elu(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(1));
  }

  /// `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
  public static Tensor elu(Tensor self, long alpha, long scale, long inputScale) {
    return Aten.elu(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(inputScale));
  }

  /// `elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor eluOut(Tensor self, double alpha, double scale, double inputScale, Tensor out) {
    return Aten.eluOut(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(inputScale), out);
  }

  /// `elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor eluOut(Tensor self, long alpha, long scale, long inputScale, Tensor out) {
    return Aten.eluOut(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(inputScale), out);
  }

  /// `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
  public static Tensor elu_(Tensor self, Scalar alpha) {
    return Aten.elu_(self, alpha, Scalar.of(1), Scalar.of(1));
  }

  /// `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
  public static Tensor elu_(Tensor self, Scalar alpha, Scalar scale) {
    return Aten.elu_(self, alpha, scale, Scalar.of(1));
  }

  /// `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
  public static Tensor elu_(Tensor self, double alpha) {
    return Aten.elu_(self, Scalar.of(alpha), Scalar.of(1), Scalar.of(1));
  }

  /// `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
  public static Tensor elu_(Tensor self, double alpha, double scale) {
    return Aten.elu_(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(1));
  }

  /// `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
  public static Tensor elu_(Tensor self, double alpha, double scale, double inputScale) {
    return Aten.elu_(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(inputScale));
  }

  /// `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
  public static Tensor elu_(Tensor self, long alpha) {
    return Aten.elu_(self, Scalar.of(alpha), Scalar.of(1), Scalar.of(1));
  }

  /// `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
  public static Tensor elu_(Tensor self, long alpha, long scale) {
    return Aten.elu_(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(1));
  }

  /// `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
  public static Tensor elu_(Tensor self, long alpha, long scale, long inputScale) {
    return Aten.elu_(self, Scalar.of(alpha), Scalar.of(scale), Scalar.of(inputScale));
  }

  /// `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`
  public static Tensor embedding(Tensor weight, Tensor indices, long paddingIdx) {
    return Aten.embedding(weight, indices, paddingIdx, false, false);
  }

  /// `embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`
  public static Tensor embedding(Tensor weight, Tensor indices, long paddingIdx, boolean scaleGradByFreq) {
    return Aten.embedding(weight, indices, paddingIdx, scaleGradByFreq, false);
  }

  /// `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)`
  public static Tensor[] embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq) {
    return Aten.embeddingBag(weight, indices, offsets, scaleGradByFreq, 0L, false, (Tensor) null, false);
  }

  /// `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)`
  public static Tensor[] embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode) {
    return Aten.embeddingBag(weight, indices, offsets, scaleGradByFreq, mode, false, (Tensor) null, false);
  }

  /// `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)`
  public static Tensor[] embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode, boolean sparse) {
    return Aten.embeddingBag(weight, indices, offsets, scaleGradByFreq, mode, sparse, (Tensor) null, false);
  }

  /// `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)`
  public static Tensor[] embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode, boolean sparse, Tensor perSampleWeights) {
    return Aten.embeddingBag(weight, indices, offsets, scaleGradByFreq, mode, sparse, perSampleWeights, false);
  }

  /// `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)`
  public static Tensor[] embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode, boolean sparse, Tensor perSampleWeights, boolean includeLastOffset, long paddingIdx) {
    return Aten.embeddingBag(weight, indices, offsets, scaleGradByFreq, mode, sparse, perSampleWeights, includeLastOffset, paddingIdx);
  }

  /// `empty.memory_format(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor empty(long[] size, TensorOptions options) {
    return Aten.empty(size, options, (MemoryFormat) null);
  }

  /// `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor emptyLike(Tensor self, TensorOptions options) {
    return Aten.emptyLike(self, options, (MemoryFormat) null);
  }

  /// `empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor emptyQuantized(long[] size, Tensor qtensor, TensorOptions options) {
    return Aten.emptyQuantized(size, qtensor, options, (MemoryFormat) null);
  }

  /// `eq.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor eq(Tensor self, double other) {
    return Aten.eq(self, Scalar.of(other));
  }

  /// `eq.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor eq(Tensor self, long other) {
    return Aten.eq(self, Scalar.of(other));
  }

  /// `eq.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor eqOut(Tensor self, double other, Tensor out) {
    return Aten.eqOut(self, Scalar.of(other), out);
  }

  /// `eq.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor eqOut(Tensor self, long other, Tensor out) {
    return Aten.eqOut(self, Scalar.of(other), out);
  }

  /// `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor eq_(Tensor self, double other) {
    return Aten.eq_(self, Scalar.of(other));
  }

  /// `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor eq_(Tensor self, long other) {
    return Aten.eq_(self, Scalar.of(other));
  }

  /// `exponential(Tensor self, float lambd=1, *, Generator? generator=None) -> Tensor`
  public static Tensor exponential(Tensor self, double lambd) {
    return Aten.exponential(self, lambd, (Generator) null);
  }

  /// `exponential_(Tensor(a!) self, float lambd=1, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor exponential_(Tensor self, double lambd) {
    return Aten.exponential_(self, lambd, (Generator) null);
  }

  /// `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
  public static Tensor fbgemmLinearInt8Weight(Tensor input, Tensor weight, Tensor packed, Tensor colOffsets, double weightScale, double weightZeroPoint, Tensor bias) {
    return Aten.fbgemmLinearInt8Weight(input, weight, packed, colOffsets, Scalar.of(weightScale), Scalar.of(weightZeroPoint), bias);
  }

  /// `fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
  public static Tensor fbgemmLinearInt8Weight(Tensor input, Tensor weight, Tensor packed, Tensor colOffsets, long weightScale, long weightZeroPoint, Tensor bias) {
    return Aten.fbgemmLinearInt8Weight(input, weight, packed, colOffsets, Scalar.of(weightScale), Scalar.of(weightZeroPoint), bias);
  }

  /// `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
  public static Tensor fbgemmLinearInt8WeightFp32Activation(Tensor input, Tensor weight, Tensor packed, Tensor colOffsets, double weightScale, double weightZeroPoint, Tensor bias) {
    return Aten.fbgemmLinearInt8WeightFp32Activation(input, weight, packed, colOffsets, Scalar.of(weightScale), Scalar.of(weightZeroPoint), bias);
  }

  /// `fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor`
  public static Tensor fbgemmLinearInt8WeightFp32Activation(Tensor input, Tensor weight, Tensor packed, Tensor colOffsets, long weightScale, long weightZeroPoint, Tensor bias) {
    return Aten.fbgemmLinearInt8WeightFp32Activation(input, weight, packed, colOffsets, Scalar.of(weightScale), Scalar.of(weightZeroPoint), bias);
  }

  /// `fill.Scalar(Tensor self, Scalar value) -> Tensor`
  public static Tensor fill(Tensor self, double value) {
    return Aten.fill(self, Scalar.of(value));
  }

  /// `fill.Scalar(Tensor self, Scalar value) -> Tensor`
  public static Tensor fill(Tensor self, long value) {
    return Aten.fill(self, Scalar.of(value));
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public static Tensor fillDiagonal_(Tensor self, double fillValue) {
    return Aten.fillDiagonal_(self, Scalar.of(fillValue), false);
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public static Tensor fillDiagonal_(Tensor self, double fillValue, boolean wrap) {
    return Aten.fillDiagonal_(self, Scalar.of(fillValue), wrap);
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public static Tensor fillDiagonal_(Tensor self, long fillValue) {
    return Aten.fillDiagonal_(self, Scalar.of(fillValue), false);
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public static Tensor fillDiagonal_(Tensor self, long fillValue, boolean wrap) {
    return Aten.fillDiagonal_(self, Scalar.of(fillValue), wrap);
  }

  /// `fill.Scalar_out(Tensor self, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fillOut(Tensor self, double value, Tensor out) {
    return Aten.fillOut(self, Scalar.of(value), out);
  }

  /// `fill.Scalar_out(Tensor self, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fillOut(Tensor self, long value, Tensor out) {
    return Aten.fillOut(self, Scalar.of(value), out);
  }

  /// `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
  public static Tensor fill_(Tensor self, double value) {
    return Aten.fill_(self, Scalar.of(value));
  }

  /// `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
  public static Tensor fill_(Tensor self, long value) {
    return Aten.fill_(self, Scalar.of(value));
  }

  /// `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
  public static Tensor flatten(Tensor self, long startDim) {
    return Aten.flatten(self, startDim, -1L);
  }

  /// `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public static Tensor floatPower(Tensor self, double exponent) {
    return Aten.floatPower(self, Scalar.of(exponent));
  }

  /// `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public static Tensor floatPower(Tensor self, long exponent) {
    return Aten.floatPower(self, Scalar.of(exponent));
  }

  /// `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor`
  public static Tensor floatPower(double self, Tensor exponent) {
    return Aten.floatPower(Scalar.of(self), exponent);
  }

  /// `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor`
  public static Tensor floatPower(long self, Tensor exponent) {
    return Aten.floatPower(Scalar.of(self), exponent);
  }

  /// `float_power.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor floatPowerOut(Tensor self, double exponent, Tensor out) {
    return Aten.floatPowerOut(self, Scalar.of(exponent), out);
  }

  /// `float_power.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor floatPowerOut(Tensor self, long exponent, Tensor out) {
    return Aten.floatPowerOut(self, Scalar.of(exponent), out);
  }

  /// `float_power.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor floatPowerOut(double self, Tensor exponent, Tensor out) {
    return Aten.floatPowerOut(Scalar.of(self), exponent, out);
  }

  /// `float_power.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor floatPowerOut(long self, Tensor exponent, Tensor out) {
    return Aten.floatPowerOut(Scalar.of(self), exponent, out);
  }

  /// `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public static Tensor floatPower_(Tensor self, double exponent) {
    return Aten.floatPower_(self, Scalar.of(exponent));
  }

  /// `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public static Tensor floatPower_(Tensor self, long exponent) {
    return Aten.floatPower_(self, Scalar.of(exponent));
  }

  /// `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor floorDivide(Tensor self, double other) {
    return Aten.floorDivide(self, Scalar.of(other));
  }

  /// `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor floorDivide(Tensor self, long other) {
    return Aten.floorDivide(self, Scalar.of(other));
  }

  /// `floor_divide.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor floorDivideOut(Tensor self, double other, Tensor out) {
    return Aten.floorDivideOut(self, Scalar.of(other), out);
  }

  /// `floor_divide.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor floorDivideOut(Tensor self, long other, Tensor out) {
    return Aten.floorDivideOut(self, Scalar.of(other), out);
  }

  /// `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor floorDivide_(Tensor self, double other) {
    return Aten.floorDivide_(self, Scalar.of(other));
  }

  /// `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor floorDivide_(Tensor self, long other) {
    return Aten.floorDivide_(self, Scalar.of(other));
  }

  /// `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor fmod(Tensor self, double other) {
    return Aten.fmod(self, Scalar.of(other));
  }

  /// `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor fmod(Tensor self, long other) {
    return Aten.fmod(self, Scalar.of(other));
  }

  /// `fmod.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fmodOut(Tensor self, double other, Tensor out) {
    return Aten.fmodOut(self, Scalar.of(other), out);
  }

  /// `fmod.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fmodOut(Tensor self, long other, Tensor out) {
    return Aten.fmodOut(self, Scalar.of(other), out);
  }

  /// `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor fmod_(Tensor self, double other) {
    return Aten.fmod_(self, Scalar.of(other));
  }

  /// `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor fmod_(Tensor self, long other) {
    return Aten.fmod_(self, Scalar.of(other));
  }

  /// `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor frobeniusNorm(Tensor self, long dim) {
    return Aten.frobeniusNorm(self, new long[] {dim}, false);
  }

  /// `frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor frobeniusNorm(Tensor self, long dim, boolean keepdim) {
    return Aten.frobeniusNorm(self, new long[] {dim}, keepdim);
  }

  /// `frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor frobeniusNormOut(Tensor self, long dim, Tensor out) {
    return Aten.frobeniusNormOut(self, new long[] {dim}, false, out);
  }

  /// `frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor frobeniusNormOut(Tensor self, long dim, boolean keepdim, Tensor out) {
    return Aten.frobeniusNormOut(self, new long[] {dim}, keepdim, out);
  }

  /// `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor fromFile(String filename, Boolean shared) {
    return Aten.fromFile(filename, shared, 0L, (TensorOptions) null);
  }

  /// `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor fromFile(String filename, Boolean shared, Long size) {
    return Aten.fromFile(filename, shared, size, (TensorOptions) null);
  }

  /// `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor fromFile(String filename, Boolean shared, long size) {
    return Aten.fromFile(filename, shared, size, (TensorOptions) null);
  }

  /// `from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor fromFile(String filename, Boolean shared, long size, TensorOptions options) {
    return Aten.fromFile(filename, shared, size, options);
  }

  /// `from_file.out(str filename, bool? shared=None, int? size=0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fromFileOut(String filename, Boolean shared, long size, Tensor out) {
    return Aten.fromFileOut(filename, shared, size, out);
  }

  /// `full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor full(long[] size, double fillValue) {
    return Aten.full(size, Scalar.of(fillValue), (TensorOptions) null);
  }

  /// `full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor full(long[] size, double fillValue, TensorOptions options) {
    return Aten.full(size, Scalar.of(fillValue), options);
  }

  /// `full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor full(long[] size, long fillValue) {
    return Aten.full(size, Scalar.of(fillValue), (TensorOptions) null);
  }

  /// `full(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor full(long[] size, long fillValue, TensorOptions options) {
    return Aten.full(size, Scalar.of(fillValue), options);
  }

  /// `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor fullLike(Tensor self, Scalar fillValue, TensorOptions options) {
    return Aten.fullLike(self, fillValue, options, (MemoryFormat) null);
  }

  /// `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor fullLike(Tensor self, double fillValue) {
    return Aten.fullLike(self, Scalar.of(fillValue), (TensorOptions) null, (MemoryFormat) null);
  }

  /// `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor fullLike(Tensor self, double fillValue, TensorOptions options) {
    return Aten.fullLike(self, Scalar.of(fillValue), options, (MemoryFormat) null);
  }

  /// `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor fullLike(Tensor self, double fillValue, TensorOptions options, MemoryFormat memoryFormat) {
    return Aten.fullLike(self, Scalar.of(fillValue), options, memoryFormat);
  }

  /// `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor fullLike(Tensor self, long fillValue) {
    return Aten.fullLike(self, Scalar.of(fillValue), (TensorOptions) null, (MemoryFormat) null);
  }

  /// `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor fullLike(Tensor self, long fillValue, TensorOptions options) {
    return Aten.fullLike(self, Scalar.of(fillValue), options, (MemoryFormat) null);
  }

  /// `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor fullLike(Tensor self, long fillValue, TensorOptions options, MemoryFormat memoryFormat) {
    return Aten.fullLike(self, Scalar.of(fillValue), options, memoryFormat);
  }

  /// `full_like.out(Tensor self, Scalar fill_value, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fullLikeOut(Tensor self, double fillValue, MemoryFormat memoryFormat, Tensor out) {
    return Aten.fullLikeOut(self, Scalar.of(fillValue), memoryFormat, out);
  }

  /// `full_like.out(Tensor self, Scalar fill_value, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fullLikeOut(Tensor self, double fillValue, Tensor out) {
    return Aten.fullLikeOut(self, Scalar.of(fillValue), (MemoryFormat) null, out);
  }

  /// `full_like.out(Tensor self, Scalar fill_value, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fullLikeOut(Tensor self, long fillValue, MemoryFormat memoryFormat, Tensor out) {
    return Aten.fullLikeOut(self, Scalar.of(fillValue), memoryFormat, out);
  }

  /// `full_like.out(Tensor self, Scalar fill_value, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fullLikeOut(Tensor self, long fillValue, Tensor out) {
    return Aten.fullLikeOut(self, Scalar.of(fillValue), (MemoryFormat) null, out);
  }

  /// `full.out(SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fullOut(long[] size, double fillValue, Tensor out) {
    return Aten.fullOut(size, Scalar.of(fillValue), out);
  }

  /// `full.out(SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fullOut(long[] size, long fillValue, Tensor out) {
    return Aten.fullOut(size, Scalar.of(fillValue), out);
  }

  /// `fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor`
  public static Tensor fusedMovingAvgObsFakeQuant(Tensor self, Tensor observerOn, Tensor fakeQuantOn, Tensor runningMin, Tensor runningMax, Tensor scale, Tensor zeroPoint, double averagingConst, long quantMin, long quantMax, long chAxis, boolean perRowFakeQuant) {
    return Aten.fusedMovingAvgObsFakeQuant(self, observerOn, fakeQuantOn, runningMin, runningMax, scale, zeroPoint, averagingConst, quantMin, quantMax, chAxis, perRowFakeQuant, false);
  }

  /// `ge.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor ge(Tensor self, double other) {
    return Aten.ge(self, Scalar.of(other));
  }

  /// `ge.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor ge(Tensor self, long other) {
    return Aten.ge(self, Scalar.of(other));
  }

  /// `ge.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor geOut(Tensor self, double other, Tensor out) {
    return Aten.geOut(self, Scalar.of(other), out);
  }

  /// `ge.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor geOut(Tensor self, long other, Tensor out) {
    return Aten.geOut(self, Scalar.of(other), out);
  }

  /// `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor ge_(Tensor self, double other) {
    return Aten.ge_(self, Scalar.of(other));
  }

  /// `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor ge_(Tensor self, long other) {
    return Aten.ge_(self, Scalar.of(other));
  }

  /// `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Scalar spacing) {
    return Aten.gradient(self, spacing, (Long) null, 1L);
  }

  /// `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Scalar spacing, Long dim) {
    return Aten.gradient(self, spacing, dim, 1L);
  }

  /// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Scalar spacing, long dim) {
    return Aten.gradient(self, spacing, new long[] {dim}, 1L);
  }

  /// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Scalar spacing, long dim, long edgeOrder) {
    return Aten.gradient(self, spacing, new long[] {dim}, edgeOrder);
  }

  /// `gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Scalar[] spacing, Long dim) {
    return Aten.gradient(self, spacing, dim, 1L);
  }

  /// `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Scalar[] spacing, long dim) {
    return Aten.gradient(self, spacing, new long[] {dim}, 1L);
  }

  /// `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Scalar[] spacing, long dim, long edgeOrder) {
    return Aten.gradient(self, spacing, new long[] {dim}, edgeOrder);
  }

  /// `gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Tensor[] spacing, Long dim) {
    return Aten.gradient(self, spacing, dim, 1L);
  }

  /// `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Tensor[] spacing, long dim) {
    return Aten.gradient(self, spacing, new long[] {dim}, 1L);
  }

  /// `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, Tensor[] spacing, long dim, long edgeOrder) {
    return Aten.gradient(self, spacing, new long[] {dim}, edgeOrder);
  }

  /// `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, double spacing) {
    return Aten.gradient(self, Scalar.of(spacing), (Long) null, 1L);
  }

  /// `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, double spacing, Long dim) {
    return Aten.gradient(self, Scalar.of(spacing), dim, 1L);
  }

  /// `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, double spacing, Long dim, long edgeOrder) {
    return Aten.gradient(self, Scalar.of(spacing), dim, edgeOrder);
  }

  /// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, double spacing, long dim) {
    return Aten.gradient(self, Scalar.of(spacing), new long[] {dim}, 1L);
  }

  /// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, double spacing, long dim, long edgeOrder) {
    return Aten.gradient(self, Scalar.of(spacing), new long[] {dim}, edgeOrder);
  }

  /// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, double spacing, long... dim) {
    return Aten.gradient(self, Scalar.of(spacing), dim, 1L);
  }

  /// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, double spacing, long[] dim, long edgeOrder) {
    return Aten.gradient(self, Scalar.of(spacing), dim, edgeOrder);
  }

  /// `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, long spacing) {
    return Aten.gradient(self, Scalar.of(spacing), (Long) null, 1L);
  }

  /// `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, long spacing, Long dim) {
    return Aten.gradient(self, Scalar.of(spacing), dim, 1L);
  }

  /// `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, long spacing, Long dim, long edgeOrder) {
    return Aten.gradient(self, Scalar.of(spacing), dim, edgeOrder);
  }

  /// `gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, long dim, long edgeOrder) {
    return Aten.gradient(self, new long[] {dim}, edgeOrder);
  }

  /// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, long spacing, long dim, long edgeOrder) {
    return Aten.gradient(self, Scalar.of(spacing), new long[] {dim}, edgeOrder);
  }

  /// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, long spacing, long... dim) {
    return Aten.gradient(self, Scalar.of(spacing), dim, 1L);
  }

  /// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
  public static Tensor[] gradient(Tensor self, long spacing, long[] dim, long edgeOrder) {
    return Aten.gradient(self, Scalar.of(spacing), dim, edgeOrder);
  }

  /// `greater.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor greater(Tensor self, double other) {
    return Aten.greater(self, Scalar.of(other));
  }

  /// `greater.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor greater(Tensor self, long other) {
    return Aten.greater(self, Scalar.of(other));
  }

  /// `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor greaterEqual(Tensor self, double other) {
    return Aten.greaterEqual(self, Scalar.of(other));
  }

  /// `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor greaterEqual(Tensor self, long other) {
    return Aten.greaterEqual(self, Scalar.of(other));
  }

  /// `greater_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor greaterEqualOut(Tensor self, double other, Tensor out) {
    return Aten.greaterEqualOut(self, Scalar.of(other), out);
  }

  /// `greater_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor greaterEqualOut(Tensor self, long other, Tensor out) {
    return Aten.greaterEqualOut(self, Scalar.of(other), out);
  }

  /// `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor greaterEqual_(Tensor self, double other) {
    return Aten.greaterEqual_(self, Scalar.of(other));
  }

  /// `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor greaterEqual_(Tensor self, long other) {
    return Aten.greaterEqual_(self, Scalar.of(other));
  }

  /// `greater.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor greaterOut(Tensor self, double other, Tensor out) {
    return Aten.greaterOut(self, Scalar.of(other), out);
  }

  /// `greater.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor greaterOut(Tensor self, long other, Tensor out) {
    return Aten.greaterOut(self, Scalar.of(other), out);
  }

  /// `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor greater_(Tensor self, double other) {
    return Aten.greater_(self, Scalar.of(other));
  }

  /// `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor greater_(Tensor self, long other) {
    return Aten.greater_(self, Scalar.of(other));
  }

  /// `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor`
  public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight) {
    return Aten.groupNorm(input, numGroups, weight, (Tensor) null, 1e-05, true);
  }

  /// `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor`
  public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight, Tensor bias) {
    return Aten.groupNorm(input, numGroups, weight, bias, 1e-05, true);
  }

  /// `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True) -> Tensor`
  public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight, Tensor bias, double eps) {
    return Aten.groupNorm(input, numGroups, weight, bias, eps, true);
  }

  /// `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
  public static Tensor gruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh) {
    return Aten.gruCell(input, hx, wIh, wHh, bIh, (Tensor) null);
  }

  /// `gt.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor gt(Tensor self, double other) {
    return Aten.gt(self, Scalar.of(other));
  }

  /// `gt.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor gt(Tensor self, long other) {
    return Aten.gt(self, Scalar.of(other));
  }

  /// `gt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor gtOut(Tensor self, double other, Tensor out) {
    return Aten.gtOut(self, Scalar.of(other), out);
  }

  /// `gt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor gtOut(Tensor self, long other, Tensor out) {
    return Aten.gtOut(self, Scalar.of(other), out);
  }

  /// `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor gt_(Tensor self, double other) {
    return Aten.gt_(self, Scalar.of(other));
  }

  /// `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor gt_(Tensor self, long other) {
    return Aten.gt_(self, Scalar.of(other));
  }

  /// `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
  public static Tensor hardshrink(Tensor self, double lambd) {
    return Aten.hardshrink(self, Scalar.of(lambd));
  }

  /// `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
  public static Tensor hardshrink(Tensor self, long lambd) {
    return Aten.hardshrink(self, Scalar.of(lambd));
  }

  /// `hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hardshrinkOut(Tensor self, double lambd, Tensor out) {
    return Aten.hardshrinkOut(self, Scalar.of(lambd), out);
  }

  /// `hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hardshrinkOut(Tensor self, long lambd, Tensor out) {
    return Aten.hardshrinkOut(self, Scalar.of(lambd), out);
  }

  /// `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
  public static Tensor hardtanh(Tensor self, Scalar minVal) {
    return Aten.hardtanh(self, minVal, Scalar.of(1));
  }

  /// `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
  public static Tensor hardtanh(Tensor self, double minVal) {
    return Aten.hardtanh(self, Scalar.of(minVal), Scalar.of(1));
  }

  /// `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
  public static Tensor hardtanh(Tensor self, double minVal, double maxVal) {
    return Aten.hardtanh(self, Scalar.of(minVal), Scalar.of(maxVal));
  }

  /// `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
  public static Tensor hardtanh(Tensor self, long minVal) {
    return Aten.hardtanh(self, Scalar.of(minVal), Scalar.of(1));
  }

  /// `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
  public static Tensor hardtanh(Tensor self, long minVal, long maxVal) {
    return Aten.hardtanh(self, Scalar.of(minVal), Scalar.of(maxVal));
  }

  /// `hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hardtanhOut(Tensor self, double minVal, double maxVal, Tensor out) {
    return Aten.hardtanhOut(self, Scalar.of(minVal), Scalar.of(maxVal), out);
  }

  /// `hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hardtanhOut(Tensor self, long minVal, long maxVal, Tensor out) {
    return Aten.hardtanhOut(self, Scalar.of(minVal), Scalar.of(maxVal), out);
  }

  /// `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
  public static Tensor hardtanh_(Tensor self, Scalar minVal) {
    return Aten.hardtanh_(self, minVal, Scalar.of(1));
  }

  /// `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
  public static Tensor hardtanh_(Tensor self, double minVal) {
    return Aten.hardtanh_(self, Scalar.of(minVal), Scalar.of(1));
  }

  /// `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
  public static Tensor hardtanh_(Tensor self, double minVal, double maxVal) {
    return Aten.hardtanh_(self, Scalar.of(minVal), Scalar.of(maxVal));
  }

  /// `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
  public static Tensor hardtanh_(Tensor self, long minVal) {
    return Aten.hardtanh_(self, Scalar.of(minVal), Scalar.of(1));
  }

  /// `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
  public static Tensor hardtanh_(Tensor self, long minVal, long maxVal) {
    return Aten.hardtanh_(self, Scalar.of(minVal), Scalar.of(maxVal));
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public static Tensor hashTensor(Tensor self, long dim) {
    return Aten.hashTensor(self, new long[] {dim}, false, 0L);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public static Tensor hashTensor(Tensor self, long dim, boolean keepdim) {
    return Aten.hashTensor(self, new long[] {dim}, keepdim, 0L);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public static Tensor hashTensor(Tensor self, long dim, boolean keepdim, long mode) {
    return Aten.hashTensor(self, new long[] {dim}, keepdim, mode);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public static Tensor hashTensor(Tensor self, long... dim) {
    return Aten.hashTensor(self, dim, false, 0L);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public static Tensor hashTensor(Tensor self, long[] dim, boolean keepdim) {
    return Aten.hashTensor(self, dim, keepdim, 0L);
  }

  /// `hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hashTensorOut(Tensor self, long dim, boolean keepdim, long mode, Tensor out) {
    return Aten.hashTensorOut(self, new long[] {dim}, keepdim, mode, out);
  }

  /// `hinge_embedding_loss(Tensor self, Tensor target, float margin=1.0, int reduction=Mean) -> Tensor`
  public static Tensor hingeEmbeddingLoss(Tensor self, Tensor target, double margin) {
    return Aten.hingeEmbeddingLoss(self, target, margin, 1);
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public static Tensor histc(Tensor self, long bins) {
    return Aten.histc(self, bins, Scalar.of(0), Scalar.of(0));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public static Tensor histc(Tensor self, long bins, Scalar min) {
    return Aten.histc(self, bins, min, Scalar.of(0));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public static Tensor histc(Tensor self, long bins, double min) {
    return Aten.histc(self, bins, Scalar.of(min), Scalar.of(0));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public static Tensor histc(Tensor self, long bins, double min, double max) {
    return Aten.histc(self, bins, Scalar.of(min), Scalar.of(max));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public static Tensor histc(Tensor self, long bins, long min) {
    return Aten.histc(self, bins, Scalar.of(min), Scalar.of(0));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public static Tensor histc(Tensor self, long bins, long min, long max) {
    return Aten.histc(self, bins, Scalar.of(min), Scalar.of(max));
  }

  /// `histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor histcOut(Tensor self, long bins, double min, double max, Tensor out) {
    return Aten.histcOut(self, bins, Scalar.of(min), Scalar.of(max), out);
  }

  /// `histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor histcOut(Tensor self, long bins, long min, long max, Tensor out) {
    return Aten.histcOut(self, bins, Scalar.of(min), Scalar.of(max), out);
  }

  /// `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public static Returns.HistBinEdges histogram(Tensor self, Tensor bins, Tensor weight) {
    return Aten.histogram(self, bins, weight, false);
  }

  /// `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public static Returns.HistBinEdges histogram(Tensor self, long bins) {
    return Aten.histogram(self, bins, (double[]) null, (Tensor) null, false);
  }

  /// `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public static Returns.HistBinEdges histogram(Tensor self, long bins, double[] range) {
    return Aten.histogram(self, bins, range, (Tensor) null, false);
  }

  /// `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public static Returns.HistBinEdges histogram(Tensor self, long bins, double[] range, Tensor weight) {
    return Aten.histogram(self, bins, range, weight, false);
  }

  /// `histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
  public static Returns.HistBinEdgesList histogramdd(Tensor self, Tensor[] bins, double[] range) {
    return Aten.histogramdd(self, bins, range, (Tensor) null, false);
  }

  /// `histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
  public static Returns.HistBinEdgesList histogramdd(Tensor self, Tensor[] bins, double[] range, Tensor weight) {
    return Aten.histogramdd(self, bins, range, weight, false);
  }

  /// `histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
  public static Returns.HistBinEdgesList histogramdd(Tensor self, long bins, double[] range) {
    return Aten.histogramdd(self, bins, range, (Tensor) null, false);
  }

  /// `histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
  public static Returns.HistBinEdgesList histogramdd(Tensor self, long bins, double[] range, Tensor weight) {
    return Aten.histogramdd(self, bins, range, weight, false);
  }

  /// `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
  public static Returns.HistBinEdgesList histogramdd(Tensor self, long[] bins, double[] range) {
    return Aten.histogramdd(self, bins, range, (Tensor) null, false);
  }

  /// `histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)`
  public static Returns.HistBinEdgesList histogramdd(Tensor self, long[] bins, double[] range, Tensor weight) {
    return Aten.histogramdd(self, bins, range, weight, false);
  }

  /// `huber_loss(Tensor self, Tensor target, int reduction=Mean, float delta=1.0) -> Tensor`
  public static Tensor huberLoss(Tensor self, Tensor target, long reduction) {
    return Aten.huberLoss(self, target, reduction, 1.0);
  }

  /// `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
  public static Tensor indexAdd(Tensor self, long dim, Tensor index, Tensor source, double alpha) {
    return Aten.indexAdd(self, dim, index, source, Scalar.of(alpha));
  }

  /// `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
  public static Tensor indexAdd(Tensor self, long dim, Tensor index, Tensor source, long alpha) {
    return Aten.indexAdd(self, dim, index, source, Scalar.of(alpha));
  }

  /// `index_add.out(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor indexAddOut(Tensor self, long dim, Tensor index, Tensor source, double alpha, Tensor out) {
    return Aten.indexAddOut(self, dim, index, source, Scalar.of(alpha), out);
  }

  /// `index_add.out(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor indexAddOut(Tensor self, long dim, Tensor index, Tensor source, long alpha, Tensor out) {
    return Aten.indexAddOut(self, dim, index, source, Scalar.of(alpha), out);
  }

  /// `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor indexAdd_(Tensor self, long dim, Tensor index, Tensor source, double alpha) {
    return Aten.indexAdd_(self, dim, index, source, Scalar.of(alpha));
  }

  /// `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor indexAdd_(Tensor self, long dim, Tensor index, Tensor source, long alpha) {
    return Aten.indexAdd_(self, dim, index, source, Scalar.of(alpha));
  }

  /// `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public static Tensor indexFill(Tensor self, long dim, Tensor index, double value) {
    return Aten.indexFill(self, dim, index, Scalar.of(value));
  }

  /// `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public static Tensor indexFill(Tensor self, long dim, Tensor index, long value) {
    return Aten.indexFill(self, dim, index, Scalar.of(value));
  }

  /// `index_fill.int_Scalar_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor indexFillOut(Tensor self, long dim, Tensor index, double value, Tensor out) {
    return Aten.indexFillOut(self, dim, index, Scalar.of(value), out);
  }

  /// `index_fill.int_Scalar_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor indexFillOut(Tensor self, long dim, Tensor index, long value, Tensor out) {
    return Aten.indexFillOut(self, dim, index, Scalar.of(value), out);
  }

  /// `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public static Tensor indexFill_(Tensor self, long dim, Tensor index, double value) {
    return Aten.indexFill_(self, dim, index, Scalar.of(value));
  }

  /// `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public static Tensor indexFill_(Tensor self, long dim, Tensor index, long value) {
    return Aten.indexFill_(self, dim, index, Scalar.of(value));
  }

  /// `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
  public static Tensor isclose(Tensor self, Tensor other, double rtol) {
    return Aten.isclose(self, other, rtol, 1e-08, false);
  }

  /// `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
  public static Tensor isclose(Tensor self, Tensor other, double rtol, double atol) {
    return Aten.isclose(self, other, rtol, atol, false);
  }

  /// `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(Scalar element, Tensor testElements, boolean assumeUnique) {
    return Aten.isin(element, testElements, assumeUnique, false);
  }

  /// `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(Tensor elements, Scalar testElement, boolean assumeUnique) {
    return Aten.isin(elements, testElement, assumeUnique, false);
  }

  /// `isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(Tensor elements, Tensor testElements, boolean assumeUnique) {
    return Aten.isin(elements, testElements, assumeUnique, false);
  }

  /// `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(Tensor elements, double testElement) {
    return Aten.isin(elements, Scalar.of(testElement), false, false);
  }

  /// `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(Tensor elements, double testElement, boolean assumeUnique) {
    return Aten.isin(elements, Scalar.of(testElement), assumeUnique, false);
  }

  /// `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(Tensor elements, double testElement, boolean assumeUnique, boolean invert) {
    return Aten.isin(elements, Scalar.of(testElement), assumeUnique, invert);
  }

  /// `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(Tensor elements, long testElement) {
    return Aten.isin(elements, Scalar.of(testElement), false, false);
  }

  /// `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(Tensor elements, long testElement, boolean assumeUnique) {
    return Aten.isin(elements, Scalar.of(testElement), assumeUnique, false);
  }

  /// `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(Tensor elements, long testElement, boolean assumeUnique, boolean invert) {
    return Aten.isin(elements, Scalar.of(testElement), assumeUnique, invert);
  }

  /// `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(double element, Tensor testElements) {
    return Aten.isin(Scalar.of(element), testElements, false, false);
  }

  /// `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(double element, Tensor testElements, boolean assumeUnique) {
    return Aten.isin(Scalar.of(element), testElements, assumeUnique, false);
  }

  /// `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(double element, Tensor testElements, boolean assumeUnique, boolean invert) {
    return Aten.isin(Scalar.of(element), testElements, assumeUnique, invert);
  }

  /// `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(long element, Tensor testElements) {
    return Aten.isin(Scalar.of(element), testElements, false, false);
  }

  /// `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(long element, Tensor testElements, boolean assumeUnique) {
    return Aten.isin(Scalar.of(element), testElements, assumeUnique, false);
  }

  /// `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
  public static Tensor isin(long element, Tensor testElements, boolean assumeUnique, boolean invert) {
    return Aten.isin(Scalar.of(element), testElements, assumeUnique, invert);
  }

  /// `isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor isinOut(Tensor elements, double testElement, Tensor out) {
    return Aten.isinOut(elements, Scalar.of(testElement), false, false, out);
  }

  /// `isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor isinOut(Tensor elements, double testElement, boolean assumeUnique, boolean invert, Tensor out) {
    return Aten.isinOut(elements, Scalar.of(testElement), assumeUnique, invert, out);
  }

  /// `isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor isinOut(Tensor elements, long testElement, Tensor out) {
    return Aten.isinOut(elements, Scalar.of(testElement), false, false, out);
  }

  /// `isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor isinOut(Tensor elements, long testElement, boolean assumeUnique, boolean invert, Tensor out) {
    return Aten.isinOut(elements, Scalar.of(testElement), assumeUnique, invert, out);
  }

  /// `isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor isinOut(double element, Tensor testElements, Tensor out) {
    return Aten.isinOut(Scalar.of(element), testElements, false, false, out);
  }

  /// `isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor isinOut(double element, Tensor testElements, boolean assumeUnique, boolean invert, Tensor out) {
    return Aten.isinOut(Scalar.of(element), testElements, assumeUnique, invert, out);
  }

  /// `isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor isinOut(long element, Tensor testElements, Tensor out) {
    return Aten.isinOut(Scalar.of(element), testElements, false, false, out);
  }

  /// `isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor isinOut(long element, Tensor testElements, boolean assumeUnique, boolean invert, Tensor out) {
    return Aten.isinOut(Scalar.of(element), testElements, assumeUnique, invert, out);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, Long hopLength) {
    return Aten.istft(self, nFft, hopLength, (Long) null, (Tensor) null, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, Long hopLength, Long winLength) {
    return Aten.istft(self, nFft, hopLength, winLength, (Tensor) null, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window) {
    return Aten.istft(self, nFft, hopLength, winLength, window, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window, boolean center) {
    return Aten.istft(self, nFft, hopLength, winLength, window, center, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window, boolean center, boolean normalized) {
    return Aten.istft(self, nFft, hopLength, winLength, window, center, normalized, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided) {
    return Aten.istft(self, nFft, hopLength, winLength, window, center, normalized, onesided, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided, Long length) {
    return Aten.istft(self, nFft, hopLength, winLength, window, center, normalized, onesided, length, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, long hopLength) {
    return Aten.istft(self, nFft, hopLength, (Long) null, (Tensor) null, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, long hopLength, long winLength) {
    return Aten.istft(self, nFft, hopLength, winLength, (Tensor) null, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, long hopLength, long winLength, Tensor window) {
    return Aten.istft(self, nFft, hopLength, winLength, window, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center) {
    return Aten.istft(self, nFft, hopLength, winLength, window, center, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center, boolean normalized) {
    return Aten.istft(self, nFft, hopLength, winLength, window, center, normalized, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided) {
    return Aten.istft(self, nFft, hopLength, winLength, window, center, normalized, onesided, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided, long length) {
    return Aten.istft(self, nFft, hopLength, winLength, window, center, normalized, onesided, length, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public static Tensor istft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided, long length, boolean returnComplex) {
    return Aten.istft(self, nFft, hopLength, winLength, window, center, normalized, onesided, length, returnComplex);
  }

  /// `kl_div(Tensor self, Tensor target, int reduction=Mean, *, bool log_target=False) -> Tensor`
  public static Tensor klDiv(Tensor self, Tensor target, long reduction) {
    return Aten.klDiv(self, target, reduction, false);
  }

  /// `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public static Returns.ValuesIndices kthvalue(Tensor self, long k, long dim) {
    return Aten.kthvalue(self, k, dim, false);
  }

  /// `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor`
  public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight) {
    return Aten.layerNorm(input, normalizedShape, weight, (Tensor) null, 1e-05, true);
  }

  /// `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor`
  public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias) {
    return Aten.layerNorm(input, normalizedShape, weight, bias, 1e-05, true);
  }

  /// `layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enable=True) -> Tensor`
  public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps) {
    return Aten.layerNorm(input, normalizedShape, weight, bias, eps, true);
  }

  /// `le.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor le(Tensor self, double other) {
    return Aten.le(self, Scalar.of(other));
  }

  /// `le.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor le(Tensor self, long other) {
    return Aten.le(self, Scalar.of(other));
  }

  /// `le.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor leOut(Tensor self, double other, Tensor out) {
    return Aten.leOut(self, Scalar.of(other), out);
  }

  /// `le.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor leOut(Tensor self, long other, Tensor out) {
    return Aten.leOut(self, Scalar.of(other), out);
  }

  /// `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor le_(Tensor self, double other) {
    return Aten.le_(self, Scalar.of(other));
  }

  /// `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor le_(Tensor self, long other) {
    return Aten.le_(self, Scalar.of(other));
  }

  /// `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
  public static Tensor leakyRelu(Tensor self, double negativeSlope) {
    return Aten.leakyRelu(self, Scalar.of(negativeSlope));
  }

  /// `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
  public static Tensor leakyRelu(Tensor self, long negativeSlope) {
    return Aten.leakyRelu(self, Scalar.of(negativeSlope));
  }

  /// `leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor leakyReluOut(Tensor self, double negativeSlope, Tensor out) {
    return Aten.leakyReluOut(self, Scalar.of(negativeSlope), out);
  }

  /// `leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor leakyReluOut(Tensor self, long negativeSlope, Tensor out) {
    return Aten.leakyReluOut(self, Scalar.of(negativeSlope), out);
  }

  /// `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)`
  public static Tensor leakyRelu_(Tensor self, double negativeSlope) {
    return Aten.leakyRelu_(self, Scalar.of(negativeSlope));
  }

  /// `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)`
  public static Tensor leakyRelu_(Tensor self, long negativeSlope) {
    return Aten.leakyRelu_(self, Scalar.of(negativeSlope));
  }

  /// `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
  public static Tensor lerp(Tensor self, Tensor end, double weight) {
    return Aten.lerp(self, end, Scalar.of(weight));
  }

  /// `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
  public static Tensor lerp(Tensor self, Tensor end, long weight) {
    return Aten.lerp(self, end, Scalar.of(weight));
  }

  /// `lerp.Scalar_out(Tensor self, Tensor end, Scalar weight, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor lerpOut(Tensor self, Tensor end, double weight, Tensor out) {
    return Aten.lerpOut(self, end, Scalar.of(weight), out);
  }

  /// `lerp.Scalar_out(Tensor self, Tensor end, Scalar weight, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor lerpOut(Tensor self, Tensor end, long weight, Tensor out) {
    return Aten.lerpOut(self, end, Scalar.of(weight), out);
  }

  /// `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
  public static Tensor lerp_(Tensor self, Tensor end, double weight) {
    return Aten.lerp_(self, end, Scalar.of(weight));
  }

  /// `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
  public static Tensor lerp_(Tensor self, Tensor end, long weight) {
    return Aten.lerp_(self, end, Scalar.of(weight));
  }

  /// `less.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor less(Tensor self, double other) {
    return Aten.less(self, Scalar.of(other));
  }

  /// `less.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor less(Tensor self, long other) {
    return Aten.less(self, Scalar.of(other));
  }

  /// `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor lessEqual(Tensor self, double other) {
    return Aten.lessEqual(self, Scalar.of(other));
  }

  /// `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor lessEqual(Tensor self, long other) {
    return Aten.lessEqual(self, Scalar.of(other));
  }

  /// `less_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor lessEqualOut(Tensor self, double other, Tensor out) {
    return Aten.lessEqualOut(self, Scalar.of(other), out);
  }

  /// `less_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor lessEqualOut(Tensor self, long other, Tensor out) {
    return Aten.lessEqualOut(self, Scalar.of(other), out);
  }

  /// `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor lessEqual_(Tensor self, double other) {
    return Aten.lessEqual_(self, Scalar.of(other));
  }

  /// `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor lessEqual_(Tensor self, long other) {
    return Aten.lessEqual_(self, Scalar.of(other));
  }

  /// `less.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor lessOut(Tensor self, double other, Tensor out) {
    return Aten.lessOut(self, Scalar.of(other), out);
  }

  /// `less.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor lessOut(Tensor self, long other, Tensor out) {
    return Aten.lessOut(self, Scalar.of(other), out);
  }

  /// `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor less_(Tensor self, double other) {
    return Aten.less_(self, Scalar.of(other));
  }

  /// `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor less_(Tensor self, long other) {
    return Aten.less_(self, Scalar.of(other));
  }

  /// `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(Tensor start, double end, long steps) {
    return Aten.linspace(start, Scalar.of(end), steps, (TensorOptions) null);
  }

  /// `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(Tensor start, double end, long steps, TensorOptions options) {
    return Aten.linspace(start, Scalar.of(end), steps, options);
  }

  /// `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(Tensor start, long end, long steps) {
    return Aten.linspace(start, Scalar.of(end), steps, (TensorOptions) null);
  }

  /// `linspace.Tensor_Scalar(Tensor start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(Tensor start, long end, long steps, TensorOptions options) {
    return Aten.linspace(start, Scalar.of(end), steps, options);
  }

  /// `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(double start, Tensor end, long steps) {
    return Aten.linspace(Scalar.of(start), end, steps, (TensorOptions) null);
  }

  /// `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(double start, Tensor end, long steps, TensorOptions options) {
    return Aten.linspace(Scalar.of(start), end, steps, options);
  }

  /// `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(double start, double end, long steps) {
    return Aten.linspace(Scalar.of(start), Scalar.of(end), steps, (TensorOptions) null);
  }

  /// `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(double start, double end, long steps, TensorOptions options) {
    return Aten.linspace(Scalar.of(start), Scalar.of(end), steps, options);
  }

  /// `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(long start, Tensor end, long steps) {
    return Aten.linspace(Scalar.of(start), end, steps, (TensorOptions) null);
  }

  /// `linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(long start, Tensor end, long steps, TensorOptions options) {
    return Aten.linspace(Scalar.of(start), end, steps, options);
  }

  /// `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(long start, long end, long steps) {
    return Aten.linspace(Scalar.of(start), Scalar.of(end), steps, (TensorOptions) null);
  }

  /// `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor linspace(long start, long end, long steps, TensorOptions options) {
    return Aten.linspace(Scalar.of(start), Scalar.of(end), steps, options);
  }

  /// `linspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor linspaceOut(Tensor start, double end, long steps, Tensor out) {
    return Aten.linspaceOut(start, Scalar.of(end), steps, out);
  }

  /// `linspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor linspaceOut(Tensor start, long end, long steps, Tensor out) {
    return Aten.linspaceOut(start, Scalar.of(end), steps, out);
  }

  /// `linspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor linspaceOut(double start, Tensor end, long steps, Tensor out) {
    return Aten.linspaceOut(Scalar.of(start), end, steps, out);
  }

  /// `linspace.out(Scalar start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor linspaceOut(double start, double end, long steps, Tensor out) {
    return Aten.linspaceOut(Scalar.of(start), Scalar.of(end), steps, out);
  }

  /// `linspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor linspaceOut(long start, Tensor end, long steps, Tensor out) {
    return Aten.linspaceOut(Scalar.of(start), end, steps, out);
  }

  /// `linspace.out(Scalar start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor linspaceOut(long start, long end, long steps, Tensor out) {
    return Aten.linspaceOut(Scalar.of(start), Scalar.of(end), steps, out);
  }

  /// `log_normal(Tensor self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor`
  public static Tensor logNormal(Tensor self, double mean) {
    return Aten.logNormal(self, mean, 2.0, (Generator) null);
  }

  /// `log_normal(Tensor self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor`
  public static Tensor logNormal(Tensor self, double mean, double std) {
    return Aten.logNormal(self, mean, std, (Generator) null);
  }

  /// `log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor logNormal_(Tensor self, double mean) {
    return Aten.logNormal_(self, mean, 2.0, (Generator) null);
  }

  /// `log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor logNormal_(Tensor self, double mean, double std) {
    return Aten.logNormal_(self, mean, std, (Generator) null);
  }

  /// `logit(Tensor self, float? eps=None) -> Tensor`
  public static Tensor logit(Tensor self, double eps) {
    return Aten.logit(self, eps);
  }

  /// `logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logitOut(Tensor self, double eps, Tensor out) {
    return Aten.logitOut(self, eps, out);
  }

  /// `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
  public static Tensor logit_(Tensor self, double eps) {
    return Aten.logit_(self, eps);
  }

  /// `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Scalar start, Scalar end, long steps, double base) {
    return Aten.logspace(start, end, steps, base, (TensorOptions) null);
  }

  /// `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Scalar start, Tensor end, long steps, double base) {
    return Aten.logspace(start, end, steps, base, (TensorOptions) null);
  }

  /// `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Tensor start, Scalar end, long steps, double base) {
    return Aten.logspace(start, end, steps, base, (TensorOptions) null);
  }

  /// `logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Tensor start, Tensor end, long steps, double base) {
    return Aten.logspace(start, end, steps, base, (TensorOptions) null);
  }

  /// `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Tensor start, double end, long steps) {
    return Aten.logspace(start, Scalar.of(end), steps, 10.0, (TensorOptions) null);
  }

  /// `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Tensor start, double end, long steps, double base) {
    return Aten.logspace(start, Scalar.of(end), steps, base, (TensorOptions) null);
  }

  /// `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Tensor start, double end, long steps, double base, TensorOptions options) {
    return Aten.logspace(start, Scalar.of(end), steps, base, options);
  }

  /// `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Tensor start, long end, long steps) {
    return Aten.logspace(start, Scalar.of(end), steps, 10.0, (TensorOptions) null);
  }

  /// `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Tensor start, long end, long steps, double base) {
    return Aten.logspace(start, Scalar.of(end), steps, base, (TensorOptions) null);
  }

  /// `logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(Tensor start, long end, long steps, double base, TensorOptions options) {
    return Aten.logspace(start, Scalar.of(end), steps, base, options);
  }

  /// `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(double start, Tensor end, long steps) {
    return Aten.logspace(Scalar.of(start), end, steps, 10.0, (TensorOptions) null);
  }

  /// `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(double start, Tensor end, long steps, double base) {
    return Aten.logspace(Scalar.of(start), end, steps, base, (TensorOptions) null);
  }

  /// `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(double start, Tensor end, long steps, double base, TensorOptions options) {
    return Aten.logspace(Scalar.of(start), end, steps, base, options);
  }

  /// `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(double start, double end, long steps) {
    return Aten.logspace(Scalar.of(start), Scalar.of(end), steps, 10.0, (TensorOptions) null);
  }

  /// `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(double start, double end, long steps, double base) {
    return Aten.logspace(Scalar.of(start), Scalar.of(end), steps, base, (TensorOptions) null);
  }

  /// `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(double start, double end, long steps, double base, TensorOptions options) {
    return Aten.logspace(Scalar.of(start), Scalar.of(end), steps, base, options);
  }

  /// `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(long start, Tensor end, long steps) {
    return Aten.logspace(Scalar.of(start), end, steps, 10.0, (TensorOptions) null);
  }

  /// `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(long start, Tensor end, long steps, double base) {
    return Aten.logspace(Scalar.of(start), end, steps, base, (TensorOptions) null);
  }

  /// `logspace.Scalar_Tensor(Scalar start, Tensor end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(long start, Tensor end, long steps, double base, TensorOptions options) {
    return Aten.logspace(Scalar.of(start), end, steps, base, options);
  }

  /// `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(long start, long end, long steps) {
    return Aten.logspace(Scalar.of(start), Scalar.of(end), steps, 10.0, (TensorOptions) null);
  }

  /// `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(long start, long end, long steps, double base) {
    return Aten.logspace(Scalar.of(start), Scalar.of(end), steps, base, (TensorOptions) null);
  }

  /// `logspace(Scalar start, Scalar end, int steps, float base=10.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor logspace(long start, long end, long steps, double base, TensorOptions options) {
    return Aten.logspace(Scalar.of(start), Scalar.of(end), steps, base, options);
  }

  /// `logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(Tensor start, double end, long steps, Tensor out) {
    return Aten.logspaceOut(start, Scalar.of(end), steps, 10.0, out);
  }

  /// `logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(Tensor start, double end, long steps, double base, Tensor out) {
    return Aten.logspaceOut(start, Scalar.of(end), steps, base, out);
  }

  /// `logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(Tensor start, long end, long steps, Tensor out) {
    return Aten.logspaceOut(start, Scalar.of(end), steps, 10.0, out);
  }

  /// `logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(Tensor start, long end, long steps, double base, Tensor out) {
    return Aten.logspaceOut(start, Scalar.of(end), steps, base, out);
  }

  /// `logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(double start, Tensor end, long steps, Tensor out) {
    return Aten.logspaceOut(Scalar.of(start), end, steps, 10.0, out);
  }

  /// `logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(double start, Tensor end, long steps, double base, Tensor out) {
    return Aten.logspaceOut(Scalar.of(start), end, steps, base, out);
  }

  /// `logspace.out(Scalar start, Scalar end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(double start, double end, long steps, Tensor out) {
    return Aten.logspaceOut(Scalar.of(start), Scalar.of(end), steps, 10.0, out);
  }

  /// `logspace.out(Scalar start, Scalar end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(double start, double end, long steps, double base, Tensor out) {
    return Aten.logspaceOut(Scalar.of(start), Scalar.of(end), steps, base, out);
  }

  /// `logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(long start, Tensor end, long steps, Tensor out) {
    return Aten.logspaceOut(Scalar.of(start), end, steps, 10.0, out);
  }

  /// `logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(long start, Tensor end, long steps, double base, Tensor out) {
    return Aten.logspaceOut(Scalar.of(start), end, steps, base, out);
  }

  /// `logspace.out(Scalar start, Scalar end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(long start, long end, long steps, Tensor out) {
    return Aten.logspaceOut(Scalar.of(start), Scalar.of(end), steps, 10.0, out);
  }

  /// `logspace.out(Scalar start, Scalar end, int steps, float base=10.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logspaceOut(long start, long end, long steps, double base, Tensor out) {
    return Aten.logspaceOut(Scalar.of(start), Scalar.of(end), steps, base, out);
  }

  /// `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor logsumexp(Tensor self, long dim) {
    return Aten.logsumexp(self, new long[] {dim}, false);
  }

  /// `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor logsumexp(Tensor self, long dim, boolean keepdim) {
    return Aten.logsumexp(self, new long[] {dim}, keepdim);
  }

  /// `logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logsumexpOut(Tensor self, long dim, Tensor out) {
    return Aten.logsumexpOut(self, new long[] {dim}, false, out);
  }

  /// `logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logsumexpOut(Tensor self, long dim, boolean keepdim, Tensor out) {
    return Aten.logsumexpOut(self, new long[] {dim}, keepdim, out);
  }

  /// `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)`
  public static Tensor[] lstmCell(Tensor input, Tensor[] hx, Tensor wIh, Tensor wHh, Tensor bIh) {
    return Aten.lstmCell(input, hx, wIh, wHh, bIh, (Tensor) null);
  }

  /// `lt.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor lt(Tensor self, double other) {
    return Aten.lt(self, Scalar.of(other));
  }

  /// `lt.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor lt(Tensor self, long other) {
    return Aten.lt(self, Scalar.of(other));
  }

  /// `lt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ltOut(Tensor self, double other, Tensor out) {
    return Aten.ltOut(self, Scalar.of(other), out);
  }

  /// `lt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ltOut(Tensor self, long other, Tensor out) {
    return Aten.ltOut(self, Scalar.of(other), out);
  }

  /// `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor lt_(Tensor self, double other) {
    return Aten.lt_(self, Scalar.of(other));
  }

  /// `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor lt_(Tensor self, long other) {
    return Aten.lt_(self, Scalar.of(other));
  }

  /// `lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)`
  public static Returns.PLU luUnpack(Tensor LUData, Tensor LUPivots, boolean unpackData) {
    return Aten.luUnpack(LUData, LUPivots, unpackData, true);
  }

  /// `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0.0, int reduction=Mean) -> Tensor`
  public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
    return Aten.marginRankingLoss(input1, input2, target, margin, 1);
  }

  /// `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
  public static Tensor maskedFill(Tensor self, Tensor mask, double value) {
    return Aten.maskedFill(self, mask, Scalar.of(value));
  }

  /// `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
  public static Tensor maskedFill(Tensor self, Tensor mask, long value) {
    return Aten.maskedFill(self, mask, Scalar.of(value));
  }

  /// `masked_fill.Scalar_out(Tensor self, Tensor mask, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor maskedFillOut(Tensor self, Tensor mask, double value, Tensor out) {
    return Aten.maskedFillOut(self, mask, Scalar.of(value), out);
  }

  /// `masked_fill.Scalar_out(Tensor self, Tensor mask, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor maskedFillOut(Tensor self, Tensor mask, long value, Tensor out) {
    return Aten.maskedFillOut(self, mask, Scalar.of(value), out);
  }

  /// `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
  public static Tensor maskedFill_(Tensor self, Tensor mask, double value) {
    return Aten.maskedFill_(self, mask, Scalar.of(value));
  }

  /// `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
  public static Tensor maskedFill_(Tensor self, Tensor mask, long value) {
    return Aten.maskedFill_(self, mask, Scalar.of(value));
  }

  /// `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor maxPool1d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.maxPool1d(self, kernelSize, stride, new long[] {0}, new long[] {1}, false);
  }

  /// `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor maxPool1d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.maxPool1d(self, kernelSize, stride, padding, new long[] {1}, false);
  }

  /// `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor maxPool1d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.maxPool1d(self, kernelSize, stride, padding, dilation, false);
  }

  /// `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
  public static Tensor[] maxPool1dWithIndices(Tensor self, long[] kernelSize, long... stride) {
    return Aten.maxPool1dWithIndices(self, kernelSize, stride, new long[] {0}, new long[] {1}, false);
  }

  /// `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
  public static Tensor[] maxPool1dWithIndices(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.maxPool1dWithIndices(self, kernelSize, stride, padding, new long[] {1}, false);
  }

  /// `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
  public static Tensor[] maxPool1dWithIndices(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.maxPool1dWithIndices(self, kernelSize, stride, padding, dilation, false);
  }

  /// `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor maxPool2d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.maxPool2d(self, kernelSize, stride, new long[] {0, 0}, new long[] {1, 1}, false);
  }

  /// `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor maxPool2d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.maxPool2d(self, kernelSize, stride, padding, new long[] {1, 1}, false);
  }

  /// `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor maxPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.maxPool2d(self, kernelSize, stride, padding, dilation, false);
  }

  /// `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
  public static Tensor[] maxPool2dWithIndices(Tensor self, long[] kernelSize, long... stride) {
    return Aten.maxPool2dWithIndices(self, kernelSize, stride, new long[] {0, 0}, new long[] {1, 1}, false);
  }

  /// `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
  public static Tensor[] maxPool2dWithIndices(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.maxPool2dWithIndices(self, kernelSize, stride, padding, new long[] {1, 1}, false);
  }

  /// `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
  public static Tensor[] maxPool2dWithIndices(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.maxPool2dWithIndices(self, kernelSize, stride, padding, dilation, false);
  }

  /// `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor maxPool3d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.maxPool3d(self, kernelSize, stride, new long[] {0, 0, 0}, new long[] {1, 1, 1}, false);
  }

  /// `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor maxPool3d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.maxPool3d(self, kernelSize, stride, padding, new long[] {1, 1, 1}, false);
  }

  /// `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor maxPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.maxPool3d(self, kernelSize, stride, padding, dilation, false);
  }

  /// `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
  public static Tensor[] maxPool3dWithIndices(Tensor self, long[] kernelSize, long... stride) {
    return Aten.maxPool3dWithIndices(self, kernelSize, stride, new long[] {0, 0, 0}, new long[] {1, 1, 1}, false);
  }

  /// `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
  public static Tensor[] maxPool3dWithIndices(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.maxPool3dWithIndices(self, kernelSize, stride, padding, new long[] {1, 1, 1}, false);
  }

  /// `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
  public static Tensor[] maxPool3dWithIndices(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.maxPool3dWithIndices(self, kernelSize, stride, padding, dilation, false);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor mean(Tensor self, long dim) {
    return Aten.mean(self, new long[] {dim}, false, (DType) null);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor mean(Tensor self, long dim, DType dtype) {
    return Aten.mean(self, new long[] {dim}, false, dtype);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor mean(Tensor self, long dim, boolean keepdim) {
    return Aten.mean(self, new long[] {dim}, keepdim, (DType) null);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor mean(Tensor self, long dim, boolean keepdim, DType dtype) {
    return Aten.mean(self, new long[] {dim}, keepdim, dtype);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor mean(Tensor self, long[] dim, DType dtype) {
    return Aten.mean(self, dim, false, dtype);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor mean(Tensor self, long[] dim, boolean keepdim) {
    return Aten.mean(self, dim, keepdim, (DType) null);
  }

  /// `mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor meanOut(Tensor self, long dim, Tensor out) {
    return Aten.meanOut(self, new long[] {dim}, false, (DType) null, out);
  }

  /// `mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor meanOut(Tensor self, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.meanOut(self, new long[] {dim}, keepdim, dtype, out);
  }

  /// `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
  public static Tensor miopenConvolutionAddRelu(Tensor self, Tensor weight, Tensor z, double alpha, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return Aten.miopenConvolutionAddRelu(self, weight, z, Scalar.of(alpha), bias, stride, padding, dilation, groups);
  }

  /// `miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor`
  public static Tensor miopenConvolutionAddRelu(Tensor self, Tensor weight, Tensor z, long alpha, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return Aten.miopenConvolutionAddRelu(self, weight, z, Scalar.of(alpha), bias, stride, padding, dilation, groups);
  }

  /// `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor mkldnnMaxPool2d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.mkldnnMaxPool2d(self, kernelSize, stride, new long[] {0, 0}, new long[] {1, 1}, false);
  }

  /// `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor mkldnnMaxPool2d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.mkldnnMaxPool2d(self, kernelSize, stride, padding, new long[] {1, 1}, false);
  }

  /// `mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor mkldnnMaxPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.mkldnnMaxPool2d(self, kernelSize, stride, padding, dilation, false);
  }

  /// `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor mkldnnMaxPool3d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.mkldnnMaxPool3d(self, kernelSize, stride, new long[] {0, 0, 0}, new long[] {1, 1, 1}, false);
  }

  /// `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor mkldnnMaxPool3d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.mkldnnMaxPool3d(self, kernelSize, stride, padding, new long[] {1, 1, 1}, false);
  }

  /// `mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor mkldnnMaxPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.mkldnnMaxPool3d(self, kernelSize, stride, padding, dilation, false);
  }

  /// `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
  public static Tensor mkldnnReorderConv2dWeight(Tensor self, long... padding) {
    return Aten.mkldnnReorderConv2dWeight(self, padding, new long[] {1, 1}, new long[] {1, 1}, 1L, (long[]) null);
  }

  /// `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
  public static Tensor mkldnnReorderConv2dWeight(Tensor self, long[] padding, long... stride) {
    return Aten.mkldnnReorderConv2dWeight(self, padding, stride, new long[] {1, 1}, 1L, (long[]) null);
  }

  /// `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
  public static Tensor mkldnnReorderConv2dWeight(Tensor self, long[] padding, long[] stride, long... dilation) {
    return Aten.mkldnnReorderConv2dWeight(self, padding, stride, dilation, 1L, (long[]) null);
  }

  /// `mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=0, SymInt[2] stride=1, SymInt[2] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
  public static Tensor mkldnnReorderConv2dWeight(Tensor self, long[] padding, long[] stride, long[] dilation, long groups) {
    return Aten.mkldnnReorderConv2dWeight(self, padding, stride, dilation, groups, (long[]) null);
  }

  /// `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
  public static Tensor mkldnnReorderConv3dWeight(Tensor self, long... padding) {
    return Aten.mkldnnReorderConv3dWeight(self, padding, new long[] {1, 1, 1}, new long[] {1, 1, 1}, 1L, (long[]) null);
  }

  /// `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
  public static Tensor mkldnnReorderConv3dWeight(Tensor self, long[] padding, long... stride) {
    return Aten.mkldnnReorderConv3dWeight(self, padding, stride, new long[] {1, 1, 1}, 1L, (long[]) null);
  }

  /// `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
  public static Tensor mkldnnReorderConv3dWeight(Tensor self, long[] padding, long[] stride, long... dilation) {
    return Aten.mkldnnReorderConv3dWeight(self, padding, stride, dilation, 1L, (long[]) null);
  }

  /// `mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=0, SymInt[3] stride=1, SymInt[3] dilation=1, SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
  public static Tensor mkldnnReorderConv3dWeight(Tensor self, long[] padding, long[] stride, long[] dilation, long groups) {
    return Aten.mkldnnReorderConv3dWeight(self, padding, stride, dilation, groups, (long[]) null);
  }

  /// `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public static Returns.ValuesIndices mode(Tensor self, long dim) {
    return Aten.mode(self, dim, false);
  }

  /// `mul.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor mul(Tensor self, double other) {
    return Aten.mul(self, Scalar.of(other));
  }

  /// `mul.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor mul(Tensor self, long other) {
    return Aten.mul(self, Scalar.of(other));
  }

  /// `mul.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor mulOut(Tensor self, double other, Tensor out) {
    return Aten.mulOut(self, Scalar.of(other), out);
  }

  /// `mul.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor mulOut(Tensor self, long other, Tensor out) {
    return Aten.mulOut(self, Scalar.of(other), out);
  }

  /// `mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor mul_(Tensor self, double other) {
    return Aten.mul_(self, Scalar.of(other));
  }

  /// `mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor mul_(Tensor self, long other) {
    return Aten.mul_(self, Scalar.of(other));
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, Scalar p) {
    return Aten.multiMarginLoss(self, target, p, Scalar.of(1), (Tensor) null, 1);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, Scalar p, Scalar margin) {
    return Aten.multiMarginLoss(self, target, p, margin, (Tensor) null, 1);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, Scalar p, Scalar margin, Tensor weight) {
    return Aten.multiMarginLoss(self, target, p, margin, weight, 1);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, double p) {
    return Aten.multiMarginLoss(self, target, Scalar.of(p), Scalar.of(1), (Tensor) null, 1);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, double p, double margin) {
    return Aten.multiMarginLoss(self, target, Scalar.of(p), Scalar.of(margin), (Tensor) null, 1);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, double p, double margin, Tensor weight) {
    return Aten.multiMarginLoss(self, target, Scalar.of(p), Scalar.of(margin), weight, 1);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, double p, double margin, Tensor weight, long reduction) {
    return Aten.multiMarginLoss(self, target, Scalar.of(p), Scalar.of(margin), weight, reduction);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, long p) {
    return Aten.multiMarginLoss(self, target, Scalar.of(p), Scalar.of(1), (Tensor) null, 1);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, long p, long margin) {
    return Aten.multiMarginLoss(self, target, Scalar.of(p), Scalar.of(margin), (Tensor) null, 1);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, long p, long margin, Tensor weight) {
    return Aten.multiMarginLoss(self, target, Scalar.of(p), Scalar.of(margin), weight, 1);
  }

  /// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean) -> Tensor`
  public static Tensor multiMarginLoss(Tensor self, Tensor target, long p, long margin, Tensor weight, long reduction) {
    return Aten.multiMarginLoss(self, target, Scalar.of(p), Scalar.of(margin), weight, reduction);
  }

  /// `multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor multiMarginLossOut(Tensor self, Tensor target, double p, double margin, Tensor weight, long reduction, Tensor out) {
    return Aten.multiMarginLossOut(self, target, Scalar.of(p), Scalar.of(margin), weight, reduction, out);
  }

  /// `multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=Mean, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor multiMarginLossOut(Tensor self, Tensor target, long p, long margin, Tensor weight, long reduction, Tensor out) {
    return Aten.multiMarginLossOut(self, target, Scalar.of(p), Scalar.of(margin), weight, reduction, out);
  }

  /// `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
  public static Tensor multinomial(Tensor self, long numSamples, boolean replacement) {
    return Aten.multinomial(self, numSamples, replacement, (Generator) null);
  }

  /// `multiply.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor multiply(Tensor self, double other) {
    return Aten.multiply(self, Scalar.of(other));
  }

  /// `multiply.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor multiply(Tensor self, long other) {
    return Aten.multiply(self, Scalar.of(other));
  }

  /// `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor multiply_(Tensor self, double other) {
    return Aten.multiply_(self, Scalar.of(other));
  }

  /// `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor multiply_(Tensor self, long other) {
    return Aten.multiply_(self, Scalar.of(other));
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public static Tensor nanToNum(Tensor self, Double nan) {
    return Aten.nanToNum(self, nan, (Double) null, (Double) null);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public static Tensor nanToNum(Tensor self, Double nan, Double posinf) {
    return Aten.nanToNum(self, nan, posinf, (Double) null);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public static Tensor nanToNum(Tensor self, double nan) {
    return Aten.nanToNum(self, nan, (Double) null, (Double) null);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public static Tensor nanToNum(Tensor self, double nan, double posinf) {
    return Aten.nanToNum(self, nan, posinf, (Double) null);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public static Tensor nanToNum(Tensor self, double nan, double posinf, double neginf) {
    return Aten.nanToNum(self, nan, posinf, neginf);
  }

  /// `nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nanToNumOut(Tensor self, double nan, double posinf, double neginf, Tensor out) {
    return Aten.nanToNumOut(self, nan, posinf, neginf, out);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public static Tensor nanToNum_(Tensor self, Double nan) {
    return Aten.nanToNum_(self, nan, (Double) null, (Double) null);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public static Tensor nanToNum_(Tensor self, Double nan, Double posinf) {
    return Aten.nanToNum_(self, nan, posinf, (Double) null);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public static Tensor nanToNum_(Tensor self, double nan) {
    return Aten.nanToNum_(self, nan, (Double) null, (Double) null);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public static Tensor nanToNum_(Tensor self, double nan, double posinf) {
    return Aten.nanToNum_(self, nan, posinf, (Double) null);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public static Tensor nanToNum_(Tensor self, double nan, double posinf, double neginf) {
    return Aten.nanToNum_(self, nan, posinf, neginf);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nanmean(Tensor self, DType dtype) {
    return Aten.nanmean(self, (long[]) null, false, dtype);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nanmean(Tensor self, long dim) {
    return Aten.nanmean(self, new long[] {dim}, false, (DType) null);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nanmean(Tensor self, long dim, boolean keepdim) {
    return Aten.nanmean(self, new long[] {dim}, keepdim, (DType) null);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nanmean(Tensor self, long dim, boolean keepdim, DType dtype) {
    return Aten.nanmean(self, new long[] {dim}, keepdim, dtype);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nanmean(Tensor self, long... dim) {
    return Aten.nanmean(self, dim, false, (DType) null);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nanmean(Tensor self, long[] dim, boolean keepdim) {
    return Aten.nanmean(self, dim, keepdim, (DType) null);
  }

  /// `nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nanmeanOut(Tensor self, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.nanmeanOut(self, new long[] {dim}, keepdim, dtype, out);
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, Tensor q, Long dim) {
    return Aten.nanquantile(self, q, dim, false, "linear");
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, Tensor q, Long dim, boolean keepdim) {
    return Aten.nanquantile(self, q, dim, keepdim, "linear");
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, Tensor q, String interpolation) {
    return Aten.nanquantile(self, q, (Long) null, false, interpolation);
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, Tensor q, long dim) {
    return Aten.nanquantile(self, q, dim, false, "linear");
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, Tensor q, long dim, boolean keepdim) {
    return Aten.nanquantile(self, q, dim, keepdim, "linear");
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, Tensor q, long dim, boolean keepdim, String interpolation) {
    return Aten.nanquantile(self, q, dim, keepdim, interpolation);
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, double q, Long dim) {
    return Aten.nanquantile(self, q, dim, false, "linear");
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, double q, Long dim, boolean keepdim) {
    return Aten.nanquantile(self, q, dim, keepdim, "linear");
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, double q, String interpolation) {
    return Aten.nanquantile(self, q, (Long) null, false, interpolation);
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, double q, long dim) {
    return Aten.nanquantile(self, q, dim, false, "linear");
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, double q, long dim, boolean keepdim) {
    return Aten.nanquantile(self, q, dim, keepdim, "linear");
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor nanquantile(Tensor self, double q, long dim, boolean keepdim, String interpolation) {
    return Aten.nanquantile(self, q, dim, keepdim, interpolation);
  }

  /// `nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear', Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nanquantileOut(Tensor self, Tensor q, long dim, boolean keepdim, String interpolation, Tensor out) {
    return Aten.nanquantileOut(self, q, dim, keepdim, interpolation, out);
  }

  /// `nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear', Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nanquantileOut(Tensor self, double q, long dim, boolean keepdim, String interpolation, Tensor out) {
    return Aten.nanquantileOut(self, q, dim, keepdim, interpolation, out);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nansum(Tensor self, DType dtype) {
    return Aten.nansum(self, (long[]) null, false, dtype);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nansum(Tensor self, long dim) {
    return Aten.nansum(self, new long[] {dim}, false, (DType) null);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nansum(Tensor self, long dim, boolean keepdim) {
    return Aten.nansum(self, new long[] {dim}, keepdim, (DType) null);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nansum(Tensor self, long dim, boolean keepdim, DType dtype) {
    return Aten.nansum(self, new long[] {dim}, keepdim, dtype);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nansum(Tensor self, long... dim) {
    return Aten.nansum(self, dim, false, (DType) null);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor nansum(Tensor self, long[] dim, boolean keepdim) {
    return Aten.nansum(self, dim, keepdim, (DType) null);
  }

  /// `nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nansumOut(Tensor self, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.nansumOut(self, new long[] {dim}, keepdim, dtype, out);
  }

  /// `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor`
  public static Tensor nativeNorm(Tensor self, Scalar p, long dim, boolean keepdim, DType dtype) {
    return Aten.nativeNorm(self, p, new long[] {dim}, keepdim, dtype);
  }

  /// `native_norm(Tensor self, Scalar p=2) -> Tensor`
  public static Tensor nativeNorm(Tensor self, double p) {
    return Aten.nativeNorm(self, Scalar.of(p));
  }

  /// `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor`
  public static Tensor nativeNorm(Tensor self, double p, long dim, boolean keepdim, DType dtype) {
    return Aten.nativeNorm(self, Scalar.of(p), new long[] {dim}, keepdim, dtype);
  }

  /// `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor`
  public static Tensor nativeNorm(Tensor self, double p, long[] dim, boolean keepdim, DType dtype) {
    return Aten.nativeNorm(self, Scalar.of(p), dim, keepdim, dtype);
  }

  /// `native_norm(Tensor self, Scalar p=2) -> Tensor`
  public static Tensor nativeNorm(Tensor self, long p) {
    return Aten.nativeNorm(self, Scalar.of(p));
  }

  /// `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor`
  public static Tensor nativeNorm(Tensor self, long p, long dim, boolean keepdim, DType dtype) {
    return Aten.nativeNorm(self, Scalar.of(p), new long[] {dim}, keepdim, dtype);
  }

  /// `native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor`
  public static Tensor nativeNorm(Tensor self, long p, long[] dim, boolean keepdim, DType dtype) {
    return Aten.nativeNorm(self, Scalar.of(p), dim, keepdim, dtype);
  }

  /// `native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nativeNormOut(Tensor self, Scalar p, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.nativeNormOut(self, p, new long[] {dim}, keepdim, dtype, out);
  }

  /// `native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nativeNormOut(Tensor self, double p, Tensor out) {
    return Aten.nativeNormOut(self, Scalar.of(p), out);
  }

  /// `native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nativeNormOut(Tensor self, double p, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.nativeNormOut(self, Scalar.of(p), new long[] {dim}, keepdim, dtype, out);
  }

  /// `native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nativeNormOut(Tensor self, double p, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.nativeNormOut(self, Scalar.of(p), dim, keepdim, dtype, out);
  }

  /// `native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nativeNormOut(Tensor self, long p, Tensor out) {
    return Aten.nativeNormOut(self, Scalar.of(p), out);
  }

  /// `native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nativeNormOut(Tensor self, long p, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.nativeNormOut(self, Scalar.of(p), new long[] {dim}, keepdim, dtype, out);
  }

  /// `native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nativeNormOut(Tensor self, long p, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.nativeNormOut(self, Scalar.of(p), dim, keepdim, dtype, out);
  }

  /// `ne.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor ne(Tensor self, double other) {
    return Aten.ne(self, Scalar.of(other));
  }

  /// `ne.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor ne(Tensor self, long other) {
    return Aten.ne(self, Scalar.of(other));
  }

  /// `ne.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor neOut(Tensor self, double other, Tensor out) {
    return Aten.neOut(self, Scalar.of(other), out);
  }

  /// `ne.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor neOut(Tensor self, long other, Tensor out) {
    return Aten.neOut(self, Scalar.of(other), out);
  }

  /// `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor ne_(Tensor self, double other) {
    return Aten.ne_(self, Scalar.of(other));
  }

  /// `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor ne_(Tensor self, long other) {
    return Aten.ne_(self, Scalar.of(other));
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor newFull(Tensor self, long[] size, double fillValue) {
    return Aten.newFull(self, size, Scalar.of(fillValue), (TensorOptions) null);
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor newFull(Tensor self, long[] size, double fillValue, TensorOptions options) {
    return Aten.newFull(self, size, Scalar.of(fillValue), options);
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor newFull(Tensor self, long[] size, long fillValue) {
    return Aten.newFull(self, size, Scalar.of(fillValue), (TensorOptions) null);
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor newFull(Tensor self, long[] size, long fillValue, TensorOptions options) {
    return Aten.newFull(self, size, Scalar.of(fillValue), options);
  }

  /// `new_full.out(Tensor self, SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor newFullOut(Tensor self, long[] size, double fillValue, Tensor out) {
    return Aten.newFullOut(self, size, Scalar.of(fillValue), out);
  }

  /// `new_full.out(Tensor self, SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor newFullOut(Tensor self, long[] size, long fillValue, Tensor out) {
    return Aten.newFullOut(self, size, Scalar.of(fillValue), out);
  }

  /// `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
  public static Tensor nllLoss(Tensor self, Tensor target, Tensor weight) {
    return Aten.nllLoss(self, target, weight, 1, -100L);
  }

  /// `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
  public static Tensor nllLoss(Tensor self, Tensor target, Tensor weight, long reduction) {
    return Aten.nllLoss(self, target, weight, reduction, -100L);
  }

  /// `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
  public static Tensor nllLoss2d(Tensor self, Tensor target, Tensor weight) {
    return Aten.nllLoss2d(self, target, weight, 1, -100L);
  }

  /// `nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
  public static Tensor nllLoss2d(Tensor self, Tensor target, Tensor weight, long reduction) {
    return Aten.nllLoss2d(self, target, weight, reduction, -100L);
  }

  /// `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
  public static Tensor nllLossNd(Tensor self, Tensor target, Tensor weight) {
    return Aten.nllLossNd(self, target, weight, 1, -100L);
  }

  /// `nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=Mean, SymInt ignore_index=-100) -> Tensor`
  public static Tensor nllLossNd(Tensor self, Tensor target, Tensor weight, long reduction) {
    return Aten.nllLossNd(self, target, weight, reduction, -100L);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, Scalar p, long dim) {
    return Aten.norm(self, p, new long[] {dim}, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, Scalar p, long dim, boolean keepdim) {
    return Aten.norm(self, p, new long[] {dim}, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public static Tensor norm(Tensor self, Scalar p, long dim, boolean keepdim, DType dtype) {
    return Aten.norm(self, p, new long[] {dim}, keepdim, dtype);
  }

  /// `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
  public static Tensor norm(Tensor self, double p) {
    return Aten.norm(self, Scalar.of(p));
  }

  /// `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
  public static Tensor norm(Tensor self, double p, DType dtype) {
    return Aten.norm(self, Scalar.of(p), dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, double p, long dim) {
    return Aten.norm(self, Scalar.of(p), new long[] {dim}, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, double p, long dim, boolean keepdim) {
    return Aten.norm(self, Scalar.of(p), new long[] {dim}, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public static Tensor norm(Tensor self, double p, long dim, boolean keepdim, DType dtype) {
    return Aten.norm(self, Scalar.of(p), new long[] {dim}, keepdim, dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, double p, long... dim) {
    return Aten.norm(self, Scalar.of(p), dim, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, double p, long[] dim, boolean keepdim) {
    return Aten.norm(self, Scalar.of(p), dim, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public static Tensor norm(Tensor self, double p, long[] dim, boolean keepdim, DType dtype) {
    return Aten.norm(self, Scalar.of(p), dim, keepdim, dtype);
  }

  /// `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
  public static Tensor norm(Tensor self, long p) {
    return Aten.norm(self, Scalar.of(p));
  }

  /// `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
  public static Tensor norm(Tensor self, long p, DType dtype) {
    return Aten.norm(self, Scalar.of(p), dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, long p, long dim) {
    return Aten.norm(self, Scalar.of(p), new long[] {dim}, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, long p, long dim, boolean keepdim) {
    return Aten.norm(self, Scalar.of(p), new long[] {dim}, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public static Tensor norm(Tensor self, long p, long dim, boolean keepdim, DType dtype) {
    return Aten.norm(self, Scalar.of(p), new long[] {dim}, keepdim, dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, long p, long... dim) {
    return Aten.norm(self, Scalar.of(p), dim, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor norm(Tensor self, long p, long[] dim, boolean keepdim) {
    return Aten.norm(self, Scalar.of(p), dim, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public static Tensor norm(Tensor self, long p, long[] dim, boolean keepdim, DType dtype) {
    return Aten.norm(self, Scalar.of(p), dim, keepdim, dtype);
  }

  /// `norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor`
  public static Tensor normExceptDim(Tensor v, long pow) {
    return Aten.normExceptDim(v, pow, 0L);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, Scalar p, long dim, Tensor out) {
    return Aten.normOut(self, p, new long[] {dim}, false, out);
  }

  /// `norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, Scalar p, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.normOut(self, p, new long[] {dim}, keepdim, dtype, out);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, Scalar p, long dim, boolean keepdim, Tensor out) {
    return Aten.normOut(self, p, new long[] {dim}, keepdim, out);
  }

  /// `norm.ScalarOpt_dtype_out(Tensor self, Scalar? p, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double p, DType dtype, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), dtype, out);
  }

  /// `norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double p, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), out);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double p, long dim, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), new long[] {dim}, false, out);
  }

  /// `norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double p, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), new long[] {dim}, keepdim, dtype, out);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double p, long dim, boolean keepdim, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), new long[] {dim}, keepdim, out);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double p, long[] dim, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), dim, false, out);
  }

  /// `norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double p, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), dim, keepdim, dtype, out);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double p, long[] dim, boolean keepdim, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), dim, keepdim, out);
  }

  /// `norm.ScalarOpt_dtype_out(Tensor self, Scalar? p, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long p, DType dtype, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), dtype, out);
  }

  /// `norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long p, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), out);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long p, long dim, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), new long[] {dim}, false, out);
  }

  /// `norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long p, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), new long[] {dim}, keepdim, dtype, out);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long p, long dim, boolean keepdim, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), new long[] {dim}, keepdim, out);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long p, long[] dim, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), dim, false, out);
  }

  /// `norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long p, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), dim, keepdim, dtype, out);
  }

  /// `norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long p, long[] dim, boolean keepdim, Tensor out) {
    return Aten.normOut(self, Scalar.of(p), dim, keepdim, out);
  }

  /// `normal.Tensor_float(Tensor mean, float std=1, *, Generator? generator=None) -> Tensor`
  public static Tensor normal(Tensor mean, double std) {
    return Aten.normal(mean, std, (Generator) null);
  }

  /// `normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor normal(double mean, double std, long[] size, Generator generator) {
    return Aten.normal(mean, std, size, generator, (TensorOptions) null);
  }

  /// `normal_functional(Tensor self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor`
  public static Tensor normalFunctional(Tensor self, double mean) {
    return Aten.normalFunctional(self, mean, 1.0, (Generator) null);
  }

  /// `normal_functional(Tensor self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor`
  public static Tensor normalFunctional(Tensor self, double mean, double std) {
    return Aten.normalFunctional(self, mean, std, (Generator) null);
  }

  /// `normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor normal_(Tensor self, double mean) {
    return Aten.normal_(self, mean, 1.0, (Generator) null);
  }

  /// `normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor normal_(Tensor self, double mean, double std) {
    return Aten.normal_(self, mean, std, (Generator) null);
  }

  /// `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor notEqual(Tensor self, double other) {
    return Aten.notEqual(self, Scalar.of(other));
  }

  /// `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor notEqual(Tensor self, long other) {
    return Aten.notEqual(self, Scalar.of(other));
  }

  /// `not_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor notEqualOut(Tensor self, double other, Tensor out) {
    return Aten.notEqualOut(self, Scalar.of(other), out);
  }

  /// `not_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor notEqualOut(Tensor self, long other, Tensor out) {
    return Aten.notEqualOut(self, Scalar.of(other), out);
  }

  /// `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor notEqual_(Tensor self, double other) {
    return Aten.notEqual_(self, Scalar.of(other));
  }

  /// `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor notEqual_(Tensor self, long other) {
    return Aten.notEqual_(self, Scalar.of(other));
  }

  /// `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor`
  public static Tensor nuclearNorm(Tensor self, long dim) {
    return Aten.nuclearNorm(self, new long[] {dim}, false);
  }

  /// `nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor`
  public static Tensor nuclearNorm(Tensor self, long dim, boolean keepdim) {
    return Aten.nuclearNorm(self, new long[] {dim}, keepdim);
  }

  /// `nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nuclearNormOut(Tensor self, long dim, Tensor out) {
    return Aten.nuclearNormOut(self, new long[] {dim}, false, out);
  }

  /// `nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor nuclearNormOut(Tensor self, long dim, boolean keepdim, Tensor out) {
    return Aten.nuclearNormOut(self, new long[] {dim}, keepdim, out);
  }

  /// `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor onesLike(Tensor self, TensorOptions options) {
    return Aten.onesLike(self, options, (MemoryFormat) null);
  }

  /// `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
  public static Tensor ormqr(Tensor self, Tensor input2, Tensor input3, boolean left) {
    return Aten.ormqr(self, input2, input3, left, false);
  }

  /// `pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor`
  public static Tensor pad(Tensor self, long[] pad, String mode) {
    return Aten.pad(self, pad, mode, (Double) null);
  }

  /// `pad(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor`
  public static Tensor pad(Tensor self, long[] pad, String mode, double value) {
    return Aten.pad(self, pad, mode, value);
  }

  /// `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0.0, str padding_side="right") -> Tensor`
  public static Tensor padSequence(Tensor[] sequences, String paddingSide) {
    return Aten.padSequence(sequences, false, 0.0, paddingSide);
  }

  /// `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0.0, str padding_side="right") -> Tensor`
  public static Tensor padSequence(Tensor[] sequences, boolean batchFirst) {
    return Aten.padSequence(sequences, batchFirst, 0.0, "right");
  }

  /// `pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0.0, str padding_side="right") -> Tensor`
  public static Tensor padSequence(Tensor[] sequences, boolean batchFirst, double paddingValue) {
    return Aten.padSequence(sequences, batchFirst, paddingValue, "right");
  }

  /// `pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False) -> Tensor`
  public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p) {
    return Aten.pairwiseDistance(x1, x2, p, 1e-06, false);
  }

  /// `pairwise_distance(Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False) -> Tensor`
  public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p, double eps) {
    return Aten.pairwiseDistance(x1, x2, p, eps, false);
  }

  /// `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public static Tensor pow(Tensor self, double exponent) {
    return Aten.pow(self, Scalar.of(exponent));
  }

  /// `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public static Tensor pow(Tensor self, long exponent) {
    return Aten.pow(self, Scalar.of(exponent));
  }

  /// `pow.Scalar(Scalar self, Tensor exponent) -> Tensor`
  public static Tensor pow(double self, Tensor exponent) {
    return Aten.pow(Scalar.of(self), exponent);
  }

  /// `pow.Scalar(Scalar self, Tensor exponent) -> Tensor`
  public static Tensor pow(long self, Tensor exponent) {
    return Aten.pow(Scalar.of(self), exponent);
  }

  /// `pow.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor powOut(Tensor self, double exponent, Tensor out) {
    return Aten.powOut(self, Scalar.of(exponent), out);
  }

  /// `pow.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor powOut(Tensor self, long exponent, Tensor out) {
    return Aten.powOut(self, Scalar.of(exponent), out);
  }

  /// `pow.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor powOut(double self, Tensor exponent, Tensor out) {
    return Aten.powOut(Scalar.of(self), exponent, out);
  }

  /// `pow.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor powOut(long self, Tensor exponent, Tensor out) {
    return Aten.powOut(Scalar.of(self), exponent, out);
  }

  /// `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public static Tensor pow_(Tensor self, double exponent) {
    return Aten.pow_(self, Scalar.of(exponent));
  }

  /// `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public static Tensor pow_(Tensor self, long exponent) {
    return Aten.pow_(self, Scalar.of(exponent));
  }

  /// `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor prod(Tensor self, long dim, DType dtype) {
    return Aten.prod(self, dim, false, dtype);
  }

  /// `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor prod(Tensor self, long dim, boolean keepdim) {
    return Aten.prod(self, dim, keepdim, (DType) null);
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, Tensor q, Long dim) {
    return Aten.quantile(self, q, dim, false, "linear");
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, Tensor q, Long dim, boolean keepdim) {
    return Aten.quantile(self, q, dim, keepdim, "linear");
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, Tensor q, String interpolation) {
    return Aten.quantile(self, q, (Long) null, false, interpolation);
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, Tensor q, long dim) {
    return Aten.quantile(self, q, dim, false, "linear");
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, Tensor q, long dim, boolean keepdim) {
    return Aten.quantile(self, q, dim, keepdim, "linear");
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, Tensor q, long dim, boolean keepdim, String interpolation) {
    return Aten.quantile(self, q, dim, keepdim, interpolation);
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, double q, Long dim) {
    return Aten.quantile(self, q, dim, false, "linear");
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, double q, Long dim, boolean keepdim) {
    return Aten.quantile(self, q, dim, keepdim, "linear");
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, double q, String interpolation) {
    return Aten.quantile(self, q, (Long) null, false, interpolation);
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, double q, long dim) {
    return Aten.quantile(self, q, dim, false, "linear");
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, double q, long dim, boolean keepdim) {
    return Aten.quantile(self, q, dim, keepdim, "linear");
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public static Tensor quantile(Tensor self, double q, long dim, boolean keepdim, String interpolation) {
    return Aten.quantile(self, q, dim, keepdim, interpolation);
  }

  /// `quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear', Tensor(a!) out) -> Tensor(a!)`
  public static Tensor quantileOut(Tensor self, Tensor q, long dim, boolean keepdim, String interpolation, Tensor out) {
    return Aten.quantileOut(self, q, dim, keepdim, interpolation, out);
  }

  /// `quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear', Tensor(a!) out) -> Tensor(a!)`
  public static Tensor quantileOut(Tensor self, double q, long dim, boolean keepdim, String interpolation, Tensor out) {
    return Aten.quantileOut(self, q, dim, keepdim, interpolation, out);
  }

  /// `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
  public static Tensor quantizedGruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, double scaleIh, double scaleHh, double zeroPointIh, double zeroPointHh) {
    return Aten.quantizedGruCell(input, hx, wIh, wHh, bIh, bHh, packedIh, packedHh, colOffsetsIh, colOffsetsHh, Scalar.of(scaleIh), Scalar.of(scaleHh), Scalar.of(zeroPointIh), Scalar.of(zeroPointHh));
  }

  /// `quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
  public static Tensor quantizedGruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, long scaleIh, long scaleHh, long zeroPointIh, long zeroPointHh) {
    return Aten.quantizedGruCell(input, hx, wIh, wHh, bIh, bHh, packedIh, packedHh, colOffsetsIh, colOffsetsHh, Scalar.of(scaleIh), Scalar.of(scaleHh), Scalar.of(zeroPointIh), Scalar.of(zeroPointHh));
  }

  /// `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)`
  public static Tensor[] quantizedLstmCell(Tensor input, Tensor[] hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, double scaleIh, double scaleHh, double zeroPointIh, double zeroPointHh) {
    return Aten.quantizedLstmCell(input, hx, wIh, wHh, bIh, bHh, packedIh, packedHh, colOffsetsIh, colOffsetsHh, Scalar.of(scaleIh), Scalar.of(scaleHh), Scalar.of(zeroPointIh), Scalar.of(zeroPointHh));
  }

  /// `quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)`
  public static Tensor[] quantizedLstmCell(Tensor input, Tensor[] hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, long scaleIh, long scaleHh, long zeroPointIh, long zeroPointHh) {
    return Aten.quantizedLstmCell(input, hx, wIh, wHh, bIh, bHh, packedIh, packedHh, colOffsetsIh, colOffsetsHh, Scalar.of(scaleIh), Scalar.of(scaleHh), Scalar.of(zeroPointIh), Scalar.of(zeroPointHh));
  }

  /// `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor quantizedMaxPool1d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.quantizedMaxPool1d(self, kernelSize, stride, new long[] {0}, new long[] {1}, false);
  }

  /// `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor quantizedMaxPool1d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.quantizedMaxPool1d(self, kernelSize, stride, padding, new long[] {1}, false);
  }

  /// `quantized_max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=0, int[1] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor quantizedMaxPool1d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.quantizedMaxPool1d(self, kernelSize, stride, padding, dilation, false);
  }

  /// `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor quantizedMaxPool2d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.quantizedMaxPool2d(self, kernelSize, stride, new long[] {0, 0}, new long[] {1, 1}, false);
  }

  /// `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor quantizedMaxPool2d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.quantizedMaxPool2d(self, kernelSize, stride, padding, new long[] {1, 1}, false);
  }

  /// `quantized_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor quantizedMaxPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.quantizedMaxPool2d(self, kernelSize, stride, padding, dilation, false);
  }

  /// `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor quantizedMaxPool3d(Tensor self, long[] kernelSize, long... stride) {
    return Aten.quantizedMaxPool3d(self, kernelSize, stride, new long[] {0, 0, 0}, new long[] {1, 1, 1}, false);
  }

  /// `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor quantizedMaxPool3d(Tensor self, long[] kernelSize, long[] stride, long... padding) {
    return Aten.quantizedMaxPool3d(self, kernelSize, stride, padding, new long[] {1, 1, 1}, false);
  }

  /// `quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
  public static Tensor quantizedMaxPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return Aten.quantizedMaxPool3d(self, kernelSize, stride, padding, dilation, false);
  }

  /// `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
  public static Tensor quantizedRnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, double scaleIh, double scaleHh, double zeroPointIh, double zeroPointHh) {
    return Aten.quantizedRnnReluCell(input, hx, wIh, wHh, bIh, bHh, packedIh, packedHh, colOffsetsIh, colOffsetsHh, Scalar.of(scaleIh), Scalar.of(scaleHh), Scalar.of(zeroPointIh), Scalar.of(zeroPointHh));
  }

  /// `quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
  public static Tensor quantizedRnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, long scaleIh, long scaleHh, long zeroPointIh, long zeroPointHh) {
    return Aten.quantizedRnnReluCell(input, hx, wIh, wHh, bIh, bHh, packedIh, packedHh, colOffsetsIh, colOffsetsHh, Scalar.of(scaleIh), Scalar.of(scaleHh), Scalar.of(zeroPointIh), Scalar.of(zeroPointHh));
  }

  /// `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
  public static Tensor quantizedRnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, double scaleIh, double scaleHh, double zeroPointIh, double zeroPointHh) {
    return Aten.quantizedRnnTanhCell(input, hx, wIh, wHh, bIh, bHh, packedIh, packedHh, colOffsetsIh, colOffsetsHh, Scalar.of(scaleIh), Scalar.of(scaleHh), Scalar.of(zeroPointIh), Scalar.of(zeroPointHh));
  }

  /// `quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor`
  public static Tensor quantizedRnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh, Tensor packedIh, Tensor packedHh, Tensor colOffsetsIh, Tensor colOffsetsHh, long scaleIh, long scaleHh, long zeroPointIh, long zeroPointHh) {
    return Aten.quantizedRnnTanhCell(input, hx, wIh, wHh, bIh, bHh, packedIh, packedHh, colOffsetsIh, colOffsetsHh, Scalar.of(scaleIh), Scalar.of(scaleHh), Scalar.of(zeroPointIh), Scalar.of(zeroPointHh));
  }

  /// `rand_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randLike(Tensor self, Generator generator, TensorOptions options) {
    return Aten.randLike(self, generator, options, (MemoryFormat) null);
  }

  /// `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randLike(Tensor self, TensorOptions options) {
    return Aten.randLike(self, options, (MemoryFormat) null);
  }

  /// `randint_like.Tensor_generator(Tensor self, Tensor high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randintLike(Tensor self, Tensor high, Generator generator, TensorOptions options) {
    return Aten.randintLike(self, high, generator, options, (MemoryFormat) null);
  }

  /// `randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randintLike(Tensor self, Tensor high, TensorOptions options) {
    return Aten.randintLike(self, high, options, (MemoryFormat) null);
  }

  /// `randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randintLike(Tensor self, long high, Generator generator, TensorOptions options) {
    return Aten.randintLike(self, high, generator, options, (MemoryFormat) null);
  }

  /// `randint_like(Tensor self, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randintLike(Tensor self, long high, TensorOptions options) {
    return Aten.randintLike(self, high, options, (MemoryFormat) null);
  }

  /// `randint_like.low_generator_dtype(Tensor self, SymInt low, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randintLike(Tensor self, long low, long high, Generator generator, TensorOptions options) {
    return Aten.randintLike(self, low, high, generator, options, (MemoryFormat) null);
  }

  /// `randint_like.low_dtype(Tensor self, SymInt low, SymInt high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randintLike(Tensor self, long low, long high, TensorOptions options) {
    return Aten.randintLike(self, low, high, options, (MemoryFormat) null);
  }

  /// `randn_like.generator(Tensor self, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randnLike(Tensor self, Generator generator, TensorOptions options) {
    return Aten.randnLike(self, generator, options, (MemoryFormat) null);
  }

  /// `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor randnLike(Tensor self, TensorOptions options) {
    return Aten.randnLike(self, options, (MemoryFormat) null);
  }

  /// `random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor`
  public static Tensor random(Tensor self, long from, long to) {
    return Aten.random(self, from, to, (Generator) null);
  }

  /// `random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor`
  public static Tensor random(Tensor self, long from, long to, Generator generator) {
    return Aten.random(self, from, to, generator);
  }

  /// `random.from_out(Tensor self, int from, int? to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor randomOut(Tensor self, long from, long to, Generator generator, Tensor out) {
    return Aten.randomOut(self, from, to, generator, out);
  }

  /// `random.from_out(Tensor self, int from, int? to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor randomOut(Tensor self, long from, long to, Tensor out) {
    return Aten.randomOut(self, from, to, (Generator) null, out);
  }

  /// `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor random_(Tensor self, long from, long to) {
    return Aten.random_(self, from, to, (Generator) null);
  }

  /// `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor random_(Tensor self, long from, long to, Generator generator) {
    return Aten.random_(self, from, to, generator);
  }

  /// `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor range(Scalar start, Scalar end, Scalar step) {
    return Aten.range(start, end, step, (TensorOptions) null);
  }

  /// `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor range(double start, double end) {
    return Aten.range(Scalar.of(start), Scalar.of(end), (TensorOptions) null);
  }

  /// `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor range(double start, double end, TensorOptions options) {
    return Aten.range(Scalar.of(start), Scalar.of(end), options);
  }

  /// `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor range(double start, double end, double step) {
    return Aten.range(Scalar.of(start), Scalar.of(end), Scalar.of(step), (TensorOptions) null);
  }

  /// `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor range(double start, double end, double step, TensorOptions options) {
    return Aten.range(Scalar.of(start), Scalar.of(end), Scalar.of(step), options);
  }

  /// `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor range(long start, long end) {
    return Aten.range(Scalar.of(start), Scalar.of(end), (TensorOptions) null);
  }

  /// `range(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor range(long start, long end, TensorOptions options) {
    return Aten.range(Scalar.of(start), Scalar.of(end), options);
  }

  /// `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor range(long start, long end, long step) {
    return Aten.range(Scalar.of(start), Scalar.of(end), Scalar.of(step), (TensorOptions) null);
  }

  /// `range.step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor range(long start, long end, long step, TensorOptions options) {
    return Aten.range(Scalar.of(start), Scalar.of(end), Scalar.of(step), options);
  }

  /// `range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rangeOut(double start, double end, Tensor out) {
    return Aten.rangeOut(Scalar.of(start), Scalar.of(end), Scalar.of(1), out);
  }

  /// `range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rangeOut(double start, double end, double step, Tensor out) {
    return Aten.rangeOut(Scalar.of(start), Scalar.of(end), Scalar.of(step), out);
  }

  /// `range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rangeOut(long start, long end, Tensor out) {
    return Aten.rangeOut(Scalar.of(start), Scalar.of(end), Scalar.of(1), out);
  }

  /// `range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rangeOut(long start, long end, long step, Tensor out) {
    return Aten.rangeOut(Scalar.of(start), Scalar.of(end), Scalar.of(step), out);
  }

  /// `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor remainder(Tensor self, double other) {
    return Aten.remainder(self, Scalar.of(other));
  }

  /// `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor remainder(Tensor self, long other) {
    return Aten.remainder(self, Scalar.of(other));
  }

  /// `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor remainder(double self, Tensor other) {
    return Aten.remainder(Scalar.of(self), other);
  }

  /// `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
  public static Tensor remainder(long self, Tensor other) {
    return Aten.remainder(Scalar.of(self), other);
  }

  /// `remainder.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor remainderOut(Tensor self, double other, Tensor out) {
    return Aten.remainderOut(self, Scalar.of(other), out);
  }

  /// `remainder.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor remainderOut(Tensor self, long other, Tensor out) {
    return Aten.remainderOut(self, Scalar.of(other), out);
  }

  /// `remainder.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor remainderOut(double self, Tensor other, Tensor out) {
    return Aten.remainderOut(Scalar.of(self), other, out);
  }

  /// `remainder.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor remainderOut(long self, Tensor other, Tensor out) {
    return Aten.remainderOut(Scalar.of(self), other, out);
  }

  /// `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor remainder_(Tensor self, double other) {
    return Aten.remainder_(self, Scalar.of(other));
  }

  /// `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor remainder_(Tensor self, long other) {
    return Aten.remainder_(self, Scalar.of(other));
  }

  /// `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
  public static Tensor renorm(Tensor self, double p, long dim, double maxnorm) {
    return Aten.renorm(self, Scalar.of(p), dim, Scalar.of(maxnorm));
  }

  /// `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
  public static Tensor renorm(Tensor self, long p, long dim, long maxnorm) {
    return Aten.renorm(self, Scalar.of(p), dim, Scalar.of(maxnorm));
  }

  /// `renorm.out(Tensor self, Scalar p, int dim, Scalar maxnorm, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor renormOut(Tensor self, double p, long dim, double maxnorm, Tensor out) {
    return Aten.renormOut(self, Scalar.of(p), dim, Scalar.of(maxnorm), out);
  }

  /// `renorm.out(Tensor self, Scalar p, int dim, Scalar maxnorm, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor renormOut(Tensor self, long p, long dim, long maxnorm, Tensor out) {
    return Aten.renormOut(self, Scalar.of(p), dim, Scalar.of(maxnorm), out);
  }

  /// `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
  public static Tensor renorm_(Tensor self, double p, long dim, double maxnorm) {
    return Aten.renorm_(self, Scalar.of(p), dim, Scalar.of(maxnorm));
  }

  /// `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
  public static Tensor renorm_(Tensor self, long p, long dim, long maxnorm) {
    return Aten.renorm_(self, Scalar.of(p), dim, Scalar.of(maxnorm));
  }

  /// `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public static Tensor repeatInterleave(Tensor self, Tensor repeats, Long dim) {
    return Aten.repeatInterleave(self, repeats, dim, (Long) null);
  }

  /// `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public static Tensor repeatInterleave(Tensor self, Tensor repeats, long dim) {
    return Aten.repeatInterleave(self, repeats, dim, (Long) null);
  }

  /// `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public static Tensor repeatInterleave(Tensor self, Tensor repeats, long dim, long outputSize) {
    return Aten.repeatInterleave(self, repeats, dim, outputSize);
  }

  /// `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public static Tensor repeatInterleave(Tensor self, long repeats, Long dim) {
    return Aten.repeatInterleave(self, repeats, dim, (Long) null);
  }

  /// `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public static Tensor repeatInterleave(Tensor self, long repeats, long dim) {
    return Aten.repeatInterleave(self, repeats, dim, (Long) null);
  }

  /// `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public static Tensor repeatInterleave(Tensor self, long repeats, long dim, long outputSize) {
    return Aten.repeatInterleave(self, repeats, dim, outputSize);
  }

  /// `repeat_interleave.Tensor_out(Tensor repeats, *, SymInt? output_size=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor repeatInterleaveOut(Tensor repeats, long outputSize, Tensor out) {
    return Aten.repeatInterleaveOut(repeats, outputSize, out);
  }

  /// `result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType`
  public static DType resultType(Tensor tensor, double other) {
    return Aten.resultType(tensor, Scalar.of(other));
  }

  /// `result_type.Scalar(Tensor tensor, Scalar other) -> ScalarType`
  public static DType resultType(Tensor tensor, long other) {
    return Aten.resultType(tensor, Scalar.of(other));
  }

  /// `result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType`
  public static DType resultType(double scalar, Tensor tensor) {
    return Aten.resultType(Scalar.of(scalar), tensor);
  }

  /// `result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType`
  public static DType resultType(double scalar1, double scalar2) {
    return Aten.resultType(Scalar.of(scalar1), Scalar.of(scalar2));
  }

  /// `result_type.Scalar_Tensor(Scalar scalar, Tensor tensor) -> ScalarType`
  public static DType resultType(long scalar, Tensor tensor) {
    return Aten.resultType(Scalar.of(scalar), tensor);
  }

  /// `result_type.Scalar_Scalar(Scalar scalar1, Scalar scalar2) -> ScalarType`
  public static DType resultType(long scalar1, long scalar2) {
    return Aten.resultType(Scalar.of(scalar1), Scalar.of(scalar2));
  }

  /// `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
  public static Tensor rmsNorm(Tensor input, long[] normalizedShape, Tensor weight) {
    return Aten.rmsNorm(input, normalizedShape, weight, (Double) null);
  }

  /// `rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
  public static Tensor rmsNorm(Tensor input, long[] normalizedShape, Tensor weight, double eps) {
    return Aten.rmsNorm(input, normalizedShape, weight, eps);
  }

  /// `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
  public static Tensor rnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh) {
    return Aten.rnnReluCell(input, hx, wIh, wHh, bIh, (Tensor) null);
  }

  /// `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
  public static Tensor rnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh) {
    return Aten.rnnTanhCell(input, hx, wIh, wHh, bIh, (Tensor) null);
  }

  /// `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
  public static Tensor rot90(Tensor self, long k) {
    return Aten.rot90(self, k, new long[] {0,1});
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, Scalar lower) {
    return Aten.rrelu(self, lower, Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, Scalar lower, Scalar upper) {
    return Aten.rrelu(self, lower, upper, false, (Generator) null);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, Scalar lower, Scalar upper, boolean training) {
    return Aten.rrelu(self, lower, upper, training, (Generator) null);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, double lower) {
    return Aten.rrelu(self, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, double lower, double upper) {
    return Aten.rrelu(self, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, double lower, double upper, boolean training) {
    return Aten.rrelu(self, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, double lower, double upper, boolean training, Generator generator) {
    return Aten.rrelu(self, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, long lower) {
    return Aten.rrelu(self, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, long lower, long upper) {
    return Aten.rrelu(self, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, long lower, long upper, boolean training) {
    return Aten.rrelu(self, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rrelu(Tensor self, long lower, long upper, boolean training, Generator generator) {
    return Aten.rrelu(self, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, Scalar lower) {
    return Aten.rreluWithNoise(self, noise, lower, Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, Scalar lower, Scalar upper) {
    return Aten.rreluWithNoise(self, noise, lower, upper, false, (Generator) null);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, Scalar lower, Scalar upper, boolean training) {
    return Aten.rreluWithNoise(self, noise, lower, upper, training, (Generator) null);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, double lower) {
    return Aten.rreluWithNoise(self, noise, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, double lower, double upper) {
    return Aten.rreluWithNoise(self, noise, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, double lower, double upper, boolean training) {
    return Aten.rreluWithNoise(self, noise, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, double lower, double upper, boolean training, Generator generator) {
    return Aten.rreluWithNoise(self, noise, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, long lower) {
    return Aten.rreluWithNoise(self, noise, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, long lower, long upper) {
    return Aten.rreluWithNoise(self, noise, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, long lower, long upper, boolean training) {
    return Aten.rreluWithNoise(self, noise, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor`
  public static Tensor rreluWithNoise(Tensor self, Tensor noise, long lower, long upper, boolean training, Generator generator) {
    return Aten.rreluWithNoise(self, noise, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, Scalar lower) {
    return Aten.rreluWithNoiseFunctional(self, noise, lower, Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, Scalar lower, Scalar upper) {
    return Aten.rreluWithNoiseFunctional(self, noise, lower, upper, false, (Generator) null);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, Scalar lower, Scalar upper, boolean training) {
    return Aten.rreluWithNoiseFunctional(self, noise, lower, upper, training, (Generator) null);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, double lower) {
    return Aten.rreluWithNoiseFunctional(self, noise, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, double lower, double upper) {
    return Aten.rreluWithNoiseFunctional(self, noise, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, double lower, double upper, boolean training) {
    return Aten.rreluWithNoiseFunctional(self, noise, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, double lower, double upper, boolean training, Generator generator) {
    return Aten.rreluWithNoiseFunctional(self, noise, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, long lower) {
    return Aten.rreluWithNoiseFunctional(self, noise, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, long lower, long upper) {
    return Aten.rreluWithNoiseFunctional(self, noise, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, long lower, long upper, boolean training) {
    return Aten.rreluWithNoiseFunctional(self, noise, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
  public static Returns.Result0NoiseOut rreluWithNoiseFunctional(Tensor self, Tensor noise, long lower, long upper, boolean training, Generator generator) {
    return Aten.rreluWithNoiseFunctional(self, noise, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rreluWithNoiseOut(Tensor self, Tensor noise, double lower, double upper, boolean training, Generator generator, Tensor out) {
    return Aten.rreluWithNoiseOut(self, noise, Scalar.of(lower), Scalar.of(upper), training, generator, out);
  }

  /// `rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rreluWithNoiseOut(Tensor self, Tensor noise, long lower, long upper, boolean training, Generator generator, Tensor out) {
    return Aten.rreluWithNoiseOut(self, noise, Scalar.of(lower), Scalar.of(upper), training, generator, out);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, Scalar lower) {
    return Aten.rreluWithNoise_(self, noise, lower, Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, Scalar lower, Scalar upper) {
    return Aten.rreluWithNoise_(self, noise, lower, upper, false, (Generator) null);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, Scalar lower, Scalar upper, boolean training) {
    return Aten.rreluWithNoise_(self, noise, lower, upper, training, (Generator) null);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, double lower) {
    return Aten.rreluWithNoise_(self, noise, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, double lower, double upper) {
    return Aten.rreluWithNoise_(self, noise, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, double lower, double upper, boolean training) {
    return Aten.rreluWithNoise_(self, noise, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, double lower, double upper, boolean training, Generator generator) {
    return Aten.rreluWithNoise_(self, noise, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, long lower) {
    return Aten.rreluWithNoise_(self, noise, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, long lower, long upper) {
    return Aten.rreluWithNoise_(self, noise, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, long lower, long upper, boolean training) {
    return Aten.rreluWithNoise_(self, noise, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rreluWithNoise_(Tensor self, Tensor noise, long lower, long upper, boolean training, Generator generator) {
    return Aten.rreluWithNoise_(self, noise, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, Scalar lower) {
    return Aten.rrelu_(self, lower, Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, Scalar lower, Scalar upper) {
    return Aten.rrelu_(self, lower, upper, false, (Generator) null);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, Scalar lower, Scalar upper, boolean training) {
    return Aten.rrelu_(self, lower, upper, training, (Generator) null);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, double lower) {
    return Aten.rrelu_(self, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, double lower, double upper) {
    return Aten.rrelu_(self, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, double lower, double upper, boolean training) {
    return Aten.rrelu_(self, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, double lower, double upper, boolean training, Generator generator) {
    return Aten.rrelu_(self, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, long lower) {
    return Aten.rrelu_(self, Scalar.of(lower), Scalar.of(0.3333333333333333), false, (Generator) null);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, long lower, long upper) {
    return Aten.rrelu_(self, Scalar.of(lower), Scalar.of(upper), false, (Generator) null);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, long lower, long upper, boolean training) {
    return Aten.rrelu_(self, Scalar.of(lower), Scalar.of(upper), training, (Generator) null);
  }

  /// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.3333333333333333, bool training=False, Generator? generator=None) -> Tensor(a!)`
  public static Tensor rrelu_(Tensor self, long lower, long upper, boolean training, Generator generator) {
    return Aten.rrelu_(self, Scalar.of(lower), Scalar.of(upper), training, generator);
  }

  /// `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public static Tensor rsub(Tensor self, Tensor other, double alpha) {
    return Aten.rsub(self, other, Scalar.of(alpha));
  }

  /// `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public static Tensor rsub(Tensor self, Tensor other, long alpha) {
    return Aten.rsub(self, other, Scalar.of(alpha));
  }

  /// `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor rsub(Tensor self, double other) {
    return Aten.rsub(self, Scalar.of(other), Scalar.of(1));
  }

  /// `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor rsub(Tensor self, double other, double alpha) {
    return Aten.rsub(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor rsub(Tensor self, long other) {
    return Aten.rsub(self, Scalar.of(other), Scalar.of(1));
  }

  /// `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor rsub(Tensor self, long other, long alpha) {
    return Aten.rsub(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `rsub.Tensor_out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rsubOut(Tensor self, Tensor other, double alpha, Tensor out) {
    return Aten.rsubOut(self, other, Scalar.of(alpha), out);
  }

  /// `rsub.Tensor_out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rsubOut(Tensor self, Tensor other, long alpha, Tensor out) {
    return Aten.rsubOut(self, other, Scalar.of(alpha), out);
  }

  /// `rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rsubOut(Tensor self, double other, Tensor out) {
    return Aten.rsubOut(self, Scalar.of(other), Scalar.of(1), out);
  }

  /// `rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rsubOut(Tensor self, double other, double alpha, Tensor out) {
    return Aten.rsubOut(self, Scalar.of(other), Scalar.of(alpha), out);
  }

  /// `rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rsubOut(Tensor self, long other, Tensor out) {
    return Aten.rsubOut(self, Scalar.of(other), Scalar.of(1), out);
  }

  /// `rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rsubOut(Tensor self, long other, long alpha, Tensor out) {
    return Aten.rsubOut(self, Scalar.of(other), Scalar.of(alpha), out);
  }

  /// `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor scalarTensor(double s) {
    return Aten.scalarTensor(Scalar.of(s), (TensorOptions) null);
  }

  /// `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor scalarTensor(double s, TensorOptions options) {
    return Aten.scalarTensor(Scalar.of(s), options);
  }

  /// `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor scalarTensor(long s) {
    return Aten.scalarTensor(Scalar.of(s), (TensorOptions) null);
  }

  /// `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor scalarTensor(long s, TensorOptions options) {
    return Aten.scalarTensor(Scalar.of(s), options);
  }

  /// `scalar_tensor.out(Scalar s, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor scalarTensorOut(double s, Tensor out) {
    return Aten.scalarTensorOut(Scalar.of(s), out);
  }

  /// `scalar_tensor.out(Scalar s, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor scalarTensorOut(long s, Tensor out) {
    return Aten.scalarTensorOut(Scalar.of(s), out);
  }

  /// `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask) {
    return Aten.scaledDotProductAttention(query, key, value, attnMask, 0.0, false, (Double) null, false);
  }

  /// `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP) {
    return Aten.scaledDotProductAttention(query, key, value, attnMask, dropoutP, false, (Double) null, false);
  }

  /// `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP, boolean isCausal) {
    return Aten.scaledDotProductAttention(query, key, value, attnMask, dropoutP, isCausal, (Double) null, false);
  }

  /// `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP, boolean isCausal, Double scale) {
    return Aten.scaledDotProductAttention(query, key, value, attnMask, dropoutP, isCausal, scale, false);
  }

  /// `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP, boolean isCausal, double scale) {
    return Aten.scaledDotProductAttention(query, key, value, attnMask, dropoutP, isCausal, scale, false);
  }

  /// `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP, boolean isCausal, double scale, boolean enableGqa) {
    return Aten.scaledDotProductAttention(query, key, value, attnMask, dropoutP, isCausal, scale, enableGqa);
  }

  /// `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public static Tensor scatter(Tensor self, long dim, Tensor index, double value) {
    return Aten.scatter(self, dim, index, Scalar.of(value));
  }

  /// `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
  public static Tensor scatter(Tensor self, long dim, Tensor index, double value, String reduce) {
    return Aten.scatter(self, dim, index, Scalar.of(value), reduce);
  }

  /// `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public static Tensor scatter(Tensor self, long dim, Tensor index, long value) {
    return Aten.scatter(self, dim, index, Scalar.of(value));
  }

  /// `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
  public static Tensor scatter(Tensor self, long dim, Tensor index, long value, String reduce) {
    return Aten.scatter(self, dim, index, Scalar.of(value), reduce);
  }

  /// `scatter.value_reduce_out(Tensor self, int dim, Tensor index, Scalar value, *, str reduce, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor scatterOut(Tensor self, long dim, Tensor index, double value, String reduce, Tensor out) {
    return Aten.scatterOut(self, dim, index, Scalar.of(value), reduce, out);
  }

  /// `scatter.value_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor scatterOut(Tensor self, long dim, Tensor index, double value, Tensor out) {
    return Aten.scatterOut(self, dim, index, Scalar.of(value), out);
  }

  /// `scatter.value_reduce_out(Tensor self, int dim, Tensor index, Scalar value, *, str reduce, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor scatterOut(Tensor self, long dim, Tensor index, long value, String reduce, Tensor out) {
    return Aten.scatterOut(self, dim, index, Scalar.of(value), reduce, out);
  }

  /// `scatter.value_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor scatterOut(Tensor self, long dim, Tensor index, long value, Tensor out) {
    return Aten.scatterOut(self, dim, index, Scalar.of(value), out);
  }

  /// `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public static Tensor scatter_(Tensor self, long dim, Tensor index, double value) {
    return Aten.scatter_(self, dim, index, Scalar.of(value));
  }

  /// `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
  public static Tensor scatter_(Tensor self, long dim, Tensor index, double value, String reduce) {
    return Aten.scatter_(self, dim, index, Scalar.of(value), reduce);
  }

  /// `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public static Tensor scatter_(Tensor self, long dim, Tensor index, long value) {
    return Aten.scatter_(self, dim, index, Scalar.of(value));
  }

  /// `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
  public static Tensor scatter_(Tensor self, long dim, Tensor index, long value, String reduce) {
    return Aten.scatter_(self, dim, index, Scalar.of(value), reduce);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, Scalar self, String side) {
    return Aten.searchsorted(sortedSequence, self, false, false, side, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, Scalar self, boolean outInt32) {
    return Aten.searchsorted(sortedSequence, self, outInt32, false, (String) null, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, Scalar self, boolean outInt32, boolean right) {
    return Aten.searchsorted(sortedSequence, self, outInt32, right, (String) null, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, Scalar self, boolean outInt32, boolean right, String side) {
    return Aten.searchsorted(sortedSequence, self, outInt32, right, side, (Tensor) null);
  }

  /// `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, Tensor self, String side) {
    return Aten.searchsorted(sortedSequence, self, false, false, side, (Tensor) null);
  }

  /// `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, Tensor self, boolean outInt32) {
    return Aten.searchsorted(sortedSequence, self, outInt32, false, (String) null, (Tensor) null);
  }

  /// `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, Tensor self, boolean outInt32, boolean right) {
    return Aten.searchsorted(sortedSequence, self, outInt32, right, (String) null, (Tensor) null);
  }

  /// `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, Tensor self, boolean outInt32, boolean right, String side) {
    return Aten.searchsorted(sortedSequence, self, outInt32, right, side, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, double self) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), false, false, (String) null, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, double self, String side) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), false, false, side, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, double self, boolean outInt32) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), outInt32, false, (String) null, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, double self, boolean outInt32, boolean right) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), outInt32, right, (String) null, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, double self, boolean outInt32, boolean right, String side) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), outInt32, right, side, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, double self, boolean outInt32, boolean right, String side, Tensor sorter) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), outInt32, right, side, sorter);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, long self) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), false, false, (String) null, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, long self, String side) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), false, false, side, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, long self, boolean outInt32) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), outInt32, false, (String) null, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, long self, boolean outInt32, boolean right) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), outInt32, right, (String) null, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, long self, boolean outInt32, boolean right, String side) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), outInt32, right, side, (Tensor) null);
  }

  /// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
  public static Tensor searchsorted(Tensor sortedSequence, long self, boolean outInt32, boolean right, String side, Tensor sorter) {
    return Aten.searchsorted(sortedSequence, Scalar.of(self), outInt32, right, side, sorter);
  }

  /// `searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor searchsortedOut(Tensor sortedSequence, double self, Tensor out) {
    return Aten.searchsortedOut(sortedSequence, Scalar.of(self), false, false, (String) null, (Tensor) null, out);
  }

  /// `searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor searchsortedOut(Tensor sortedSequence, double self, boolean outInt32, boolean right, String side, Tensor sorter, Tensor out) {
    return Aten.searchsortedOut(sortedSequence, Scalar.of(self), outInt32, right, side, sorter, out);
  }

  /// `searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor searchsortedOut(Tensor sortedSequence, long self, Tensor out) {
    return Aten.searchsortedOut(sortedSequence, Scalar.of(self), false, false, (String) null, (Tensor) null, out);
  }

  /// `searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor searchsortedOut(Tensor sortedSequence, long self, boolean outInt32, boolean right, String side, Tensor sorter, Tensor out) {
    return Aten.searchsortedOut(sortedSequence, Scalar.of(self), outInt32, right, side, sorter, out);
  }

  /// `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths) {
    return Aten.segmentReduce(data, reduce, lengths, (Tensor) null, (Tensor) null, 0L, false, (Scalar) null);
  }

  /// `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices) {
    return Aten.segmentReduce(data, reduce, lengths, indices, (Tensor) null, 0L, false, (Scalar) null);
  }

  /// `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets) {
    return Aten.segmentReduce(data, reduce, lengths, indices, offsets, 0L, false, (Scalar) null);
  }

  /// `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis) {
    return Aten.segmentReduce(data, reduce, lengths, indices, offsets, axis, false, (Scalar) null);
  }

  /// `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis, boolean unsafe) {
    return Aten.segmentReduce(data, reduce, lengths, indices, offsets, axis, unsafe, (Scalar) null);
  }

  /// `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis, boolean unsafe, double initial) {
    return Aten.segmentReduce(data, reduce, lengths, indices, offsets, axis, unsafe, Scalar.of(initial));
  }

  /// `segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
  public static Tensor segmentReduce(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis, boolean unsafe, long initial) {
    return Aten.segmentReduce(data, reduce, lengths, indices, offsets, axis, unsafe, Scalar.of(initial));
  }

  /// `segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor segmentReduceOut(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis, boolean unsafe, double initial, Tensor out) {
    return Aten.segmentReduceOut(data, reduce, lengths, indices, offsets, axis, unsafe, Scalar.of(initial), out);
  }

  /// `segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor segmentReduceOut(Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis, boolean unsafe, long initial, Tensor out) {
    return Aten.segmentReduceOut(data, reduce, lengths, indices, offsets, axis, unsafe, Scalar.of(initial), out);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor slice(Tensor self, long dim) {
    return Aten.slice(self, dim, (Long) null, (Long) null, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor slice(Tensor self, long dim, Long start) {
    return Aten.slice(self, dim, start, (Long) null, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor slice(Tensor self, long dim, Long start, Long end) {
    return Aten.slice(self, dim, start, end, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor slice(Tensor self, long dim, long start) {
    return Aten.slice(self, dim, start, (Long) null, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor slice(Tensor self, long dim, long start, long end) {
    return Aten.slice(self, dim, start, end, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor slice(Tensor self, long dim, long start, long end, long step) {
    return Aten.slice(self, dim, start, end, step);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor sliceInverse(Tensor self, Tensor src, long dim) {
    return Aten.sliceInverse(self, src, dim, (Long) null, (Long) null, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor sliceInverse(Tensor self, Tensor src, long dim, Long start) {
    return Aten.sliceInverse(self, src, dim, start, (Long) null, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor sliceInverse(Tensor self, Tensor src, long dim, Long start, Long end) {
    return Aten.sliceInverse(self, src, dim, start, end, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor sliceInverse(Tensor self, Tensor src, long dim, long start) {
    return Aten.sliceInverse(self, src, dim, start, (Long) null, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor sliceInverse(Tensor self, Tensor src, long dim, long start, long end) {
    return Aten.sliceInverse(self, src, dim, start, end, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public static Tensor sliceInverse(Tensor self, Tensor src, long dim, long start, long end, long step) {
    return Aten.sliceInverse(self, src, dim, start, end, step);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public static Tensor sliceScatter(Tensor self, Tensor src, long dim) {
    return Aten.sliceScatter(self, src, dim, (Long) null, (Long) null, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public static Tensor sliceScatter(Tensor self, Tensor src, long dim, Long start) {
    return Aten.sliceScatter(self, src, dim, start, (Long) null, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public static Tensor sliceScatter(Tensor self, Tensor src, long dim, Long start, Long end) {
    return Aten.sliceScatter(self, src, dim, start, end, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public static Tensor sliceScatter(Tensor self, Tensor src, long dim, long start) {
    return Aten.sliceScatter(self, src, dim, start, (Long) null, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public static Tensor sliceScatter(Tensor self, Tensor src, long dim, long start, long end) {
    return Aten.sliceScatter(self, src, dim, start, end, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public static Tensor sliceScatter(Tensor self, Tensor src, long dim, long start, long end, long step) {
    return Aten.sliceScatter(self, src, dim, start, end, step);
  }

  /// `slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor sliceScatterOut(Tensor self, Tensor src, long dim, long start, long end, long step, Tensor out) {
    return Aten.sliceScatterOut(self, src, dim, start, end, step, out);
  }

  /// `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor`
  public static Tensor slowConv3d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias) {
    return Aten.slowConv3d(self, weight, kernelSize, bias, new long[] {1, 1, 1}, new long[] {0, 0, 0});
  }

  /// `slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0) -> Tensor`
  public static Tensor slowConv3d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return Aten.slowConv3d(self, weight, kernelSize, bias, stride, new long[] {0, 0, 0});
  }

  /// `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor`
  public static Tensor slowConvDilated2d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias) {
    return Aten.slowConvDilated2d(self, weight, kernelSize, bias, new long[] {1, 1}, new long[] {0, 0}, new long[] {1, 1});
  }

  /// `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor`
  public static Tensor slowConvDilated2d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return Aten.slowConvDilated2d(self, weight, kernelSize, bias, stride, new long[] {0, 0}, new long[] {1, 1});
  }

  /// `slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] dilation=1) -> Tensor`
  public static Tensor slowConvDilated2d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return Aten.slowConvDilated2d(self, weight, kernelSize, bias, stride, padding, new long[] {1, 1});
  }

  /// `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor`
  public static Tensor slowConvDilated3d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias) {
    return Aten.slowConvDilated3d(self, weight, kernelSize, bias, new long[] {1, 1, 1}, new long[] {0, 0, 0}, new long[] {1, 1, 1});
  }

  /// `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor`
  public static Tensor slowConvDilated3d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return Aten.slowConvDilated3d(self, weight, kernelSize, bias, stride, new long[] {0, 0, 0}, new long[] {1, 1, 1});
  }

  /// `slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] dilation=1) -> Tensor`
  public static Tensor slowConvDilated3d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return Aten.slowConvDilated3d(self, weight, kernelSize, bias, stride, padding, new long[] {1, 1, 1});
  }

  /// `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor`
  public static Tensor slowConvTranspose2d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias) {
    return Aten.slowConvTranspose2d(self, weight, kernelSize, bias, new long[] {1, 1}, new long[] {0, 0}, new long[] {0, 0}, new long[] {1, 1});
  }

  /// `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor`
  public static Tensor slowConvTranspose2d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return Aten.slowConvTranspose2d(self, weight, kernelSize, bias, stride, new long[] {0, 0}, new long[] {0, 0}, new long[] {1, 1});
  }

  /// `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor`
  public static Tensor slowConvTranspose2d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return Aten.slowConvTranspose2d(self, weight, kernelSize, bias, stride, padding, new long[] {0, 0}, new long[] {1, 1});
  }

  /// `slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0, SymInt[2] output_padding=0, SymInt[2] dilation=1) -> Tensor`
  public static Tensor slowConvTranspose2d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return Aten.slowConvTranspose2d(self, weight, kernelSize, bias, stride, padding, outputPadding, new long[] {1, 1});
  }

  /// `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor`
  public static Tensor slowConvTranspose3d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias) {
    return Aten.slowConvTranspose3d(self, weight, kernelSize, bias, new long[] {1, 1, 1}, new long[] {0, 0, 0}, new long[] {0, 0, 0}, new long[] {1, 1, 1});
  }

  /// `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor`
  public static Tensor slowConvTranspose3d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return Aten.slowConvTranspose3d(self, weight, kernelSize, bias, stride, new long[] {0, 0, 0}, new long[] {0, 0, 0}, new long[] {1, 1, 1});
  }

  /// `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor`
  public static Tensor slowConvTranspose3d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return Aten.slowConvTranspose3d(self, weight, kernelSize, bias, stride, padding, new long[] {0, 0, 0}, new long[] {1, 1, 1});
  }

  /// `slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=1, SymInt[3] padding=0, SymInt[3] output_padding=0, SymInt[3] dilation=1) -> Tensor`
  public static Tensor slowConvTranspose3d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return Aten.slowConvTranspose3d(self, weight, kernelSize, bias, stride, padding, outputPadding, new long[] {1, 1, 1});
  }

  /// `smooth_l1_loss(Tensor self, Tensor target, int reduction=Mean, float beta=1.0) -> Tensor`
  public static Tensor smoothL1Loss(Tensor self, Tensor target, long reduction) {
    return Aten.smoothL1Loss(self, target, reduction, 1.0);
  }

  /// `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
  public static Tensor softplus(Tensor self, Scalar beta) {
    return Aten.softplus(self, beta, Scalar.of(20));
  }

  /// `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
  public static Tensor softplus(Tensor self, double beta) {
    return Aten.softplus(self, Scalar.of(beta), Scalar.of(20));
  }

  /// `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
  public static Tensor softplus(Tensor self, double beta, double threshold) {
    return Aten.softplus(self, Scalar.of(beta), Scalar.of(threshold));
  }

  /// `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
  public static Tensor softplus(Tensor self, long beta) {
    return Aten.softplus(self, Scalar.of(beta), Scalar.of(20));
  }

  /// `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
  public static Tensor softplus(Tensor self, long beta, long threshold) {
    return Aten.softplus(self, Scalar.of(beta), Scalar.of(threshold));
  }

  /// `softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor softplusOut(Tensor self, double beta, double threshold, Tensor out) {
    return Aten.softplusOut(self, Scalar.of(beta), Scalar.of(threshold), out);
  }

  /// `softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor softplusOut(Tensor self, long beta, long threshold, Tensor out) {
    return Aten.softplusOut(self, Scalar.of(beta), Scalar.of(threshold), out);
  }

  /// `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
  public static Tensor softshrink(Tensor self, double lambd) {
    return Aten.softshrink(self, Scalar.of(lambd));
  }

  /// `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
  public static Tensor softshrink(Tensor self, long lambd) {
    return Aten.softshrink(self, Scalar.of(lambd));
  }

  /// `softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor softshrinkOut(Tensor self, double lambd, Tensor out) {
    return Aten.softshrinkOut(self, Scalar.of(lambd), out);
  }

  /// `softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor softshrinkOut(Tensor self, long lambd, Tensor out) {
    return Aten.softshrinkOut(self, Scalar.of(lambd), out);
  }

  /// `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
  public static Returns.ValuesIndices sort(Tensor self, Boolean stable, long dim) {
    return Aten.sort(self, stable, dim, false);
  }

  /// `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
  public static Returns.ValuesIndices sort(Tensor self, long dim) {
    return Aten.sort(self, dim, false);
  }

  /// `sparse_coo_tensor.indices(Tensor indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, TensorOptions options) {
    return Aten.sparseCooTensor(indices, values, options, (Boolean) null);
  }

  /// `sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool? is_coalesced=None) -> Tensor`
  public static Tensor sparseCooTensor(Tensor indices, Tensor values, long[] size, TensorOptions options) {
    return Aten.sparseCooTensor(indices, values, size, options, (Boolean) null);
  }

  /// `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sparseSampledAddmm(Tensor self, Tensor mat1, Tensor mat2, Scalar beta) {
    return Aten.sparseSampledAddmm(self, mat1, mat2, beta, Scalar.of(1));
  }

  /// `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sparseSampledAddmm(Tensor self, Tensor mat1, Tensor mat2, double beta) {
    return Aten.sparseSampledAddmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sparseSampledAddmm(Tensor self, Tensor mat1, Tensor mat2, double beta, double alpha) {
    return Aten.sparseSampledAddmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sparseSampledAddmm(Tensor self, Tensor mat1, Tensor mat2, long beta) {
    return Aten.sparseSampledAddmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sparseSampledAddmm(Tensor self, Tensor mat1, Tensor mat2, long beta, long alpha) {
    return Aten.sparseSampledAddmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `sparse_sampled_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor sparseSampledAddmmOut(Tensor self, Tensor mat1, Tensor mat2, double beta, double alpha, Tensor out) {
    return Aten.sparseSampledAddmmOut(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `sparse_sampled_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor sparseSampledAddmmOut(Tensor self, Tensor mat1, Tensor mat2, long beta, long alpha, Tensor out) {
    return Aten.sparseSampledAddmmOut(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sspaddmm(Tensor self, Tensor mat1, Tensor mat2, Scalar beta) {
    return Aten.sspaddmm(self, mat1, mat2, beta, Scalar.of(1));
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sspaddmm(Tensor self, Tensor mat1, Tensor mat2, double beta) {
    return Aten.sspaddmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sspaddmm(Tensor self, Tensor mat1, Tensor mat2, double beta, double alpha) {
    return Aten.sspaddmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sspaddmm(Tensor self, Tensor mat1, Tensor mat2, long beta) {
    return Aten.sspaddmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public static Tensor sspaddmm(Tensor self, Tensor mat1, Tensor mat2, long beta, long alpha) {
    return Aten.sspaddmm(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor sspaddmmOut(Tensor self, Tensor mat1, Tensor mat2, double beta, double alpha, Tensor out) {
    return Aten.sspaddmmOut(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor sspaddmmOut(Tensor self, Tensor mat1, Tensor mat2, long beta, long alpha, Tensor out) {
    return Aten.sspaddmmOut(self, mat1, mat2, Scalar.of(beta), Scalar.of(alpha), out);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long dim) {
    return Aten.std(self, new long[] {dim}, (Scalar) null, false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long dim, Scalar correction) {
    return Aten.std(self, new long[] {dim}, correction, false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long dim, Scalar correction, boolean keepdim) {
    return Aten.std(self, new long[] {dim}, correction, keepdim);
  }

  /// `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long dim, boolean unbiased) {
    return Aten.std(self, new long[] {dim}, unbiased, false);
  }

  /// `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long dim, boolean unbiased, boolean keepdim) {
    return Aten.std(self, new long[] {dim}, unbiased, keepdim);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long dim, double correction) {
    return Aten.std(self, new long[] {dim}, Scalar.of(correction), false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long dim, double correction, boolean keepdim) {
    return Aten.std(self, new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long dim, long correction) {
    return Aten.std(self, new long[] {dim}, Scalar.of(correction), false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long dim, long correction, boolean keepdim) {
    return Aten.std(self, new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long[] dim, Scalar correction) {
    return Aten.std(self, dim, correction, false);
  }

  /// `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long[] dim, boolean unbiased) {
    return Aten.std(self, dim, unbiased, false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long[] dim, double correction) {
    return Aten.std(self, dim, Scalar.of(correction), false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long[] dim, double correction, boolean keepdim) {
    return Aten.std(self, dim, Scalar.of(correction), keepdim);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long[] dim, long correction) {
    return Aten.std(self, dim, Scalar.of(correction), false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor std(Tensor self, long[] dim, long correction, boolean keepdim) {
    return Aten.std(self, dim, Scalar.of(correction), keepdim);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long dim) {
    return Aten.stdMean(self, new long[] {dim}, (Scalar) null, false);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long dim, Scalar correction) {
    return Aten.stdMean(self, new long[] {dim}, correction, false);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long dim, Scalar correction, boolean keepdim) {
    return Aten.stdMean(self, new long[] {dim}, correction, keepdim);
  }

  /// `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long dim, boolean unbiased) {
    return Aten.stdMean(self, new long[] {dim}, unbiased, false);
  }

  /// `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long dim, boolean unbiased, boolean keepdim) {
    return Aten.stdMean(self, new long[] {dim}, unbiased, keepdim);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long dim, double correction) {
    return Aten.stdMean(self, new long[] {dim}, Scalar.of(correction), false);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long dim, double correction, boolean keepdim) {
    return Aten.stdMean(self, new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long dim, long correction) {
    return Aten.stdMean(self, new long[] {dim}, Scalar.of(correction), false);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long dim, long correction, boolean keepdim) {
    return Aten.stdMean(self, new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long[] dim, Scalar correction) {
    return Aten.stdMean(self, dim, correction, false);
  }

  /// `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long[] dim, boolean unbiased) {
    return Aten.stdMean(self, dim, unbiased, false);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long[] dim, double correction) {
    return Aten.stdMean(self, dim, Scalar.of(correction), false);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long[] dim, double correction, boolean keepdim) {
    return Aten.stdMean(self, dim, Scalar.of(correction), keepdim);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long[] dim, long correction) {
    return Aten.stdMean(self, dim, Scalar.of(correction), false);
  }

  /// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] stdMean(Tensor self, long[] dim, long correction, boolean keepdim) {
    return Aten.stdMean(self, dim, Scalar.of(correction), keepdim);
  }

  /// `std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void stdMeanOut(Tensor self, long dim, Scalar correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.stdMeanOut(self, new long[] {dim}, correction, keepdim, out0, out1);
  }

  /// `std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void stdMeanOut(Tensor self, long dim, double correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.stdMeanOut(self, new long[] {dim}, Scalar.of(correction), keepdim, out0, out1);
  }

  /// `std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void stdMeanOut(Tensor self, long dim, long correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.stdMeanOut(self, new long[] {dim}, Scalar.of(correction), keepdim, out0, out1);
  }

  /// `std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void stdMeanOut(Tensor self, long[] dim, double correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.stdMeanOut(self, dim, Scalar.of(correction), keepdim, out0, out1);
  }

  /// `std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void stdMeanOut(Tensor self, long[] dim, long correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.stdMeanOut(self, dim, Scalar.of(correction), keepdim, out0, out1);
  }

  /// `std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor stdOut(Tensor self, long dim, Scalar correction, boolean keepdim, Tensor out) {
    return Aten.stdOut(self, new long[] {dim}, correction, keepdim, out);
  }

  /// `std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor stdOut(Tensor self, long dim, Tensor out) {
    return Aten.stdOut(self, new long[] {dim}, true, false, out);
  }

  /// `std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor stdOut(Tensor self, long dim, boolean unbiased, boolean keepdim, Tensor out) {
    return Aten.stdOut(self, new long[] {dim}, unbiased, keepdim, out);
  }

  /// `std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor stdOut(Tensor self, long dim, double correction, boolean keepdim, Tensor out) {
    return Aten.stdOut(self, new long[] {dim}, Scalar.of(correction), keepdim, out);
  }

  /// `std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor stdOut(Tensor self, long dim, long correction, boolean keepdim, Tensor out) {
    return Aten.stdOut(self, new long[] {dim}, Scalar.of(correction), keepdim, out);
  }

  /// `std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor stdOut(Tensor self, long[] dim, double correction, boolean keepdim, Tensor out) {
    return Aten.stdOut(self, dim, Scalar.of(correction), keepdim, out);
  }

  /// `std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor stdOut(Tensor self, long[] dim, long correction, boolean keepdim, Tensor out) {
    return Aten.stdOut(self, dim, Scalar.of(correction), keepdim, out);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, Long hopLength) {
    return Aten.stft(self, nFft, hopLength, (Long) null, (Tensor) null, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, Long hopLength, Long winLength) {
    return Aten.stft(self, nFft, hopLength, winLength, (Tensor) null, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window) {
    return Aten.stft(self, nFft, hopLength, winLength, window, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window, boolean center) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window, boolean center, String padMode) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, padMode, false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window, boolean center, String padMode, boolean normalized) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, padMode, normalized, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, padMode, normalized, onesided, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, Long hopLength, Long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided, Boolean returnComplex) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, String padMode) {
    return Aten.stft(self, nFft, (Long) null, (Long) null, (Tensor) null, true, padMode, false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, long hopLength) {
    return Aten.stft(self, nFft, hopLength, (Long) null, (Tensor) null, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, long hopLength, long winLength) {
    return Aten.stft(self, nFft, hopLength, winLength, (Tensor) null, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, long hopLength, long winLength, Tensor window) {
    return Aten.stft(self, nFft, hopLength, winLength, window, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, padMode, false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode, boolean normalized) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, padMode, normalized, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, padMode, normalized, onesided, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided, Boolean returnComplex) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public static Tensor stft(Tensor self, long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided, Boolean returnComplex, Boolean alignToWindow) {
    return Aten.stft(self, nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, alignToWindow);
  }

  /// `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public static Tensor sub(Tensor self, Tensor other, double alpha) {
    return Aten.sub(self, other, Scalar.of(alpha));
  }

  /// `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public static Tensor sub(Tensor self, Tensor other, long alpha) {
    return Aten.sub(self, other, Scalar.of(alpha));
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor sub(Tensor self, double other) {
    return Aten.sub(self, Scalar.of(other), Scalar.of(1));
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor sub(Tensor self, double other, double alpha) {
    return Aten.sub(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor sub(Tensor self, long other) {
    return Aten.sub(self, Scalar.of(other), Scalar.of(1));
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor sub(Tensor self, long other, long alpha) {
    return Aten.sub(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `sub.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor subOut(Tensor self, Tensor other, double alpha, Tensor out) {
    return Aten.subOut(self, other, Scalar.of(alpha), out);
  }

  /// `sub.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor subOut(Tensor self, Tensor other, long alpha, Tensor out) {
    return Aten.subOut(self, other, Scalar.of(alpha), out);
  }

  /// `sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor subOut(Tensor self, double other, Tensor out) {
    return Aten.subOut(self, Scalar.of(other), Scalar.of(1), out);
  }

  /// `sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor subOut(Tensor self, double other, double alpha, Tensor out) {
    return Aten.subOut(self, Scalar.of(other), Scalar.of(alpha), out);
  }

  /// `sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor subOut(Tensor self, long other, Tensor out) {
    return Aten.subOut(self, Scalar.of(other), Scalar.of(1), out);
  }

  /// `sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor subOut(Tensor self, long other, long alpha, Tensor out) {
    return Aten.subOut(self, Scalar.of(other), Scalar.of(alpha), out);
  }

  /// `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor sub_(Tensor self, Tensor other, double alpha) {
    return Aten.sub_(self, other, Scalar.of(alpha));
  }

  /// `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor sub_(Tensor self, Tensor other, long alpha) {
    return Aten.sub_(self, other, Scalar.of(alpha));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor sub_(Tensor self, double other) {
    return Aten.sub_(self, Scalar.of(other), Scalar.of(1));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor sub_(Tensor self, double other, double alpha) {
    return Aten.sub_(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor sub_(Tensor self, long other) {
    return Aten.sub_(self, Scalar.of(other), Scalar.of(1));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor sub_(Tensor self, long other, long alpha) {
    return Aten.sub_(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public static Tensor subtract(Tensor self, Tensor other, double alpha) {
    return Aten.subtract(self, other, Scalar.of(alpha));
  }

  /// `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public static Tensor subtract(Tensor self, Tensor other, long alpha) {
    return Aten.subtract(self, other, Scalar.of(alpha));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor subtract(Tensor self, double other) {
    return Aten.subtract(self, Scalar.of(other), Scalar.of(1));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor subtract(Tensor self, double other, double alpha) {
    return Aten.subtract(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor subtract(Tensor self, long other) {
    return Aten.subtract(self, Scalar.of(other), Scalar.of(1));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public static Tensor subtract(Tensor self, long other, long alpha) {
    return Aten.subtract(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `subtract.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor subtractOut(Tensor self, Tensor other, double alpha, Tensor out) {
    return Aten.subtractOut(self, other, Scalar.of(alpha), out);
  }

  /// `subtract.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor subtractOut(Tensor self, Tensor other, long alpha, Tensor out) {
    return Aten.subtractOut(self, other, Scalar.of(alpha), out);
  }

  /// `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor subtract_(Tensor self, Tensor other, double alpha) {
    return Aten.subtract_(self, other, Scalar.of(alpha));
  }

  /// `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor subtract_(Tensor self, Tensor other, long alpha) {
    return Aten.subtract_(self, other, Scalar.of(alpha));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor subtract_(Tensor self, double other) {
    return Aten.subtract_(self, Scalar.of(other), Scalar.of(1));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor subtract_(Tensor self, double other, double alpha) {
    return Aten.subtract_(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor subtract_(Tensor self, long other) {
    return Aten.subtract_(self, Scalar.of(other), Scalar.of(1));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public static Tensor subtract_(Tensor self, long other, long alpha) {
    return Aten.subtract_(self, Scalar.of(other), Scalar.of(alpha));
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor sum(Tensor self, long dim) {
    return Aten.sum(self, new long[] {dim}, false, (DType) null);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor sum(Tensor self, long dim, DType dtype) {
    return Aten.sum(self, new long[] {dim}, false, dtype);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor sum(Tensor self, long dim, boolean keepdim) {
    return Aten.sum(self, new long[] {dim}, keepdim, (DType) null);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor sum(Tensor self, long dim, boolean keepdim, DType dtype) {
    return Aten.sum(self, new long[] {dim}, keepdim, dtype);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor sum(Tensor self, long[] dim, DType dtype) {
    return Aten.sum(self, dim, false, dtype);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor sum(Tensor self, long[] dim, boolean keepdim) {
    return Aten.sum(self, dim, keepdim, (DType) null);
  }

  /// `sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor sumOut(Tensor self, long dim, Tensor out) {
    return Aten.sumOut(self, new long[] {dim}, false, (DType) null, out);
  }

  /// `sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor sumOut(Tensor self, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.sumOut(self, new long[] {dim}, keepdim, dtype, out);
  }

  /// `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
  public static Returns.USV svd(Tensor self, boolean some) {
    return Aten.svd(self, some, true);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(Scalar size, Long min) {
    Aten.symConstrainRange(size, min, (Long) null);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(Scalar size, long min) {
    Aten.symConstrainRange(size, min, (Long) null);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(Scalar size, long min, long max) {
    Aten.symConstrainRange(size, min, max);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(double size) {
    Aten.symConstrainRange(Scalar.of(size), (Long) null, (Long) null);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(double size, Long min) {
    Aten.symConstrainRange(Scalar.of(size), min, (Long) null);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(double size, Long min, Long max) {
    Aten.symConstrainRange(Scalar.of(size), min, max);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(double size, long min) {
    Aten.symConstrainRange(Scalar.of(size), min, (Long) null);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(double size, long min, long max) {
    Aten.symConstrainRange(Scalar.of(size), min, max);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(long size) {
    Aten.symConstrainRange(Scalar.of(size), (Long) null, (Long) null);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(long size, Long min) {
    Aten.symConstrainRange(Scalar.of(size), min, (Long) null);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(long size, Long min, Long max) {
    Aten.symConstrainRange(Scalar.of(size), min, max);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(long size, long min) {
    Aten.symConstrainRange(Scalar.of(size), min, (Long) null);
  }

  /// `sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRange(long size, long min, long max) {
    Aten.symConstrainRange(Scalar.of(size), min, max);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(Scalar size, Long min) {
    Aten.symConstrainRangeForSize(size, min, (Long) null);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(Scalar size, long min) {
    Aten.symConstrainRangeForSize(size, min, (Long) null);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(Scalar size, long min, long max) {
    Aten.symConstrainRangeForSize(size, min, max);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(double size) {
    Aten.symConstrainRangeForSize(Scalar.of(size), (Long) null, (Long) null);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(double size, Long min) {
    Aten.symConstrainRangeForSize(Scalar.of(size), min, (Long) null);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(double size, Long min, Long max) {
    Aten.symConstrainRangeForSize(Scalar.of(size), min, max);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(double size, long min) {
    Aten.symConstrainRangeForSize(Scalar.of(size), min, (Long) null);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(double size, long min, long max) {
    Aten.symConstrainRangeForSize(Scalar.of(size), min, max);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(long size) {
    Aten.symConstrainRangeForSize(Scalar.of(size), (Long) null, (Long) null);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(long size, Long min) {
    Aten.symConstrainRangeForSize(Scalar.of(size), min, (Long) null);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(long size, Long min, Long max) {
    Aten.symConstrainRangeForSize(Scalar.of(size), min, max);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(long size, long min) {
    Aten.symConstrainRangeForSize(Scalar.of(size), min, (Long) null);
  }

  /// `sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()`
  public static void symConstrainRangeForSize(long size, long min, long max) {
    Aten.symConstrainRangeForSize(Scalar.of(size), min, max);
  }

  /// `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
  public static Tensor takeAlongDim(Tensor self, Tensor indices, long dim) {
    return Aten.takeAlongDim(self, indices, dim);
  }

  /// `take_along_dim.out(Tensor self, Tensor indices, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor takeAlongDimOut(Tensor self, Tensor indices, long dim, Tensor out) {
    return Aten.takeAlongDimOut(self, indices, dim, out);
  }

  /// `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor`
  public static Tensor thnnConv2d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias) {
    return Aten.thnnConv2d(self, weight, kernelSize, bias, new long[] {1, 1}, new long[] {0, 0});
  }

  /// `thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=1, SymInt[2] padding=0) -> Tensor`
  public static Tensor thnnConv2d(Tensor self, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return Aten.thnnConv2d(self, weight, kernelSize, bias, stride, new long[] {0, 0});
  }

  /// `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`
  public static Tensor threshold(Tensor self, double threshold, double value) {
    return Aten.threshold(self, Scalar.of(threshold), Scalar.of(value));
  }

  /// `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`
  public static Tensor threshold(Tensor self, long threshold, long value) {
    return Aten.threshold(self, Scalar.of(threshold), Scalar.of(value));
  }

  /// `threshold.out(Tensor self, Scalar threshold, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor thresholdOut(Tensor self, double threshold, double value, Tensor out) {
    return Aten.thresholdOut(self, Scalar.of(threshold), Scalar.of(value), out);
  }

  /// `threshold.out(Tensor self, Scalar threshold, Scalar value, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor thresholdOut(Tensor self, long threshold, long value, Tensor out) {
    return Aten.thresholdOut(self, Scalar.of(threshold), Scalar.of(value), out);
  }

  /// `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)`
  public static Tensor threshold_(Tensor self, double threshold, double value) {
    return Aten.threshold_(self, Scalar.of(threshold), Scalar.of(value));
  }

  /// `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)`
  public static Tensor threshold_(Tensor self, long threshold, long value) {
    return Aten.threshold_(self, Scalar.of(threshold), Scalar.of(value));
  }

  /// `to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
  public static Tensor to(Tensor self, DType dtype, boolean nonBlocking) {
    return Aten.to(self, dtype, nonBlocking, false, (MemoryFormat) null);
  }

  /// `to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
  public static Tensor to(Tensor self, DType dtype, boolean nonBlocking, boolean copy) {
    return Aten.to(self, dtype, nonBlocking, copy, (MemoryFormat) null);
  }

  /// `to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
  public static Tensor to(Tensor self, Device device, DType dtype, boolean nonBlocking) {
    return Aten.to(self, device, dtype, nonBlocking, false, (MemoryFormat) null);
  }

  /// `to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
  public static Tensor to(Tensor self, Device device, DType dtype, boolean nonBlocking, boolean copy) {
    return Aten.to(self, device, dtype, nonBlocking, copy, (MemoryFormat) null);
  }

  /// `to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
  public static Tensor to(Tensor self, Tensor other, boolean nonBlocking) {
    return Aten.to(self, other, nonBlocking, false, (MemoryFormat) null);
  }

  /// `to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
  public static Tensor to(Tensor self, Tensor other, boolean nonBlocking, boolean copy) {
    return Aten.to(self, other, nonBlocking, copy, (MemoryFormat) null);
  }

  /// `to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
  public static Tensor to(Tensor self, TensorOptions options) {
    return Aten.to(self, options, false, false, (MemoryFormat) null);
  }

  /// `to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
  public static Tensor to(Tensor self, TensorOptions options, boolean nonBlocking) {
    return Aten.to(self, options, nonBlocking, false, (MemoryFormat) null);
  }

  /// `to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
  public static Tensor to(Tensor self, TensorOptions options, boolean nonBlocking, boolean copy) {
    return Aten.to(self, options, nonBlocking, copy, (MemoryFormat) null);
  }

  /// `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`
  public static Tensor toDense(Tensor self, DType dtype) {
    return Aten.toDense(self, dtype, (Boolean) null);
  }

  /// `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
  public static Tensor toSparse(Tensor self, Layout layout) {
    return Aten.toSparse(self, layout, (long[]) null, (Long) null);
  }

  /// `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
  public static Tensor toSparse(Tensor self, Layout layout, long... blocksize) {
    return Aten.toSparse(self, layout, blocksize, (Long) null);
  }

  /// `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
  public static Tensor toSparse(Tensor self, Layout layout, long[] blocksize, long denseDim) {
    return Aten.toSparse(self, layout, blocksize, denseDim);
  }

  /// `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
  public static Tensor toSparseBsc(Tensor self, long[] blocksize, long denseDim) {
    return Aten.toSparseBsc(self, blocksize, denseDim);
  }

  /// `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
  public static Tensor toSparseBsr(Tensor self, long[] blocksize, long denseDim) {
    return Aten.toSparseBsr(self, blocksize, denseDim);
  }

  /// `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
  public static Tensor toSparseCsc(Tensor self, long denseDim) {
    return Aten.toSparseCsc(self, denseDim);
  }

  /// `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
  public static Tensor toSparseCsr(Tensor self, long denseDim) {
    return Aten.toSparseCsr(self, denseDim);
  }

  /// `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
  public static Returns.ValuesIndices topk(Tensor self, long k, long dim) {
    return Aten.topk(self, k, dim, true, true);
  }

  /// `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
  public static Returns.ValuesIndices topk(Tensor self, long k, long dim, boolean largest) {
    return Aten.topk(self, k, dim, largest, true);
  }

  /// `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor trapezoid(Tensor y, Scalar dx) {
    return Aten.trapezoid(y, dx, -1L);
  }

  /// `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor trapezoid(Tensor y, double dx) {
    return Aten.trapezoid(y, Scalar.of(dx), -1L);
  }

  /// `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor trapezoid(Tensor y, double dx, long dim) {
    return Aten.trapezoid(y, Scalar.of(dx), dim);
  }

  /// `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor trapezoid(Tensor y, long dx) {
    return Aten.trapezoid(y, Scalar.of(dx), -1L);
  }

  /// `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
  public static Tensor trapezoid(Tensor y, long dx, long dim) {
    return Aten.trapezoid(y, Scalar.of(dx), dim);
  }

  /// `trapz.dx(Tensor y, *, float dx=1, int dim=-1) -> Tensor`
  public static Tensor trapz(Tensor y, double dx) {
    return Aten.trapz(y, dx, -1L);
  }

  /// `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
  public static Returns.SolutionClonedCoefficient triangularSolve(Tensor self, Tensor A, boolean upper) {
    return Aten.triangularSolve(self, A, upper, false, false);
  }

  /// `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
  public static Returns.SolutionClonedCoefficient triangularSolve(Tensor self, Tensor A, boolean upper, boolean transpose) {
    return Aten.triangularSolve(self, A, upper, transpose, false);
  }

  /// `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor trilIndices(long row, long col, long offset) {
    return Aten.trilIndices(row, col, offset, (TensorOptions) null);
  }

  /// `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor`
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin) {
    return Aten.tripletMarginLoss(anchor, positive, negative, margin, 2.0, 1e-06, false, 1);
  }

  /// `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor`
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p) {
    return Aten.tripletMarginLoss(anchor, positive, negative, margin, p, 1e-06, false, 1);
  }

  /// `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor`
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps) {
    return Aten.tripletMarginLoss(anchor, positive, negative, margin, p, eps, false, 1);
  }

  /// `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1.0, float p=2, float eps=1e-06, bool swap=False, int reduction=Mean) -> Tensor`
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps, boolean swap) {
    return Aten.tripletMarginLoss(anchor, positive, negative, margin, p, eps, swap, 1);
  }

  /// `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=long, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor triuIndices(long row, long col, long offset) {
    return Aten.triuIndices(row, col, offset, (TensorOptions) null);
  }

  /// `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor trueDivide(Tensor self, double other) {
    return Aten.trueDivide(self, Scalar.of(other));
  }

  /// `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor trueDivide(Tensor self, long other) {
    return Aten.trueDivide(self, Scalar.of(other));
  }

  /// `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor trueDivide_(Tensor self, double other) {
    return Aten.trueDivide_(self, Scalar.of(other));
  }

  /// `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor trueDivide_(Tensor self, long other) {
    return Aten.trueDivide_(self, Scalar.of(other));
  }

  /// `uniform(Tensor self, float from=0, float to=1, *, Generator? generator=None) -> Tensor`
  public static Tensor uniform(Tensor self, double from) {
    return Aten.uniform(self, from, 1.0, (Generator) null);
  }

  /// `uniform(Tensor self, float from=0, float to=1, *, Generator? generator=None) -> Tensor`
  public static Tensor uniform(Tensor self, double from, double to) {
    return Aten.uniform(self, from, to, (Generator) null);
  }

  /// `uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor uniform_(Tensor self, double from) {
    return Aten.uniform_(self, from, 1.0, (Generator) null);
  }

  /// `uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)`
  public static Tensor uniform_(Tensor self, double from, double to) {
    return Aten.uniform_(self, from, to, (Generator) null);
  }

  /// `unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))`
  public static void uniqueConsecutiveOut(Tensor self, boolean returnInverse, boolean returnCounts, long dim, Tensor out0, Tensor out1, Tensor out2) {
    Aten.uniqueConsecutiveOut(self, returnInverse, returnCounts, dim, out0, out1, out2);
  }

  /// `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
  public static Tensor[] uniqueDim(Tensor self, long dim, boolean sorted) {
    return Aten.uniqueDim(self, dim, sorted, false, false);
  }

  /// `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
  public static Tensor[] uniqueDim(Tensor self, long dim, boolean sorted, boolean returnInverse) {
    return Aten.uniqueDim(self, dim, sorted, returnInverse, false);
  }

  /// `unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
  public static Tensor[] uniqueDimConsecutive(Tensor self, long dim, boolean returnInverse) {
    return Aten.uniqueDimConsecutive(self, dim, returnInverse, false);
  }

  /// `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleBicubic2d(Tensor self, long[] outputSize, boolean alignCorners, Double scalesH) {
    return Aten.upsampleBicubic2d(self, outputSize, alignCorners, scalesH, (Double) null);
  }

  /// `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleBicubic2d(Tensor self, long[] outputSize, boolean alignCorners, double scalesH) {
    return Aten.upsampleBicubic2d(self, outputSize, alignCorners, scalesH, (Double) null);
  }

  /// `upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleBicubic2d(Tensor self, long[] outputSize, boolean alignCorners, double scalesH, double scalesW) {
    return Aten.upsampleBicubic2d(self, outputSize, alignCorners, scalesH, scalesW);
  }

  /// `upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor upsampleBicubic2dOut(Tensor self, long[] outputSize, boolean alignCorners, double scalesH, double scalesW, Tensor out) {
    return Aten.upsampleBicubic2dOut(self, outputSize, alignCorners, scalesH, scalesW, out);
  }

  /// `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleBilinear2d(Tensor self, long[] outputSize, boolean alignCorners, Double scalesH) {
    return Aten.upsampleBilinear2d(self, outputSize, alignCorners, scalesH, (Double) null);
  }

  /// `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleBilinear2d(Tensor self, long[] outputSize, boolean alignCorners, double scalesH) {
    return Aten.upsampleBilinear2d(self, outputSize, alignCorners, scalesH, (Double) null);
  }

  /// `upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleBilinear2d(Tensor self, long[] outputSize, boolean alignCorners, double scalesH, double scalesW) {
    return Aten.upsampleBilinear2d(self, outputSize, alignCorners, scalesH, scalesW);
  }

  /// `upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor upsampleBilinear2dOut(Tensor self, long[] outputSize, boolean alignCorners, double scalesH, double scalesW, Tensor out) {
    return Aten.upsampleBilinear2dOut(self, outputSize, alignCorners, scalesH, scalesW, out);
  }

  /// `upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor`
  public static Tensor upsampleLinear1d(Tensor self, long[] outputSize, boolean alignCorners, double scales) {
    return Aten.upsampleLinear1d(self, outputSize, alignCorners, scales);
  }

  /// `upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor upsampleLinear1dOut(Tensor self, long[] outputSize, boolean alignCorners, double scales, Tensor out) {
    return Aten.upsampleLinear1dOut(self, outputSize, alignCorners, scales, out);
  }

  /// `upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor`
  public static Tensor upsampleNearest1d(Tensor self, long[] outputSize, double scales) {
    return Aten.upsampleNearest1d(self, outputSize, scales);
  }

  /// `upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor upsampleNearest1dOut(Tensor self, long[] outputSize, double scales, Tensor out) {
    return Aten.upsampleNearest1dOut(self, outputSize, scales, out);
  }

  /// `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleNearest2d(Tensor self, long[] outputSize, Double scalesH) {
    return Aten.upsampleNearest2d(self, outputSize, scalesH, (Double) null);
  }

  /// `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleNearest2d(Tensor self, long[] outputSize, double scalesH) {
    return Aten.upsampleNearest2d(self, outputSize, scalesH, (Double) null);
  }

  /// `upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleNearest2d(Tensor self, long[] outputSize, double scalesH, double scalesW) {
    return Aten.upsampleNearest2d(self, outputSize, scalesH, scalesW);
  }

  /// `upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor upsampleNearest2dOut(Tensor self, long[] outputSize, double scalesH, double scalesW, Tensor out) {
    return Aten.upsampleNearest2dOut(self, outputSize, scalesH, scalesW, out);
  }

  /// `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleNearest3d(Tensor self, long[] outputSize, Double scalesD) {
    return Aten.upsampleNearest3d(self, outputSize, scalesD, (Double) null, (Double) null);
  }

  /// `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleNearest3d(Tensor self, long[] outputSize, Double scalesD, Double scalesH) {
    return Aten.upsampleNearest3d(self, outputSize, scalesD, scalesH, (Double) null);
  }

  /// `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleNearest3d(Tensor self, long[] outputSize, double scalesD) {
    return Aten.upsampleNearest3d(self, outputSize, scalesD, (Double) null, (Double) null);
  }

  /// `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleNearest3d(Tensor self, long[] outputSize, double scalesD, double scalesH) {
    return Aten.upsampleNearest3d(self, outputSize, scalesD, scalesH, (Double) null);
  }

  /// `upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleNearest3d(Tensor self, long[] outputSize, double scalesD, double scalesH, double scalesW) {
    return Aten.upsampleNearest3d(self, outputSize, scalesD, scalesH, scalesW);
  }

  /// `upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor upsampleNearest3dOut(Tensor self, long[] outputSize, double scalesD, double scalesH, double scalesW, Tensor out) {
    return Aten.upsampleNearest3dOut(self, outputSize, scalesD, scalesH, scalesW, out);
  }

  /// `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleTrilinear3d(Tensor self, long[] outputSize, boolean alignCorners, Double scalesD) {
    return Aten.upsampleTrilinear3d(self, outputSize, alignCorners, scalesD, (Double) null, (Double) null);
  }

  /// `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleTrilinear3d(Tensor self, long[] outputSize, boolean alignCorners, Double scalesD, Double scalesH) {
    return Aten.upsampleTrilinear3d(self, outputSize, alignCorners, scalesD, scalesH, (Double) null);
  }

  /// `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleTrilinear3d(Tensor self, long[] outputSize, boolean alignCorners, double scalesD) {
    return Aten.upsampleTrilinear3d(self, outputSize, alignCorners, scalesD, (Double) null, (Double) null);
  }

  /// `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleTrilinear3d(Tensor self, long[] outputSize, boolean alignCorners, double scalesD, double scalesH) {
    return Aten.upsampleTrilinear3d(self, outputSize, alignCorners, scalesD, scalesH, (Double) null);
  }

  /// `upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
  public static Tensor upsampleTrilinear3d(Tensor self, long[] outputSize, boolean alignCorners, double scalesD, double scalesH, double scalesW) {
    return Aten.upsampleTrilinear3d(self, outputSize, alignCorners, scalesD, scalesH, scalesW);
  }

  /// `upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor upsampleTrilinear3dOut(Tensor self, long[] outputSize, boolean alignCorners, double scalesD, double scalesH, double scalesW, Tensor out) {
    return Aten.upsampleTrilinear3dOut(self, outputSize, alignCorners, scalesD, scalesH, scalesW, out);
  }

  /// `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
  public static Tensor vander(Tensor x, Long N) {
    return Aten.vander(x, N, false);
  }

  /// `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
  public static Tensor vander(Tensor x, long N) {
    return Aten.vander(x, N, false);
  }

  /// `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
  public static Tensor vander(Tensor x, long N, boolean increasing) {
    return Aten.vander(x, N, increasing);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long dim) {
    return Aten.var(self, new long[] {dim}, (Scalar) null, false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long dim, Scalar correction) {
    return Aten.var(self, new long[] {dim}, correction, false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long dim, Scalar correction, boolean keepdim) {
    return Aten.var(self, new long[] {dim}, correction, keepdim);
  }

  /// `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long dim, boolean unbiased) {
    return Aten.var(self, new long[] {dim}, unbiased, false);
  }

  /// `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long dim, boolean unbiased, boolean keepdim) {
    return Aten.var(self, new long[] {dim}, unbiased, keepdim);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long dim, double correction) {
    return Aten.var(self, new long[] {dim}, Scalar.of(correction), false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long dim, double correction, boolean keepdim) {
    return Aten.var(self, new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long dim, long correction) {
    return Aten.var(self, new long[] {dim}, Scalar.of(correction), false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long dim, long correction, boolean keepdim) {
    return Aten.var(self, new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long[] dim, Scalar correction) {
    return Aten.var(self, dim, correction, false);
  }

  /// `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long[] dim, boolean unbiased) {
    return Aten.var(self, dim, unbiased, false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long[] dim, double correction) {
    return Aten.var(self, dim, Scalar.of(correction), false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long[] dim, double correction, boolean keepdim) {
    return Aten.var(self, dim, Scalar.of(correction), keepdim);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long[] dim, long correction) {
    return Aten.var(self, dim, Scalar.of(correction), false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public static Tensor var(Tensor self, long[] dim, long correction, boolean keepdim) {
    return Aten.var(self, dim, Scalar.of(correction), keepdim);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long dim) {
    return Aten.varMean(self, new long[] {dim}, (Scalar) null, false);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long dim, Scalar correction) {
    return Aten.varMean(self, new long[] {dim}, correction, false);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long dim, Scalar correction, boolean keepdim) {
    return Aten.varMean(self, new long[] {dim}, correction, keepdim);
  }

  /// `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long dim, boolean unbiased) {
    return Aten.varMean(self, new long[] {dim}, unbiased, false);
  }

  /// `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long dim, boolean unbiased, boolean keepdim) {
    return Aten.varMean(self, new long[] {dim}, unbiased, keepdim);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long dim, double correction) {
    return Aten.varMean(self, new long[] {dim}, Scalar.of(correction), false);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long dim, double correction, boolean keepdim) {
    return Aten.varMean(self, new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long dim, long correction) {
    return Aten.varMean(self, new long[] {dim}, Scalar.of(correction), false);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long dim, long correction, boolean keepdim) {
    return Aten.varMean(self, new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long[] dim, Scalar correction) {
    return Aten.varMean(self, dim, correction, false);
  }

  /// `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long[] dim, boolean unbiased) {
    return Aten.varMean(self, dim, unbiased, false);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long[] dim, double correction) {
    return Aten.varMean(self, dim, Scalar.of(correction), false);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long[] dim, double correction, boolean keepdim) {
    return Aten.varMean(self, dim, Scalar.of(correction), keepdim);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long[] dim, long correction) {
    return Aten.varMean(self, dim, Scalar.of(correction), false);
  }

  /// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
  public static Tensor[] varMean(Tensor self, long[] dim, long correction, boolean keepdim) {
    return Aten.varMean(self, dim, Scalar.of(correction), keepdim);
  }

  /// `var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void varMeanOut(Tensor self, long dim, Scalar correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.varMeanOut(self, new long[] {dim}, correction, keepdim, out0, out1);
  }

  /// `var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void varMeanOut(Tensor self, long dim, double correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.varMeanOut(self, new long[] {dim}, Scalar.of(correction), keepdim, out0, out1);
  }

  /// `var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void varMeanOut(Tensor self, long dim, long correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.varMeanOut(self, new long[] {dim}, Scalar.of(correction), keepdim, out0, out1);
  }

  /// `var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void varMeanOut(Tensor self, long[] dim, double correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.varMeanOut(self, dim, Scalar.of(correction), keepdim, out0, out1);
  }

  /// `var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))`
  public static void varMeanOut(Tensor self, long[] dim, long correction, boolean keepdim, Tensor out0, Tensor out1) {
    Aten.varMeanOut(self, dim, Scalar.of(correction), keepdim, out0, out1);
  }

  /// `var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor varOut(Tensor self, long dim, Scalar correction, boolean keepdim, Tensor out) {
    return Aten.varOut(self, new long[] {dim}, correction, keepdim, out);
  }

  /// `var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor varOut(Tensor self, long dim, Tensor out) {
    return Aten.varOut(self, new long[] {dim}, true, false, out);
  }

  /// `var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor varOut(Tensor self, long dim, boolean unbiased, boolean keepdim, Tensor out) {
    return Aten.varOut(self, new long[] {dim}, unbiased, keepdim, out);
  }

  /// `var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor varOut(Tensor self, long dim, double correction, boolean keepdim, Tensor out) {
    return Aten.varOut(self, new long[] {dim}, Scalar.of(correction), keepdim, out);
  }

  /// `var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor varOut(Tensor self, long dim, long correction, boolean keepdim, Tensor out) {
    return Aten.varOut(self, new long[] {dim}, Scalar.of(correction), keepdim, out);
  }

  /// `var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor varOut(Tensor self, long[] dim, double correction, boolean keepdim, Tensor out) {
    return Aten.varOut(self, dim, Scalar.of(correction), keepdim, out);
  }

  /// `var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor varOut(Tensor self, long[] dim, long correction, boolean keepdim, Tensor out) {
    return Aten.varOut(self, dim, Scalar.of(correction), keepdim, out);
  }

  /// `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
  public static Tensor where(Tensor condition, Tensor self, double other) {
    return Aten.where(condition, self, Scalar.of(other));
  }

  /// `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
  public static Tensor where(Tensor condition, Tensor self, long other) {
    return Aten.where(condition, self, Scalar.of(other));
  }

  /// `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor`
  public static Tensor where(Tensor condition, double self, Tensor other) {
    return Aten.where(condition, Scalar.of(self), other);
  }

  /// `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor`
  public static Tensor where(Tensor condition, double self, double other) {
    return Aten.where(condition, Scalar.of(self), Scalar.of(other));
  }

  /// `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor`
  public static Tensor where(Tensor condition, long self, Tensor other) {
    return Aten.where(condition, Scalar.of(self), other);
  }

  /// `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor`
  public static Tensor where(Tensor condition, long self, long other) {
    return Aten.where(condition, Scalar.of(self), Scalar.of(other));
  }

  /// `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
  public static Tensor xlogy(Tensor self, double other) {
    return Aten.xlogy(self, Scalar.of(other));
  }

  /// `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
  public static Tensor xlogy(Tensor self, long other) {
    return Aten.xlogy(self, Scalar.of(other));
  }

  /// `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor`
  public static Tensor xlogy(double self, Tensor other) {
    return Aten.xlogy(Scalar.of(self), other);
  }

  /// `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor`
  public static Tensor xlogy(long self, Tensor other) {
    return Aten.xlogy(Scalar.of(self), other);
  }

  /// `xlogy.OutScalar_Other(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(Tensor self, double other, Tensor out) {
    return Aten.xlogyOut(self, Scalar.of(other), out);
  }

  /// `xlogy.OutScalar_Other(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(Tensor self, long other, Tensor out) {
    return Aten.xlogyOut(self, Scalar.of(other), out);
  }

  /// `xlogy.OutScalar_Self(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(double self, Tensor other, Tensor out) {
    return Aten.xlogyOut(Scalar.of(self), other, out);
  }

  /// `xlogy.OutScalar_Self(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(long self, Tensor other, Tensor out) {
    return Aten.xlogyOut(Scalar.of(self), other, out);
  }

  /// `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor xlogy_(Tensor self, double other) {
    return Aten.xlogy_(self, Scalar.of(other));
  }

  /// `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public static Tensor xlogy_(Tensor self, long other) {
    return Aten.xlogy_(self, Scalar.of(other));
  }

  /// `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
  public static Tensor zerosLike(Tensor self, TensorOptions options) {
    return Aten.zerosLike(self, options, (MemoryFormat) null);
  }
}
