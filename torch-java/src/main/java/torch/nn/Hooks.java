package torch.nn;

import java.util.Map;
import torch.Tensor;

/// The functions that a [Module] calls around its computation. Inputs and outputs are what the
/// module takes and gives: a Tensor, a `Tensor[]` for several inputs, or types of the module's own.
///
/// The static functions register hooks for all modules, which run before a module's own
/// (`torch.nn.modules.module.register_module_forward_hook` and its kin).
public final class Hooks {
  /// For every module there is.
  static final Hooks GLOBAL = new Hooks();

  final HookList<ForwardPre> forwardPre = new HookList<>();
  final HookList<Forward> forward = new HookList<>();
  final HookList<FullBackwardPre> backwardPre = new HookList<>();
  final HookList<FullBackward> backward = new HookList<>();
  final HookList<StateDictPre> stateDictPre = new HookList<>();
  final HookList<StateDictPost> stateDictPost = new HookList<>();
  final HookList<LoadStateDictPre> loadPre = new HookList<>();
  final HookList<LoadStateDictPost> loadPost = new HookList<>();

  Hooks() {}

  /// Sees a module's input; returns another input in its place, or `null` to leave it. For a module
  /// that takes options beside tensors, the input is the object that holds them all.
  @FunctionalInterface
  public interface ForwardPre {
    Object apply(Module module, Object input);
  }

  /// Sees a module's input and output; returns another output in its place, or `null` to leave it.
  @FunctionalInterface
  public interface Forward {
    Object apply(Module module, Object input, Object output);
  }

  /// Sees the gradients of a module's outputs before they flow into it; returns others in their
  /// place, as many, or `null` to leave them.
  @FunctionalInterface
  public interface FullBackwardPre {
    Tensor[] apply(Module module, Tensor[] gradOutput);
  }

  /// Sees the gradients of a module's inputs and outputs; returns others in place of those of the
  /// inputs, as many, or `null` to leave them. An input that asks for no gradient has `null`.
  @FunctionalInterface
  public interface FullBackward {
    Tensor[] apply(Module module, Tensor[] gradInput, Tensor[] gradOutput);
  }

  /// Called before a module's state is gathered.
  @FunctionalInterface
  public interface StateDictPre {
    void apply(Module module, String prefix, boolean keepVars);
  }

  /// Called with the state once the module and all below it have added theirs; may change it.
  @FunctionalInterface
  public interface StateDictPost {
    void apply(Module module, Map<String, Tensor> state, String prefix);
  }

  /// Called before a module looks for its tensors in the state that is being loaded; may change it,
  /// which the caller's map does not see.
  @FunctionalInterface
  public interface LoadStateDictPre {
    void apply(Module module, Map<String, Tensor> state, String prefix, boolean strict);
  }

  /// Called once a module and all below it were loaded, with the missing and unexpected keys, whose
  /// lists it may change: what it removes is no error.
  @FunctionalInterface
  public interface LoadStateDictPost {
    void apply(Module module, StateDictException.Keys keys);
  }

  /// A registered hook. Closing it takes the hook off; a second time does nothing.
  @FunctionalInterface
  public interface Handle extends AutoCloseable {
    void remove();

    @Override
    default void close() {
      remove();
    }
  }

  public static Handle registerModuleForwardPreHook(ForwardPre hook) {
    return everywhere(GLOBAL.forwardPre.add(hook));
  }

  public static Handle registerModuleForwardHook(Forward hook) {
    return registerModuleForwardHook(hook, false);
  }

  /// @param alwaysCall also when the module's `forward` throws, with `null` for the output
  public static Handle registerModuleForwardHook(Forward hook, boolean alwaysCall) {
    return everywhere(GLOBAL.forward.add(hook, false, alwaysCall));
  }

  public static Handle registerModuleFullBackwardPreHook(FullBackwardPre hook) {
    return everywhere(GLOBAL.backwardPre.add(hook));
  }

  public static Handle registerModuleFullBackwardHook(FullBackward hook) {
    return everywhere(GLOBAL.backward.add(hook));
  }

  private static Handle everywhere(Handle handle) {
    ModuleCall.update();
    return () -> {
      handle.remove();
      ModuleCall.update();
    };
  }

  /// Whether any is called around the computation.
  boolean surround() {
    return !(forwardPre.isEmpty()
        && forward.isEmpty()
        && backwardPre.isEmpty()
        && backward.isEmpty());
  }

  boolean watchBackward() {
    return !(backwardPre.isEmpty() && backward.isEmpty());
  }

  void addAll(Hooks other) {
    forwardPre.addAll(other.forwardPre);
    forward.addAll(other.forward);
    backwardPre.addAll(other.backwardPre);
    backward.addAll(other.backward);
    stateDictPre.addAll(other.stateDictPre);
    stateDictPost.addAll(other.stateDictPost);
    loadPre.addAll(other.loadPre);
    loadPost.addAll(other.loadPost);
  }
}
