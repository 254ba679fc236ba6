package torch.utils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import torch.AutocastState;
import torch.Autograd;
import torch.DType;
import torch.Device;
import torch.FunctionCtx;
import torch.SavedTensorsHooks;
import torch.Tensor;
import torch.Torch;

/// One call of a checkpoint. In the first run each tensor that is saved leaves only a [Holder].
/// When backward asks for the first of them, the function runs again; the n-th tensor that is saved
/// then is that of the n-th holder. All of it happens once for each backward pass.
final class CheckpointFrame {
  /// Passes that ask outside of a backward, each for itself.
  private static final AtomicLong OUTSIDE = new AtomicLong(-1);

  private final Checkpoint.Options options;
  private final Function<Tensor[], ?> function;
  private final RandomState random;
  private final AutocastState autocast = AutocastState.current();
  private final Tensor inputs;
  private final List<Holder> holders = new ArrayList<>();
  private final Map<Long, Integer> recomputed = new HashMap<>();
  private final Set<Long> complete = new HashSet<>();
  private int alive;
  private boolean forwardDone;
  private boolean ignoreMismatch;

  /// What stands for a saved tensor.
  private static final class Holder {
    final Like like;
    final Map<Long, Tensor> tensors = new HashMap<>();
    final Set<Long> taken = new HashSet<>();
    boolean forgotten;

    Holder(Like like) {
      this.like = like;
    }
  }

  /// What must be the same again.
  private record Like(String shape, DType dtype, Device device) {
    static Like of(Tensor tensor) {
      return new Like(Arrays.toString(tensor.shape()), tensor.dtype(), tensor.device());
    }

    @Override
    public String toString() {
      return "{'shape': " + shape + ", 'dtype': " + dtype + ", 'device': " + device + "}";
    }
  }

  /// Everything needed has been recomputed. No error, but it must get through the user's code.
  private static final class Stop extends Error {
    private static final long serialVersionUID = 1;

    Stop() {
      super("nothing more to recompute", null, false, false);
    }
  }

  /// Holds the inputs as the graph holds tensors: a change in place is noticed, and hooks around
  /// this checkpoint (those of another one) apply.
  private static final class SaveInputs extends Autograd.Function {
    @Override
    protected Tensor[] forward(FunctionCtx ctx, Tensor... tensors) {
      ctx.saveForBackward(Arrays.copyOfRange(tensors, 1, tensors.length));
      return tuple(Torch.empty(0));
    }

    @Override
    protected Tensor[] backward(FunctionCtx ctx, Tensor... gradOutputs) {
      throw new AssertionError("nothing depends on this function");
    }
  }

  CheckpointFrame(Checkpoint.Options options, Function<Tensor[], ?> function, Tensor[] inputs) {
    this.options = options;
    this.function = function;
    random = options.preserveRngState() ? RandomState.of(inputs) : null;
    var all = new Tensor[inputs.length + 1];
    all[0] = Torch.empty(0).requiresGrad_();
    System.arraycopy(inputs, 0, all, 1, inputs.length);
    this.inputs = new SaveInputs().apply(all).keep();
  }

  // ---- the first run --------------------------------------------------------------------------

  <T> T forward(Function<Tensor[], T> body, Tensor[] given) {
    try (SavedTensorsHooks _ = Autograd.savedTensorsHooks(this::pack, this::unpack, this::forget)) {
      return body.apply(given);
    } finally {
      synchronized (this) {
        forwardDone = true;
        if (alive == 0) end();
      }
    }
  }

  private synchronized Holder pack(Tensor tensor) {
    boolean check = options.determinismCheck() == Checkpoint.DeterminismCheck.DEFAULT;
    var holder = new Holder(check ? Like.of(tensor) : null);
    tensor.close();
    holders.add(holder);
    alive++;
    return holder;
  }

  private synchronized void forget(Holder holder) {
    holder.forgotten = true;
    holder.tensors.values().forEach(Tensor::close);
    holder.tensors.clear();
    if (--alive == 0 && forwardDone) end();
  }

  /// The graph is gone.
  private void end() {
    inputs.close();
    if (random != null) random.close();
  }

  // ---- in backward ----------------------------------------------------------------------------

  private synchronized Tensor unpack(Holder holder) {
    long pass = Autograd.currentGraphTaskId();
    if (pass < 0) pass = OUTSIDE.decrementAndGet();
    if (!complete.contains(pass)) {
      recompute(pass);
      complete.add(pass);
      check(pass);
    }
    Tensor tensor = holder.tensors.remove(pass);
    if (tensor == null)
      throw new CheckpointException(
          holder.taken.contains(pass)
              ? "checkpoint: a saved tensor was asked for a second time in one backward pass; call"
                  + " savedTensors() of a custom function only once in its backward"
              : "checkpoint: a tensor that was saved in forward was not saved again when the"
                  + " function was run a second time");
    holder.taken.add(pass);
    return tensor.takeOver();
  }

  private void recompute(long pass) {
    Tensor[] arguments = inputs.gradFn().savedTensors();
    try (var _ = random == null ? null : random.enter();
        var _ = autocast.enter();
        var _ = Autograd.savedTensorsHooks(tensor -> save(pass, tensor), x -> x, Tensor::close);
        var _ = Torch.enableGrad()) {
      function.apply(arguments);
    } catch (Stop _) {
      // All that is needed is there.
    }
  }

  /// Called in the second run as a tensor is saved. The graph of that run keeps it too, for a
  /// function that calls backward on its own.
  private Tensor save(long pass, Tensor tensor) {
    int index = recomputed.merge(pass, 1, Integer::sum) - 1;
    if (index >= holders.size()) {
      if (!forwardDone) {
        ignoreMismatch = true;
        return detached(tensor);
      }
      throw new CheckpointException(
          "checkpoint: the function saves more tensors when it is run again in backward than in"
              + " forward ("
              + holders.size()
              + "); it must do the same both times");
    }
    Holder holder = holders.get(index);
    if (!holder.forgotten) holder.tensors.put(pass, tensor.detach().handOver());
    if (options.earlyStop() && forwardDone && index + 1 == holders.size()) throw new Stop();
    return detached(tensor);
  }

  private static Tensor detached(Tensor tensor) {
    Tensor detached = tensor.detach();
    tensor.close();
    return detached;
  }

  private void check(long pass) {
    if (ignoreMismatch) return;
    int count = recomputed.getOrDefault(pass, 0);
    if (count != holders.size())
      throw new CheckpointException(
          "checkpoint: a different number of tensors was saved in forward ("
              + holders.size()
              + ") and when the function was run again in backward ("
              + count
              + "); it must do the same both times");
    var different = new ArrayList<String>();
    for (int i = 0; i < holders.size(); i++) {
      Holder holder = holders.get(i);
      Tensor again = holder.tensors.get(pass);
      if (holder.like == null || again == null) continue;
      Like now = Like.of(again);
      if (!now.equals(holder.like))
        different.add(
            "tensor at position "
                + i
                + ":\n  saved metadata: "
                + holder.like
                + "\n  recomputed metadata: "
                + now);
    }
    if (!different.isEmpty())
      throw new CheckpointException(
          "checkpoint: tensors that were recomputed in backward differ from those of forward:\n"
              + String.join("\n", different));
  }
}
