package torch;

import static torch.bindings.torch_function_h.*;
import static torch.bindings.torch_shim_h.*;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Gradients of tensors (`torch.autograd` and `torch.autograd.graph`).
///
/// ```java
/// var x = Torch.tensor(new float[] {1, 2, 3}).requiresGrad_();
/// Tensor[] g = Autograd.grad(x.pow(3).sum(), x);      // tensor([ 3., 12., 27.])
/// ```
///
/// Jacobians and their kin are in `torch.autograd.Functional`, forward mode in
/// `torch.autograd.ForwardAd`, tests of gradients in `torch.autograd.GradCheck`, checkpoints in
/// `torch.utils.Checkpoint`.
///
/// Several threads may compute gradients at once, of graphs of their own or of parts of one graph;
/// what they add to the `grad` of a leaf they share is added without loss.
public final class Autograd {
  static final Tensor[] NONE = {};

  private Autograd() {}

  // ---- backward
  // ----------------------------------------------------------------------------------

  /// Computes the gradients of this one number with respect to the leaves it was made from, and
  /// adds them to theirs.
  public static void backward(Tensor tensor) {
    backward(List.of(tensor), null, null, false, List.of());
  }

  /// Computes the gradients of the tensors with respect to the leaves they were made from, or only
  /// to `inputs` if there are any, and adds them to theirs.
  ///
  /// @param gradTensors one for each tensor, of its shape; `null` (or a `null` in it) for a tensor
  ///   of one element
  /// @param retainGraph whether the graph can be used again; `null`: as createGraph
  /// @param createGraph whether the gradients can be differentiated in turn
  /// @param inputs the tensors whose `grad` is wanted; `null` or empty: all leaves
  public static void backward(
      List<Tensor> tensors,
      List<Tensor> gradTensors,
      Boolean retainGraph,
      boolean createGraph,
      List<Tensor> inputs) {
    Tensor[] roots = tensors.toArray(NONE);
    Tensor[] grads = gradTensors == null ? NONE : gradTensors.toArray(NONE);
    Tensor[] leaves = inputs == null ? NONE : inputs.toArray(NONE);
    Workspace ws = Workspace.begin();
    Native.check(
        torch_backward(
            ws.handles(roots, "tensors"),
            roots.length,
            ws.optionalHandles(grads, "gradTensors"),
            grads.length,
            Workspace.code(retainGraph),
            createGraph ? 1 : 0,
            ws.handles(leaves, "inputs"),
            leaves.length));
    Reference.reachabilityFence(roots);
    Reference.reachabilityFence(grads);
    Reference.reachabilityFence(leaves);
  }

  // ---- grad
  // --------------------------------------------------------------------------------------

  /// What [#grad(List, List, GradOptions)] can be told, with Python's defaults.
  ///
  /// @param gradOutputs the "vector" of the product, one for each output, of its shape; `null` (or
  ///   a `null` in it) for an output of one element
  /// @param retainGraph whether the graph can be used again; `null`: as createGraph
  /// @param createGraph whether the gradients can be differentiated in turn
  /// @param allowUnused whether an input that the outputs do not depend on is no error; `null`: as
  ///   materializeGrads
  /// @param materializeGrads whether the gradient of such an input is zeros in place of `null`
  public record GradOptions(
      List<Tensor> gradOutputs,
      Boolean retainGraph,
      boolean createGraph,
      Boolean allowUnused,
      boolean materializeGrads) {
    public GradOptions() {
      this(null, null, false, null, false);
    }

    public GradOptions withGradOutputs(Tensor... grads) {
      return new GradOptions(
          java.util.Arrays.asList(grads), retainGraph, createGraph, allowUnused, materializeGrads);
    }

    public GradOptions withRetainGraph(boolean retain) {
      return new GradOptions(gradOutputs, retain, createGraph, allowUnused, materializeGrads);
    }

    public GradOptions withCreateGraph(boolean create) {
      return new GradOptions(gradOutputs, retainGraph, create, allowUnused, materializeGrads);
    }

    public GradOptions withAllowUnused(boolean allow) {
      return new GradOptions(gradOutputs, retainGraph, createGraph, allow, materializeGrads);
    }

    public GradOptions withMaterializeGrads(boolean materialize) {
      return new GradOptions(gradOutputs, retainGraph, createGraph, allowUnused, materialize);
    }
  }

  /// The gradients of the one number with respect to each input, without touching any `grad`.
  public static Tensor[] grad(Tensor output, Tensor... inputs) {
    return grad(List.of(output), List.of(inputs), new GradOptions());
  }

  /// The gradients of the sum of the outputs with respect to each input, without touching any
  /// `grad`.
  public static Tensor[] grad(List<Tensor> outputs, List<Tensor> inputs) {
    return grad(outputs, inputs, new GradOptions());
  }

  /// With `allowUnused`, the gradient of an input that the outputs do not depend on is `null`;
  /// without, it is an error.
  public static Tensor[] grad(
      List<Tensor> outputs,
      List<Tensor> inputs,
      List<Tensor> gradOutputs,
      Boolean retainGraph,
      boolean createGraph,
      boolean allowUnused) {
    return grad(
        outputs,
        inputs,
        new GradOptions(gradOutputs, retainGraph, createGraph, allowUnused, false));
  }

  /// The gradients of the sum of the outputs, each times its `gradOutputs`, with respect to each
  /// input, without touching any `grad`.
  public static Tensor[] grad(List<Tensor> outputs, List<Tensor> inputs, GradOptions options) {
    boolean materialize = options.materializeGrads;
    if (materialize && options.allowUnused != null && !options.allowUnused)
      throw new IllegalArgumentException(
          "materializeGrads fills in unused inputs, so allowUnused must be true or left out, not"
              + " false");
    Tensor[] leaves = inputs.toArray(NONE);
    Tensor[] grads =
        grad(
            outputs.toArray(NONE),
            leaves,
            options.gradOutputs == null ? NONE : options.gradOutputs.toArray(NONE),
            options,
            options.allowUnused == null ? materialize : options.allowUnused);
    if (materialize)
      for (int i = 0; i < grads.length; i++)
        if (grads[i] == null) {
          grads[i] = Aten.zerosLike(leaves[i]);
          if (options.createGraph) grads[i].requiresGrad_();
        }
    return grads;
  }

  private static Tensor[] grad(
      Tensor[] roots, Tensor[] leaves, Tensor[] grads, GradOptions options, boolean allowUnused) {
    Workspace ws = Workspace.begin();
    long count =
        torch_grad(
            ws.handles(roots, "outputs"),
            roots.length,
            ws.handles(leaves, "inputs"),
            leaves.length,
            ws.optionalHandles(grads, "gradOutputs"),
            grads.length,
            Workspace.code(options.retainGraph),
            options.createGraph ? 1 : 0,
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

  // ---- functions of one's own
  // --------------------------------------------------------------------

  /// An operator whose gradient is written in Java (`torch.autograd.Function`).
  ///
  /// ```java
  /// class Exp extends Autograd.Function {
  ///   @Override protected Tensor[] forward(FunctionCtx ctx, Tensor... inputs) {
  ///     Tensor result = inputs[0].exp();
  ///     ctx.saveForBackward(result);
  ///     return tuple(result);
  ///   }
  ///   @Override protected Tensor[] backward(FunctionCtx ctx, Tensor... gradOutputs) {
  ///     return tuple(gradOutputs[0].mul(ctx.savedTensors()[0]));
  ///   }
  /// }
  /// Tensor y = new Exp().apply(x);
  /// ```
  ///
  /// Arguments that are no tensors are fields of the object, given to its constructor. An object
  /// can be applied many times, also by several threads: what belongs to one call is in its
  /// [FunctionCtx]. Backward may be differentiated in turn if it consists of differentiable
  /// operators. What forward or backward throw arrives at the caller as it is.
  ///
  /// `backward` may run on another thread (for tensors of a device it does).
  public abstract static class Function {
    protected Function() {}

    /// The outputs, computed without recording. An input may be `null` where the caller gave none.
    protected abstract Tensor[] forward(FunctionCtx ctx, Tensor... inputs);

    /// One gradient for each input, from one for each output; `null` for an input that has none.
    protected abstract Tensor[] backward(FunctionCtx ctx, Tensor... gradOutputs);

    /// One tangent for each output, from one for each input: forward mode.
    protected Tensor[] jvp(FunctionCtx ctx, Tensor... gradInputs) {
      throw new UnsupportedOperationException(
          name() + " has no jvp, which forward mode needs; override it");
    }

    /// Whether backward cannot be differentiated, as Python's `@once_differentiable` says. It then
    /// runs without recording, and differentiating its results is an error.
    protected boolean onceDifferentiable() {
      return false;
    }

    /// The name in the graph, to which `Backward` is added: that of the class.
    protected String name() {
      String name = getClass().getSimpleName();
      return name.isEmpty() ? "Function" : name;
    }

    /// `return tuple(a, b)`: an array of the tensors.
    protected static Tensor[] tuple(Tensor... tensors) {
      return tensors;
    }

    /// Runs forward; the one output.
    ///
    /// @throws IllegalStateException if there are several; [#applyAll] gives them
    public final Tensor apply(Tensor... inputs) {
      Tensor[] outputs = applyAll(inputs);
      if (outputs.length != 1)
        throw new IllegalStateException(
            name() + " has " + outputs.length + " outputs; use applyAll");
      return outputs[0];
    }

    /// Runs forward; all outputs.
    public final Tensor[] applyAll(Tensor... inputs) {
      return Functions.apply(this, inputs);
    }
  }

  // ---- hooks
  // -------------------------------------------------------------------------------------

  static Tensor.Hook registerPostAccumulateGradHook(Tensor leaf, Consumer<Tensor> hook) {
    java.util.Objects.requireNonNull(hook, "hook");
    // The hook gets the very object, and must not keep it alive.
    var weak = new WeakReference<>(leaf);
    UnaryOperator<Tensor> call =
        given -> {
          Tensor original = weak.get();
          hook.accept(original == null || original.isClosed() ? given : original);
          return null;
        };
    long id = Upcalls.addHook(call);
    long status = torch_tensor_add_accumulated_hook(Workspace.current().handle(leaf, "self"), id);
    Reference.reachabilityFence(leaf);
    if (status < 0) {
      Upcalls.removeHook(id);
      throw Native.failure(0);
    }
    return () -> Upcalls.removeHook(id);
  }

  /// Calls the hook once in each backward pass, when the gradients of all the tensors have been
  /// computed, with one for each (`null` where a tensor takes no part). They are released
  /// afterwards; `keep()` those that are to stay.
  public static Tensor.Hook registerMultiGradHook(List<Tensor> tensors, Consumer<Tensor[]> hook) {
    return MultiGradHook.all(tensors, hook);
  }

  /// Calls the hook once in each backward pass, with the first gradient that was computed of any of
  /// the tensors: Python's `mode="any"`.
  public static Tensor.Hook registerMultiGradHookAny(List<Tensor> tensors, Consumer<Tensor> hook) {
    return MultiGradHook.any(tensors, hook);
  }

  /// The node that the tensor's gradient goes to: [Tensor#gradFn()], or for a leaf the node that
  /// accumulates its gradient.
  public static Node.Edge getGradientEdge(Tensor tensor) {
    return Node.gradientEdge(tensor);
  }

  /// The number of the backward pass that this thread is in; -1 outside.
  public static long currentGraphTaskId() {
    Workspace ws = Workspace.begin();
    long out = ws.allocate(8);
    Native.check(torch_graph_task(out));
    return Workspace.longAt(out);
  }

  /// Tells autograd that the tensor's memory was changed by other means than operators.
  public static void incrementVersion(Tensor tensor) {
    Native.check(torch_tensor_bump_version(Workspace.current().handle(tensor, "tensor")));
    Reference.reachabilityFence(tensor);
  }

  // ---- saved tensors
  // -----------------------------------------------------------------------------

  /// What operators of this thread save for backward goes through the two functions, until closed.
  public static <P> SavedTensorsHooks savedTensorsHooks(
      java.util.function.Function<Tensor, P> pack,
      java.util.function.Function<? super P, Tensor> unpack) {
    return savedTensorsHooks(pack, unpack, _ -> {});
  }

  /// The same; `forget` is told when the graph has no more use for a packed value. It may be called
  /// by any thread and must not use tensors but to close them.
  public static <P> SavedTensorsHooks savedTensorsHooks(
      java.util.function.Function<Tensor, P> pack,
      java.util.function.Function<? super P, Tensor> unpack,
      Consumer<? super P> forget) {
    return new SavedTensorsHooks(pack, unpack, forget);
  }

  /// What operators of this thread save for backward waits in host memory, until closed; backward
  /// copies it back to its device.
  public static SavedTensorsHooks saveOnCpu(boolean pinMemory) {
    return Offload.hooks(pinMemory);
  }

  public static SavedTensorsHooks saveOnCpu() {
    return saveOnCpu(false);
  }

  /// Until closed, opening hooks on saved tensors on this thread fails with the reason.
  public static SavedTensorsHooksDisabled disableSavedTensorsHooks(String reason) {
    return new SavedTensorsHooksDisabled(reason);
  }

  // ---- anomaly mode
  // ------------------------------------------------------------------------------

  /// Until closed, for all threads: each node records the Java stack of its forward call, and an
  /// error in its backward call, or a NaN among its gradients, carries it as
  /// [TorchException.ForwardCall]. Slow; for the search only.
  public static AnomalyMode detectAnomaly() {
    return detectAnomaly(true);
  }

  public static AnomalyMode detectAnomaly(boolean checkNan) {
    return new AnomalyMode(true, checkNan);
  }

  public static <T> T detectAnomaly(Supplier<T> body) {
    try (var _ = detectAnomaly()) {
      return body.get();
    }
  }

  public static void detectAnomaly(Runnable body) {
    try (var _ = detectAnomaly()) {
      body.run();
    }
  }

  /// Turns anomaly mode on or off, from now on or until the result is closed.
  public static AnomalyMode setDetectAnomaly(boolean enabled) {
    return setDetectAnomaly(enabled, true);
  }

  public static AnomalyMode setDetectAnomaly(boolean enabled, boolean checkNan) {
    return new AnomalyMode(enabled, checkNan);
  }

  public static boolean isAnomalyEnabled() {
    return AnomalyMode.isEnabled();
  }

  public static boolean isAnomalyCheckNanEnabled() {
    return AnomalyMode.isCheckNanEnabled();
  }

  // ---- forward mode
  // ------------------------------------------------------------------------------

  /// Opens a level of forward mode; see `torch.autograd.ForwardAd`.
  public static DualLevel dualLevel() {
    return new DualLevel();
  }
}
