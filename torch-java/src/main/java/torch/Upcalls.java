package torch;

import static torch.bindings.torch_function_h.*;
import static torch.bindings.torch_shim_h.torch_tensor_retain;
import static torch.bindings.torch_shim_h.torch_upcalls_set;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// Java code that libtorch calls: hooks, custom functions, and the release of memory that Java
/// lent. One stub a kind for the whole process; a number says which object is meant. Calls may come
/// from libtorch's own threads. What Java throws is kept here under a number below -1 and surfaces
/// from the call that led to the upcall.
final class Upcalls {
  private static final ConcurrentHashMap<Long, Object> TARGETS = new ConcurrentHashMap<>();
  private static final ConcurrentHashMap<Long, Object> LENT = new ConcurrentHashMap<>();
  private static final ConcurrentHashMap<Long, Failure> FAILURES = new ConcurrentHashMap<>();
  private static final AtomicLong IDS = new AtomicLong(1);

  private Upcalls() {}

  private record Failure(Throwable thrown, Thread thread) {}

  /// An upcall with lists of tensors; `kind` is one of `TORCH_CALL_*`.
  @FunctionalInterface
  interface Call {
    /// Returns as many tensors as are expected, or `null` to change nothing.
    ///
    /// @param node the node that is being run, for functions
    /// @param needed for backward: which gradients are asked for
    Tensor[] apply(
        int kind, long node, Tensor[] first, Tensor[] second, boolean[] needed, int expected);
  }

  /// What is told when libtorch no longer needs it.
  @FunctionalInterface
  interface Target {
    void removed();
  }

  static void install() {
    torch_upcalls_set(
        stub("hook", long.class, 2),
        stub("hookRemoved", void.class, 1),
        stub("release", void.class, 1));
    Native.check(
        torch_graph_upcalls_set(
            stub("call", long.class, 9),
            stub("pack", long.class, 2),
            stub("trace", long.class, 0),
            stub("explain", long.class, 4)));
  }

  /// The address of a method here that takes `parameters` numbers.
  private static long stub(String name, Class<?> result, int parameters) {
    var layouts = new MemoryLayout[parameters];
    Arrays.fill(layouts, ValueLayout.JAVA_LONG);
    var types = new Class<?>[parameters];
    Arrays.fill(types, long.class);
    var descriptor =
        result == void.class
            ? FunctionDescriptor.ofVoid(layouts)
            : FunctionDescriptor.of(ValueLayout.JAVA_LONG, layouts);
    try {
      var target =
          MethodHandles.lookup()
              .findStatic(Upcalls.class, name, MethodType.methodType(result, types));
      return Linker.nativeLinker().upcallStub(target, descriptor, Arena.global()).address();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static long addHook(UnaryOperator<Tensor> hook) {
    return add(hook);
  }

  /// Keeps the object until libtorch has no use for its number any more.
  static long add(Object target) {
    long id = IDS.getAndIncrement();
    TARGETS.put(id, target);
    return id;
  }

  static void removeHook(long id) {
    TARGETS.remove(id);
  }

  /// How many objects libtorch holds by their numbers: hooks, calls of custom functions, packed
  /// tensors. For tests.
  static int hooks() {
    return TARGETS.size();
  }

  /// Keeps the object reachable until libtorch has released the memory that goes with the number.
  static long lend(Object owner) {
    long id = IDS.getAndIncrement();
    LENT.put(id, owner);
    return id;
  }

  static void takeBack(long id) {
    LENT.remove(id);
  }

  /// What a failed upcall threw.
  static Throwable thrown(long number) {
    Failure failure = FAILURES.remove(number);
    if (failure == null) return new TorchException("Java code that libtorch called failed");
    // The stack of another thread does not show who waited for it.
    if (failure.thread != Thread.currentThread())
      failure.thrown.addSuppressed(
          new TorchException("thrown on " + failure.thread + "; this is the call that led there"));
    return failure.thrown;
  }

  private static long failed(Throwable thrown) {
    long number = -1 - IDS.getAndIncrement();
    FAILURES.put(number, new Failure(thrown, Thread.currentThread()));
    return number;
  }

  @SuppressWarnings({"unused", "unchecked"}) // called through its stub
  private static long hook(long id, long gradient) {
    Workspace ws = Workspace.current();
    long saved = ws.enterUpcall();
    try (var _ = new TensorScope()) {
      Tensor given = ws.tensor(gradient, 0);
      var hook = (UnaryOperator<Tensor>) TARGETS.get(id);
      Tensor result = hook == null ? null : hook.apply(given);
      if (result == null || result == given) return 0;
      return torch_tensor_retain(ws.handle(result, "the hook's result"));
    } catch (Throwable e) {
      return failed(e);
    } finally {
      ws.leaveUpcall(saved);
    }
  }

  @SuppressWarnings("unused") // called through its stub
  private static long call(
      long id,
      long kind,
      long node,
      long first,
      long firstCount,
      long second,
      long secondCount,
      long out,
      long outCount) {
    Workspace ws = Workspace.current();
    long saved = ws.enterUpcall();
    try (var _ = new TensorScope()) {
      boolean hooks = kind == TORCH_CALL_POST_HOOK();
      Tensor[] given = ws.tensorsAt(first, firstCount);
      Tensor[] beside = hooks ? ws.tensorsAt(second, secondCount) : Autograd.NONE;
      boolean[] needed = hooks ? null : Workspace.flagsAt(second, secondCount);
      var target = (Call) TARGETS.get(id);
      if (target == null) return 0;
      Tensor[] results = target.apply((int) kind, node, given, beside, needed, (int) outCount);
      if (results == null) return 0;
      ws.giveAt(out, results, "the result of a function or hook");
      return 1;
    } catch (Throwable e) {
      return failed(e);
    } finally {
      ws.leaveUpcall(saved);
    }
  }

  @SuppressWarnings("unused") // called through its stub
  private static long pack(long id, long tensor) {
    Workspace ws = Workspace.current();
    long saved = ws.enterUpcall();
    try {
      return add(((SavedTensorsHooks) TARGETS.get(id)).pack(ws.tensor(tensor, 0)));
    } catch (Throwable e) {
      return failed(e);
    } finally {
      ws.leaveUpcall(saved);
    }
  }

  @SuppressWarnings("unused") // called through its stub
  private static long trace() {
    return add(StackWalker.getInstance().walk(ForwardTrace::of));
  }

  @SuppressWarnings("unused") // called through its stub
  private static long explain(long trace, long name, long nameLength, long cause) {
    var place = (ForwardTrace) TARGETS.get(trace);
    Failure before = FAILURES.remove(cause);
    String node = Node.pythonName(Workspace.textAt(name, nameLength));
    return failed(place.failure(node, before == null ? null : before.thrown()));
  }

  @SuppressWarnings("unused") // called through its stub
  private static void hookRemoved(long id) {
    if (TARGETS.remove(id) instanceof Target target) target.removed();
  }

  @SuppressWarnings("unused") // called through its stub
  private static void release(long id) {
    LENT.remove(id);
  }
}
