// Generated from the operator headers of libtorch; see generator/. Do not edit.
package torch;

/// The operators that are methods of a tensor. Each documentation line is the operator's schema, as
/// libtorch states it; optional arguments may be left out from the end.
public abstract sealed class TensorOps permits Tensor {
  TensorOps() {}

  abstract Tensor self();

  /// `__and__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __and__(Scalar other) {
    return Aten.__and__(self(), other);
  }

  /// `__and__.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor __and__(Tensor other) {
    return Aten.__and__(self(), other);
  }

  /// `__and__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __and__(double other) {
    return Aten.__and__(self(), Scalar.of(other));
  }

  /// `__and__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __and__(long other) {
    return Aten.__and__(self(), Scalar.of(other));
  }

  /// `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __iand__(Scalar other) {
    return Aten.__iand__(self(), other);
  }

  /// `__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor __iand__(Tensor other) {
    return Aten.__iand__(self(), other);
  }

  /// `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __iand__(double other) {
    return Aten.__iand__(self(), Scalar.of(other));
  }

  /// `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __iand__(long other) {
    return Aten.__iand__(self(), Scalar.of(other));
  }

  /// `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __ilshift__(Scalar other) {
    return Aten.__ilshift__(self(), other);
  }

  /// `__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor __ilshift__(Tensor other) {
    return Aten.__ilshift__(self(), other);
  }

  /// `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __ilshift__(double other) {
    return Aten.__ilshift__(self(), Scalar.of(other));
  }

  /// `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __ilshift__(long other) {
    return Aten.__ilshift__(self(), Scalar.of(other));
  }

  /// `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __ior__(Scalar other) {
    return Aten.__ior__(self(), other);
  }

  /// `__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor __ior__(Tensor other) {
    return Aten.__ior__(self(), other);
  }

  /// `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __ior__(double other) {
    return Aten.__ior__(self(), Scalar.of(other));
  }

  /// `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __ior__(long other) {
    return Aten.__ior__(self(), Scalar.of(other));
  }

  /// `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __irshift__(Scalar other) {
    return Aten.__irshift__(self(), other);
  }

  /// `__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor __irshift__(Tensor other) {
    return Aten.__irshift__(self(), other);
  }

  /// `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __irshift__(double other) {
    return Aten.__irshift__(self(), Scalar.of(other));
  }

  /// `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __irshift__(long other) {
    return Aten.__irshift__(self(), Scalar.of(other));
  }

  /// `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __ixor__(Scalar other) {
    return Aten.__ixor__(self(), other);
  }

  /// `__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor __ixor__(Tensor other) {
    return Aten.__ixor__(self(), other);
  }

  /// `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __ixor__(double other) {
    return Aten.__ixor__(self(), Scalar.of(other));
  }

  /// `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor __ixor__(long other) {
    return Aten.__ixor__(self(), Scalar.of(other));
  }

  /// `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __lshift__(Scalar other) {
    return Aten.__lshift__(self(), other);
  }

  /// `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor __lshift__(Tensor other) {
    return Aten.__lshift__(self(), other);
  }

  /// `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __lshift__(double other) {
    return Aten.__lshift__(self(), Scalar.of(other));
  }

  /// `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __lshift__(long other) {
    return Aten.__lshift__(self(), Scalar.of(other));
  }

  /// `__or__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __or__(Scalar other) {
    return Aten.__or__(self(), other);
  }

  /// `__or__.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor __or__(Tensor other) {
    return Aten.__or__(self(), other);
  }

  /// `__or__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __or__(double other) {
    return Aten.__or__(self(), Scalar.of(other));
  }

  /// `__or__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __or__(long other) {
    return Aten.__or__(self(), Scalar.of(other));
  }

  /// `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __rshift__(Scalar other) {
    return Aten.__rshift__(self(), other);
  }

  /// `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor __rshift__(Tensor other) {
    return Aten.__rshift__(self(), other);
  }

  /// `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __rshift__(double other) {
    return Aten.__rshift__(self(), Scalar.of(other));
  }

  /// `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __rshift__(long other) {
    return Aten.__rshift__(self(), Scalar.of(other));
  }

  /// `__xor__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __xor__(Scalar other) {
    return Aten.__xor__(self(), other);
  }

  /// `__xor__.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor __xor__(Tensor other) {
    return Aten.__xor__(self(), other);
  }

  /// `__xor__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __xor__(double other) {
    return Aten.__xor__(self(), Scalar.of(other));
  }

  /// `__xor__.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor __xor__(long other) {
    return Aten.__xor__(self(), Scalar.of(other));
  }

  /// `abs(Tensor self) -> Tensor`
  public final Tensor abs() {
    return Aten.abs(self());
  }

  /// `abs_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor abs_() {
    return Aten.abs_(self());
  }

  /// `absolute(Tensor self) -> Tensor`
  public final Tensor absolute() {
    return Aten.absolute(self());
  }

  /// `absolute_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor absolute_() {
    return Aten.absolute_(self());
  }

  /// `acos(Tensor self) -> Tensor`
  public final Tensor acos() {
    return Aten.acos(self());
  }

  /// `acos_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor acos_() {
    return Aten.acos_(self());
  }

  /// `acosh(Tensor self) -> Tensor`
  public final Tensor acosh() {
    return Aten.acosh(self());
  }

  /// `acosh_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor acosh_() {
    return Aten.acosh_(self());
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor add(Scalar other) {
    return Aten.add(self(), other, Scalar.of(1));
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor add(Scalar other, Scalar alpha) {
    return Aten.add(self(), other, alpha);
  }

  /// `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor add(Tensor other) {
    return Aten.add(self(), other, Scalar.of(1));
  }

  /// `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor add(Tensor other, Scalar alpha) {
    return Aten.add(self(), other, alpha);
  }

  /// `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor add(Tensor other, double alpha) {
    return Aten.add(self(), other, Scalar.of(alpha));
  }

  /// `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor add(Tensor other, long alpha) {
    return Aten.add(self(), other, Scalar.of(alpha));
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor add(double other) {
    return Aten.add(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor add(double other, double alpha) {
    return Aten.add(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor add(long other) {
    return Aten.add(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor add(long other, long alpha) {
    return Aten.add(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(Scalar other) {
    return Aten.add_(self(), other, Scalar.of(1));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(Scalar other, Scalar alpha) {
    return Aten.add_(self(), other, alpha);
  }

  /// `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(Tensor other) {
    return Aten.add_(self(), other, Scalar.of(1));
  }

  /// `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(Tensor other, Scalar alpha) {
    return Aten.add_(self(), other, alpha);
  }

  /// `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(Tensor other, double alpha) {
    return Aten.add_(self(), other, Scalar.of(alpha));
  }

  /// `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(Tensor other, long alpha) {
    return Aten.add_(self(), other, Scalar.of(alpha));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(double other) {
    return Aten.add_(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(double other, double alpha) {
    return Aten.add_(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(long other) {
    return Aten.add_(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor add_(long other, long alpha) {
    return Aten.add_(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addbmm(Tensor batch1, Tensor batch2) {
    return Aten.addbmm(self(), batch1, batch2, Scalar.of(1), Scalar.of(1));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addbmm(Tensor batch1, Tensor batch2, Scalar beta) {
    return Aten.addbmm(self(), batch1, batch2, beta, Scalar.of(1));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addbmm(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
    return Aten.addbmm(self(), batch1, batch2, beta, alpha);
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addbmm(Tensor batch1, Tensor batch2, double beta) {
    return Aten.addbmm(self(), batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addbmm(Tensor batch1, Tensor batch2, double beta, double alpha) {
    return Aten.addbmm(self(), batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addbmm(Tensor batch1, Tensor batch2, long beta) {
    return Aten.addbmm(self(), batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addbmm(Tensor batch1, Tensor batch2, long beta, long alpha) {
    return Aten.addbmm(self(), batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addbmm_(Tensor batch1, Tensor batch2) {
    return Aten.addbmm_(self(), batch1, batch2, Scalar.of(1), Scalar.of(1));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addbmm_(Tensor batch1, Tensor batch2, Scalar beta) {
    return Aten.addbmm_(self(), batch1, batch2, beta, Scalar.of(1));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addbmm_(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
    return Aten.addbmm_(self(), batch1, batch2, beta, alpha);
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addbmm_(Tensor batch1, Tensor batch2, double beta) {
    return Aten.addbmm_(self(), batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addbmm_(Tensor batch1, Tensor batch2, double beta, double alpha) {
    return Aten.addbmm_(self(), batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addbmm_(Tensor batch1, Tensor batch2, long beta) {
    return Aten.addbmm_(self(), batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addbmm_(Tensor batch1, Tensor batch2, long beta, long alpha) {
    return Aten.addbmm_(self(), batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public final Tensor addcdiv(Tensor tensor1, Tensor tensor2) {
    return Aten.addcdiv(self(), tensor1, tensor2, Scalar.of(1));
  }

  /// `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public final Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) {
    return Aten.addcdiv(self(), tensor1, tensor2, value);
  }

  /// `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public final Tensor addcdiv(Tensor tensor1, Tensor tensor2, double value) {
    return Aten.addcdiv(self(), tensor1, tensor2, Scalar.of(value));
  }

  /// `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public final Tensor addcdiv(Tensor tensor1, Tensor tensor2, long value) {
    return Aten.addcdiv(self(), tensor1, tensor2, Scalar.of(value));
  }

  /// `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2) {
    return Aten.addcdiv_(self(), tensor1, tensor2, Scalar.of(1));
  }

  /// `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) {
    return Aten.addcdiv_(self(), tensor1, tensor2, value);
  }

  /// `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2, double value) {
    return Aten.addcdiv_(self(), tensor1, tensor2, Scalar.of(value));
  }

  /// `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2, long value) {
    return Aten.addcdiv_(self(), tensor1, tensor2, Scalar.of(value));
  }

  /// `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public final Tensor addcmul(Tensor tensor1, Tensor tensor2) {
    return Aten.addcmul(self(), tensor1, tensor2, Scalar.of(1));
  }

  /// `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public final Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) {
    return Aten.addcmul(self(), tensor1, tensor2, value);
  }

  /// `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public final Tensor addcmul(Tensor tensor1, Tensor tensor2, double value) {
    return Aten.addcmul(self(), tensor1, tensor2, Scalar.of(value));
  }

  /// `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
  public final Tensor addcmul(Tensor tensor1, Tensor tensor2, long value) {
    return Aten.addcmul(self(), tensor1, tensor2, Scalar.of(value));
  }

  /// `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public final Tensor addcmul_(Tensor tensor1, Tensor tensor2) {
    return Aten.addcmul_(self(), tensor1, tensor2, Scalar.of(1));
  }

  /// `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public final Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) {
    return Aten.addcmul_(self(), tensor1, tensor2, value);
  }

  /// `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public final Tensor addcmul_(Tensor tensor1, Tensor tensor2, double value) {
    return Aten.addcmul_(self(), tensor1, tensor2, Scalar.of(value));
  }

  /// `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
  public final Tensor addcmul_(Tensor tensor1, Tensor tensor2, long value) {
    return Aten.addcmul_(self(), tensor1, tensor2, Scalar.of(value));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmm(Tensor mat1, Tensor mat2) {
    return Aten.addmm(self(), mat1, mat2, Scalar.of(1), Scalar.of(1));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmm(Tensor mat1, Tensor mat2, Scalar beta) {
    return Aten.addmm(self(), mat1, mat2, beta, Scalar.of(1));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmm(Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
    return Aten.addmm(self(), mat1, mat2, beta, alpha);
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmm(Tensor mat1, Tensor mat2, double beta) {
    return Aten.addmm(self(), mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmm(Tensor mat1, Tensor mat2, double beta, double alpha) {
    return Aten.addmm(self(), mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmm(Tensor mat1, Tensor mat2, long beta) {
    return Aten.addmm(self(), mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmm(Tensor mat1, Tensor mat2, long beta, long alpha) {
    return Aten.addmm(self(), mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmm_(Tensor mat1, Tensor mat2) {
    return Aten.addmm_(self(), mat1, mat2, Scalar.of(1), Scalar.of(1));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmm_(Tensor mat1, Tensor mat2, Scalar beta) {
    return Aten.addmm_(self(), mat1, mat2, beta, Scalar.of(1));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmm_(Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
    return Aten.addmm_(self(), mat1, mat2, beta, alpha);
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmm_(Tensor mat1, Tensor mat2, double beta) {
    return Aten.addmm_(self(), mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmm_(Tensor mat1, Tensor mat2, double beta, double alpha) {
    return Aten.addmm_(self(), mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmm_(Tensor mat1, Tensor mat2, long beta) {
    return Aten.addmm_(self(), mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmm_(Tensor mat1, Tensor mat2, long beta, long alpha) {
    return Aten.addmm_(self(), mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmv(Tensor mat, Tensor vec) {
    return Aten.addmv(self(), mat, vec, Scalar.of(1), Scalar.of(1));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmv(Tensor mat, Tensor vec, Scalar beta) {
    return Aten.addmv(self(), mat, vec, beta, Scalar.of(1));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmv(Tensor mat, Tensor vec, Scalar beta, Scalar alpha) {
    return Aten.addmv(self(), mat, vec, beta, alpha);
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmv(Tensor mat, Tensor vec, double beta) {
    return Aten.addmv(self(), mat, vec, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmv(Tensor mat, Tensor vec, double beta, double alpha) {
    return Aten.addmv(self(), mat, vec, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmv(Tensor mat, Tensor vec, long beta) {
    return Aten.addmv(self(), mat, vec, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addmv(Tensor mat, Tensor vec, long beta, long alpha) {
    return Aten.addmv(self(), mat, vec, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmv_(Tensor mat, Tensor vec) {
    return Aten.addmv_(self(), mat, vec, Scalar.of(1), Scalar.of(1));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmv_(Tensor mat, Tensor vec, Scalar beta) {
    return Aten.addmv_(self(), mat, vec, beta, Scalar.of(1));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmv_(Tensor mat, Tensor vec, Scalar beta, Scalar alpha) {
    return Aten.addmv_(self(), mat, vec, beta, alpha);
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmv_(Tensor mat, Tensor vec, double beta) {
    return Aten.addmv_(self(), mat, vec, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmv_(Tensor mat, Tensor vec, double beta, double alpha) {
    return Aten.addmv_(self(), mat, vec, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmv_(Tensor mat, Tensor vec, long beta) {
    return Aten.addmv_(self(), mat, vec, Scalar.of(beta), Scalar.of(1));
  }

  /// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addmv_(Tensor mat, Tensor vec, long beta, long alpha) {
    return Aten.addmv_(self(), mat, vec, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addr(Tensor vec1, Tensor vec2) {
    return Aten.addr(self(), vec1, vec2, Scalar.of(1), Scalar.of(1));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addr(Tensor vec1, Tensor vec2, Scalar beta) {
    return Aten.addr(self(), vec1, vec2, beta, Scalar.of(1));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addr(Tensor vec1, Tensor vec2, Scalar beta, Scalar alpha) {
    return Aten.addr(self(), vec1, vec2, beta, alpha);
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addr(Tensor vec1, Tensor vec2, double beta) {
    return Aten.addr(self(), vec1, vec2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addr(Tensor vec1, Tensor vec2, double beta, double alpha) {
    return Aten.addr(self(), vec1, vec2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addr(Tensor vec1, Tensor vec2, long beta) {
    return Aten.addr(self(), vec1, vec2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor addr(Tensor vec1, Tensor vec2, long beta, long alpha) {
    return Aten.addr(self(), vec1, vec2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addr_(Tensor vec1, Tensor vec2) {
    return Aten.addr_(self(), vec1, vec2, Scalar.of(1), Scalar.of(1));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addr_(Tensor vec1, Tensor vec2, Scalar beta) {
    return Aten.addr_(self(), vec1, vec2, beta, Scalar.of(1));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addr_(Tensor vec1, Tensor vec2, Scalar beta, Scalar alpha) {
    return Aten.addr_(self(), vec1, vec2, beta, alpha);
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addr_(Tensor vec1, Tensor vec2, double beta) {
    return Aten.addr_(self(), vec1, vec2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addr_(Tensor vec1, Tensor vec2, double beta, double alpha) {
    return Aten.addr_(self(), vec1, vec2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addr_(Tensor vec1, Tensor vec2, long beta) {
    return Aten.addr_(self(), vec1, vec2, Scalar.of(beta), Scalar.of(1));
  }

  /// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor addr_(Tensor vec1, Tensor vec2, long beta, long alpha) {
    return Aten.addr_(self(), vec1, vec2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `adjoint(Tensor(a) self) -> Tensor(a)`
  public final Tensor adjoint() {
    return Aten.adjoint(self());
  }

  /// `alias(Tensor(a) self) -> Tensor(a)`
  public final Tensor alias() {
    return Aten.alias(self());
  }

  /// `all(Tensor self) -> Tensor`
  public final Tensor all() {
    return Aten.all(self());
  }

  /// `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
  public final Tensor all(long dim) {
    return Aten.all(self(), dim, false);
  }

  /// `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
  public final Tensor all(long dim, boolean keepdim) {
    return Aten.all(self(), dim, keepdim);
  }

  /// `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor all(long... dim) {
    return Aten.all(self(), dim, false);
  }

  /// `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor all(long[] dim, boolean keepdim) {
    return Aten.all(self(), dim, keepdim);
  }

  /// `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
  public final boolean allclose(Tensor other) {
    return Aten.allclose(self(), other, 1e-05, 1e-08, false);
  }

  /// `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
  public final boolean allclose(Tensor other, double rtol) {
    return Aten.allclose(self(), other, rtol, 1e-08, false);
  }

  /// `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
  public final boolean allclose(Tensor other, double rtol, double atol) {
    return Aten.allclose(self(), other, rtol, atol, false);
  }

  /// `allclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool`
  public final boolean allclose(Tensor other, double rtol, double atol, boolean equalNan) {
    return Aten.allclose(self(), other, rtol, atol, equalNan);
  }

  /// `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amax() {
    return Aten.amax(self(), new long[] {}, false);
  }

  /// `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amax(long dim) {
    return Aten.amax(self(), new long[] {dim}, false);
  }

  /// `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amax(long dim, boolean keepdim) {
    return Aten.amax(self(), new long[] {dim}, keepdim);
  }

  /// `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amax(long... dim) {
    return Aten.amax(self(), dim, false);
  }

  /// `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amax(long[] dim, boolean keepdim) {
    return Aten.amax(self(), dim, keepdim);
  }

  /// `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amin() {
    return Aten.amin(self(), new long[] {}, false);
  }

  /// `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amin(long dim) {
    return Aten.amin(self(), new long[] {dim}, false);
  }

  /// `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amin(long dim, boolean keepdim) {
    return Aten.amin(self(), new long[] {dim}, keepdim);
  }

  /// `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amin(long... dim) {
    return Aten.amin(self(), dim, false);
  }

  /// `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
  public final Tensor amin(long[] dim, boolean keepdim) {
    return Aten.amin(self(), dim, keepdim);
  }

  /// `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
  public final Returns.MinMax aminmax() {
    return Aten.aminmax(self(), (Long) null, false);
  }

  /// `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
  public final Returns.MinMax aminmax(Long dim) {
    return Aten.aminmax(self(), dim, false);
  }

  /// `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
  public final Returns.MinMax aminmax(Long dim, boolean keepdim) {
    return Aten.aminmax(self(), dim, keepdim);
  }

  /// `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
  public final Returns.MinMax aminmax(long dim) {
    return Aten.aminmax(self(), dim, false);
  }

  /// `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
  public final Returns.MinMax aminmax(long dim, boolean keepdim) {
    return Aten.aminmax(self(), dim, keepdim);
  }

  /// `angle(Tensor self) -> Tensor`
  public final Tensor angle() {
    return Aten.angle(self());
  }

  /// `any(Tensor self) -> Tensor`
  public final Tensor any() {
    return Aten.any(self());
  }

  /// `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
  public final Tensor any(long dim) {
    return Aten.any(self(), dim, false);
  }

  /// `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
  public final Tensor any(long dim, boolean keepdim) {
    return Aten.any(self(), dim, keepdim);
  }

  /// `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor any(long... dim) {
    return Aten.any(self(), dim, false);
  }

  /// `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor any(long[] dim, boolean keepdim) {
    return Aten.any(self(), dim, keepdim);
  }

  /// `arccos(Tensor self) -> Tensor`
  public final Tensor arccos() {
    return Aten.arccos(self());
  }

  /// `arccos_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor arccos_() {
    return Aten.arccos_(self());
  }

  /// `arccosh(Tensor self) -> Tensor`
  public final Tensor arccosh() {
    return Aten.arccosh(self());
  }

  /// `arccosh_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor arccosh_() {
    return Aten.arccosh_(self());
  }

  /// `arcsin(Tensor self) -> Tensor`
  public final Tensor arcsin() {
    return Aten.arcsin(self());
  }

  /// `arcsin_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor arcsin_() {
    return Aten.arcsin_(self());
  }

  /// `arcsinh(Tensor self) -> Tensor`
  public final Tensor arcsinh() {
    return Aten.arcsinh(self());
  }

  /// `arcsinh_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor arcsinh_() {
    return Aten.arcsinh_(self());
  }

  /// `arctan(Tensor self) -> Tensor`
  public final Tensor arctan() {
    return Aten.arctan(self());
  }

  /// `arctan2(Tensor self, Tensor other) -> Tensor`
  public final Tensor arctan2(Tensor other) {
    return Aten.arctan2(self(), other);
  }

  /// `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor arctan2_(Tensor other) {
    return Aten.arctan2_(self(), other);
  }

  /// `arctan_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor arctan_() {
    return Aten.arctan_(self());
  }

  /// `arctanh(Tensor self) -> Tensor`
  public final Tensor arctanh() {
    return Aten.arctanh(self());
  }

  /// `arctanh_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor arctanh_() {
    return Aten.arctanh_(self());
  }

  /// `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmax() {
    return Aten.argmax(self(), (Long) null, false);
  }

  /// `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmax(Long dim) {
    return Aten.argmax(self(), dim, false);
  }

  /// `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmax(Long dim, boolean keepdim) {
    return Aten.argmax(self(), dim, keepdim);
  }

  /// `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmax(long dim) {
    return Aten.argmax(self(), dim, false);
  }

  /// `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmax(long dim, boolean keepdim) {
    return Aten.argmax(self(), dim, keepdim);
  }

  /// `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmin() {
    return Aten.argmin(self(), (Long) null, false);
  }

  /// `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmin(Long dim) {
    return Aten.argmin(self(), dim, false);
  }

  /// `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmin(Long dim, boolean keepdim) {
    return Aten.argmin(self(), dim, keepdim);
  }

  /// `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmin(long dim) {
    return Aten.argmin(self(), dim, false);
  }

  /// `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
  public final Tensor argmin(long dim, boolean keepdim) {
    return Aten.argmin(self(), dim, keepdim);
  }

  /// `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
  public final Tensor argsort() {
    return Aten.argsort(self(), -1L, false);
  }

  /// `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
  public final Tensor argsort(boolean stable) {
    return Aten.argsort(self(), stable, -1L, false);
  }

  /// `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
  public final Tensor argsort(boolean stable, long dim) {
    return Aten.argsort(self(), stable, dim, false);
  }

  /// `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
  public final Tensor argsort(boolean stable, long dim, boolean descending) {
    return Aten.argsort(self(), stable, dim, descending);
  }

  /// `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
  public final Tensor argsort(long dim) {
    return Aten.argsort(self(), dim, false);
  }

  /// `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
  public final Tensor argsort(long dim, boolean descending) {
    return Aten.argsort(self(), dim, descending);
  }

  /// `argwhere(Tensor self) -> Tensor`
  public final Tensor argwhere() {
    return Aten.argwhere(self());
  }

  /// `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
  public final Tensor asStrided(long[] size, long... stride) {
    return Aten.asStrided(self(), size, stride, (Long) null);
  }

  /// `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
  public final Tensor asStrided(long[] size, long[] stride, Long storageOffset) {
    return Aten.asStrided(self(), size, stride, storageOffset);
  }

  /// `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`
  public final Tensor asStrided(long[] size, long[] stride, long storageOffset) {
    return Aten.asStrided(self(), size, stride, storageOffset);
  }

  /// `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
  public final Tensor asStridedScatter(Tensor src, long[] size, long... stride) {
    return Aten.asStridedScatter(self(), src, size, stride, (Long) null);
  }

  /// `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
  public final Tensor asStridedScatter(Tensor src, long[] size, long[] stride, Long storageOffset) {
    return Aten.asStridedScatter(self(), src, size, stride, storageOffset);
  }

  /// `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`
  public final Tensor asStridedScatter(Tensor src, long[] size, long[] stride, long storageOffset) {
    return Aten.asStridedScatter(self(), src, size, stride, storageOffset);
  }

  /// `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
  public final Tensor asStrided_(long[] size, long... stride) {
    return Aten.asStrided_(self(), size, stride, (Long) null);
  }

  /// `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
  public final Tensor asStrided_(long[] size, long[] stride, Long storageOffset) {
    return Aten.asStrided_(self(), size, stride, storageOffset);
  }

  /// `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`
  public final Tensor asStrided_(long[] size, long[] stride, long storageOffset) {
    return Aten.asStrided_(self(), size, stride, storageOffset);
  }

  /// `asin(Tensor self) -> Tensor`
  public final Tensor asin() {
    return Aten.asin(self());
  }

  /// `asin_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor asin_() {
    return Aten.asin_(self());
  }

  /// `asinh(Tensor self) -> Tensor`
  public final Tensor asinh() {
    return Aten.asinh(self());
  }

  /// `asinh_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor asinh_() {
    return Aten.asinh_(self());
  }

  /// `atan(Tensor self) -> Tensor`
  public final Tensor atan() {
    return Aten.atan(self());
  }

  /// `atan2(Tensor self, Tensor other) -> Tensor`
  public final Tensor atan2(Tensor other) {
    return Aten.atan2(self(), other);
  }

  /// `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor atan2_(Tensor other) {
    return Aten.atan2_(self(), other);
  }

  /// `atan_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor atan_() {
    return Aten.atan_(self());
  }

  /// `atanh(Tensor self) -> Tensor`
  public final Tensor atanh() {
    return Aten.atanh(self());
  }

  /// `atanh_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor atanh_() {
    return Aten.atanh_(self());
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor baddbmm(Tensor batch1, Tensor batch2) {
    return Aten.baddbmm(self(), batch1, batch2, Scalar.of(1), Scalar.of(1));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, Scalar beta) {
    return Aten.baddbmm(self(), batch1, batch2, beta, Scalar.of(1));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
    return Aten.baddbmm(self(), batch1, batch2, beta, alpha);
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, double beta) {
    return Aten.baddbmm(self(), batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, double beta, double alpha) {
    return Aten.baddbmm(self(), batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, long beta) {
    return Aten.baddbmm(self(), batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, long beta, long alpha) {
    return Aten.baddbmm(self(), batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2) {
    return Aten.baddbmm_(self(), batch1, batch2, Scalar.of(1), Scalar.of(1));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2, Scalar beta) {
    return Aten.baddbmm_(self(), batch1, batch2, beta, Scalar.of(1));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
    return Aten.baddbmm_(self(), batch1, batch2, beta, alpha);
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2, double beta) {
    return Aten.baddbmm_(self(), batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2, double beta, double alpha) {
    return Aten.baddbmm_(self(), batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2, long beta) {
    return Aten.baddbmm_(self(), batch1, batch2, Scalar.of(beta), Scalar.of(1));
  }

  /// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2, long beta, long alpha) {
    return Aten.baddbmm_(self(), batch1, batch2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
  public final Tensor bernoulli() {
    return Aten.bernoulli(self(), (Generator) null);
  }

  /// `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
  public final Tensor bernoulli(Generator generator) {
    return Aten.bernoulli(self(), generator);
  }

  /// `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
  public final Tensor bernoulli(double p) {
    return Aten.bernoulli(self(), p, (Generator) null);
  }

  /// `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
  public final Tensor bernoulli(double p, Generator generator) {
    return Aten.bernoulli(self(), p, generator);
  }

  /// `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor bernoulli_() {
    return Aten.bernoulli_(self(), 0.5, (Generator) null);
  }

  /// `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor bernoulli_(Tensor p) {
    return Aten.bernoulli_(self(), p, (Generator) null);
  }

  /// `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor bernoulli_(Tensor p, Generator generator) {
    return Aten.bernoulli_(self(), p, generator);
  }

  /// `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor bernoulli_(double p) {
    return Aten.bernoulli_(self(), p, (Generator) null);
  }

  /// `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor bernoulli_(double p, Generator generator) {
    return Aten.bernoulli_(self(), p, generator);
  }

  /// `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
  public final Tensor bincount() {
    return Aten.bincount(self(), (Tensor) null, 0L);
  }

  /// `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
  public final Tensor bincount(Tensor weights) {
    return Aten.bincount(self(), weights, 0L);
  }

  /// `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`
  public final Tensor bincount(Tensor weights, long minlength) {
    return Aten.bincount(self(), weights, minlength);
  }

  /// `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseAnd(Scalar other) {
    return Aten.bitwiseAnd(self(), other);
  }

  /// `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor bitwiseAnd(Tensor other) {
    return Aten.bitwiseAnd(self(), other);
  }

  /// `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseAnd(double other) {
    return Aten.bitwiseAnd(self(), Scalar.of(other));
  }

  /// `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseAnd(long other) {
    return Aten.bitwiseAnd(self(), Scalar.of(other));
  }

  /// `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseAnd_(Scalar other) {
    return Aten.bitwiseAnd_(self(), other);
  }

  /// `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor bitwiseAnd_(Tensor other) {
    return Aten.bitwiseAnd_(self(), other);
  }

  /// `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseAnd_(double other) {
    return Aten.bitwiseAnd_(self(), Scalar.of(other));
  }

  /// `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseAnd_(long other) {
    return Aten.bitwiseAnd_(self(), Scalar.of(other));
  }

  /// `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseLeftShift(Scalar other) {
    return Aten.bitwiseLeftShift(self(), other);
  }

  /// `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor bitwiseLeftShift(Tensor other) {
    return Aten.bitwiseLeftShift(self(), other);
  }

  /// `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseLeftShift(double other) {
    return Aten.bitwiseLeftShift(self(), Scalar.of(other));
  }

  /// `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseLeftShift(long other) {
    return Aten.bitwiseLeftShift(self(), Scalar.of(other));
  }

  /// `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseLeftShift_(Scalar other) {
    return Aten.bitwiseLeftShift_(self(), other);
  }

  /// `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor bitwiseLeftShift_(Tensor other) {
    return Aten.bitwiseLeftShift_(self(), other);
  }

  /// `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseLeftShift_(double other) {
    return Aten.bitwiseLeftShift_(self(), Scalar.of(other));
  }

  /// `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseLeftShift_(long other) {
    return Aten.bitwiseLeftShift_(self(), Scalar.of(other));
  }

  /// `bitwise_not(Tensor self) -> Tensor`
  public final Tensor bitwiseNot() {
    return Aten.bitwiseNot(self());
  }

  /// `bitwise_not_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor bitwiseNot_() {
    return Aten.bitwiseNot_(self());
  }

  /// `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseOr(Scalar other) {
    return Aten.bitwiseOr(self(), other);
  }

  /// `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor bitwiseOr(Tensor other) {
    return Aten.bitwiseOr(self(), other);
  }

  /// `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseOr(double other) {
    return Aten.bitwiseOr(self(), Scalar.of(other));
  }

  /// `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseOr(long other) {
    return Aten.bitwiseOr(self(), Scalar.of(other));
  }

  /// `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseOr_(Scalar other) {
    return Aten.bitwiseOr_(self(), other);
  }

  /// `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor bitwiseOr_(Tensor other) {
    return Aten.bitwiseOr_(self(), other);
  }

  /// `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseOr_(double other) {
    return Aten.bitwiseOr_(self(), Scalar.of(other));
  }

  /// `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseOr_(long other) {
    return Aten.bitwiseOr_(self(), Scalar.of(other));
  }

  /// `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseRightShift(Scalar other) {
    return Aten.bitwiseRightShift(self(), other);
  }

  /// `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor bitwiseRightShift(Tensor other) {
    return Aten.bitwiseRightShift(self(), other);
  }

  /// `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseRightShift(double other) {
    return Aten.bitwiseRightShift(self(), Scalar.of(other));
  }

  /// `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseRightShift(long other) {
    return Aten.bitwiseRightShift(self(), Scalar.of(other));
  }

  /// `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseRightShift_(Scalar other) {
    return Aten.bitwiseRightShift_(self(), other);
  }

  /// `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor bitwiseRightShift_(Tensor other) {
    return Aten.bitwiseRightShift_(self(), other);
  }

  /// `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseRightShift_(double other) {
    return Aten.bitwiseRightShift_(self(), Scalar.of(other));
  }

  /// `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseRightShift_(long other) {
    return Aten.bitwiseRightShift_(self(), Scalar.of(other));
  }

  /// `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseXor(Scalar other) {
    return Aten.bitwiseXor(self(), other);
  }

  /// `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor bitwiseXor(Tensor other) {
    return Aten.bitwiseXor(self(), other);
  }

  /// `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseXor(double other) {
    return Aten.bitwiseXor(self(), Scalar.of(other));
  }

  /// `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor bitwiseXor(long other) {
    return Aten.bitwiseXor(self(), Scalar.of(other));
  }

  /// `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseXor_(Scalar other) {
    return Aten.bitwiseXor_(self(), other);
  }

  /// `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor bitwiseXor_(Tensor other) {
    return Aten.bitwiseXor_(self(), other);
  }

  /// `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseXor_(double other) {
    return Aten.bitwiseXor_(self(), Scalar.of(other));
  }

  /// `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor bitwiseXor_(long other) {
    return Aten.bitwiseXor_(self(), Scalar.of(other));
  }

  /// `bmm(Tensor self, Tensor mat2) -> Tensor`
  public final Tensor bmm(Tensor mat2) {
    return Aten.bmm(self(), mat2);
  }

  /// `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`
  public final Tensor broadcastTo(long... size) {
    return Aten.broadcastTo(self(), size);
  }

  /// `cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor cauchy_() {
    return Aten.cauchy_(self(), 0.0, 1.0, (Generator) null);
  }

  /// `cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor cauchy_(double median) {
    return Aten.cauchy_(self(), median, 1.0, (Generator) null);
  }

  /// `cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor cauchy_(double median, double sigma) {
    return Aten.cauchy_(self(), median, sigma, (Generator) null);
  }

  /// `cauchy_(Tensor(a!) self, float median=0, float sigma=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor cauchy_(double median, double sigma, Generator generator) {
    return Aten.cauchy_(self(), median, sigma, generator);
  }

  /// `ccol_indices(Tensor(a) self) -> Tensor(a)`
  public final Tensor ccolIndices() {
    return Aten.ccolIndices(self());
  }

  /// `ceil(Tensor self) -> Tensor`
  public final Tensor ceil() {
    return Aten.ceil(self());
  }

  /// `ceil_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor ceil_() {
    return Aten.ceil_(self());
  }

  /// `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
  public final Tensor chalf() {
    return Aten.chalf(self(), (MemoryFormat) null);
  }

  /// `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
  public final Tensor chalf(MemoryFormat memoryFormat) {
    return Aten.chalf(self(), memoryFormat);
  }

  /// `cholesky(Tensor self, bool upper=False) -> Tensor`
  public final Tensor cholesky() {
    return Aten.cholesky(self(), false);
  }

  /// `cholesky(Tensor self, bool upper=False) -> Tensor`
  public final Tensor cholesky(boolean upper) {
    return Aten.cholesky(self(), upper);
  }

  /// `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
  public final Tensor choleskyInverse() {
    return Aten.choleskyInverse(self(), false);
  }

  /// `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`
  public final Tensor choleskyInverse(boolean upper) {
    return Aten.choleskyInverse(self(), upper);
  }

  /// `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
  public final Tensor choleskySolve(Tensor input2) {
    return Aten.choleskySolve(self(), input2, false);
  }

  /// `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`
  public final Tensor choleskySolve(Tensor input2, boolean upper) {
    return Aten.choleskySolve(self(), input2, upper);
  }

  /// `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
  public final Tensor[] chunk(long chunks) {
    return Aten.chunk(self(), chunks, 0L);
  }

  /// `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
  public final Tensor[] chunk(long chunks, long dim) {
    return Aten.chunk(self(), chunks, dim);
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clamp() {
    return Aten.clamp(self(), (Scalar) null, (Scalar) null);
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clamp(Scalar min) {
    return Aten.clamp(self(), min, (Scalar) null);
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clamp(Scalar min, Scalar max) {
    return Aten.clamp(self(), min, max);
  }

  /// `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
  public final Tensor clamp(Tensor min) {
    return Aten.clamp(self(), min, (Tensor) null);
  }

  /// `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
  public final Tensor clamp(Tensor min, Tensor max) {
    return Aten.clamp(self(), min, max);
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clamp(double min) {
    return Aten.clamp(self(), Scalar.of(min), (Scalar) null);
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clamp(double min, double max) {
    return Aten.clamp(self(), Scalar.of(min), Scalar.of(max));
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clamp(long min) {
    return Aten.clamp(self(), Scalar.of(min), (Scalar) null);
  }

  /// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clamp(long min, long max) {
    return Aten.clamp(self(), Scalar.of(min), Scalar.of(max));
  }

  /// `clamp_max(Tensor self, Scalar max) -> Tensor`
  public final Tensor clampMax(Scalar max) {
    return Aten.clampMax(self(), max);
  }

  /// `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
  public final Tensor clampMax(Tensor max) {
    return Aten.clampMax(self(), max);
  }

  /// `clamp_max(Tensor self, Scalar max) -> Tensor`
  public final Tensor clampMax(double max) {
    return Aten.clampMax(self(), Scalar.of(max));
  }

  /// `clamp_max(Tensor self, Scalar max) -> Tensor`
  public final Tensor clampMax(long max) {
    return Aten.clampMax(self(), Scalar.of(max));
  }

  /// `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
  public final Tensor clampMax_(Scalar max) {
    return Aten.clampMax_(self(), max);
  }

  /// `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`
  public final Tensor clampMax_(Tensor max) {
    return Aten.clampMax_(self(), max);
  }

  /// `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
  public final Tensor clampMax_(double max) {
    return Aten.clampMax_(self(), Scalar.of(max));
  }

  /// `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
  public final Tensor clampMax_(long max) {
    return Aten.clampMax_(self(), Scalar.of(max));
  }

  /// `clamp_min(Tensor self, Scalar min) -> Tensor`
  public final Tensor clampMin(Scalar min) {
    return Aten.clampMin(self(), min);
  }

  /// `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
  public final Tensor clampMin(Tensor min) {
    return Aten.clampMin(self(), min);
  }

  /// `clamp_min(Tensor self, Scalar min) -> Tensor`
  public final Tensor clampMin(double min) {
    return Aten.clampMin(self(), Scalar.of(min));
  }

  /// `clamp_min(Tensor self, Scalar min) -> Tensor`
  public final Tensor clampMin(long min) {
    return Aten.clampMin(self(), Scalar.of(min));
  }

  /// `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
  public final Tensor clampMin_(Scalar min) {
    return Aten.clampMin_(self(), min);
  }

  /// `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`
  public final Tensor clampMin_(Tensor min) {
    return Aten.clampMin_(self(), min);
  }

  /// `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
  public final Tensor clampMin_(double min) {
    return Aten.clampMin_(self(), Scalar.of(min));
  }

  /// `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
  public final Tensor clampMin_(long min) {
    return Aten.clampMin_(self(), Scalar.of(min));
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clamp_() {
    return Aten.clamp_(self(), (Scalar) null, (Scalar) null);
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clamp_(Scalar min) {
    return Aten.clamp_(self(), min, (Scalar) null);
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clamp_(Scalar min, Scalar max) {
    return Aten.clamp_(self(), min, max);
  }

  /// `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
  public final Tensor clamp_(Tensor min) {
    return Aten.clamp_(self(), min, (Tensor) null);
  }

  /// `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
  public final Tensor clamp_(Tensor min, Tensor max) {
    return Aten.clamp_(self(), min, max);
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clamp_(double min) {
    return Aten.clamp_(self(), Scalar.of(min), (Scalar) null);
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clamp_(double min, double max) {
    return Aten.clamp_(self(), Scalar.of(min), Scalar.of(max));
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clamp_(long min) {
    return Aten.clamp_(self(), Scalar.of(min), (Scalar) null);
  }

  /// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clamp_(long min, long max) {
    return Aten.clamp_(self(), Scalar.of(min), Scalar.of(max));
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clip() {
    return Aten.clip(self(), (Scalar) null, (Scalar) null);
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clip(Scalar min) {
    return Aten.clip(self(), min, (Scalar) null);
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clip(Scalar min, Scalar max) {
    return Aten.clip(self(), min, max);
  }

  /// `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
  public final Tensor clip(Tensor min) {
    return Aten.clip(self(), min, (Tensor) null);
  }

  /// `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
  public final Tensor clip(Tensor min, Tensor max) {
    return Aten.clip(self(), min, max);
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clip(double min) {
    return Aten.clip(self(), Scalar.of(min), (Scalar) null);
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clip(double min, double max) {
    return Aten.clip(self(), Scalar.of(min), Scalar.of(max));
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clip(long min) {
    return Aten.clip(self(), Scalar.of(min), (Scalar) null);
  }

  /// `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
  public final Tensor clip(long min, long max) {
    return Aten.clip(self(), Scalar.of(min), Scalar.of(max));
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clip_() {
    return Aten.clip_(self(), (Scalar) null, (Scalar) null);
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clip_(Scalar min) {
    return Aten.clip_(self(), min, (Scalar) null);
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clip_(Scalar min, Scalar max) {
    return Aten.clip_(self(), min, max);
  }

  /// `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
  public final Tensor clip_(Tensor min) {
    return Aten.clip_(self(), min, (Tensor) null);
  }

  /// `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
  public final Tensor clip_(Tensor min, Tensor max) {
    return Aten.clip_(self(), min, max);
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clip_(double min) {
    return Aten.clip_(self(), Scalar.of(min), (Scalar) null);
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clip_(double min, double max) {
    return Aten.clip_(self(), Scalar.of(min), Scalar.of(max));
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clip_(long min) {
    return Aten.clip_(self(), Scalar.of(min), (Scalar) null);
  }

  /// `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
  public final Tensor clip_(long min, long max) {
    return Aten.clip_(self(), Scalar.of(min), Scalar.of(max));
  }

  /// `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
  public final Tensor clone() {
    return Aten.clone(self(), (MemoryFormat) null);
  }

  /// `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
  public final Tensor clone(MemoryFormat memoryFormat) {
    return Aten.clone(self(), memoryFormat);
  }

  /// `coalesce(Tensor(a) self) -> Tensor(a)`
  public final Tensor coalesce() {
    return Aten.coalesce(self());
  }

  /// `col_indices(Tensor(a) self) -> Tensor(a)`
  public final Tensor colIndices() {
    return Aten.colIndices(self());
  }

  /// `conj(Tensor(a) self) -> Tensor(a)`
  public final Tensor conj() {
    return Aten.conj(self());
  }

  /// `conj_physical(Tensor self) -> Tensor`
  public final Tensor conjPhysical() {
    return Aten.conjPhysical(self());
  }

  /// `conj_physical_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor conjPhysical_() {
    return Aten.conjPhysical_(self());
  }

  /// `contiguous(Tensor(a) self, *, MemoryFormat memory_format=contiguous_format) -> Tensor(a)`
  public final Tensor contiguous() {
    return Aten.contiguous(self(), MemoryFormat.CONTIGUOUS);
  }

  /// `contiguous(Tensor(a) self, *, MemoryFormat memory_format=contiguous_format) -> Tensor(a)`
  public final Tensor contiguous(MemoryFormat memoryFormat) {
    return Aten.contiguous(self(), memoryFormat);
  }

  /// `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
  public final Tensor copy_(Tensor src) {
    return Aten.copy_(self(), src, false);
  }

  /// `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
  public final Tensor copy_(Tensor src, boolean nonBlocking) {
    return Aten.copy_(self(), src, nonBlocking);
  }

  /// `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor copysign(Scalar other) {
    return Aten.copysign(self(), other);
  }

  /// `copysign.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor copysign(Tensor other) {
    return Aten.copysign(self(), other);
  }

  /// `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor copysign(double other) {
    return Aten.copysign(self(), Scalar.of(other));
  }

  /// `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor copysign(long other) {
    return Aten.copysign(self(), Scalar.of(other));
  }

  /// `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor copysign_(Scalar other) {
    return Aten.copysign_(self(), other);
  }

  /// `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor copysign_(Tensor other) {
    return Aten.copysign_(self(), other);
  }

  /// `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor copysign_(double other) {
    return Aten.copysign_(self(), Scalar.of(other));
  }

  /// `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor copysign_(long other) {
    return Aten.copysign_(self(), Scalar.of(other));
  }

  /// `corrcoef(Tensor self) -> Tensor`
  public final Tensor corrcoef() {
    return Aten.corrcoef(self());
  }

  /// `cos(Tensor self) -> Tensor`
  public final Tensor cos() {
    return Aten.cos(self());
  }

  /// `cos_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor cos_() {
    return Aten.cos_(self());
  }

  /// `cosh(Tensor self) -> Tensor`
  public final Tensor cosh() {
    return Aten.cosh(self());
  }

  /// `cosh_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor cosh_() {
    return Aten.cosh_(self());
  }

  /// `count_nonzero(Tensor self, int? dim=None) -> Tensor`
  public final Tensor countNonzero() {
    return Aten.countNonzero(self(), (Long) null);
  }

  /// `count_nonzero(Tensor self, int? dim=None) -> Tensor`
  public final Tensor countNonzero(Long dim) {
    return Aten.countNonzero(self(), dim);
  }

  /// `count_nonzero(Tensor self, int? dim=None) -> Tensor`
  public final Tensor countNonzero(long dim) {
    return Aten.countNonzero(self(), dim);
  }

  /// `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
  public final Tensor countNonzero(long... dim) {
    return Aten.countNonzero(self(), dim);
  }

  /// `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
  public final Tensor cov() {
    return Aten.cov(self(), 1L, (Tensor) null, (Tensor) null);
  }

  /// `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
  public final Tensor cov(long correction) {
    return Aten.cov(self(), correction, (Tensor) null, (Tensor) null);
  }

  /// `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
  public final Tensor cov(long correction, Tensor fweights) {
    return Aten.cov(self(), correction, fweights, (Tensor) null);
  }

  /// `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
  public final Tensor cov(long correction, Tensor fweights, Tensor aweights) {
    return Aten.cov(self(), correction, fweights, aweights);
  }

  /// `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
  public final Tensor cross(Tensor other) {
    return Aten.cross(self(), other, (Long) null);
  }

  /// `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
  public final Tensor cross(Tensor other, Long dim) {
    return Aten.cross(self(), other, dim);
  }

  /// `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
  public final Tensor cross(Tensor other, long dim) {
    return Aten.cross(self(), other, dim);
  }

  /// `crow_indices(Tensor(a) self) -> Tensor(a)`
  public final Tensor crowIndices() {
    return Aten.crowIndices(self());
  }

  /// `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices cummax(long dim) {
    return Aten.cummax(self(), dim);
  }

  /// `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices cummin(long dim) {
    return Aten.cummin(self(), dim);
  }

  /// `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor cumprod(long dim) {
    return Aten.cumprod(self(), dim, (DType) null);
  }

  /// `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor cumprod(long dim, DType dtype) {
    return Aten.cumprod(self(), dim, dtype);
  }

  /// `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
  public final Tensor cumprod_(long dim) {
    return Aten.cumprod_(self(), dim, (DType) null);
  }

  /// `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
  public final Tensor cumprod_(long dim, DType dtype) {
    return Aten.cumprod_(self(), dim, dtype);
  }

  /// `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor cumsum(long dim) {
    return Aten.cumsum(self(), dim, (DType) null);
  }

  /// `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor cumsum(long dim, DType dtype) {
    return Aten.cumsum(self(), dim, dtype);
  }

  /// `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
  public final Tensor cumsum_(long dim) {
    return Aten.cumsum_(self(), dim, (DType) null);
  }

  /// `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
  public final Tensor cumsum_(long dim, DType dtype) {
    return Aten.cumsum_(self(), dim, dtype);
  }

  /// `deg2rad(Tensor self) -> Tensor`
  public final Tensor deg2rad() {
    return Aten.deg2rad(self());
  }

  /// `deg2rad_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor deg2rad_() {
    return Aten.deg2rad_(self());
  }

  /// `dense_dim(Tensor self) -> int`
  public final long denseDim() {
    return Aten.denseDim(self());
  }

  /// `dequantize.self(Tensor self) -> Tensor`
  public final Tensor dequantize() {
    return Aten.dequantize(self());
  }

  /// `det(Tensor self) -> Tensor`
  public final Tensor det() {
    return Aten.det(self());
  }

  /// `detach(Tensor(a) self) -> Tensor(a)`
  public final Tensor detach() {
    return Aten.detach(self());
  }

  /// `detach_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor detach_() {
    return Aten.detach_(self());
  }

  /// `diag(Tensor self, int diagonal=0) -> Tensor`
  public final Tensor diag() {
    return Aten.diag(self(), 0L);
  }

  /// `diag(Tensor self, int diagonal=0) -> Tensor`
  public final Tensor diag(long diagonal) {
    return Aten.diag(self(), diagonal);
  }

  /// `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
  public final Tensor diagEmbed() {
    return Aten.diagEmbed(self(), 0L, -2L, -1L);
  }

  /// `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
  public final Tensor diagEmbed(long offset) {
    return Aten.diagEmbed(self(), offset, -2L, -1L);
  }

  /// `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
  public final Tensor diagEmbed(long offset, long dim1) {
    return Aten.diagEmbed(self(), offset, dim1, -1L);
  }

  /// `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
  public final Tensor diagEmbed(long offset, long dim1, long dim2) {
    return Aten.diagEmbed(self(), offset, dim1, dim2);
  }

  /// `diagflat(Tensor self, int offset=0) -> Tensor`
  public final Tensor diagflat() {
    return Aten.diagflat(self(), 0L);
  }

  /// `diagflat(Tensor self, int offset=0) -> Tensor`
  public final Tensor diagflat(long offset) {
    return Aten.diagflat(self(), offset);
  }

  /// `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
  public final Tensor diagonal() {
    return Aten.diagonal(self(), 0L, 0L, 1L);
  }

  /// `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
  public final Tensor diagonal(long offset) {
    return Aten.diagonal(self(), offset, 0L, 1L);
  }

  /// `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
  public final Tensor diagonal(long offset, long dim1) {
    return Aten.diagonal(self(), offset, dim1, 1L);
  }

  /// `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
  public final Tensor diagonal(long offset, long dim1, long dim2) {
    return Aten.diagonal(self(), offset, dim1, dim2);
  }

  /// `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
  public final Tensor diagonalScatter(Tensor src) {
    return Aten.diagonalScatter(self(), src, 0L, 0L, 1L);
  }

  /// `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
  public final Tensor diagonalScatter(Tensor src, long offset) {
    return Aten.diagonalScatter(self(), src, offset, 0L, 1L);
  }

  /// `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
  public final Tensor diagonalScatter(Tensor src, long offset, long dim1) {
    return Aten.diagonalScatter(self(), src, offset, dim1, 1L);
  }

  /// `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
  public final Tensor diagonalScatter(Tensor src, long offset, long dim1, long dim2) {
    return Aten.diagonalScatter(self(), src, offset, dim1, dim2);
  }

  /// `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
  public final Tensor diff() {
    return Aten.diff(self(), 1L, -1L, (Tensor) null, (Tensor) null);
  }

  /// `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
  public final Tensor diff(long n) {
    return Aten.diff(self(), n, -1L, (Tensor) null, (Tensor) null);
  }

  /// `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
  public final Tensor diff(long n, long dim) {
    return Aten.diff(self(), n, dim, (Tensor) null, (Tensor) null);
  }

  /// `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
  public final Tensor diff(long n, long dim, Tensor prepend) {
    return Aten.diff(self(), n, dim, prepend, (Tensor) null);
  }

  /// `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
  public final Tensor diff(long n, long dim, Tensor prepend, Tensor append) {
    return Aten.diff(self(), n, dim, prepend, append);
  }

  /// `digamma(Tensor self) -> Tensor`
  public final Tensor digamma() {
    return Aten.digamma(self());
  }

  /// `digamma_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor digamma_() {
    return Aten.digamma_(self());
  }

  /// `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
  public final Tensor dist(Tensor other) {
    return Aten.dist(self(), other, Scalar.of(2));
  }

  /// `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
  public final Tensor dist(Tensor other, Scalar p) {
    return Aten.dist(self(), other, p);
  }

  /// `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
  public final Tensor dist(Tensor other, double p) {
    return Aten.dist(self(), other, Scalar.of(p));
  }

  /// `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
  public final Tensor dist(Tensor other, long p) {
    return Aten.dist(self(), other, Scalar.of(p));
  }

  /// `div.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor div(Scalar other) {
    return Aten.div(self(), other);
  }

  /// `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public final Tensor div(Scalar other, String roundingMode) {
    return Aten.div(self(), other, roundingMode);
  }

  /// `div.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor div(Tensor other) {
    return Aten.div(self(), other);
  }

  /// `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
  public final Tensor div(Tensor other, String roundingMode) {
    return Aten.div(self(), other, roundingMode);
  }

  /// `div.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor div(double other) {
    return Aten.div(self(), Scalar.of(other));
  }

  /// `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public final Tensor div(double other, String roundingMode) {
    return Aten.div(self(), Scalar.of(other), roundingMode);
  }

  /// `div.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor div(long other) {
    return Aten.div(self(), Scalar.of(other));
  }

  /// `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public final Tensor div(long other, String roundingMode) {
    return Aten.div(self(), Scalar.of(other), roundingMode);
  }

  /// `div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor div_(Scalar other) {
    return Aten.div_(self(), other);
  }

  /// `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public final Tensor div_(Scalar other, String roundingMode) {
    return Aten.div_(self(), other, roundingMode);
  }

  /// `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor div_(Tensor other) {
    return Aten.div_(self(), other);
  }

  /// `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
  public final Tensor div_(Tensor other, String roundingMode) {
    return Aten.div_(self(), other, roundingMode);
  }

  /// `div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor div_(double other) {
    return Aten.div_(self(), Scalar.of(other));
  }

  /// `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public final Tensor div_(double other, String roundingMode) {
    return Aten.div_(self(), Scalar.of(other), roundingMode);
  }

  /// `div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor div_(long other) {
    return Aten.div_(self(), Scalar.of(other));
  }

  /// `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public final Tensor div_(long other, String roundingMode) {
    return Aten.div_(self(), Scalar.of(other), roundingMode);
  }

  /// `divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor divide(Scalar other) {
    return Aten.divide(self(), other);
  }

  /// `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public final Tensor divide(Scalar other, String roundingMode) {
    return Aten.divide(self(), other, roundingMode);
  }

  /// `divide.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor divide(Tensor other) {
    return Aten.divide(self(), other);
  }

  /// `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
  public final Tensor divide(Tensor other, String roundingMode) {
    return Aten.divide(self(), other, roundingMode);
  }

  /// `divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor divide(double other) {
    return Aten.divide(self(), Scalar.of(other));
  }

  /// `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public final Tensor divide(double other, String roundingMode) {
    return Aten.divide(self(), Scalar.of(other), roundingMode);
  }

  /// `divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor divide(long other) {
    return Aten.divide(self(), Scalar.of(other));
  }

  /// `divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
  public final Tensor divide(long other, String roundingMode) {
    return Aten.divide(self(), Scalar.of(other), roundingMode);
  }

  /// `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor divide_(Scalar other) {
    return Aten.divide_(self(), other);
  }

  /// `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public final Tensor divide_(Scalar other, String roundingMode) {
    return Aten.divide_(self(), other, roundingMode);
  }

  /// `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor divide_(Tensor other) {
    return Aten.divide_(self(), other);
  }

  /// `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
  public final Tensor divide_(Tensor other, String roundingMode) {
    return Aten.divide_(self(), other, roundingMode);
  }

  /// `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor divide_(double other) {
    return Aten.divide_(self(), Scalar.of(other));
  }

  /// `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public final Tensor divide_(double other, String roundingMode) {
    return Aten.divide_(self(), Scalar.of(other), roundingMode);
  }

  /// `divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor divide_(long other) {
    return Aten.divide_(self(), Scalar.of(other));
  }

  /// `divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
  public final Tensor divide_(long other, String roundingMode) {
    return Aten.divide_(self(), Scalar.of(other), roundingMode);
  }

  /// `dot(Tensor self, Tensor tensor) -> Tensor`
  public final Tensor dot(Tensor tensor) {
    return Aten.dot(self(), tensor);
  }

  /// `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
  public final Tensor[] dsplit(long sections) {
    return Aten.dsplit(self(), sections);
  }

  /// `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
  public final Tensor[] dsplit(long... indices) {
    return Aten.dsplit(self(), indices);
  }

  /// `eq.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor eq(Scalar other) {
    return Aten.eq(self(), other);
  }

  /// `eq.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor eq(Tensor other) {
    return Aten.eq(self(), other);
  }

  /// `eq.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor eq(double other) {
    return Aten.eq(self(), Scalar.of(other));
  }

  /// `eq.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor eq(long other) {
    return Aten.eq(self(), Scalar.of(other));
  }

  /// `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor eq_(Scalar other) {
    return Aten.eq_(self(), other);
  }

  /// `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor eq_(Tensor other) {
    return Aten.eq_(self(), other);
  }

  /// `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor eq_(double other) {
    return Aten.eq_(self(), Scalar.of(other));
  }

  /// `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor eq_(long other) {
    return Aten.eq_(self(), Scalar.of(other));
  }

  /// `equal(Tensor self, Tensor other) -> bool`
  public final boolean equal(Tensor other) {
    return Aten.equal(self(), other);
  }

  /// `erf(Tensor self) -> Tensor`
  public final Tensor erf() {
    return Aten.erf(self());
  }

  /// `erf_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor erf_() {
    return Aten.erf_(self());
  }

  /// `erfc(Tensor self) -> Tensor`
  public final Tensor erfc() {
    return Aten.erfc(self());
  }

  /// `erfc_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor erfc_() {
    return Aten.erfc_(self());
  }

  /// `erfinv(Tensor self) -> Tensor`
  public final Tensor erfinv() {
    return Aten.erfinv(self());
  }

  /// `erfinv_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor erfinv_() {
    return Aten.erfinv_(self());
  }

  /// `exp(Tensor self) -> Tensor`
  public final Tensor exp() {
    return Aten.exp(self());
  }

  /// `exp2(Tensor self) -> Tensor`
  public final Tensor exp2() {
    return Aten.exp2(self());
  }

  /// `exp2_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor exp2_() {
    return Aten.exp2_(self());
  }

  /// `exp_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor exp_() {
    return Aten.exp_(self());
  }

  /// `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
  public final Tensor expand(long... size) {
    return Aten.expand(self(), size, false);
  }

  /// `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`
  public final Tensor expand(long[] size, boolean implicit) {
    return Aten.expand(self(), size, implicit);
  }

  /// `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`
  public final Tensor expandAs(Tensor other) {
    return Aten.expandAs(self(), other);
  }

  /// `expm1(Tensor self) -> Tensor`
  public final Tensor expm1() {
    return Aten.expm1(self());
  }

  /// `expm1_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor expm1_() {
    return Aten.expm1_(self());
  }

  /// `exponential_(Tensor(a!) self, float lambd=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor exponential_() {
    return Aten.exponential_(self(), 1.0, (Generator) null);
  }

  /// `exponential_(Tensor(a!) self, float lambd=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor exponential_(double lambd) {
    return Aten.exponential_(self(), lambd, (Generator) null);
  }

  /// `exponential_(Tensor(a!) self, float lambd=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor exponential_(double lambd, Generator generator) {
    return Aten.exponential_(self(), lambd, generator);
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public final Tensor fillDiagonal_(Scalar fillValue) {
    return Aten.fillDiagonal_(self(), fillValue, false);
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public final Tensor fillDiagonal_(Scalar fillValue, boolean wrap) {
    return Aten.fillDiagonal_(self(), fillValue, wrap);
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public final Tensor fillDiagonal_(double fillValue) {
    return Aten.fillDiagonal_(self(), Scalar.of(fillValue), false);
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public final Tensor fillDiagonal_(double fillValue, boolean wrap) {
    return Aten.fillDiagonal_(self(), Scalar.of(fillValue), wrap);
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public final Tensor fillDiagonal_(long fillValue) {
    return Aten.fillDiagonal_(self(), Scalar.of(fillValue), false);
  }

  /// `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`
  public final Tensor fillDiagonal_(long fillValue, boolean wrap) {
    return Aten.fillDiagonal_(self(), Scalar.of(fillValue), wrap);
  }

  /// `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
  public final Tensor fill_(Scalar value) {
    return Aten.fill_(self(), value);
  }

  /// `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`
  public final Tensor fill_(Tensor value) {
    return Aten.fill_(self(), value);
  }

  /// `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
  public final Tensor fill_(double value) {
    return Aten.fill_(self(), Scalar.of(value));
  }

  /// `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
  public final Tensor fill_(long value) {
    return Aten.fill_(self(), Scalar.of(value));
  }

  /// `fix(Tensor self) -> Tensor`
  public final Tensor fix() {
    return Aten.fix(self());
  }

  /// `fix_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor fix_() {
    return Aten.fix_(self());
  }

  /// `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
  public final Tensor flatten() {
    return Aten.flatten(self(), 0L, -1L);
  }

  /// `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
  public final Tensor flatten(long startDim) {
    return Aten.flatten(self(), startDim, -1L);
  }

  /// `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
  public final Tensor flatten(long startDim, long endDim) {
    return Aten.flatten(self(), startDim, endDim);
  }

  /// `flip(Tensor self, int[] dims) -> Tensor`
  public final Tensor flip(long... dims) {
    return Aten.flip(self(), dims);
  }

  /// `fliplr(Tensor self) -> Tensor`
  public final Tensor fliplr() {
    return Aten.fliplr(self());
  }

  /// `flipud(Tensor self) -> Tensor`
  public final Tensor flipud() {
    return Aten.flipud(self());
  }

  /// `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public final Tensor floatPower(Scalar exponent) {
    return Aten.floatPower(self(), exponent);
  }

  /// `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
  public final Tensor floatPower(Tensor exponent) {
    return Aten.floatPower(self(), exponent);
  }

  /// `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public final Tensor floatPower(double exponent) {
    return Aten.floatPower(self(), Scalar.of(exponent));
  }

  /// `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public final Tensor floatPower(long exponent) {
    return Aten.floatPower(self(), Scalar.of(exponent));
  }

  /// `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public final Tensor floatPower_(Scalar exponent) {
    return Aten.floatPower_(self(), exponent);
  }

  /// `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
  public final Tensor floatPower_(Tensor exponent) {
    return Aten.floatPower_(self(), exponent);
  }

  /// `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public final Tensor floatPower_(double exponent) {
    return Aten.floatPower_(self(), Scalar.of(exponent));
  }

  /// `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public final Tensor floatPower_(long exponent) {
    return Aten.floatPower_(self(), Scalar.of(exponent));
  }

  /// `floor(Tensor self) -> Tensor`
  public final Tensor floor() {
    return Aten.floor(self());
  }

  /// `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor floorDivide(Scalar other) {
    return Aten.floorDivide(self(), other);
  }

  /// `floor_divide(Tensor self, Tensor other) -> Tensor`
  public final Tensor floorDivide(Tensor other) {
    return Aten.floorDivide(self(), other);
  }

  /// `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor floorDivide(double other) {
    return Aten.floorDivide(self(), Scalar.of(other));
  }

  /// `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor floorDivide(long other) {
    return Aten.floorDivide(self(), Scalar.of(other));
  }

  /// `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor floorDivide_(Scalar other) {
    return Aten.floorDivide_(self(), other);
  }

  /// `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor floorDivide_(Tensor other) {
    return Aten.floorDivide_(self(), other);
  }

  /// `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor floorDivide_(double other) {
    return Aten.floorDivide_(self(), Scalar.of(other));
  }

  /// `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor floorDivide_(long other) {
    return Aten.floorDivide_(self(), Scalar.of(other));
  }

  /// `floor_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor floor_() {
    return Aten.floor_(self());
  }

  /// `fmax(Tensor self, Tensor other) -> Tensor`
  public final Tensor fmax(Tensor other) {
    return Aten.fmax(self(), other);
  }

  /// `fmin(Tensor self, Tensor other) -> Tensor`
  public final Tensor fmin(Tensor other) {
    return Aten.fmin(self(), other);
  }

  /// `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor fmod(Scalar other) {
    return Aten.fmod(self(), other);
  }

  /// `fmod.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor fmod(Tensor other) {
    return Aten.fmod(self(), other);
  }

  /// `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor fmod(double other) {
    return Aten.fmod(self(), Scalar.of(other));
  }

  /// `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor fmod(long other) {
    return Aten.fmod(self(), Scalar.of(other));
  }

  /// `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor fmod_(Scalar other) {
    return Aten.fmod_(self(), other);
  }

  /// `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor fmod_(Tensor other) {
    return Aten.fmod_(self(), other);
  }

  /// `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor fmod_(double other) {
    return Aten.fmod_(self(), Scalar.of(other));
  }

  /// `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor fmod_(long other) {
    return Aten.fmod_(self(), Scalar.of(other));
  }

  /// `frac(Tensor self) -> Tensor`
  public final Tensor frac() {
    return Aten.frac(self());
  }

  /// `frac_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor frac_() {
    return Aten.frac_(self());
  }

  /// `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`
  public final Returns.MantissaExponent frexp() {
    return Aten.frexp(self());
  }

  /// `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
  public final Tensor gather(long dim, Tensor index) {
    return Aten.gather(self(), dim, index, false);
  }

  /// `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
  public final Tensor gather(long dim, Tensor index, boolean sparseGrad) {
    return Aten.gather(self(), dim, index, sparseGrad);
  }

  /// `gcd(Tensor self, Tensor other) -> Tensor`
  public final Tensor gcd(Tensor other) {
    return Aten.gcd(self(), other);
  }

  /// `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor gcd_(Tensor other) {
    return Aten.gcd_(self(), other);
  }

  /// `ge.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor ge(Scalar other) {
    return Aten.ge(self(), other);
  }

  /// `ge.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor ge(Tensor other) {
    return Aten.ge(self(), other);
  }

  /// `ge.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor ge(double other) {
    return Aten.ge(self(), Scalar.of(other));
  }

  /// `ge.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor ge(long other) {
    return Aten.ge(self(), Scalar.of(other));
  }

  /// `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor ge_(Scalar other) {
    return Aten.ge_(self(), other);
  }

  /// `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor ge_(Tensor other) {
    return Aten.ge_(self(), other);
  }

  /// `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor ge_(double other) {
    return Aten.ge_(self(), Scalar.of(other));
  }

  /// `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor ge_(long other) {
    return Aten.ge_(self(), Scalar.of(other));
  }

  /// `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor geometric_(double p) {
    return Aten.geometric_(self(), p, (Generator) null);
  }

  /// `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor geometric_(double p, Generator generator) {
    return Aten.geometric_(self(), p, generator);
  }

  /// `geqrf(Tensor self) -> (Tensor a, Tensor tau)`
  public final Returns.ATau geqrf() {
    return Aten.geqrf(self());
  }

  /// `ger(Tensor self, Tensor vec2) -> Tensor`
  public final Tensor ger(Tensor vec2) {
    return Aten.ger(self(), vec2);
  }

  /// `get_device(Tensor self) -> int`
  public final long getDevice() {
    return Aten.getDevice(self());
  }

  /// `greater.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor greater(Scalar other) {
    return Aten.greater(self(), other);
  }

  /// `greater.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor greater(Tensor other) {
    return Aten.greater(self(), other);
  }

  /// `greater.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor greater(double other) {
    return Aten.greater(self(), Scalar.of(other));
  }

  /// `greater.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor greater(long other) {
    return Aten.greater(self(), Scalar.of(other));
  }

  /// `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor greaterEqual(Scalar other) {
    return Aten.greaterEqual(self(), other);
  }

  /// `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor greaterEqual(Tensor other) {
    return Aten.greaterEqual(self(), other);
  }

  /// `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor greaterEqual(double other) {
    return Aten.greaterEqual(self(), Scalar.of(other));
  }

  /// `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor greaterEqual(long other) {
    return Aten.greaterEqual(self(), Scalar.of(other));
  }

  /// `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor greaterEqual_(Scalar other) {
    return Aten.greaterEqual_(self(), other);
  }

  /// `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor greaterEqual_(Tensor other) {
    return Aten.greaterEqual_(self(), other);
  }

  /// `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor greaterEqual_(double other) {
    return Aten.greaterEqual_(self(), Scalar.of(other));
  }

  /// `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor greaterEqual_(long other) {
    return Aten.greaterEqual_(self(), Scalar.of(other));
  }

  /// `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor greater_(Scalar other) {
    return Aten.greater_(self(), other);
  }

  /// `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor greater_(Tensor other) {
    return Aten.greater_(self(), other);
  }

  /// `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor greater_(double other) {
    return Aten.greater_(self(), Scalar.of(other));
  }

  /// `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor greater_(long other) {
    return Aten.greater_(self(), Scalar.of(other));
  }

  /// `gt.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor gt(Scalar other) {
    return Aten.gt(self(), other);
  }

  /// `gt.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor gt(Tensor other) {
    return Aten.gt(self(), other);
  }

  /// `gt.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor gt(double other) {
    return Aten.gt(self(), Scalar.of(other));
  }

  /// `gt.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor gt(long other) {
    return Aten.gt(self(), Scalar.of(other));
  }

  /// `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor gt_(Scalar other) {
    return Aten.gt_(self(), other);
  }

  /// `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor gt_(Tensor other) {
    return Aten.gt_(self(), other);
  }

  /// `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor gt_(double other) {
    return Aten.gt_(self(), Scalar.of(other));
  }

  /// `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor gt_(long other) {
    return Aten.gt_(self(), Scalar.of(other));
  }

  /// `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
  public final Tensor hardshrink() {
    return Aten.hardshrink(self(), Scalar.of(0.5));
  }

  /// `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
  public final Tensor hardshrink(Scalar lambd) {
    return Aten.hardshrink(self(), lambd);
  }

  /// `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
  public final Tensor hardshrink(double lambd) {
    return Aten.hardshrink(self(), Scalar.of(lambd));
  }

  /// `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
  public final Tensor hardshrink(long lambd) {
    return Aten.hardshrink(self(), Scalar.of(lambd));
  }

  /// `hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor`
  public final Tensor hardshrinkBackward(Tensor gradOut, Scalar lambd) {
    return Aten.hardshrinkBackward(gradOut, self(), lambd);
  }

  /// `hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor`
  public final Tensor hardshrinkBackward(Tensor gradOut, double lambd) {
    return Aten.hardshrinkBackward(gradOut, self(), Scalar.of(lambd));
  }

  /// `hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor`
  public final Tensor hardshrinkBackward(Tensor gradOut, long lambd) {
    return Aten.hardshrinkBackward(gradOut, self(), Scalar.of(lambd));
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public final Tensor hashTensor() {
    return Aten.hashTensor(self(), new long[] {}, false, 0L);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public final Tensor hashTensor(long dim) {
    return Aten.hashTensor(self(), new long[] {dim}, false, 0L);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public final Tensor hashTensor(long dim, boolean keepdim) {
    return Aten.hashTensor(self(), new long[] {dim}, keepdim, 0L);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public final Tensor hashTensor(long dim, boolean keepdim, long mode) {
    return Aten.hashTensor(self(), new long[] {dim}, keepdim, mode);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public final Tensor hashTensor(long... dim) {
    return Aten.hashTensor(self(), dim, false, 0L);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public final Tensor hashTensor(long[] dim, boolean keepdim) {
    return Aten.hashTensor(self(), dim, keepdim, 0L);
  }

  /// `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
  public final Tensor hashTensor(long[] dim, boolean keepdim, long mode) {
    return Aten.hashTensor(self(), dim, keepdim, mode);
  }

  /// `heaviside(Tensor self, Tensor values) -> Tensor`
  public final Tensor heaviside(Tensor values) {
    return Aten.heaviside(self(), values);
  }

  /// `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`
  public final Tensor heaviside_(Tensor values) {
    return Aten.heaviside_(self(), values);
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public final Tensor histc() {
    return Aten.histc(self(), 100L, Scalar.of(0), Scalar.of(0));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public final Tensor histc(long bins) {
    return Aten.histc(self(), bins, Scalar.of(0), Scalar.of(0));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public final Tensor histc(long bins, Scalar min) {
    return Aten.histc(self(), bins, min, Scalar.of(0));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public final Tensor histc(long bins, Scalar min, Scalar max) {
    return Aten.histc(self(), bins, min, max);
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public final Tensor histc(long bins, double min) {
    return Aten.histc(self(), bins, Scalar.of(min), Scalar.of(0));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public final Tensor histc(long bins, double min, double max) {
    return Aten.histc(self(), bins, Scalar.of(min), Scalar.of(max));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public final Tensor histc(long bins, long min) {
    return Aten.histc(self(), bins, Scalar.of(min), Scalar.of(0));
  }

  /// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
  public final Tensor histc(long bins, long min, long max) {
    return Aten.histc(self(), bins, Scalar.of(min), Scalar.of(max));
  }

  /// `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public final Returns.HistBinEdges histogram() {
    return Aten.histogram(self(), 100L, (double[]) null, (Tensor) null, false);
  }

  /// `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public final Returns.HistBinEdges histogram(Tensor bins) {
    return Aten.histogram(self(), bins, (Tensor) null, false);
  }

  /// `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public final Returns.HistBinEdges histogram(Tensor bins, Tensor weight) {
    return Aten.histogram(self(), bins, weight, false);
  }

  /// `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public final Returns.HistBinEdges histogram(Tensor bins, Tensor weight, boolean density) {
    return Aten.histogram(self(), bins, weight, density);
  }

  /// `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public final Returns.HistBinEdges histogram(long bins) {
    return Aten.histogram(self(), bins, (double[]) null, (Tensor) null, false);
  }

  /// `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public final Returns.HistBinEdges histogram(long bins, double[] range) {
    return Aten.histogram(self(), bins, range, (Tensor) null, false);
  }

  /// `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public final Returns.HistBinEdges histogram(long bins, double[] range, Tensor weight) {
    return Aten.histogram(self(), bins, range, weight, false);
  }

  /// `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`
  public final Returns.HistBinEdges histogram(long bins, double[] range, Tensor weight, boolean density) {
    return Aten.histogram(self(), bins, range, weight, density);
  }

  /// `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
  public final Tensor[] hsplit(long sections) {
    return Aten.hsplit(self(), sections);
  }

  /// `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
  public final Tensor[] hsplit(long... indices) {
    return Aten.hsplit(self(), indices);
  }

  /// `hypot(Tensor self, Tensor other) -> Tensor`
  public final Tensor hypot(Tensor other) {
    return Aten.hypot(self(), other);
  }

  /// `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor hypot_(Tensor other) {
    return Aten.hypot_(self(), other);
  }

  /// `i0(Tensor self) -> Tensor`
  public final Tensor i0() {
    return Aten.i0(self());
  }

  /// `i0_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor i0_() {
    return Aten.i0_(self());
  }

  /// `igamma(Tensor self, Tensor other) -> Tensor`
  public final Tensor igamma(Tensor other) {
    return Aten.igamma(self(), other);
  }

  /// `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor igamma_(Tensor other) {
    return Aten.igamma_(self(), other);
  }

  /// `igammac(Tensor self, Tensor other) -> Tensor`
  public final Tensor igammac(Tensor other) {
    return Aten.igammac(self(), other);
  }

  /// `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor igammac_(Tensor other) {
    return Aten.igammac_(self(), other);
  }

  /// `index.Tensor(Tensor self, Tensor?[] indices) -> Tensor`
  public final Tensor index(Tensor... indices) {
    return Aten.index(self(), indices);
  }

  /// `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
  public final Tensor indexAdd(long dim, Tensor index, Tensor source) {
    return Aten.indexAdd(self(), dim, index, source, Scalar.of(1));
  }

  /// `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
  public final Tensor indexAdd(long dim, Tensor index, Tensor source, Scalar alpha) {
    return Aten.indexAdd(self(), dim, index, source, alpha);
  }

  /// `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
  public final Tensor indexAdd(long dim, Tensor index, Tensor source, double alpha) {
    return Aten.indexAdd(self(), dim, index, source, Scalar.of(alpha));
  }

  /// `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
  public final Tensor indexAdd(long dim, Tensor index, Tensor source, long alpha) {
    return Aten.indexAdd(self(), dim, index, source, Scalar.of(alpha));
  }

  /// `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor indexAdd_(long dim, Tensor index, Tensor source) {
    return Aten.indexAdd_(self(), dim, index, source, Scalar.of(1));
  }

  /// `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor indexAdd_(long dim, Tensor index, Tensor source, Scalar alpha) {
    return Aten.indexAdd_(self(), dim, index, source, alpha);
  }

  /// `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor indexAdd_(long dim, Tensor index, Tensor source, double alpha) {
    return Aten.indexAdd_(self(), dim, index, source, Scalar.of(alpha));
  }

  /// `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor indexAdd_(long dim, Tensor index, Tensor source, long alpha) {
    return Aten.indexAdd_(self(), dim, index, source, Scalar.of(alpha));
  }

  /// `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
  public final Tensor indexCopy(long dim, Tensor index, Tensor source) {
    return Aten.indexCopy(self(), dim, index, source);
  }

  /// `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`
  public final Tensor indexCopy_(long dim, Tensor index, Tensor source) {
    return Aten.indexCopy_(self(), dim, index, source);
  }

  /// `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public final Tensor indexFill(long dim, Tensor index, Scalar value) {
    return Aten.indexFill(self(), dim, index, value);
  }

  /// `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`
  public final Tensor indexFill(long dim, Tensor index, Tensor value) {
    return Aten.indexFill(self(), dim, index, value);
  }

  /// `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public final Tensor indexFill(long dim, Tensor index, double value) {
    return Aten.indexFill(self(), dim, index, Scalar.of(value));
  }

  /// `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public final Tensor indexFill(long dim, Tensor index, long value) {
    return Aten.indexFill(self(), dim, index, Scalar.of(value));
  }

  /// `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public final Tensor indexFill_(long dim, Tensor index, Scalar value) {
    return Aten.indexFill_(self(), dim, index, value);
  }

  /// `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`
  public final Tensor indexFill_(long dim, Tensor index, Tensor value) {
    return Aten.indexFill_(self(), dim, index, value);
  }

  /// `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public final Tensor indexFill_(long dim, Tensor index, double value) {
    return Aten.indexFill_(self(), dim, index, Scalar.of(value));
  }

  /// `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public final Tensor indexFill_(long dim, Tensor index, long value) {
    return Aten.indexFill_(self(), dim, index, Scalar.of(value));
  }

  /// `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
  public final Tensor indexPut(Tensor[] indices, Tensor values) {
    return Aten.indexPut(self(), indices, values, false);
  }

  /// `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
  public final Tensor indexPut(Tensor[] indices, Tensor values, boolean accumulate) {
    return Aten.indexPut(self(), indices, values, accumulate);
  }

  /// `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`
  public final Tensor indexPut_(Tensor[] indices, Tensor values) {
    return Aten.indexPut_(self(), indices, values, false);
  }

  /// `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`
  public final Tensor indexPut_(Tensor[] indices, Tensor values, boolean accumulate) {
    return Aten.indexPut_(self(), indices, values, accumulate);
  }

  /// `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
  public final Tensor indexReduce(long dim, Tensor index, Tensor source, String reduce) {
    return Aten.indexReduce(self(), dim, index, source, reduce, true);
  }

  /// `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
  public final Tensor indexReduce(long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
    return Aten.indexReduce(self(), dim, index, source, reduce, includeSelf);
  }

  /// `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`
  public final Tensor indexReduce_(long dim, Tensor index, Tensor source, String reduce) {
    return Aten.indexReduce_(self(), dim, index, source, reduce, true);
  }

  /// `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`
  public final Tensor indexReduce_(long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
    return Aten.indexReduce_(self(), dim, index, source, reduce, includeSelf);
  }

  /// `index_select(Tensor self, int dim, Tensor index) -> Tensor`
  public final Tensor indexSelect(long dim, Tensor index) {
    return Aten.indexSelect(self(), dim, index);
  }

  /// `indices(Tensor(a) self) -> Tensor(a)`
  public final Tensor indices() {
    return Aten.indices(self());
  }

  /// `inner(Tensor self, Tensor other) -> Tensor`
  public final Tensor inner(Tensor other) {
    return Aten.inner(self(), other);
  }

  /// `int_repr(Tensor self) -> Tensor`
  public final Tensor intRepr() {
    return Aten.intRepr(self());
  }

  /// `inverse(Tensor self) -> Tensor`
  public final Tensor inverse() {
    return Aten.inverse(self());
  }

  /// `is_coalesced(Tensor self) -> bool`
  public final boolean isCoalesced() {
    return Aten.isCoalesced(self());
  }

  /// `is_conj(Tensor self) -> bool`
  public final boolean isConj() {
    return Aten.isConj(self());
  }

  /// `is_contiguous(Tensor self) -> bool`
  public final boolean isContiguous() {
    return Aten.isContiguous(self());
  }

  /// `is_contiguous.memory_format(Tensor self, MemoryFormat memory_format) -> bool`
  public final boolean isContiguous(MemoryFormat memoryFormat) {
    return Aten.isContiguous(self(), memoryFormat);
  }

  /// `is_distributed(Tensor self) -> bool`
  public final boolean isDistributed() {
    return Aten.isDistributed(self());
  }

  /// `is_inference(Tensor self) -> bool`
  public final boolean isInference() {
    return Aten.isInference(self());
  }

  /// `is_neg(Tensor self) -> bool`
  public final boolean isNeg() {
    return Aten.isNeg(self());
  }

  /// `is_nonzero(Tensor self) -> bool`
  public final boolean isNonzero() {
    return Aten.isNonzero(self());
  }

  /// `is_pinned(Tensor self, Device? device=None) -> bool`
  public final boolean isPinned() {
    return Aten.isPinned(self(), (Device) null);
  }

  /// `is_pinned(Tensor self, Device? device=None) -> bool`
  public final boolean isPinned(Device device) {
    return Aten.isPinned(self(), device);
  }

  /// `is_same_size(Tensor self, Tensor other) -> bool`
  public final boolean isSameSize(Tensor other) {
    return Aten.isSameSize(self(), other);
  }

  /// `is_set_to(Tensor self, Tensor tensor) -> bool`
  public final boolean isSetTo(Tensor tensor) {
    return Aten.isSetTo(self(), tensor);
  }

  /// `is_signed(Tensor self) -> bool`
  public final boolean isSigned() {
    return Aten.isSigned(self());
  }

  /// `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
  public final Tensor isclose(Tensor other) {
    return Aten.isclose(self(), other, 1e-05, 1e-08, false);
  }

  /// `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
  public final Tensor isclose(Tensor other, double rtol) {
    return Aten.isclose(self(), other, rtol, 1e-08, false);
  }

  /// `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
  public final Tensor isclose(Tensor other, double rtol, double atol) {
    return Aten.isclose(self(), other, rtol, atol, false);
  }

  /// `isclose(Tensor self, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
  public final Tensor isclose(Tensor other, double rtol, double atol, boolean equalNan) {
    return Aten.isclose(self(), other, rtol, atol, equalNan);
  }

  /// `isfinite(Tensor self) -> Tensor`
  public final Tensor isfinite() {
    return Aten.isfinite(self());
  }

  /// `isinf(Tensor self) -> Tensor`
  public final Tensor isinf() {
    return Aten.isinf(self());
  }

  /// `isnan(Tensor self) -> Tensor`
  public final Tensor isnan() {
    return Aten.isnan(self());
  }

  /// `isneginf(Tensor self) -> Tensor`
  public final Tensor isneginf() {
    return Aten.isneginf(self());
  }

  /// `isposinf(Tensor self) -> Tensor`
  public final Tensor isposinf() {
    return Aten.isposinf(self());
  }

  /// `isreal(Tensor self) -> Tensor`
  public final Tensor isreal() {
    return Aten.isreal(self());
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft) {
    return Aten.istft(self(), nFft, (Long) null, (Long) null, (Tensor) null, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, Long hopLength) {
    return Aten.istft(self(), nFft, hopLength, (Long) null, (Tensor) null, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, Long hopLength, Long winLength) {
    return Aten.istft(self(), nFft, hopLength, winLength, (Tensor) null, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, Long hopLength, Long winLength, Tensor window) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center, boolean normalized) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, normalized, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, normalized, onesided, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided, Long length) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, normalized, onesided, length, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided, Long length, boolean returnComplex) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, normalized, onesided, length, returnComplex);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, long hopLength) {
    return Aten.istft(self(), nFft, hopLength, (Long) null, (Tensor) null, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, long hopLength, long winLength) {
    return Aten.istft(self(), nFft, hopLength, winLength, (Tensor) null, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, long hopLength, long winLength, Tensor window) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, true, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, long hopLength, long winLength, Tensor window, boolean center) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, false, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, long hopLength, long winLength, Tensor window, boolean center, boolean normalized) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, normalized, (Boolean) null, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, long hopLength, long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, normalized, onesided, (Long) null, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, long hopLength, long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided, long length) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, normalized, onesided, length, false);
  }

  /// `istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor`
  public final Tensor istft(long nFft, long hopLength, long winLength, Tensor window, boolean center, boolean normalized, Boolean onesided, long length, boolean returnComplex) {
    return Aten.istft(self(), nFft, hopLength, winLength, window, center, normalized, onesided, length, returnComplex);
  }

  /// `kron(Tensor self, Tensor other) -> Tensor`
  public final Tensor kron(Tensor other) {
    return Aten.kron(self(), other);
  }

  /// `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices kthvalue(long k) {
    return Aten.kthvalue(self(), k, -1L, false);
  }

  /// `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices kthvalue(long k, long dim) {
    return Aten.kthvalue(self(), k, dim, false);
  }

  /// `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices kthvalue(long k, long dim, boolean keepdim) {
    return Aten.kthvalue(self(), k, dim, keepdim);
  }

  /// `lcm(Tensor self, Tensor other) -> Tensor`
  public final Tensor lcm(Tensor other) {
    return Aten.lcm(self(), other);
  }

  /// `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor lcm_(Tensor other) {
    return Aten.lcm_(self(), other);
  }

  /// `ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor ldexp(Tensor other) {
    return Aten.ldexp(self(), other);
  }

  /// `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor ldexp_(Tensor other) {
    return Aten.ldexp_(self(), other);
  }

  /// `le.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor le(Scalar other) {
    return Aten.le(self(), other);
  }

  /// `le.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor le(Tensor other) {
    return Aten.le(self(), other);
  }

  /// `le.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor le(double other) {
    return Aten.le(self(), Scalar.of(other));
  }

  /// `le.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor le(long other) {
    return Aten.le(self(), Scalar.of(other));
  }

  /// `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor le_(Scalar other) {
    return Aten.le_(self(), other);
  }

  /// `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor le_(Tensor other) {
    return Aten.le_(self(), other);
  }

  /// `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor le_(double other) {
    return Aten.le_(self(), Scalar.of(other));
  }

  /// `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor le_(long other) {
    return Aten.le_(self(), Scalar.of(other));
  }

  /// `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
  public final Tensor lerp(Tensor end, Scalar weight) {
    return Aten.lerp(self(), end, weight);
  }

  /// `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
  public final Tensor lerp(Tensor end, Tensor weight) {
    return Aten.lerp(self(), end, weight);
  }

  /// `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
  public final Tensor lerp(Tensor end, double weight) {
    return Aten.lerp(self(), end, Scalar.of(weight));
  }

  /// `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
  public final Tensor lerp(Tensor end, long weight) {
    return Aten.lerp(self(), end, Scalar.of(weight));
  }

  /// `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
  public final Tensor lerp_(Tensor end, Scalar weight) {
    return Aten.lerp_(self(), end, weight);
  }

  /// `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`
  public final Tensor lerp_(Tensor end, Tensor weight) {
    return Aten.lerp_(self(), end, weight);
  }

  /// `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
  public final Tensor lerp_(Tensor end, double weight) {
    return Aten.lerp_(self(), end, Scalar.of(weight));
  }

  /// `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
  public final Tensor lerp_(Tensor end, long weight) {
    return Aten.lerp_(self(), end, Scalar.of(weight));
  }

  /// `less.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor less(Scalar other) {
    return Aten.less(self(), other);
  }

  /// `less.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor less(Tensor other) {
    return Aten.less(self(), other);
  }

  /// `less.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor less(double other) {
    return Aten.less(self(), Scalar.of(other));
  }

  /// `less.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor less(long other) {
    return Aten.less(self(), Scalar.of(other));
  }

  /// `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor lessEqual(Scalar other) {
    return Aten.lessEqual(self(), other);
  }

  /// `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor lessEqual(Tensor other) {
    return Aten.lessEqual(self(), other);
  }

  /// `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor lessEqual(double other) {
    return Aten.lessEqual(self(), Scalar.of(other));
  }

  /// `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor lessEqual(long other) {
    return Aten.lessEqual(self(), Scalar.of(other));
  }

  /// `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor lessEqual_(Scalar other) {
    return Aten.lessEqual_(self(), other);
  }

  /// `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor lessEqual_(Tensor other) {
    return Aten.lessEqual_(self(), other);
  }

  /// `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor lessEqual_(double other) {
    return Aten.lessEqual_(self(), Scalar.of(other));
  }

  /// `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor lessEqual_(long other) {
    return Aten.lessEqual_(self(), Scalar.of(other));
  }

  /// `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor less_(Scalar other) {
    return Aten.less_(self(), other);
  }

  /// `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor less_(Tensor other) {
    return Aten.less_(self(), other);
  }

  /// `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor less_(double other) {
    return Aten.less_(self(), Scalar.of(other));
  }

  /// `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor less_(long other) {
    return Aten.less_(self(), Scalar.of(other));
  }

  /// `lgamma(Tensor self) -> Tensor`
  public final Tensor lgamma() {
    return Aten.lgamma(self());
  }

  /// `lgamma_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor lgamma_() {
    return Aten.lgamma_(self());
  }

  /// `log(Tensor self) -> Tensor`
  public final Tensor log() {
    return Aten.log(self());
  }

  /// `log10(Tensor self) -> Tensor`
  public final Tensor log10() {
    return Aten.log10(self());
  }

  /// `log10_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor log10_() {
    return Aten.log10_(self());
  }

  /// `log1p(Tensor self) -> Tensor`
  public final Tensor log1p() {
    return Aten.log1p(self());
  }

  /// `log1p_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor log1p_() {
    return Aten.log1p_(self());
  }

  /// `log2(Tensor self) -> Tensor`
  public final Tensor log2() {
    return Aten.log2(self());
  }

  /// `log2_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor log2_() {
    return Aten.log2_(self());
  }

  /// `log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor logNormal_() {
    return Aten.logNormal_(self(), 1.0, 2.0, (Generator) null);
  }

  /// `log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor logNormal_(double mean) {
    return Aten.logNormal_(self(), mean, 2.0, (Generator) null);
  }

  /// `log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor logNormal_(double mean, double std) {
    return Aten.logNormal_(self(), mean, std, (Generator) null);
  }

  /// `log_normal_(Tensor(a!) self, float mean=1, float std=2, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor logNormal_(double mean, double std, Generator generator) {
    return Aten.logNormal_(self(), mean, std, generator);
  }

  /// `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
  public final Tensor logSoftmax(long dim) {
    return Aten.logSoftmax(self(), dim, (DType) null);
  }

  /// `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
  public final Tensor logSoftmax(long dim, DType dtype) {
    return Aten.logSoftmax(self(), dim, dtype);
  }

  /// `log_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor log_() {
    return Aten.log_(self());
  }

  /// `logaddexp(Tensor self, Tensor other) -> Tensor`
  public final Tensor logaddexp(Tensor other) {
    return Aten.logaddexp(self(), other);
  }

  /// `logaddexp2(Tensor self, Tensor other) -> Tensor`
  public final Tensor logaddexp2(Tensor other) {
    return Aten.logaddexp2(self(), other);
  }

  /// `logcumsumexp(Tensor self, int dim) -> Tensor`
  public final Tensor logcumsumexp(long dim) {
    return Aten.logcumsumexp(self(), dim);
  }

  /// `logdet(Tensor self) -> Tensor`
  public final Tensor logdet() {
    return Aten.logdet(self());
  }

  /// `logical_and(Tensor self, Tensor other) -> Tensor`
  public final Tensor logicalAnd(Tensor other) {
    return Aten.logicalAnd(self(), other);
  }

  /// `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor logicalAnd_(Tensor other) {
    return Aten.logicalAnd_(self(), other);
  }

  /// `logical_not(Tensor self) -> Tensor`
  public final Tensor logicalNot() {
    return Aten.logicalNot(self());
  }

  /// `logical_not_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor logicalNot_() {
    return Aten.logicalNot_(self());
  }

  /// `logical_or(Tensor self, Tensor other) -> Tensor`
  public final Tensor logicalOr(Tensor other) {
    return Aten.logicalOr(self(), other);
  }

  /// `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor logicalOr_(Tensor other) {
    return Aten.logicalOr_(self(), other);
  }

  /// `logical_xor(Tensor self, Tensor other) -> Tensor`
  public final Tensor logicalXor(Tensor other) {
    return Aten.logicalXor(self(), other);
  }

  /// `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor logicalXor_(Tensor other) {
    return Aten.logicalXor_(self(), other);
  }

  /// `logit(Tensor self, float? eps=None) -> Tensor`
  public final Tensor logit() {
    return Aten.logit(self(), (Double) null);
  }

  /// `logit(Tensor self, float? eps=None) -> Tensor`
  public final Tensor logit(Double eps) {
    return Aten.logit(self(), eps);
  }

  /// `logit(Tensor self, float? eps=None) -> Tensor`
  public final Tensor logit(double eps) {
    return Aten.logit(self(), eps);
  }

  /// `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
  public final Tensor logit_() {
    return Aten.logit_(self(), (Double) null);
  }

  /// `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
  public final Tensor logit_(Double eps) {
    return Aten.logit_(self(), eps);
  }

  /// `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
  public final Tensor logit_(double eps) {
    return Aten.logit_(self(), eps);
  }

  /// `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor logsumexp(long dim) {
    return Aten.logsumexp(self(), new long[] {dim}, false);
  }

  /// `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor logsumexp(long dim, boolean keepdim) {
    return Aten.logsumexp(self(), new long[] {dim}, keepdim);
  }

  /// `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor logsumexp(long... dim) {
    return Aten.logsumexp(self(), dim, false);
  }

  /// `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor logsumexp(long[] dim, boolean keepdim) {
    return Aten.logsumexp(self(), dim, keepdim);
  }

  /// `lt.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor lt(Scalar other) {
    return Aten.lt(self(), other);
  }

  /// `lt.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor lt(Tensor other) {
    return Aten.lt(self(), other);
  }

  /// `lt.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor lt(double other) {
    return Aten.lt(self(), Scalar.of(other));
  }

  /// `lt.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor lt(long other) {
    return Aten.lt(self(), Scalar.of(other));
  }

  /// `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor lt_(Scalar other) {
    return Aten.lt_(self(), other);
  }

  /// `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor lt_(Tensor other) {
    return Aten.lt_(self(), other);
  }

  /// `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor lt_(double other) {
    return Aten.lt_(self(), Scalar.of(other));
  }

  /// `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor lt_(long other) {
    return Aten.lt_(self(), Scalar.of(other));
  }

  /// `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`
  public final Tensor luSolve(Tensor LUData, Tensor LUPivots) {
    return Aten.luSolve(self(), LUData, LUPivots);
  }

  /// `mH(Tensor(a) self) -> Tensor(a)`
  public final Tensor mH() {
    return Aten.mH(self());
  }

  /// `mT(Tensor(a) self) -> Tensor(a)`
  public final Tensor mT() {
    return Aten.mT(self());
  }

  /// `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
  public final Tensor maskedFill(Tensor mask, Scalar value) {
    return Aten.maskedFill(self(), mask, value);
  }

  /// `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`
  public final Tensor maskedFill(Tensor mask, Tensor value) {
    return Aten.maskedFill(self(), mask, value);
  }

  /// `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
  public final Tensor maskedFill(Tensor mask, double value) {
    return Aten.maskedFill(self(), mask, Scalar.of(value));
  }

  /// `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
  public final Tensor maskedFill(Tensor mask, long value) {
    return Aten.maskedFill(self(), mask, Scalar.of(value));
  }

  /// `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
  public final Tensor maskedFill_(Tensor mask, Scalar value) {
    return Aten.maskedFill_(self(), mask, value);
  }

  /// `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`
  public final Tensor maskedFill_(Tensor mask, Tensor value) {
    return Aten.maskedFill_(self(), mask, value);
  }

  /// `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
  public final Tensor maskedFill_(Tensor mask, double value) {
    return Aten.maskedFill_(self(), mask, Scalar.of(value));
  }

  /// `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
  public final Tensor maskedFill_(Tensor mask, long value) {
    return Aten.maskedFill_(self(), mask, Scalar.of(value));
  }

  /// `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
  public final Tensor maskedScatter(Tensor mask, Tensor source) {
    return Aten.maskedScatter(self(), mask, source);
  }

  /// `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`
  public final Tensor maskedScatter_(Tensor mask, Tensor source) {
    return Aten.maskedScatter_(self(), mask, source);
  }

  /// `masked_select(Tensor self, Tensor mask) -> Tensor`
  public final Tensor maskedSelect(Tensor mask) {
    return Aten.maskedSelect(self(), mask);
  }

  /// `matmul(Tensor self, Tensor other) -> Tensor`
  public final Tensor matmul(Tensor other) {
    return Aten.matmul(self(), other);
  }

  /// `matrix_exp(Tensor self) -> Tensor`
  public final Tensor matrixExp() {
    return Aten.matrixExp(self());
  }

  /// `matrix_H(Tensor(a) self) -> Tensor(a)`
  public final Tensor matrixH() {
    return Aten.matrixH(self());
  }

  /// `matrix_power(Tensor self, int n) -> Tensor`
  public final Tensor matrixPower(long n) {
    return Aten.matrixPower(self(), n);
  }

  /// `max(Tensor self) -> Tensor`
  public final Tensor max() {
    return Aten.max(self());
  }

  /// `max.other(Tensor self, Tensor other) -> Tensor`
  public final Tensor max(Tensor other) {
    return Aten.max(self(), other);
  }

  /// `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices max(long dim) {
    return Aten.max(self(), dim, false);
  }

  /// `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices max(long dim, boolean keepdim) {
    return Aten.max(self(), dim, keepdim);
  }

  /// `maximum(Tensor self, Tensor other) -> Tensor`
  public final Tensor maximum(Tensor other) {
    return Aten.maximum(self(), other);
  }

  /// `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean() {
    return Aten.mean(self(), (DType) null);
  }

  /// `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean(DType dtype) {
    return Aten.mean(self(), dtype);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean(long dim) {
    return Aten.mean(self(), new long[] {dim}, false, (DType) null);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean(long dim, DType dtype) {
    return Aten.mean(self(), new long[] {dim}, false, dtype);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean(long dim, boolean keepdim) {
    return Aten.mean(self(), new long[] {dim}, keepdim, (DType) null);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean(long dim, boolean keepdim, DType dtype) {
    return Aten.mean(self(), new long[] {dim}, keepdim, dtype);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean(long... dim) {
    return Aten.mean(self(), dim, false, (DType) null);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean(long[] dim, DType dtype) {
    return Aten.mean(self(), dim, false, dtype);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean(long[] dim, boolean keepdim) {
    return Aten.mean(self(), dim, keepdim, (DType) null);
  }

  /// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor mean(long[] dim, boolean keepdim, DType dtype) {
    return Aten.mean(self(), dim, keepdim, dtype);
  }

  /// `median(Tensor self) -> Tensor`
  public final Tensor median() {
    return Aten.median(self());
  }

  /// `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices median(long dim) {
    return Aten.median(self(), dim, false);
  }

  /// `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices median(long dim, boolean keepdim) {
    return Aten.median(self(), dim, keepdim);
  }

  /// `min(Tensor self) -> Tensor`
  public final Tensor min() {
    return Aten.min(self());
  }

  /// `min.other(Tensor self, Tensor other) -> Tensor`
  public final Tensor min(Tensor other) {
    return Aten.min(self(), other);
  }

  /// `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices min(long dim) {
    return Aten.min(self(), dim, false);
  }

  /// `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices min(long dim, boolean keepdim) {
    return Aten.min(self(), dim, keepdim);
  }

  /// `minimum(Tensor self, Tensor other) -> Tensor`
  public final Tensor minimum(Tensor other) {
    return Aten.minimum(self(), other);
  }

  /// `mm(Tensor self, Tensor mat2) -> Tensor`
  public final Tensor mm(Tensor mat2) {
    return Aten.mm(self(), mat2);
  }

  /// `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices mode() {
    return Aten.mode(self(), -1L, false);
  }

  /// `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices mode(long dim) {
    return Aten.mode(self(), dim, false);
  }

  /// `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices mode(long dim, boolean keepdim) {
    return Aten.mode(self(), dim, keepdim);
  }

  /// `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
  public final Tensor moveaxis(long source, long destination) {
    return Aten.moveaxis(self(), source, destination);
  }

  /// `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
  public final Tensor moveaxis(long[] source, long... destination) {
    return Aten.moveaxis(self(), source, destination);
  }

  /// `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
  public final Tensor movedim(long source, long destination) {
    return Aten.movedim(self(), source, destination);
  }

  /// `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
  public final Tensor movedim(long[] source, long... destination) {
    return Aten.movedim(self(), source, destination);
  }

  /// `msort(Tensor self) -> Tensor`
  public final Tensor msort() {
    return Aten.msort(self());
  }

  /// `mul.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor mul(Scalar other) {
    return Aten.mul(self(), other);
  }

  /// `mul.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor mul(Tensor other) {
    return Aten.mul(self(), other);
  }

  /// `mul.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor mul(double other) {
    return Aten.mul(self(), Scalar.of(other));
  }

  /// `mul.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor mul(long other) {
    return Aten.mul(self(), Scalar.of(other));
  }

  /// `mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor mul_(Scalar other) {
    return Aten.mul_(self(), other);
  }

  /// `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor mul_(Tensor other) {
    return Aten.mul_(self(), other);
  }

  /// `mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor mul_(double other) {
    return Aten.mul_(self(), Scalar.of(other));
  }

  /// `mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor mul_(long other) {
    return Aten.mul_(self(), Scalar.of(other));
  }

  /// `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
  public final Tensor multinomial(long numSamples) {
    return Aten.multinomial(self(), numSamples, false, (Generator) null);
  }

  /// `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
  public final Tensor multinomial(long numSamples, boolean replacement) {
    return Aten.multinomial(self(), numSamples, replacement, (Generator) null);
  }

  /// `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
  public final Tensor multinomial(long numSamples, boolean replacement, Generator generator) {
    return Aten.multinomial(self(), numSamples, replacement, generator);
  }

  /// `multiply.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor multiply(Scalar other) {
    return Aten.multiply(self(), other);
  }

  /// `multiply.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor multiply(Tensor other) {
    return Aten.multiply(self(), other);
  }

  /// `multiply.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor multiply(double other) {
    return Aten.multiply(self(), Scalar.of(other));
  }

  /// `multiply.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor multiply(long other) {
    return Aten.multiply(self(), Scalar.of(other));
  }

  /// `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor multiply_(Scalar other) {
    return Aten.multiply_(self(), other);
  }

  /// `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor multiply_(Tensor other) {
    return Aten.multiply_(self(), other);
  }

  /// `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor multiply_(double other) {
    return Aten.multiply_(self(), Scalar.of(other));
  }

  /// `multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor multiply_(long other) {
    return Aten.multiply_(self(), Scalar.of(other));
  }

  /// `mv(Tensor self, Tensor vec) -> Tensor`
  public final Tensor mv(Tensor vec) {
    return Aten.mv(self(), vec);
  }

  /// `mvlgamma(Tensor self, int p) -> Tensor`
  public final Tensor mvlgamma(long p) {
    return Aten.mvlgamma(self(), p);
  }

  /// `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`
  public final Tensor mvlgamma_(long p) {
    return Aten.mvlgamma_(self(), p);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public final Tensor nanToNum() {
    return Aten.nanToNum(self(), (Double) null, (Double) null, (Double) null);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public final Tensor nanToNum(Double nan) {
    return Aten.nanToNum(self(), nan, (Double) null, (Double) null);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public final Tensor nanToNum(Double nan, Double posinf) {
    return Aten.nanToNum(self(), nan, posinf, (Double) null);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public final Tensor nanToNum(Double nan, Double posinf, Double neginf) {
    return Aten.nanToNum(self(), nan, posinf, neginf);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public final Tensor nanToNum(double nan) {
    return Aten.nanToNum(self(), nan, (Double) null, (Double) null);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public final Tensor nanToNum(double nan, double posinf) {
    return Aten.nanToNum(self(), nan, posinf, (Double) null);
  }

  /// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
  public final Tensor nanToNum(double nan, double posinf, double neginf) {
    return Aten.nanToNum(self(), nan, posinf, neginf);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public final Tensor nanToNum_() {
    return Aten.nanToNum_(self(), (Double) null, (Double) null, (Double) null);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public final Tensor nanToNum_(Double nan) {
    return Aten.nanToNum_(self(), nan, (Double) null, (Double) null);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public final Tensor nanToNum_(Double nan, Double posinf) {
    return Aten.nanToNum_(self(), nan, posinf, (Double) null);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public final Tensor nanToNum_(Double nan, Double posinf, Double neginf) {
    return Aten.nanToNum_(self(), nan, posinf, neginf);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public final Tensor nanToNum_(double nan) {
    return Aten.nanToNum_(self(), nan, (Double) null, (Double) null);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public final Tensor nanToNum_(double nan, double posinf) {
    return Aten.nanToNum_(self(), nan, posinf, (Double) null);
  }

  /// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
  public final Tensor nanToNum_(double nan, double posinf, double neginf) {
    return Aten.nanToNum_(self(), nan, posinf, neginf);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nanmean() {
    return Aten.nanmean(self(), (long[]) null, false, (DType) null);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nanmean(DType dtype) {
    return Aten.nanmean(self(), (long[]) null, false, dtype);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nanmean(long dim) {
    return Aten.nanmean(self(), new long[] {dim}, false, (DType) null);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nanmean(long dim, boolean keepdim) {
    return Aten.nanmean(self(), new long[] {dim}, keepdim, (DType) null);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nanmean(long dim, boolean keepdim, DType dtype) {
    return Aten.nanmean(self(), new long[] {dim}, keepdim, dtype);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nanmean(long... dim) {
    return Aten.nanmean(self(), dim, false, (DType) null);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nanmean(long[] dim, boolean keepdim) {
    return Aten.nanmean(self(), dim, keepdim, (DType) null);
  }

  /// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nanmean(long[] dim, boolean keepdim, DType dtype) {
    return Aten.nanmean(self(), dim, keepdim, dtype);
  }

  /// `nanmedian(Tensor self) -> Tensor`
  public final Tensor nanmedian() {
    return Aten.nanmedian(self());
  }

  /// `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices nanmedian(long dim) {
    return Aten.nanmedian(self(), dim, false);
  }

  /// `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices nanmedian(long dim, boolean keepdim) {
    return Aten.nanmedian(self(), dim, keepdim);
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(Tensor q) {
    return Aten.nanquantile(self(), q, (Long) null, false, "linear");
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(Tensor q, Long dim) {
    return Aten.nanquantile(self(), q, dim, false, "linear");
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(Tensor q, Long dim, boolean keepdim) {
    return Aten.nanquantile(self(), q, dim, keepdim, "linear");
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(Tensor q, Long dim, boolean keepdim, String interpolation) {
    return Aten.nanquantile(self(), q, dim, keepdim, interpolation);
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(Tensor q, String interpolation) {
    return Aten.nanquantile(self(), q, (Long) null, false, interpolation);
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(Tensor q, long dim) {
    return Aten.nanquantile(self(), q, dim, false, "linear");
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(Tensor q, long dim, boolean keepdim) {
    return Aten.nanquantile(self(), q, dim, keepdim, "linear");
  }

  /// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(Tensor q, long dim, boolean keepdim, String interpolation) {
    return Aten.nanquantile(self(), q, dim, keepdim, interpolation);
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(double q) {
    return Aten.nanquantile(self(), q, (Long) null, false, "linear");
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(double q, Long dim) {
    return Aten.nanquantile(self(), q, dim, false, "linear");
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(double q, Long dim, boolean keepdim) {
    return Aten.nanquantile(self(), q, dim, keepdim, "linear");
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(double q, Long dim, boolean keepdim, String interpolation) {
    return Aten.nanquantile(self(), q, dim, keepdim, interpolation);
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(double q, String interpolation) {
    return Aten.nanquantile(self(), q, (Long) null, false, interpolation);
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(double q, long dim) {
    return Aten.nanquantile(self(), q, dim, false, "linear");
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(double q, long dim, boolean keepdim) {
    return Aten.nanquantile(self(), q, dim, keepdim, "linear");
  }

  /// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor nanquantile(double q, long dim, boolean keepdim, String interpolation) {
    return Aten.nanquantile(self(), q, dim, keepdim, interpolation);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nansum() {
    return Aten.nansum(self(), (long[]) null, false, (DType) null);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nansum(DType dtype) {
    return Aten.nansum(self(), (long[]) null, false, dtype);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nansum(long dim) {
    return Aten.nansum(self(), new long[] {dim}, false, (DType) null);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nansum(long dim, boolean keepdim) {
    return Aten.nansum(self(), new long[] {dim}, keepdim, (DType) null);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nansum(long dim, boolean keepdim, DType dtype) {
    return Aten.nansum(self(), new long[] {dim}, keepdim, dtype);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nansum(long... dim) {
    return Aten.nansum(self(), dim, false, (DType) null);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nansum(long[] dim, boolean keepdim) {
    return Aten.nansum(self(), dim, keepdim, (DType) null);
  }

  /// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor nansum(long[] dim, boolean keepdim, DType dtype) {
    return Aten.nansum(self(), dim, keepdim, dtype);
  }

  /// `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`
  public final Tensor narrow(long dim, Tensor start, long length) {
    return Aten.narrow(self(), dim, start, length);
  }

  /// `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`
  public final Tensor narrow(long dim, long start, long length) {
    return Aten.narrow(self(), dim, start, length);
  }

  /// `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`
  public final Tensor narrowCopy(long dim, long start, long length) {
    return Aten.narrowCopy(self(), dim, start, length);
  }

  /// `ne.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor ne(Scalar other) {
    return Aten.ne(self(), other);
  }

  /// `ne.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor ne(Tensor other) {
    return Aten.ne(self(), other);
  }

  /// `ne.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor ne(double other) {
    return Aten.ne(self(), Scalar.of(other));
  }

  /// `ne.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor ne(long other) {
    return Aten.ne(self(), Scalar.of(other));
  }

  /// `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor ne_(Scalar other) {
    return Aten.ne_(self(), other);
  }

  /// `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor ne_(Tensor other) {
    return Aten.ne_(self(), other);
  }

  /// `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor ne_(double other) {
    return Aten.ne_(self(), Scalar.of(other));
  }

  /// `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor ne_(long other) {
    return Aten.ne_(self(), Scalar.of(other));
  }

  /// `neg(Tensor self) -> Tensor`
  public final Tensor neg() {
    return Aten.neg(self());
  }

  /// `neg_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor neg_() {
    return Aten.neg_(self());
  }

  /// `negative(Tensor self) -> Tensor`
  public final Tensor negative() {
    return Aten.negative(self());
  }

  /// `negative_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor negative_() {
    return Aten.negative_(self());
  }

  /// `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newEmpty(long... size) {
    return Aten.newEmpty(self(), size, (TensorOptions) null);
  }

  /// `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newEmpty(long[] size, TensorOptions options) {
    return Aten.newEmpty(self(), size, options);
  }

  /// `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newEmptyStrided(long[] size, long... stride) {
    return Aten.newEmptyStrided(self(), size, stride, (TensorOptions) null);
  }

  /// `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newEmptyStrided(long[] size, long[] stride, TensorOptions options) {
    return Aten.newEmptyStrided(self(), size, stride, options);
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newFull(long[] size, Scalar fillValue) {
    return Aten.newFull(self(), size, fillValue, (TensorOptions) null);
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newFull(long[] size, Scalar fillValue, TensorOptions options) {
    return Aten.newFull(self(), size, fillValue, options);
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newFull(long[] size, double fillValue) {
    return Aten.newFull(self(), size, Scalar.of(fillValue), (TensorOptions) null);
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newFull(long[] size, double fillValue, TensorOptions options) {
    return Aten.newFull(self(), size, Scalar.of(fillValue), options);
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newFull(long[] size, long fillValue) {
    return Aten.newFull(self(), size, Scalar.of(fillValue), (TensorOptions) null);
  }

  /// `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newFull(long[] size, long fillValue, TensorOptions options) {
    return Aten.newFull(self(), size, Scalar.of(fillValue), options);
  }

  /// `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newOnes(long... size) {
    return Aten.newOnes(self(), size, (TensorOptions) null);
  }

  /// `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newOnes(long[] size, TensorOptions options) {
    return Aten.newOnes(self(), size, options);
  }

  /// `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newZeros(long... size) {
    return Aten.newZeros(self(), size, (TensorOptions) null);
  }

  /// `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public final Tensor newZeros(long[] size, TensorOptions options) {
    return Aten.newZeros(self(), size, options);
  }

  /// `nextafter(Tensor self, Tensor other) -> Tensor`
  public final Tensor nextafter(Tensor other) {
    return Aten.nextafter(self(), other);
  }

  /// `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor nextafter_(Tensor other) {
    return Aten.nextafter_(self(), other);
  }

  /// `nonzero(Tensor self) -> Tensor`
  public final Tensor nonzero() {
    return Aten.nonzero(self());
  }

  /// `nonzero_numpy(Tensor self) -> Tensor[]`
  public final Tensor[] nonzeroNumpy() {
    return Aten.nonzeroNumpy(self());
  }

  /// `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
  public final Tensor nonzeroStatic(long size) {
    return Aten.nonzeroStatic(self(), size, -1L);
  }

  /// `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`
  public final Tensor nonzeroStatic(long size, long fillValue) {
    return Aten.nonzeroStatic(self(), size, fillValue);
  }

  /// `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
  public final Tensor norm() {
    return Aten.norm(self(), Scalar.of(2));
  }

  /// `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
  public final Tensor norm(Scalar p) {
    return Aten.norm(self(), p);
  }

  /// `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
  public final Tensor norm(Scalar p, DType dtype) {
    return Aten.norm(self(), p, dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(Scalar p, long dim) {
    return Aten.norm(self(), p, new long[] {dim}, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(Scalar p, long dim, boolean keepdim) {
    return Aten.norm(self(), p, new long[] {dim}, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public final Tensor norm(Scalar p, long dim, boolean keepdim, DType dtype) {
    return Aten.norm(self(), p, new long[] {dim}, keepdim, dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(Scalar p, long... dim) {
    return Aten.norm(self(), p, dim, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(Scalar p, long[] dim, boolean keepdim) {
    return Aten.norm(self(), p, dim, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public final Tensor norm(Scalar p, long[] dim, boolean keepdim, DType dtype) {
    return Aten.norm(self(), p, dim, keepdim, dtype);
  }

  /// `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
  public final Tensor norm(double p) {
    return Aten.norm(self(), Scalar.of(p));
  }

  /// `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
  public final Tensor norm(double p, DType dtype) {
    return Aten.norm(self(), Scalar.of(p), dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(double p, long dim) {
    return Aten.norm(self(), Scalar.of(p), new long[] {dim}, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(double p, long dim, boolean keepdim) {
    return Aten.norm(self(), Scalar.of(p), new long[] {dim}, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public final Tensor norm(double p, long dim, boolean keepdim, DType dtype) {
    return Aten.norm(self(), Scalar.of(p), new long[] {dim}, keepdim, dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(double p, long... dim) {
    return Aten.norm(self(), Scalar.of(p), dim, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(double p, long[] dim, boolean keepdim) {
    return Aten.norm(self(), Scalar.of(p), dim, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public final Tensor norm(double p, long[] dim, boolean keepdim, DType dtype) {
    return Aten.norm(self(), Scalar.of(p), dim, keepdim, dtype);
  }

  /// `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
  public final Tensor norm(long p) {
    return Aten.norm(self(), Scalar.of(p));
  }

  /// `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
  public final Tensor norm(long p, DType dtype) {
    return Aten.norm(self(), Scalar.of(p), dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(long p, long dim) {
    return Aten.norm(self(), Scalar.of(p), new long[] {dim}, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(long p, long dim, boolean keepdim) {
    return Aten.norm(self(), Scalar.of(p), new long[] {dim}, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public final Tensor norm(long p, long dim, boolean keepdim, DType dtype) {
    return Aten.norm(self(), Scalar.of(p), new long[] {dim}, keepdim, dtype);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(long p, long... dim) {
    return Aten.norm(self(), Scalar.of(p), dim, false);
  }

  /// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
  public final Tensor norm(long p, long[] dim, boolean keepdim) {
    return Aten.norm(self(), Scalar.of(p), dim, keepdim);
  }

  /// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
  public final Tensor norm(long p, long[] dim, boolean keepdim, DType dtype) {
    return Aten.norm(self(), Scalar.of(p), dim, keepdim, dtype);
  }

  /// `normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor normal_() {
    return Aten.normal_(self(), 0.0, 1.0, (Generator) null);
  }

  /// `normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor normal_(double mean) {
    return Aten.normal_(self(), mean, 1.0, (Generator) null);
  }

  /// `normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor normal_(double mean, double std) {
    return Aten.normal_(self(), mean, std, (Generator) null);
  }

  /// `normal_(Tensor(a!) self, float mean=0, float std=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor normal_(double mean, double std, Generator generator) {
    return Aten.normal_(self(), mean, std, generator);
  }

  /// `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor notEqual(Scalar other) {
    return Aten.notEqual(self(), other);
  }

  /// `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor notEqual(Tensor other) {
    return Aten.notEqual(self(), other);
  }

  /// `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor notEqual(double other) {
    return Aten.notEqual(self(), Scalar.of(other));
  }

  /// `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor notEqual(long other) {
    return Aten.notEqual(self(), Scalar.of(other));
  }

  /// `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor notEqual_(Scalar other) {
    return Aten.notEqual_(self(), other);
  }

  /// `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor notEqual_(Tensor other) {
    return Aten.notEqual_(self(), other);
  }

  /// `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor notEqual_(double other) {
    return Aten.notEqual_(self(), Scalar.of(other));
  }

  /// `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor notEqual_(long other) {
    return Aten.notEqual_(self(), Scalar.of(other));
  }

  /// `orgqr(Tensor self, Tensor input2) -> Tensor`
  public final Tensor orgqr(Tensor input2) {
    return Aten.orgqr(self(), input2);
  }

  /// `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
  public final Tensor ormqr(Tensor input2, Tensor input3) {
    return Aten.ormqr(self(), input2, input3, true, false);
  }

  /// `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
  public final Tensor ormqr(Tensor input2, Tensor input3, boolean left) {
    return Aten.ormqr(self(), input2, input3, left, false);
  }

  /// `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`
  public final Tensor ormqr(Tensor input2, Tensor input3, boolean left, boolean transpose) {
    return Aten.ormqr(self(), input2, input3, left, transpose);
  }

  /// `outer(Tensor self, Tensor vec2) -> Tensor`
  public final Tensor outer(Tensor vec2) {
    return Aten.outer(self(), vec2);
  }

  /// `permute(Tensor(a) self, int[] dims) -> Tensor(a)`
  public final Tensor permute(long... dims) {
    return Aten.permute(self(), dims);
  }

  /// `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`
  public final Tensor pinMemory() {
    return Aten.pinMemory(self(), (Device) null);
  }

  /// `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`
  public final Tensor pinMemory(Device device) {
    return Aten.pinMemory(self(), device);
  }

  /// `pinverse(Tensor self, float rcond=1e-15) -> Tensor`
  public final Tensor pinverse() {
    return Aten.pinverse(self(), 1e-15);
  }

  /// `pinverse(Tensor self, float rcond=1e-15) -> Tensor`
  public final Tensor pinverse(double rcond) {
    return Aten.pinverse(self(), rcond);
  }

  /// `polygamma(int n, Tensor self) -> Tensor`
  public final Tensor polygamma(long n) {
    return Aten.polygamma(n, self());
  }

  /// `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`
  public final Tensor polygamma_(long n) {
    return Aten.polygamma_(self(), n);
  }

  /// `positive(Tensor(a) self) -> Tensor(a)`
  public final Tensor positive() {
    return Aten.positive(self());
  }

  /// `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public final Tensor pow(Scalar exponent) {
    return Aten.pow(self(), exponent);
  }

  /// `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
  public final Tensor pow(Tensor exponent) {
    return Aten.pow(self(), exponent);
  }

  /// `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public final Tensor pow(double exponent) {
    return Aten.pow(self(), Scalar.of(exponent));
  }

  /// `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
  public final Tensor pow(long exponent) {
    return Aten.pow(self(), Scalar.of(exponent));
  }

  /// `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public final Tensor pow_(Scalar exponent) {
    return Aten.pow_(self(), exponent);
  }

  /// `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
  public final Tensor pow_(Tensor exponent) {
    return Aten.pow_(self(), exponent);
  }

  /// `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public final Tensor pow_(double exponent) {
    return Aten.pow_(self(), Scalar.of(exponent));
  }

  /// `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
  public final Tensor pow_(long exponent) {
    return Aten.pow_(self(), Scalar.of(exponent));
  }

  /// `prelu(Tensor self, Tensor weight) -> Tensor`
  public final Tensor prelu(Tensor weight) {
    return Aten.prelu(self(), weight);
  }

  /// `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor prod() {
    return Aten.prod(self(), (DType) null);
  }

  /// `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor prod(DType dtype) {
    return Aten.prod(self(), dtype);
  }

  /// `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor prod(long dim) {
    return Aten.prod(self(), dim, false, (DType) null);
  }

  /// `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor prod(long dim, DType dtype) {
    return Aten.prod(self(), dim, false, dtype);
  }

  /// `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor prod(long dim, boolean keepdim) {
    return Aten.prod(self(), dim, keepdim, (DType) null);
  }

  /// `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor prod(long dim, boolean keepdim, DType dtype) {
    return Aten.prod(self(), dim, keepdim, dtype);
  }

  /// `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`
  public final Tensor put_(Tensor index, Tensor source) {
    return Aten.put_(self(), index, source, false);
  }

  /// `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`
  public final Tensor put_(Tensor index, Tensor source, boolean accumulate) {
    return Aten.put_(self(), index, source, accumulate);
  }

  /// `q_per_channel_axis(Tensor self) -> int`
  public final long qPerChannelAxis() {
    return Aten.qPerChannelAxis(self());
  }

  /// `q_per_channel_scales(Tensor self) -> Tensor`
  public final Tensor qPerChannelScales() {
    return Aten.qPerChannelScales(self());
  }

  /// `q_per_channel_zero_points(Tensor self) -> Tensor`
  public final Tensor qPerChannelZeroPoints() {
    return Aten.qPerChannelZeroPoints(self());
  }

  /// `q_scale(Tensor self) -> float`
  public final double qScale() {
    return Aten.qScale(self());
  }

  /// `q_zero_point(Tensor self) -> int`
  public final long qZeroPoint() {
    return Aten.qZeroPoint(self());
  }

  /// `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
  public final Returns.QR qr() {
    return Aten.qr(self(), true);
  }

  /// `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`
  public final Returns.QR qr(boolean some) {
    return Aten.qr(self(), some);
  }

  /// `qscheme(Tensor self) -> QScheme`
  public final long qscheme() {
    return Aten.qscheme(self());
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(Tensor q) {
    return Aten.quantile(self(), q, (Long) null, false, "linear");
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(Tensor q, Long dim) {
    return Aten.quantile(self(), q, dim, false, "linear");
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(Tensor q, Long dim, boolean keepdim) {
    return Aten.quantile(self(), q, dim, keepdim, "linear");
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(Tensor q, Long dim, boolean keepdim, String interpolation) {
    return Aten.quantile(self(), q, dim, keepdim, interpolation);
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(Tensor q, String interpolation) {
    return Aten.quantile(self(), q, (Long) null, false, interpolation);
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(Tensor q, long dim) {
    return Aten.quantile(self(), q, dim, false, "linear");
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(Tensor q, long dim, boolean keepdim) {
    return Aten.quantile(self(), q, dim, keepdim, "linear");
  }

  /// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(Tensor q, long dim, boolean keepdim, String interpolation) {
    return Aten.quantile(self(), q, dim, keepdim, interpolation);
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(double q) {
    return Aten.quantile(self(), q, (Long) null, false, "linear");
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(double q, Long dim) {
    return Aten.quantile(self(), q, dim, false, "linear");
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(double q, Long dim, boolean keepdim) {
    return Aten.quantile(self(), q, dim, keepdim, "linear");
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(double q, Long dim, boolean keepdim, String interpolation) {
    return Aten.quantile(self(), q, dim, keepdim, interpolation);
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(double q, String interpolation) {
    return Aten.quantile(self(), q, (Long) null, false, interpolation);
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(double q, long dim) {
    return Aten.quantile(self(), q, dim, false, "linear");
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(double q, long dim, boolean keepdim) {
    return Aten.quantile(self(), q, dim, keepdim, "linear");
  }

  /// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`
  public final Tensor quantile(double q, long dim, boolean keepdim, String interpolation) {
    return Aten.quantile(self(), q, dim, keepdim, interpolation);
  }

  /// `rad2deg(Tensor self) -> Tensor`
  public final Tensor rad2deg() {
    return Aten.rad2deg(self());
  }

  /// `rad2deg_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor rad2deg_() {
    return Aten.rad2deg_(self());
  }

  /// `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor random_() {
    return Aten.random_(self(), (Generator) null);
  }

  /// `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor random_(Generator generator) {
    return Aten.random_(self(), generator);
  }

  /// `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor random_(long to) {
    return Aten.random_(self(), to, (Generator) null);
  }

  /// `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor random_(long to, Generator generator) {
    return Aten.random_(self(), to, generator);
  }

  /// `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor random_(long from, Long to) {
    return Aten.random_(self(), from, to, (Generator) null);
  }

  /// `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor random_(long from, Long to, Generator generator) {
    return Aten.random_(self(), from, to, generator);
  }

  /// `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor random_(long from, long to) {
    return Aten.random_(self(), from, to, (Generator) null);
  }

  /// `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor random_(long from, long to, Generator generator) {
    return Aten.random_(self(), from, to, generator);
  }

  /// `ravel(Tensor(a) self) -> Tensor(a)`
  public final Tensor ravel() {
    return Aten.ravel(self());
  }

  /// `reciprocal(Tensor self) -> Tensor`
  public final Tensor reciprocal() {
    return Aten.reciprocal(self());
  }

  /// `reciprocal_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor reciprocal_() {
    return Aten.reciprocal_(self());
  }

  /// `record_stream(Tensor(a!) self, Stream s) -> ()`
  public final void recordStream(Stream s) {
    Aten.recordStream(self(), s);
  }

  /// `relu(Tensor self) -> Tensor`
  public final Tensor relu() {
    return Aten.relu(self());
  }

  /// `relu_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor relu_() {
    return Aten.relu_(self());
  }

  /// `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor remainder(Scalar other) {
    return Aten.remainder(self(), other);
  }

  /// `remainder.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor remainder(Tensor other) {
    return Aten.remainder(self(), other);
  }

  /// `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor remainder(double other) {
    return Aten.remainder(self(), Scalar.of(other));
  }

  /// `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor remainder(long other) {
    return Aten.remainder(self(), Scalar.of(other));
  }

  /// `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor remainder_(Scalar other) {
    return Aten.remainder_(self(), other);
  }

  /// `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor remainder_(Tensor other) {
    return Aten.remainder_(self(), other);
  }

  /// `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor remainder_(double other) {
    return Aten.remainder_(self(), Scalar.of(other));
  }

  /// `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor remainder_(long other) {
    return Aten.remainder_(self(), Scalar.of(other));
  }

  /// `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
  public final Tensor renorm(Scalar p, long dim, Scalar maxnorm) {
    return Aten.renorm(self(), p, dim, maxnorm);
  }

  /// `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
  public final Tensor renorm(double p, long dim, double maxnorm) {
    return Aten.renorm(self(), Scalar.of(p), dim, Scalar.of(maxnorm));
  }

  /// `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
  public final Tensor renorm(long p, long dim, long maxnorm) {
    return Aten.renorm(self(), Scalar.of(p), dim, Scalar.of(maxnorm));
  }

  /// `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
  public final Tensor renorm_(Scalar p, long dim, Scalar maxnorm) {
    return Aten.renorm_(self(), p, dim, maxnorm);
  }

  /// `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
  public final Tensor renorm_(double p, long dim, double maxnorm) {
    return Aten.renorm_(self(), Scalar.of(p), dim, Scalar.of(maxnorm));
  }

  /// `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
  public final Tensor renorm_(long p, long dim, long maxnorm) {
    return Aten.renorm_(self(), Scalar.of(p), dim, Scalar.of(maxnorm));
  }

  /// `repeat(Tensor self, SymInt[] repeats) -> Tensor`
  public final Tensor repeat(long... repeats) {
    return Aten.repeat(self(), repeats);
  }

  /// `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(Tensor repeats) {
    return Aten.repeatInterleave(self(), repeats, (Long) null, (Long) null);
  }

  /// `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(Tensor repeats, Long dim) {
    return Aten.repeatInterleave(self(), repeats, dim, (Long) null);
  }

  /// `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(Tensor repeats, Long dim, Long outputSize) {
    return Aten.repeatInterleave(self(), repeats, dim, outputSize);
  }

  /// `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(Tensor repeats, long dim) {
    return Aten.repeatInterleave(self(), repeats, dim, (Long) null);
  }

  /// `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(Tensor repeats, long dim, long outputSize) {
    return Aten.repeatInterleave(self(), repeats, dim, outputSize);
  }

  /// `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(long repeats) {
    return Aten.repeatInterleave(self(), repeats, (Long) null, (Long) null);
  }

  /// `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(long repeats, Long dim) {
    return Aten.repeatInterleave(self(), repeats, dim, (Long) null);
  }

  /// `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(long repeats, Long dim, Long outputSize) {
    return Aten.repeatInterleave(self(), repeats, dim, outputSize);
  }

  /// `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(long repeats, long dim) {
    return Aten.repeatInterleave(self(), repeats, dim, (Long) null);
  }

  /// `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`
  public final Tensor repeatInterleave(long repeats, long dim, long outputSize) {
    return Aten.repeatInterleave(self(), repeats, dim, outputSize);
  }

  /// `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`
  public final Tensor reshape(long... shape) {
    return Aten.reshape(self(), shape);
  }

  /// `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`
  public final Tensor reshapeAs(Tensor other) {
    return Aten.reshapeAs(self(), other);
  }

  /// `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)`
  public final Tensor resizeAsSparse_(Tensor theTemplate) {
    return Aten.resizeAsSparse_(self(), theTemplate);
  }

  /// `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
  public final Tensor resizeAs_(Tensor theTemplate) {
    return Aten.resizeAs_(self(), theTemplate, (MemoryFormat) null);
  }

  /// `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
  public final Tensor resizeAs_(Tensor theTemplate, MemoryFormat memoryFormat) {
    return Aten.resizeAs_(self(), theTemplate, memoryFormat);
  }

  /// `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
  public final Tensor resize_(long... size) {
    return Aten.resize_(self(), size, (MemoryFormat) null);
  }

  /// `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
  public final Tensor resize_(long[] size, MemoryFormat memoryFormat) {
    return Aten.resize_(self(), size, memoryFormat);
  }

  /// `resolve_conj(Tensor(a) self) -> Tensor(a)`
  public final Tensor resolveConj() {
    return Aten.resolveConj(self());
  }

  /// `resolve_neg(Tensor(a) self) -> Tensor(a)`
  public final Tensor resolveNeg() {
    return Aten.resolveNeg(self());
  }

  /// `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
  public final Tensor roll(long... shifts) {
    return Aten.roll(self(), shifts, new long[] {});
  }

  /// `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`
  public final Tensor roll(long[] shifts, long... dims) {
    return Aten.roll(self(), shifts, dims);
  }

  /// `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
  public final Tensor rot90() {
    return Aten.rot90(self(), 1L, new long[] {0,1});
  }

  /// `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
  public final Tensor rot90(long k) {
    return Aten.rot90(self(), k, new long[] {0,1});
  }

  /// `rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor`
  public final Tensor rot90(long k, long... dims) {
    return Aten.rot90(self(), k, dims);
  }

  /// `round(Tensor self) -> Tensor`
  public final Tensor round() {
    return Aten.round(self());
  }

  /// `round.decimals(Tensor self, *, int decimals) -> Tensor`
  public final Tensor round(long decimals) {
    return Aten.round(self(), decimals);
  }

  /// `round_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor round_() {
    return Aten.round_(self());
  }

  /// `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)`
  public final Tensor round_(long decimals) {
    return Aten.round_(self(), decimals);
  }

  /// `row_indices(Tensor(a) self) -> Tensor(a)`
  public final Tensor rowIndices() {
    return Aten.rowIndices(self());
  }

  /// `rsqrt(Tensor self) -> Tensor`
  public final Tensor rsqrt() {
    return Aten.rsqrt(self());
  }

  /// `rsqrt_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor rsqrt_() {
    return Aten.rsqrt_(self());
  }

  /// `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public final Tensor scatter(long dim, Tensor index, Scalar value) {
    return Aten.scatter(self(), dim, index, value);
  }

  /// `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
  public final Tensor scatter(long dim, Tensor index, Scalar value, String reduce) {
    return Aten.scatter(self(), dim, index, value, reduce);
  }

  /// `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
  public final Tensor scatter(long dim, Tensor index, Tensor src) {
    return Aten.scatter(self(), dim, index, src);
  }

  /// `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`
  public final Tensor scatter(long dim, Tensor index, Tensor src, String reduce) {
    return Aten.scatter(self(), dim, index, src, reduce);
  }

  /// `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public final Tensor scatter(long dim, Tensor index, double value) {
    return Aten.scatter(self(), dim, index, Scalar.of(value));
  }

  /// `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
  public final Tensor scatter(long dim, Tensor index, double value, String reduce) {
    return Aten.scatter(self(), dim, index, Scalar.of(value), reduce);
  }

  /// `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
  public final Tensor scatter(long dim, Tensor index, long value) {
    return Aten.scatter(self(), dim, index, Scalar.of(value));
  }

  /// `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
  public final Tensor scatter(long dim, Tensor index, long value, String reduce) {
    return Aten.scatter(self(), dim, index, Scalar.of(value), reduce);
  }

  /// `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
  public final Tensor scatterAdd(long dim, Tensor index, Tensor src) {
    return Aten.scatterAdd(self(), dim, index, src);
  }

  /// `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
  public final Tensor scatterAdd_(long dim, Tensor index, Tensor src) {
    return Aten.scatterAdd_(self(), dim, index, src);
  }

  /// `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
  public final Tensor scatterReduce(long dim, Tensor index, Tensor src, String reduce) {
    return Aten.scatterReduce(self(), dim, index, src, reduce, true);
  }

  /// `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
  public final Tensor scatterReduce(long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
    return Aten.scatterReduce(self(), dim, index, src, reduce, includeSelf);
  }

  /// `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`
  public final Tensor scatterReduce_(long dim, Tensor index, Tensor src, String reduce) {
    return Aten.scatterReduce_(self(), dim, index, src, reduce, true);
  }

  /// `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`
  public final Tensor scatterReduce_(long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
    return Aten.scatterReduce_(self(), dim, index, src, reduce, includeSelf);
  }

  /// `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public final Tensor scatter_(long dim, Tensor index, Scalar value) {
    return Aten.scatter_(self(), dim, index, value);
  }

  /// `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
  public final Tensor scatter_(long dim, Tensor index, Scalar value, String reduce) {
    return Aten.scatter_(self(), dim, index, value, reduce);
  }

  /// `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
  public final Tensor scatter_(long dim, Tensor index, Tensor src) {
    return Aten.scatter_(self(), dim, index, src);
  }

  /// `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`
  public final Tensor scatter_(long dim, Tensor index, Tensor src, String reduce) {
    return Aten.scatter_(self(), dim, index, src, reduce);
  }

  /// `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public final Tensor scatter_(long dim, Tensor index, double value) {
    return Aten.scatter_(self(), dim, index, Scalar.of(value));
  }

  /// `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
  public final Tensor scatter_(long dim, Tensor index, double value, String reduce) {
    return Aten.scatter_(self(), dim, index, Scalar.of(value), reduce);
  }

  /// `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
  public final Tensor scatter_(long dim, Tensor index, long value) {
    return Aten.scatter_(self(), dim, index, Scalar.of(value));
  }

  /// `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
  public final Tensor scatter_(long dim, Tensor index, long value, String reduce) {
    return Aten.scatter_(self(), dim, index, Scalar.of(value), reduce);
  }

  /// `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)`
  public final Tensor select(long dim, long index) {
    return Aten.select(self(), dim, index);
  }

  /// `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`
  public final Tensor selectScatter(Tensor src, long dim, long index) {
    return Aten.selectScatter(self(), src, dim, index);
  }

  /// `set_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor set_() {
    return Aten.set_(self());
  }

  /// `set_.source_Storage(Tensor(a!) self, Storage source) -> Tensor(a!)`
  public final Tensor set_(Tensor source) {
    return Aten.set_(self(), source);
  }

  /// `set_.source_Storage_storage_offset(Tensor(a!) self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`
  public final Tensor set_(Tensor source, long storageOffset, long... size) {
    return Aten.set_(self(), source, storageOffset, size, new long[] {});
  }

  /// `set_.source_Storage_storage_offset(Tensor(a!) self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`
  public final Tensor set_(Tensor source, long storageOffset, long[] size, long... stride) {
    return Aten.set_(self(), source, storageOffset, size, stride);
  }

  /// `sgn(Tensor self) -> Tensor`
  public final Tensor sgn() {
    return Aten.sgn(self());
  }

  /// `sgn_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor sgn_() {
    return Aten.sgn_(self());
  }

  /// `sigmoid(Tensor self) -> Tensor`
  public final Tensor sigmoid() {
    return Aten.sigmoid(self());
  }

  /// `sigmoid_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor sigmoid_() {
    return Aten.sigmoid_(self());
  }

  /// `sign(Tensor self) -> Tensor`
  public final Tensor sign() {
    return Aten.sign(self());
  }

  /// `sign_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor sign_() {
    return Aten.sign_(self());
  }

  /// `signbit(Tensor self) -> Tensor`
  public final Tensor signbit() {
    return Aten.signbit(self());
  }

  /// `sin(Tensor self) -> Tensor`
  public final Tensor sin() {
    return Aten.sin(self());
  }

  /// `sin_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor sin_() {
    return Aten.sin_(self());
  }

  /// `sinc(Tensor self) -> Tensor`
  public final Tensor sinc() {
    return Aten.sinc(self());
  }

  /// `sinc_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor sinc_() {
    return Aten.sinc_(self());
  }

  /// `sinh(Tensor self) -> Tensor`
  public final Tensor sinh() {
    return Aten.sinh(self());
  }

  /// `sinh_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor sinh_() {
    return Aten.sinh_(self());
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor slice() {
    return Aten.slice(self(), 0L, (Long) null, (Long) null, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor slice(long dim) {
    return Aten.slice(self(), dim, (Long) null, (Long) null, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor slice(long dim, Long start) {
    return Aten.slice(self(), dim, start, (Long) null, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor slice(long dim, Long start, Long end) {
    return Aten.slice(self(), dim, start, end, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor slice(long dim, Long start, Long end, long step) {
    return Aten.slice(self(), dim, start, end, step);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor slice(long dim, long start) {
    return Aten.slice(self(), dim, start, (Long) null, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor slice(long dim, long start, long end) {
    return Aten.slice(self(), dim, start, end, 1L);
  }

  /// `slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor slice(long dim, long start, long end, long step) {
    return Aten.slice(self(), dim, start, end, step);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor sliceInverse(Tensor src) {
    return Aten.sliceInverse(self(), src, 0L, (Long) null, (Long) null, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor sliceInverse(Tensor src, long dim) {
    return Aten.sliceInverse(self(), src, dim, (Long) null, (Long) null, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor sliceInverse(Tensor src, long dim, Long start) {
    return Aten.sliceInverse(self(), src, dim, start, (Long) null, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor sliceInverse(Tensor src, long dim, Long start, Long end) {
    return Aten.sliceInverse(self(), src, dim, start, end, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor sliceInverse(Tensor src, long dim, Long start, Long end, long step) {
    return Aten.sliceInverse(self(), src, dim, start, end, step);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor sliceInverse(Tensor src, long dim, long start) {
    return Aten.sliceInverse(self(), src, dim, start, (Long) null, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor sliceInverse(Tensor src, long dim, long start, long end) {
    return Aten.sliceInverse(self(), src, dim, start, end, 1L);
  }

  /// `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
  public final Tensor sliceInverse(Tensor src, long dim, long start, long end, long step) {
    return Aten.sliceInverse(self(), src, dim, start, end, step);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public final Tensor sliceScatter(Tensor src) {
    return Aten.sliceScatter(self(), src, 0L, (Long) null, (Long) null, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public final Tensor sliceScatter(Tensor src, long dim) {
    return Aten.sliceScatter(self(), src, dim, (Long) null, (Long) null, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public final Tensor sliceScatter(Tensor src, long dim, Long start) {
    return Aten.sliceScatter(self(), src, dim, start, (Long) null, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public final Tensor sliceScatter(Tensor src, long dim, Long start, Long end) {
    return Aten.sliceScatter(self(), src, dim, start, end, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public final Tensor sliceScatter(Tensor src, long dim, Long start, Long end, long step) {
    return Aten.sliceScatter(self(), src, dim, start, end, step);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public final Tensor sliceScatter(Tensor src, long dim, long start) {
    return Aten.sliceScatter(self(), src, dim, start, (Long) null, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public final Tensor sliceScatter(Tensor src, long dim, long start, long end) {
    return Aten.sliceScatter(self(), src, dim, start, end, 1L);
  }

  /// `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
  public final Tensor sliceScatter(Tensor src, long dim, long start, long end, long step) {
    return Aten.sliceScatter(self(), src, dim, start, end, step);
  }

  /// `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`
  public final Returns.SignLogabsdet slogdet() {
    return Aten.slogdet(self());
  }

  /// `smm(Tensor self, Tensor mat2) -> Tensor`
  public final Tensor smm(Tensor mat2) {
    return Aten.smm(self(), mat2);
  }

  /// `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
  public final Tensor softmax(long dim) {
    return Aten.softmax(self(), dim, (DType) null);
  }

  /// `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
  public final Tensor softmax(long dim, DType dtype) {
    return Aten.softmax(self(), dim, dtype);
  }

  /// `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices sort() {
    return Aten.sort(self(), -1L, false);
  }

  /// `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices sort(Boolean stable) {
    return Aten.sort(self(), stable, -1L, false);
  }

  /// `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices sort(Boolean stable, long dim) {
    return Aten.sort(self(), stable, dim, false);
  }

  /// `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices sort(Boolean stable, long dim, boolean descending) {
    return Aten.sort(self(), stable, dim, descending);
  }

  /// `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices sort(long dim) {
    return Aten.sort(self(), dim, false);
  }

  /// `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices sort(long dim, boolean descending) {
    return Aten.sort(self(), dim, descending);
  }

  /// `sparse_dim(Tensor self) -> int`
  public final long sparseDim() {
    return Aten.sparseDim(self());
  }

  /// `sparse_mask(Tensor self, Tensor mask) -> Tensor`
  public final Tensor sparseMask(Tensor mask) {
    return Aten.sparseMask(self(), mask);
  }

  /// `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
  public final Tensor sparseResizeAndClear_(long[] size, long sparseDim, long denseDim) {
    return Aten.sparseResizeAndClear_(self(), size, sparseDim, denseDim);
  }

  /// `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`
  public final Tensor sparseResize_(long[] size, long sparseDim, long denseDim) {
    return Aten.sparseResize_(self(), size, sparseDim, denseDim);
  }

  /// `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`
  public final Tensor[] split(long splitSize) {
    return Aten.split(self(), splitSize, 0L);
  }

  /// `split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]`
  public final Tensor[] split(long splitSize, long dim) {
    return Aten.split(self(), splitSize, dim);
  }

  /// `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`
  public final Tensor[] split(long... splitSize) {
    return Aten.split(self(), splitSize, 0L);
  }

  /// `split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]`
  public final Tensor[] split(long[] splitSize, long dim) {
    return Aten.split(self(), splitSize, dim);
  }

  /// `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
  public final Tensor[] splitWithSizes(long... splitSizes) {
    return Aten.splitWithSizes(self(), splitSizes, 0L);
  }

  /// `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
  public final Tensor[] splitWithSizes(long[] splitSizes, long dim) {
    return Aten.splitWithSizes(self(), splitSizes, dim);
  }

  /// `sqrt(Tensor self) -> Tensor`
  public final Tensor sqrt() {
    return Aten.sqrt(self());
  }

  /// `sqrt_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor sqrt_() {
    return Aten.sqrt_(self());
  }

  /// `square(Tensor self) -> Tensor`
  public final Tensor square() {
    return Aten.square(self());
  }

  /// `square_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor square_() {
    return Aten.square_(self());
  }

  /// `squeeze(Tensor(a) self) -> Tensor(a)`
  public final Tensor squeeze() {
    return Aten.squeeze(self());
  }

  /// `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`
  public final Tensor squeeze(long dim) {
    return Aten.squeeze(self(), dim);
  }

  /// `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
  public final Tensor squeeze(long... dim) {
    return Aten.squeeze(self(), dim);
  }

  /// `squeeze_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor squeeze_() {
    return Aten.squeeze_(self());
  }

  /// `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`
  public final Tensor squeeze_(long dim) {
    return Aten.squeeze_(self(), dim);
  }

  /// `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`
  public final Tensor squeeze_(long... dim) {
    return Aten.squeeze_(self(), dim);
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2) {
    return Aten.sspaddmm(self(), mat1, mat2, Scalar.of(1), Scalar.of(1));
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2, Scalar beta) {
    return Aten.sspaddmm(self(), mat1, mat2, beta, Scalar.of(1));
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
    return Aten.sspaddmm(self(), mat1, mat2, beta, alpha);
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2, double beta) {
    return Aten.sspaddmm(self(), mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2, double beta, double alpha) {
    return Aten.sspaddmm(self(), mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2, long beta) {
    return Aten.sspaddmm(self(), mat1, mat2, Scalar.of(beta), Scalar.of(1));
  }

  /// `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2, long beta, long alpha) {
    return Aten.sspaddmm(self(), mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  /// `std(Tensor self, bool unbiased=True) -> Tensor`
  public final Tensor std() {
    return Aten.std(self(), true);
  }

  /// `std(Tensor self, bool unbiased=True) -> Tensor`
  public final Tensor std(boolean unbiased) {
    return Aten.std(self(), unbiased);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long dim) {
    return Aten.std(self(), new long[] {dim}, (Scalar) null, false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long dim, Scalar correction) {
    return Aten.std(self(), new long[] {dim}, correction, false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long dim, Scalar correction, boolean keepdim) {
    return Aten.std(self(), new long[] {dim}, correction, keepdim);
  }

  /// `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor std(long dim, boolean unbiased) {
    return Aten.std(self(), new long[] {dim}, unbiased, false);
  }

  /// `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor std(long dim, boolean unbiased, boolean keepdim) {
    return Aten.std(self(), new long[] {dim}, unbiased, keepdim);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long dim, double correction) {
    return Aten.std(self(), new long[] {dim}, Scalar.of(correction), false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long dim, double correction, boolean keepdim) {
    return Aten.std(self(), new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long dim, long correction) {
    return Aten.std(self(), new long[] {dim}, Scalar.of(correction), false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long dim, long correction, boolean keepdim) {
    return Aten.std(self(), new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor std(long... dim) {
    return Aten.std(self(), dim, true, false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long[] dim, Scalar correction) {
    return Aten.std(self(), dim, correction, false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long[] dim, Scalar correction, boolean keepdim) {
    return Aten.std(self(), dim, correction, keepdim);
  }

  /// `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor std(long[] dim, boolean unbiased) {
    return Aten.std(self(), dim, unbiased, false);
  }

  /// `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor std(long[] dim, boolean unbiased, boolean keepdim) {
    return Aten.std(self(), dim, unbiased, keepdim);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long[] dim, double correction) {
    return Aten.std(self(), dim, Scalar.of(correction), false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long[] dim, double correction, boolean keepdim) {
    return Aten.std(self(), dim, Scalar.of(correction), keepdim);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long[] dim, long correction) {
    return Aten.std(self(), dim, Scalar.of(correction), false);
  }

  /// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor std(long[] dim, long correction, boolean keepdim) {
    return Aten.std(self(), dim, Scalar.of(correction), keepdim);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft) {
    return Aten.stft(self(), nFft, (Long) null, (Long) null, (Tensor) null, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, Long hopLength) {
    return Aten.stft(self(), nFft, hopLength, (Long) null, (Tensor) null, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, Long hopLength, Long winLength) {
    return Aten.stft(self(), nFft, hopLength, winLength, (Tensor) null, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, Long hopLength, Long winLength, Tensor window) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center, String padMode) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center, String padMode, boolean normalized) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, normalized, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, normalized, onesided, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided, Boolean returnComplex) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, Long hopLength, Long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided, Boolean returnComplex, Boolean alignToWindow) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, alignToWindow);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, String padMode) {
    return Aten.stft(self(), nFft, (Long) null, (Long) null, (Tensor) null, true, padMode, false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, long hopLength) {
    return Aten.stft(self(), nFft, hopLength, (Long) null, (Tensor) null, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, long hopLength, long winLength) {
    return Aten.stft(self(), nFft, hopLength, winLength, (Tensor) null, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, long hopLength, long winLength, Tensor window) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, true, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, long hopLength, long winLength, Tensor window, boolean center) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, "reflect", false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, false, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode, boolean normalized) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, normalized, (Boolean) null, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, normalized, onesided, (Boolean) null, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided, Boolean returnComplex) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, (Boolean) null);
  }

  /// `stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor`
  public final Tensor stft(long nFft, long hopLength, long winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided, Boolean returnComplex, Boolean alignToWindow) {
    return Aten.stft(self(), nFft, hopLength, winLength, window, center, padMode, normalized, onesided, returnComplex, alignToWindow);
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor sub(Scalar other) {
    return Aten.sub(self(), other, Scalar.of(1));
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor sub(Scalar other, Scalar alpha) {
    return Aten.sub(self(), other, alpha);
  }

  /// `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor sub(Tensor other) {
    return Aten.sub(self(), other, Scalar.of(1));
  }

  /// `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor sub(Tensor other, Scalar alpha) {
    return Aten.sub(self(), other, alpha);
  }

  /// `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor sub(Tensor other, double alpha) {
    return Aten.sub(self(), other, Scalar.of(alpha));
  }

  /// `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor sub(Tensor other, long alpha) {
    return Aten.sub(self(), other, Scalar.of(alpha));
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor sub(double other) {
    return Aten.sub(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor sub(double other, double alpha) {
    return Aten.sub(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor sub(long other) {
    return Aten.sub(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor sub(long other, long alpha) {
    return Aten.sub(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(Scalar other) {
    return Aten.sub_(self(), other, Scalar.of(1));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(Scalar other, Scalar alpha) {
    return Aten.sub_(self(), other, alpha);
  }

  /// `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(Tensor other) {
    return Aten.sub_(self(), other, Scalar.of(1));
  }

  /// `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(Tensor other, Scalar alpha) {
    return Aten.sub_(self(), other, alpha);
  }

  /// `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(Tensor other, double alpha) {
    return Aten.sub_(self(), other, Scalar.of(alpha));
  }

  /// `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(Tensor other, long alpha) {
    return Aten.sub_(self(), other, Scalar.of(alpha));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(double other) {
    return Aten.sub_(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(double other, double alpha) {
    return Aten.sub_(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(long other) {
    return Aten.sub_(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor sub_(long other, long alpha) {
    return Aten.sub_(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(Scalar other) {
    return Aten.subtract(self(), other, Scalar.of(1));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(Scalar other, Scalar alpha) {
    return Aten.subtract(self(), other, alpha);
  }

  /// `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(Tensor other) {
    return Aten.subtract(self(), other, Scalar.of(1));
  }

  /// `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(Tensor other, Scalar alpha) {
    return Aten.subtract(self(), other, alpha);
  }

  /// `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(Tensor other, double alpha) {
    return Aten.subtract(self(), other, Scalar.of(alpha));
  }

  /// `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(Tensor other, long alpha) {
    return Aten.subtract(self(), other, Scalar.of(alpha));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(double other) {
    return Aten.subtract(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(double other, double alpha) {
    return Aten.subtract(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(long other) {
    return Aten.subtract(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
  public final Tensor subtract(long other, long alpha) {
    return Aten.subtract(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(Scalar other) {
    return Aten.subtract_(self(), other, Scalar.of(1));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(Scalar other, Scalar alpha) {
    return Aten.subtract_(self(), other, alpha);
  }

  /// `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(Tensor other) {
    return Aten.subtract_(self(), other, Scalar.of(1));
  }

  /// `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(Tensor other, Scalar alpha) {
    return Aten.subtract_(self(), other, alpha);
  }

  /// `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(Tensor other, double alpha) {
    return Aten.subtract_(self(), other, Scalar.of(alpha));
  }

  /// `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(Tensor other, long alpha) {
    return Aten.subtract_(self(), other, Scalar.of(alpha));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(double other) {
    return Aten.subtract_(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(double other, double alpha) {
    return Aten.subtract_(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(long other) {
    return Aten.subtract_(self(), Scalar.of(other), Scalar.of(1));
  }

  /// `subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
  public final Tensor subtract_(long other, long alpha) {
    return Aten.subtract_(self(), Scalar.of(other), Scalar.of(alpha));
  }

  /// `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum() {
    return Aten.sum(self(), (DType) null);
  }

  /// `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum(DType dtype) {
    return Aten.sum(self(), dtype);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum(long dim) {
    return Aten.sum(self(), new long[] {dim}, false, (DType) null);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum(long dim, DType dtype) {
    return Aten.sum(self(), new long[] {dim}, false, dtype);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum(long dim, boolean keepdim) {
    return Aten.sum(self(), new long[] {dim}, keepdim, (DType) null);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum(long dim, boolean keepdim, DType dtype) {
    return Aten.sum(self(), new long[] {dim}, keepdim, dtype);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum(long... dim) {
    return Aten.sum(self(), dim, false, (DType) null);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum(long[] dim, DType dtype) {
    return Aten.sum(self(), dim, false, dtype);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum(long[] dim, boolean keepdim) {
    return Aten.sum(self(), dim, keepdim, (DType) null);
  }

  /// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public final Tensor sum(long[] dim, boolean keepdim, DType dtype) {
    return Aten.sum(self(), dim, keepdim, dtype);
  }

  /// `sum_to_size(Tensor self, SymInt[] size) -> Tensor`
  public final Tensor sumToSize(long... size) {
    return Aten.sumToSize(self(), size);
  }

  /// `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
  public final Returns.USV svd() {
    return Aten.svd(self(), true, true);
  }

  /// `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
  public final Returns.USV svd(boolean some) {
    return Aten.svd(self(), some, true);
  }

  /// `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`
  public final Returns.USV svd(boolean some, boolean computeUv) {
    return Aten.svd(self(), some, computeUv);
  }

  /// `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`
  public final Tensor swapaxes(long axis0, long axis1) {
    return Aten.swapaxes(self(), axis0, axis1);
  }

  /// `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`
  public final Tensor swapaxes_(long axis0, long axis1) {
    return Aten.swapaxes_(self(), axis0, axis1);
  }

  /// `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
  public final Tensor swapdims(long dim0, long dim1) {
    return Aten.swapdims(self(), dim0, dim1);
  }

  /// `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
  public final Tensor swapdims_(long dim0, long dim1) {
    return Aten.swapdims_(self(), dim0, dim1);
  }

  /// `t(Tensor(a) self) -> Tensor(a)`
  public final Tensor t() {
    return Aten.t(self());
  }

  /// `t_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor t_() {
    return Aten.t_(self());
  }

  /// `take(Tensor self, Tensor index) -> Tensor`
  public final Tensor take(Tensor index) {
    return Aten.take(self(), index);
  }

  /// `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
  public final Tensor takeAlongDim(Tensor indices) {
    return Aten.takeAlongDim(self(), indices, (Long) null);
  }

  /// `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
  public final Tensor takeAlongDim(Tensor indices, Long dim) {
    return Aten.takeAlongDim(self(), indices, dim);
  }

  /// `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
  public final Tensor takeAlongDim(Tensor indices, long dim) {
    return Aten.takeAlongDim(self(), indices, dim);
  }

  /// `tan(Tensor self) -> Tensor`
  public final Tensor tan() {
    return Aten.tan(self());
  }

  /// `tan_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor tan_() {
    return Aten.tan_(self());
  }

  /// `tanh(Tensor self) -> Tensor`
  public final Tensor tanh() {
    return Aten.tanh(self());
  }

  /// `tanh_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor tanh_() {
    return Aten.tanh_(self());
  }

  /// `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
  public final Tensor[] tensorSplit(Tensor tensorIndicesOrSections) {
    return Aten.tensorSplit(self(), tensorIndicesOrSections, 0L);
  }

  /// `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
  public final Tensor[] tensorSplit(Tensor tensorIndicesOrSections, long dim) {
    return Aten.tensorSplit(self(), tensorIndicesOrSections, dim);
  }

  /// `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]`
  public final Tensor[] tensorSplit(long sections) {
    return Aten.tensorSplit(self(), sections, 0L);
  }

  /// `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]`
  public final Tensor[] tensorSplit(long sections, long dim) {
    return Aten.tensorSplit(self(), sections, dim);
  }

  /// `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
  public final Tensor[] tensorSplit(long... indices) {
    return Aten.tensorSplit(self(), indices, 0L);
  }

  /// `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`
  public final Tensor[] tensorSplit(long[] indices, long dim) {
    return Aten.tensorSplit(self(), indices, dim);
  }

  /// `tile(Tensor self, SymInt[] dims) -> Tensor`
  public final Tensor tile(long... dims) {
    return Aten.tile(self(), dims);
  }

  /// `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`
  public final Tensor toDense() {
    return Aten.toDense(self(), (DType) null, (Boolean) null);
  }

  /// `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`
  public final Tensor toDense(DType dtype) {
    return Aten.toDense(self(), dtype, (Boolean) null);
  }

  /// `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`
  public final Tensor toDense(DType dtype, Boolean maskedGrad) {
    return Aten.toDense(self(), dtype, maskedGrad);
  }

  /// `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`
  public final Tensor toMkldnn() {
    return Aten.toMkldnn(self(), (DType) null);
  }

  /// `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`
  public final Tensor toMkldnn(DType dtype) {
    return Aten.toMkldnn(self(), dtype);
  }

  /// `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`
  public final Tensor toPaddedTensor(double padding) {
    return Aten.toPaddedTensor(self(), padding, (long[]) null);
  }

  /// `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`
  public final Tensor toPaddedTensor(double padding, long... outputSize) {
    return Aten.toPaddedTensor(self(), padding, outputSize);
  }

  /// `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
  public final Tensor toSparse() {
    return Aten.toSparse(self(), (Layout) null, (long[]) null, (Long) null);
  }

  /// `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
  public final Tensor toSparse(Layout layout) {
    return Aten.toSparse(self(), layout, (long[]) null, (Long) null);
  }

  /// `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
  public final Tensor toSparse(Layout layout, long... blocksize) {
    return Aten.toSparse(self(), layout, blocksize, (Long) null);
  }

  /// `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
  public final Tensor toSparse(Layout layout, long[] blocksize, Long denseDim) {
    return Aten.toSparse(self(), layout, blocksize, denseDim);
  }

  /// `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`
  public final Tensor toSparse(Layout layout, long[] blocksize, long denseDim) {
    return Aten.toSparse(self(), layout, blocksize, denseDim);
  }

  /// `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`
  public final Tensor toSparse(long sparseDim) {
    return Aten.toSparse(self(), sparseDim);
  }

  /// `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseBsc(long... blocksize) {
    return Aten.toSparseBsc(self(), blocksize, (Long) null);
  }

  /// `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseBsc(long[] blocksize, Long denseDim) {
    return Aten.toSparseBsc(self(), blocksize, denseDim);
  }

  /// `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseBsc(long[] blocksize, long denseDim) {
    return Aten.toSparseBsc(self(), blocksize, denseDim);
  }

  /// `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseBsr(long... blocksize) {
    return Aten.toSparseBsr(self(), blocksize, (Long) null);
  }

  /// `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseBsr(long[] blocksize, Long denseDim) {
    return Aten.toSparseBsr(self(), blocksize, denseDim);
  }

  /// `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseBsr(long[] blocksize, long denseDim) {
    return Aten.toSparseBsr(self(), blocksize, denseDim);
  }

  /// `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseCsc() {
    return Aten.toSparseCsc(self(), (Long) null);
  }

  /// `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseCsc(Long denseDim) {
    return Aten.toSparseCsc(self(), denseDim);
  }

  /// `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseCsc(long denseDim) {
    return Aten.toSparseCsc(self(), denseDim);
  }

  /// `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseCsr() {
    return Aten.toSparseCsr(self(), (Long) null);
  }

  /// `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseCsr(Long denseDim) {
    return Aten.toSparseCsr(self(), denseDim);
  }

  /// `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`
  public final Tensor toSparseCsr(long denseDim) {
    return Aten.toSparseCsr(self(), denseDim);
  }

  /// `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices topk(long k) {
    return Aten.topk(self(), k, -1L, true, true);
  }

  /// `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices topk(long k, long dim) {
    return Aten.topk(self(), k, dim, true, true);
  }

  /// `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices topk(long k, long dim, boolean largest) {
    return Aten.topk(self(), k, dim, largest, true);
  }

  /// `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
  public final Returns.ValuesIndices topk(long k, long dim, boolean largest, boolean sorted) {
    return Aten.topk(self(), k, dim, largest, sorted);
  }

  /// `trace(Tensor self) -> Tensor`
  public final Tensor trace() {
    return Aten.trace(self());
  }

  /// `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
  public final Tensor transpose(long dim0, long dim1) {
    return Aten.transpose(self(), dim0, dim1);
  }

  /// `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
  public final Tensor transpose_(long dim0, long dim1) {
    return Aten.transpose_(self(), dim0, dim1);
  }

  /// `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
  public final Returns.SolutionClonedCoefficient triangularSolve(Tensor A) {
    return Aten.triangularSolve(self(), A, true, false, false);
  }

  /// `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
  public final Returns.SolutionClonedCoefficient triangularSolve(Tensor A, boolean upper) {
    return Aten.triangularSolve(self(), A, upper, false, false);
  }

  /// `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
  public final Returns.SolutionClonedCoefficient triangularSolve(Tensor A, boolean upper, boolean transpose) {
    return Aten.triangularSolve(self(), A, upper, transpose, false);
  }

  /// `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`
  public final Returns.SolutionClonedCoefficient triangularSolve(Tensor A, boolean upper, boolean transpose, boolean unitriangular) {
    return Aten.triangularSolve(self(), A, upper, transpose, unitriangular);
  }

  /// `tril(Tensor self, SymInt diagonal=0) -> Tensor`
  public final Tensor tril() {
    return Aten.tril(self(), 0L);
  }

  /// `tril(Tensor self, SymInt diagonal=0) -> Tensor`
  public final Tensor tril(long diagonal) {
    return Aten.tril(self(), diagonal);
  }

  /// `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
  public final Tensor tril_() {
    return Aten.tril_(self(), 0L);
  }

  /// `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
  public final Tensor tril_(long diagonal) {
    return Aten.tril_(self(), diagonal);
  }

  /// `triu(Tensor self, SymInt diagonal=0) -> Tensor`
  public final Tensor triu() {
    return Aten.triu(self(), 0L);
  }

  /// `triu(Tensor self, SymInt diagonal=0) -> Tensor`
  public final Tensor triu(long diagonal) {
    return Aten.triu(self(), diagonal);
  }

  /// `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
  public final Tensor triu_() {
    return Aten.triu_(self(), 0L);
  }

  /// `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`
  public final Tensor triu_(long diagonal) {
    return Aten.triu_(self(), diagonal);
  }

  /// `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor trueDivide(Scalar other) {
    return Aten.trueDivide(self(), other);
  }

  /// `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor trueDivide(Tensor other) {
    return Aten.trueDivide(self(), other);
  }

  /// `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor trueDivide(double other) {
    return Aten.trueDivide(self(), Scalar.of(other));
  }

  /// `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
  public final Tensor trueDivide(long other) {
    return Aten.trueDivide(self(), Scalar.of(other));
  }

  /// `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor trueDivide_(Scalar other) {
    return Aten.trueDivide_(self(), other);
  }

  /// `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor trueDivide_(Tensor other) {
    return Aten.trueDivide_(self(), other);
  }

  /// `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor trueDivide_(double other) {
    return Aten.trueDivide_(self(), Scalar.of(other));
  }

  /// `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor trueDivide_(long other) {
    return Aten.trueDivide_(self(), Scalar.of(other));
  }

  /// `trunc(Tensor self) -> Tensor`
  public final Tensor trunc() {
    return Aten.trunc(self());
  }

  /// `trunc_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor trunc_() {
    return Aten.trunc_(self());
  }

  /// `type_as(Tensor self, Tensor other) -> Tensor`
  public final Tensor typeAs(Tensor other) {
    return Aten.typeAs(self(), other);
  }

  /// `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
  public final Tensor[] unbind() {
    return Aten.unbind(self(), 0L);
  }

  /// `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
  public final Tensor[] unbind(long dim) {
    return Aten.unbind(self(), dim);
  }

  /// `unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)`
  public final Tensor unflatten(long dim, long... sizes) {
    return Aten.unflatten(self(), dim, sizes);
  }

  /// `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`
  public final Tensor unfold(long dimension, long size, long step) {
    return Aten.unfold(self(), dimension, size, step);
  }

  /// `uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor uniform_() {
    return Aten.uniform_(self(), 0.0, 1.0, (Generator) null);
  }

  /// `uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor uniform_(double from) {
    return Aten.uniform_(self(), from, 1.0, (Generator) null);
  }

  /// `uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor uniform_(double from, double to) {
    return Aten.uniform_(self(), from, to, (Generator) null);
  }

  /// `uniform_(Tensor(a!) self, float from=0, float to=1, *, Generator? generator=None) -> Tensor(a!)`
  public final Tensor uniform_(double from, double to, Generator generator) {
    return Aten.uniform_(self(), from, to, generator);
  }

  /// `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
  public final Tensor[] unsafeChunk(long chunks) {
    return Aten.unsafeChunk(self(), chunks, 0L);
  }

  /// `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
  public final Tensor[] unsafeChunk(long chunks, long dim) {
    return Aten.unsafeChunk(self(), chunks, dim);
  }

  /// `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
  public final Tensor[] unsafeSplit(long splitSize) {
    return Aten.unsafeSplit(self(), splitSize, 0L);
  }

  /// `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
  public final Tensor[] unsafeSplit(long splitSize, long dim) {
    return Aten.unsafeSplit(self(), splitSize, dim);
  }

  /// `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
  public final Tensor[] unsafeSplitWithSizes(long... splitSizes) {
    return Aten.unsafeSplitWithSizes(self(), splitSizes, 0L);
  }

  /// `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
  public final Tensor[] unsafeSplitWithSizes(long[] splitSizes, long dim) {
    return Aten.unsafeSplitWithSizes(self(), splitSizes, dim);
  }

  /// `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`
  public final Tensor unsqueeze(long dim) {
    return Aten.unsqueeze(self(), dim);
  }

  /// `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`
  public final Tensor unsqueeze_(long dim) {
    return Aten.unsqueeze_(self(), dim);
  }

  /// `values(Tensor(a) self) -> Tensor(a)`
  public final Tensor values() {
    return Aten.values(self());
  }

  /// `var(Tensor self, bool unbiased=True) -> Tensor`
  public final Tensor var() {
    return Aten.var(self(), true);
  }

  /// `var(Tensor self, bool unbiased=True) -> Tensor`
  public final Tensor var(boolean unbiased) {
    return Aten.var(self(), unbiased);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long dim) {
    return Aten.var(self(), new long[] {dim}, (Scalar) null, false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long dim, Scalar correction) {
    return Aten.var(self(), new long[] {dim}, correction, false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long dim, Scalar correction, boolean keepdim) {
    return Aten.var(self(), new long[] {dim}, correction, keepdim);
  }

  /// `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor var(long dim, boolean unbiased) {
    return Aten.var(self(), new long[] {dim}, unbiased, false);
  }

  /// `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor var(long dim, boolean unbiased, boolean keepdim) {
    return Aten.var(self(), new long[] {dim}, unbiased, keepdim);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long dim, double correction) {
    return Aten.var(self(), new long[] {dim}, Scalar.of(correction), false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long dim, double correction, boolean keepdim) {
    return Aten.var(self(), new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long dim, long correction) {
    return Aten.var(self(), new long[] {dim}, Scalar.of(correction), false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long dim, long correction, boolean keepdim) {
    return Aten.var(self(), new long[] {dim}, Scalar.of(correction), keepdim);
  }

  /// `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor var(long... dim) {
    return Aten.var(self(), dim, true, false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long[] dim, Scalar correction) {
    return Aten.var(self(), dim, correction, false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long[] dim, Scalar correction, boolean keepdim) {
    return Aten.var(self(), dim, correction, keepdim);
  }

  /// `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor var(long[] dim, boolean unbiased) {
    return Aten.var(self(), dim, unbiased, false);
  }

  /// `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
  public final Tensor var(long[] dim, boolean unbiased, boolean keepdim) {
    return Aten.var(self(), dim, unbiased, keepdim);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long[] dim, double correction) {
    return Aten.var(self(), dim, Scalar.of(correction), false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long[] dim, double correction, boolean keepdim) {
    return Aten.var(self(), dim, Scalar.of(correction), keepdim);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long[] dim, long correction) {
    return Aten.var(self(), dim, Scalar.of(correction), false);
  }

  /// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
  public final Tensor var(long[] dim, long correction, boolean keepdim) {
    return Aten.var(self(), dim, Scalar.of(correction), keepdim);
  }

  /// `vdot(Tensor self, Tensor other) -> Tensor`
  public final Tensor vdot(Tensor other) {
    return Aten.vdot(self(), other);
  }

  /// `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`
  public final Tensor view(DType dtype) {
    return Aten.view(self(), dtype);
  }

  /// `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`
  public final Tensor view(long... size) {
    return Aten.view(self(), size);
  }

  /// `view_as(Tensor(a) self, Tensor other) -> Tensor(a)`
  public final Tensor viewAs(Tensor other) {
    return Aten.viewAs(self(), other);
  }

  /// `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
  public final Tensor[] vsplit(long sections) {
    return Aten.vsplit(self(), sections);
  }

  /// `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
  public final Tensor[] vsplit(long... indices) {
    return Aten.vsplit(self(), indices);
  }

  /// `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
  public final Tensor where(Tensor condition, Scalar other) {
    return Aten.where(condition, self(), other);
  }

  /// `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
  public final Tensor where(Tensor condition, Tensor other) {
    return Aten.where(condition, self(), other);
  }

  /// `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
  public final Tensor where(Tensor condition, double other) {
    return Aten.where(condition, self(), Scalar.of(other));
  }

  /// `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
  public final Tensor where(Tensor condition, long other) {
    return Aten.where(condition, self(), Scalar.of(other));
  }

  /// `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
  public final Tensor xlogy(Scalar other) {
    return Aten.xlogy(self(), other);
  }

  /// `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
  public final Tensor xlogy(Tensor other) {
    return Aten.xlogy(self(), other);
  }

  /// `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
  public final Tensor xlogy(double other) {
    return Aten.xlogy(self(), Scalar.of(other));
  }

  /// `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
  public final Tensor xlogy(long other) {
    return Aten.xlogy(self(), Scalar.of(other));
  }

  /// `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor xlogy_(Scalar other) {
    return Aten.xlogy_(self(), other);
  }

  /// `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
  public final Tensor xlogy_(Tensor other) {
    return Aten.xlogy_(self(), other);
  }

  /// `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor xlogy_(double other) {
    return Aten.xlogy_(self(), Scalar.of(other));
  }

  /// `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
  public final Tensor xlogy_(long other) {
    return Aten.xlogy_(self(), Scalar.of(other));
  }

  /// `zero_(Tensor(a!) self) -> Tensor(a!)`
  public final Tensor zero_() {
    return Aten.zero_(self());
  }
}
