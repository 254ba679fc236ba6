package torch.utils;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.Torch;

/// Memory for time: what a part of a net saves for backward is dropped and computed anew when
/// backward needs it (`torch.utils.checkpoint`, of the kind without re-entrance: Python's
/// `use_reentrant=False`).
///
/// ```java
/// x = Checkpoint.checkpoint(block::call, x);                      // one input
/// x = Checkpoint.checkpoint(in -> attend(in[0], in[1]), x, mask); // several
/// ```
///
/// The function runs a second time in backward, with the same inputs, random numbers and autocast;
/// it must do the same then. The inputs are held until backward; other tensors that the function
/// uses (parameters, say) must still be open then. Recomputing ends with the last tensor that is
/// needed.
public final class Checkpoint {
  private Checkpoint() {}

  /// How a recomputation is compared with the first run.
  public enum DeterminismCheck {
    /// Shapes, dtypes and devices of what is saved.
    DEFAULT,
    NONE
  }

  /// Python's keyword arguments, with its defaults.
  ///
  /// @param preserveRngState whether random numbers are the same again
  /// @param earlyStop whether recomputing ends with the last tensor that is needed
  public record Options(
      boolean preserveRngState, DeterminismCheck determinismCheck, boolean earlyStop) {
    public Options() {
      this(true, DeterminismCheck.DEFAULT, true);
    }

    public Options withPreserveRngState(boolean preserve) {
      return new Options(preserve, determinismCheck, earlyStop);
    }

    public Options withDeterminismCheck(DeterminismCheck check) {
      return new Options(preserveRngState, check, earlyStop);
    }

    public Options withEarlyStop(boolean stop) {
      return new Options(preserveRngState, determinismCheck, stop);
    }
  }

  public static Options options() {
    return new Options();
  }

  /// The function of the input, without what it saves on the way.
  public static Tensor checkpoint(UnaryOperator<Tensor> function, Tensor input) {
    return checkpoint(options(), in -> function.apply(in[0]), input);
  }

  public static Tensor checkpoint(BinaryOperator<Tensor> function, Tensor first, Tensor second) {
    return checkpoint(options(), in -> function.apply(in[0], in[1]), first, second);
  }

  /// The same for any number of inputs (`null` stays `null`) and any kind of result.
  @SuppressWarnings("overloads") // the number of parameters of a lambda decides
  public static <T> T checkpoint(Function<Tensor[], T> function, Tensor... inputs) {
    return checkpoint(options(), function, inputs);
  }

  public static <T> T checkpoint(
      Options options, Function<Tensor[], T> function, Tensor... inputs) {
    if (!Torch.isGradEnabled()) return function.apply(inputs);
    return new CheckpointFrame(options, function, inputs).forward(function, inputs);
  }

  /// Runs the functions (the layers of a Sequential, say) one after the other, all but the last of
  /// `segments` parts as a checkpoint each.
  ///
  /// ```java
  /// y = Checkpoint.checkpointSequential(List.of(l1::call, l2::call, l3::call, l4::call), 2, x);
  /// ```
  public static Tensor checkpointSequential(
      List<? extends UnaryOperator<Tensor>> functions, int segments, Tensor input) {
    return checkpointSequential(options(), functions, segments, input);
  }

  public static Tensor checkpointSequential(
      Options options,
      List<? extends UnaryOperator<Tensor>> functions,
      int segments,
      Tensor input) {
    int size = segments < 1 ? 0 : functions.size() / segments;
    if (size == 0)
      throw new IllegalArgumentException(
          functions.size()
              + " functions cannot be run in "
              + segments
              + " segments; give 1 to "
              + functions.size());
    Tensor x = input;
    int start = 0;
    for (; start < size * (segments - 1); start += size) {
      var part = functions.subList(start, start + size);
      x = checkpoint(options, in -> run(part, in[0]), x);
    }
    return run(functions.subList(start, functions.size()), x);
  }

  private static Tensor run(List<? extends UnaryOperator<Tensor>> functions, Tensor input) {
    Tensor x = input;
    for (UnaryOperator<Tensor> function : functions) x = function.apply(x);
    return x;
  }
}
