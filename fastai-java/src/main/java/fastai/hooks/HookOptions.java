package fastai.hooks;

/// How a [Hook] looks at a module.
///
/// @param isForward whether at its inputs and outputs; otherwise at their gradients
/// @param detach whether the tensors come without what led to them
/// @param cpu whether they come on the CPU; only those that are detached
public record HookOptions(boolean isForward, boolean detach, boolean cpu) {
  public static final HookOptions DEFAULT = new HookOptions(true, true, false);

  public HookOptions withForward(boolean isForward) {
    return new HookOptions(isForward, detach, cpu);
  }

  /// For the gradients: [#withForward] with `false`.
  public HookOptions withGrad() {
    return withForward(false);
  }

  public HookOptions withDetach(boolean detach) {
    return new HookOptions(isForward, detach, cpu);
  }

  public HookOptions withCpu(boolean cpu) {
    return new HookOptions(isForward, detach, cpu);
  }
}
