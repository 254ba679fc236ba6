package torch;

import java.util.HashMap;
import java.util.Map;

/// What a custom [Autograd.Function] says about one call of it in `forward`, and finds again in
/// `backward`.
///
/// Tensors that backward needs go through [#saveForBackward]: they are freed with the graph, and a
/// change in place is noticed. Anything else can be left here by [#put]. A tensor kept in any other
/// way is kept as long as the graph, and an output kept so keeps itself alive for good.
public final class FunctionCtx {
  private final State state;
  private final boolean[] needsInputGrad;
  private final boolean inForward;
  private long node;
  private boolean ended;

  /// What outlives `forward`.
  static final class State {
    Tensor[] toSave = Autograd.NONE;
    Tensor[] forForward = Autograd.NONE;
    Tensor[] dirty = Autograd.NONE;
    Tensor[] nonDifferentiable = Autograd.NONE;
    boolean materializeGrads = true;
    private Map<String, Object> attributes;

    /// From here on the graph holds the tensors.
    void forget() {
      toSave = Autograd.NONE;
      forForward = Autograd.NONE;
      dirty = Autograd.NONE;
      nonDifferentiable = Autograd.NONE;
    }
  }

  private FunctionCtx(State state, boolean[] needsInputGrad, boolean inForward, long node) {
    this.state = state;
    this.needsInputGrad = needsInputGrad;
    this.inForward = inForward;
    this.node = node;
  }

  static FunctionCtx forward(State state, Tensor[] inputs) {
    var needs = new boolean[inputs.length];
    for (int i = 0; i < needs.length; i++) needs[i] = inputs[i] != null && inputs[i].requiresGrad();
    return new FunctionCtx(state, needs, true, 0);
  }

  static FunctionCtx later(State state, long node, boolean[] needed) {
    return new FunctionCtx(state, needed, false, node);
  }

  void end() {
    ended = true;
    node = 0;
  }

  private void requireForward(String what) {
    if (!inForward) throw new IllegalStateException(what + " belongs into forward");
  }

  /// Keeps tensors for backward: inputs, outputs or anything between; `null` stays `null`. Call it
  /// once, in `forward`.
  public void saveForBackward(Tensor... tensors) {
    requireForward("saveForBackward");
    state.toSave = tensors.clone();
  }

  /// Keeps tensors for [Autograd.Function#jvp].
  public void saveForForward(Tensor... tensors) {
    requireForward("saveForForward");
    state.forForward = tensors.clone();
  }

  /// What was saved, in its order: in `backward` for backward, in `jvp` for forward.
  ///
  /// @throws TorchException if the graph was freed by an earlier backward, or a tensor was changed
  ///   in place since
  public Tensor[] savedTensors() {
    if (inForward) return state.toSave.clone();
    if (ended)
      throw new IllegalStateException(
          "the context of a function can be used only until its backward returns");
    return node == 0 ? state.forForward.clone() : Functions.saved(node);
  }

  /// Tells which inputs `forward` has changed in place; each must be among the outputs.
  public void markDirty(Tensor... inputs) {
    requireForward("markDirty");
    state.dirty = inputs.clone();
  }

  /// Tells which outputs have no gradient.
  public void markNonDifferentiable(Tensor... outputs) {
    requireForward("markNonDifferentiable");
    state.nonDifferentiable = outputs.clone();
  }

  /// Whether an absent gradient of an output comes to `backward` as zeros (the default) or as
  /// `null`.
  public void setMaterializeGrads(boolean materialize) {
    requireForward("setMaterializeGrads");
    state.materializeGrads = materialize;
  }

  /// For each input whether its gradient is asked for.
  public boolean[] needsInputGrad() {
    return needsInputGrad.clone();
  }

  public boolean needsInputGrad(int input) {
    return needsInputGrad[input];
  }

  /// Leaves something other than a tensor for backward, as attributes of `ctx` do in Python.
  public void put(String name, Object value) {
    synchronized (state) {
      if (state.attributes == null) state.attributes = new HashMap<>();
      state.attributes.put(name, value);
    }
  }

  /// What [#put] left under the name.
  ///
  /// @throws IllegalArgumentException if nothing was
  /// @throws ClassCastException if it is of another type
  public <T> T get(String name, Class<T> type) {
    synchronized (state) {
      if (state.attributes == null || !state.attributes.containsKey(name))
        throw new IllegalArgumentException(
            "nothing was left under the name " + name + "; put it there in forward");
      return type.cast(state.attributes.get(name));
    }
  }
}
