package torch;

import static torch.bindings.torch_function_h.*;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Until closed, what operators of this thread save for backward goes through a pair of functions
/// (`torch.autograd.graph.saved_tensors_hooks`): `pack` sees each tensor as it is saved and returns
/// what is to be kept in its place, `unpack` makes the tensor of it again when backward needs it.
///
/// ```java
/// try (var _ = Autograd.savedTensorsHooks(x -> x.to(DType.BFLOAT16), x -> x.to(DType.FLOAT32))) {
///   loss = net.call(x);
/// }
/// loss.backward();
/// ```
///
/// Tensors in what `pack` returns (itself one, or arrays, lists and maps of them) live as long as
/// the graph; in objects of other types they belong to the scope in which they were made. What is
/// kept of an output should be detached (`x.detach()`), or it keeps itself alive for good; if it is
/// the tensor itself, that is done here. Of nested hooks the innermost count.
public final class SavedTensorsHooks implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private final Codec<?> codec;
  private final long id;
  private boolean closed;

  <P> SavedTensorsHooks(
      Function<Tensor, P> pack, Function<? super P, Tensor> unpack, Consumer<? super P> forget) {
    GradMode.requirePlatformThread("a pair of hooks on saved tensors");
    codec =
        new Codec<>(
            Objects.requireNonNull(pack, "pack"),
            Objects.requireNonNull(unpack, "unpack"),
            Objects.requireNonNull(forget, "forget"));
    Native.load();
    id = Upcalls.add(this);
    if (torch_saved_hooks_push(id) < 0) {
      Upcalls.removeHook(id);
      throw Native.failure(0);
    }
  }

  /// Called as a tensor is saved; libtorch keeps what this returns.
  Packed<?> pack(Tensor tensor) {
    return codec.encode(tensor);
  }

  private record Codec<P>(
      Function<Tensor, P> pack, Function<? super P, Tensor> unpack, Consumer<? super P> forget) {
    Packed<P> encode(Tensor tensor) {
      P value = withoutGraph(pack.apply(tensor), tensor);
      TensorScope.keepForGood(value);
      return new Packed<>(this, value);
    }
  }

  /// An output that its own node kept, with its place in the graph, would never be released.
  @SuppressWarnings("unchecked") // if the value is the tensor, P is Tensor or above it
  private static <P> P withoutGraph(P value, Tensor tensor) {
    if (value != tensor) return value;
    P detached = (P) tensor.detach();
    tensor.close();
    return detached;
  }

  /// Called without a tensor when backward needs the saved one.
  private record Packed<P>(Codec<P> codec, P value)
      implements UnaryOperator<Tensor>, Upcalls.Target {
    @Override
    public Tensor apply(Tensor absent) {
      Tensor tensor = codec.unpack.apply(value);
      if (tensor == null)
        throw new IllegalStateException(
            "the unpack function of saved tensors returned null; it must return a tensor");
      return tensor;
    }

    @Override
    public void removed() {
      codec.forget.accept(value);
    }
  }

  /// Goes back to what was before. A second call does nothing.
  ///
  /// @throws IllegalStateException from another thread
  @Override
  public void close() {
    if (closed) return;
    if (thread != Thread.currentThread())
      throw new IllegalStateException(
          "the hooks on saved tensors were set by " + thread + " and must be closed there");
    closed = true;
    Native.check(torch_saved_hooks_pop());
    Upcalls.removeHook(id);
  }
}
