package torch;

import static torch.bindings.torch_function_h.*;

import java.lang.ref.Reference;

/// The machinery of [Autograd.Function]: runs forward, records the call as a node, and answers when
/// libtorch wants gradients or tangents of it.
final class Functions {
  private Functions() {}

  static Tensor[] apply(Autograd.Function function, Tensor[] inputs) {
    var call = new Call(function);
    var ctx = FunctionCtx.forward(call.state, inputs);
    Tensor[] outputs = forward(function, ctx, inputs.clone());
    if (outputs == null)
      throw new IllegalStateException(
          "forward of " + function.name() + " returned null; return its outputs");
    return record(call, inputs, outputs);
  }

  private static Tensor[] forward(Autograd.Function function, FunctionCtx ctx, Tensor[] inputs) {
    boolean tangents = torch_forward_grad_enabled() != 0;
    try (var _ = new GradMode(false)) {
      Native.check(torch_set_forward_grad_enabled(0));
      return function.forward(ctx, inputs);
    } finally {
      Native.check(torch_set_forward_grad_enabled(tangents ? 1 : 0));
    }
  }

  private static Tensor[] record(Call call, Tensor[] inputs, Tensor[] outputs) {
    FunctionCtx.State state = call.state;
    long flags =
        (state.materializeGrads ? TORCH_FUNCTION_MATERIALIZE() : 0)
            | (call.function.onceDifferentiable() ? TORCH_FUNCTION_ONCE() : 0);
    Workspace ws = Workspace.begin();
    long name = ws.text(call.function.name() + "Backward", "name");
    long nameLength = ws.textLength();
    long givenInputs = ws.optionalHandles(inputs, "inputs");
    long givenOutputs = ws.optionalHandles(outputs, "outputs");
    long dirty = ws.handles(state.dirty, "markDirty");
    long fixed = ws.handles(state.nonDifferentiable, "markNonDifferentiable");
    long saved = ws.optionalHandles(state.toSave, "saveForBackward");
    long id = Upcalls.add(call);
    try {
      long count =
          torch_function_apply(
              id,
              name,
              nameLength,
              flags,
              givenInputs,
              inputs.length,
              givenOutputs,
              outputs.length,
              dirty,
              state.dirty.length,
              fixed,
              state.nonDifferentiable.length,
              saved,
              state.toSave.length,
              ws.slots(),
              Workspace.SLOTS);
      ws.results(count, 0);
    } catch (Throwable e) {
      Upcalls.removeHook(id);
      throw e;
    }
    var results = new Tensor[outputs.length];
    for (int i = 0; i < results.length; i++) results[i] = result(ws.nextTensor(), outputs[i]);
    Reference.reachabilityFence(inputs);
    Reference.reachabilityFence(state.dirty);
    Reference.reachabilityFence(state.nonDifferentiable);
    Reference.reachabilityFence(state.toSave);
    state.forget();
    return results;
  }

  /// The object that forward returned, where it has become the output itself.
  private static Tensor result(Tensor output, Tensor raw) {
    if (output == null || !output.isSame(raw)) return output;
    output.close();
    // It keeps a graph alive from now on.
    raw.leaveSharedCell();
    return raw;
  }

  static Tensor[] saved(long node) {
    Workspace ws = Workspace.begin();
    long count = ws.results(torch_function_saved(node, ws.slots(), Workspace.SLOTS), 0);
    var saved = new Tensor[(int) count];
    for (int i = 0; i < saved.length; i++) saved[i] = ws.nextTensor();
    return saved;
  }

  /// One call of a function, as long as its node lives.
  private static final class Call implements Upcalls.Call {
    final Autograd.Function function;
    final FunctionCtx.State state = new FunctionCtx.State();

    Call(Autograd.Function function) {
      this.function = function;
    }

    @Override
    public Tensor[] apply(
        int kind, long node, Tensor[] first, Tensor[] second, boolean[] needed, int expected) {
      boolean backward = kind == TORCH_CALL_BACKWARD();
      var ctx = FunctionCtx.later(state, backward ? node : 0, needed);
      try {
        return backward
            ? fitting(function.backward(ctx, first), expected, "gradients")
            : fitting(function.jvp(ctx, first), expected, "tangents");
      } finally {
        ctx.end();
      }
    }

    /// As Python has it: more than expected is right if the rest is absent.
    private Tensor[] fitting(Tensor[] results, int expected, String what) {
      int count = results == null ? 0 : results.length;
      while (count > expected && results[count - 1] == null) count--;
      if (results == null || count != expected)
        throw new TorchException(
            "function "
                + function.name()
                + "Backward returned an incorrect number of "
                + what
                + " (expected "
                + expected
                + ", got "
                + count
                + ")");
      return count == results.length ? results : java.util.Arrays.copyOf(results, count);
    }
  }
}
