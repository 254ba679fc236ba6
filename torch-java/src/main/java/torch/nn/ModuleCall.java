package torch.nn;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The road of a call that has something around its `forward`: hooks, or, in a module's first call,
/// the look-out for parts that nobody registered.
final class ModuleCall {
  private static final System.Logger LOG = System.getLogger("torch");

  /// Whether every call must take this road: there are hooks for all modules, or a first call is
  /// under way.
  static volatile boolean everywhere;

  private static int firstCalls;
  private static final ThreadLocal<Set<Module>> REGISTERED = new ThreadLocal<>();

  private ModuleCall() {}

  static synchronized void update() {
    everywhere = firstCalls > 0 || Hooks.GLOBAL.surround();
  }

  private static synchronized void firstCalls(int change) {
    firstCalls += change;
    update();
  }

  static <I, O> O run(Module module, Hooks own, I input, Function<I, O> forward, boolean first) {
    Set<Module> registered = REGISTERED.get();
    if (registered != null) {
      check(module, registered);
      return around(module, own, input, forward);
    }
    if (!first) return around(module, own, input, forward);
    registered = Collections.newSetFromMap(new IdentityHashMap<>());
    registered.add(module);
    REGISTERED.set(registered);
    firstCalls(1);
    try {
      return around(module, own, input, forward);
    } finally {
      firstCalls(-1);
      REGISTERED.remove();
    }
  }

  /// A part that is not registered neither trains nor moves nor is saved, silently. The first
  /// module that was called stands first in the set.
  private static void check(Module module, Set<Module> registered) {
    if (registered.contains(module)) return;
    for (Module known : List.copyOf(registered)) registered.addAll(known.modules());
    if (!registered.add(module)) return;
    if (module.parameters().isEmpty() && module.buffers().isEmpty()) return;
    LOG.log(
        System.Logger.Level.WARNING,
        "a {0} with parameters or buffers was called inside another module, but is not registered"
            + " in it: it will not be trained, moved, switched to evaluation or saved with it;"
            + " declare it with register(\"name\", module), or keep it in a registered ModuleList",
        module.name());
    registered.addAll(module.modules());
  }

  @SuppressWarnings(
      "unchecked") // a hook that returns something of another type fails where it is used
  private static <I, O> O around(Module module, Hooks own, I input, Function<I, O> forward) {
    List<Hooks> all = own == null ? List.of(Hooks.GLOBAL) : List.of(Hooks.GLOBAL, own);
    O output = null;
    var called = new HashSet<Hooks.Forward>();
    try {
      for (Hooks hooks : all)
        for (Hooks.ForwardPre hook : hooks.forwardPre) {
          Object changed = hook.apply(module, input);
          if (changed != null) input = (I) changed;
        }
      BackwardHooks backward = null;
      if (all.stream().anyMatch(Hooks::watchBackward)) {
        backward = new BackwardHooks(module, all);
        input = backward.onInputs(input);
      }
      output = forward.apply(input);
      for (Hooks hooks : all)
        for (Hooks.Forward hook : hooks.forward) {
          called.add(hook);
          Object changed = hook.apply(module, input, output);
          if (changed != null) output = (O) changed;
        }
      return backward == null ? output : backward.onOutputs(output);
    } catch (RuntimeException | Error failure) {
      for (Hooks hooks : all)
        for (Hooks.Forward hook : hooks.forward.always()) {
          if (!called.add(hook)) continue;
          try {
            hook.apply(module, input, output);
          } catch (RuntimeException second) {
            failure.addSuppressed(second);
          }
        }
      throw failure;
    }
  }
}
