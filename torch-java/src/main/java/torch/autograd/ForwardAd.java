package torch.autograd;

import java.util.ArrayDeque;
import java.util.Deque;
import torch.Autograd;
import torch.DType;
import torch.Tensor;
import torch.Torch;

/// Forward mode (`torch.autograd.forward_ad`): tensors carry a tangent along, and operators compute
/// that of their result beside it.
///
/// ```java
/// try (var _ = ForwardAd.dualLevel()) {
///   var dual = ForwardAd.makeDual(x, v);
///   var result = ForwardAd.unpackDual(net.call(dual));
///   result.primal();      // net(x)
///   result.tangent();     // the Jacobian of net at x, times v
/// }
/// ```
///
/// A tangent ends with its level; what is to stay must be unpacked inside. Levels do not nest: of
/// libtorch there is one, for all threads.
public final class ForwardAd {
  private static final Deque<Level> LEVELS = new ArrayDeque<>();

  private ForwardAd() {}

  /// A tensor without its tangent, and the tangent; that is `null` for a tensor that has none.
  public record UnpackedDualTensor(Tensor primal, Tensor tangent) {}

  /// A level of forward mode, until closed.
  public static final class Level implements AutoCloseable {
    private final torch.DualLevel level = Autograd.dualLevel();

    private Level() {}

    @Override
    public void close() {
      synchronized (LEVELS) {
        LEVELS.remove(this);
      }
      level.close();
    }
  }

  /// Opens a level; dual tensors belong to it and end with it.
  ///
  /// @throws torch.TorchException if one is open already
  public static Level dualLevel() {
    var level = new Level();
    synchronized (LEVELS) {
      LEVELS.push(level);
    }
    return level;
  }

  private static long current() {
    synchronized (LEVELS) {
      return LEVELS.isEmpty() ? -1 : LEVELS.peek().level.level();
    }
  }

  /// The tensor with a tangent of its shape and dtype; a view of it.
  ///
  /// @throws IllegalStateException outside a [#dualLevel()]
  public static Tensor makeDual(Tensor tensor, Tensor tangent) {
    long level = current();
    if (level < 0)
      throw new IllegalStateException(
          "a dual tensor was made outside of forward mode; open a dualLevel() first");
    requireFloating(tensor.dtype(), "the tensor");
    requireFloating(tangent.dtype(), "the tangent");
    return Torch._makeDual(tensor, tangent, level);
  }

  private static void requireFloating(DType dtype, String what) {
    if (!dtype.isFloatingPoint() && !dtype.isComplex())
      throw new IllegalArgumentException(
          what + " of a dual tensor must be of floating point or complex numbers, not of " + dtype);
  }

  /// Takes a dual tensor apart. Outside a level no tensor has a tangent.
  public static UnpackedDualTensor unpackDual(Tensor tensor) {
    long level = current();
    if (level < 0) return new UnpackedDualTensor(tensor, null);
    var parts = Torch._unpackDual(tensor, level);
    return new UnpackedDualTensor(parts.primal(), parts.tangent());
  }
}
