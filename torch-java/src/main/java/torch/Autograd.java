package torch;

import static torch.bindings.torch_shim_h.*;

import java.lang.ref.Reference;
import java.util.List;

/// Gradients of tensors: `torch.autograd`.
public final class Autograd {
  private static final Tensor[] NONE = {};

  private Autograd() {}

  /// Computes the gradients of the tensors with respect to the leaves they were made from, or only
  /// to `inputs` if there are any, and adds them to theirs.
  ///
  /// @param gradients one for each tensor, of its shape; `null` (or a `null` in it) for a tensor of
  ///   one element
  /// @param retainGraph whether the graph can be used again; `null`: as createGraph
  /// @param createGraph whether the gradients can be differentiated in turn
  public static void backward(
      List<Tensor> tensors,
      List<Tensor> gradients,
      Boolean retainGraph,
      boolean createGraph,
      List<Tensor> inputs) {
    Tensor[] roots = tensors.toArray(NONE);
    Tensor[] grads = gradients == null ? NONE : gradients.toArray(NONE);
    Tensor[] leaves = inputs.toArray(NONE);
    Workspace ws = Workspace.begin();
    Native.check(
        torch_backward(
            ws.handles(roots, "tensors"),
            roots.length,
            ws.optionalHandles(grads, "gradients"),
            grads.length,
            Workspace.code(retainGraph),
            createGraph ? 1 : 0,
            ws.handles(leaves, "inputs"),
            leaves.length));
    Reference.reachabilityFence(roots);
    Reference.reachabilityFence(grads);
    Reference.reachabilityFence(leaves);
  }

  /// The gradients of the sum of the outputs with respect to each input, without touching any
  /// `grad`.
  public static Tensor[] grad(List<Tensor> outputs, List<Tensor> inputs) {
    return grad(outputs, inputs, null, null, false, false);
  }

  /// With `allowUnused`, the gradient of an input that the outputs do not depend on is `null`;
  /// without, it is an error.
  public static Tensor[] grad(
      List<Tensor> outputs,
      List<Tensor> inputs,
      List<Tensor> gradients,
      Boolean retainGraph,
      boolean createGraph,
      boolean allowUnused) {
    Tensor[] roots = outputs.toArray(NONE);
    Tensor[] leaves = inputs.toArray(NONE);
    Tensor[] grads = gradients == null ? NONE : gradients.toArray(NONE);
    Workspace ws = Workspace.begin();
    long count =
        torch_grad(
            ws.handles(roots, "outputs"),
            roots.length,
            ws.handles(leaves, "inputs"),
            leaves.length,
            ws.optionalHandles(grads, "gradients"),
            grads.length,
            Workspace.code(retainGraph),
            createGraph ? 1 : 0,
            allowUnused ? 1 : 0,
            ws.slots(),
            Workspace.SLOTS);
    ws.results(count, 0);
    Reference.reachabilityFence(roots);
    Reference.reachabilityFence(leaves);
    Reference.reachabilityFence(grads);
    var results = new Tensor[(int) count];
    for (int i = 0; i < results.length; i++) results[i] = ws.nextTensor();
    return results;
  }

  /// Anomaly mode finds the forward operator behind a failing backward, and NaN gradients; slow.
  public static void setDetectAnomaly(boolean enabled) {
    Native.check(torch_set_anomaly_enabled(enabled ? 1 : 0));
  }
}
