package torch;

import static torch.bindings.torch_shim_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// Java code that libtorch calls: gradient hooks, and the release of memory that Java lent. One
/// stub a kind for the whole process; a number says which hook or which memory. Calls may come from
/// libtorch's own threads. What Java throws is kept here under a number below -1 and surfaces from
/// the call that led to the upcall.
final class Upcalls {
  private static final ConcurrentHashMap<Long, UnaryOperator<Tensor>> HOOKS =
      new ConcurrentHashMap<>();
  private static final ConcurrentHashMap<Long, Object> LENT = new ConcurrentHashMap<>();
  private static final ConcurrentHashMap<Long, Throwable> FAILURES = new ConcurrentHashMap<>();
  private static final AtomicLong IDS = new AtomicLong(1);

  private Upcalls() {}

  static void install() {
    var number = ValueLayout.JAVA_LONG;
    torch_upcalls_set(
        stub(
            "hook",
            FunctionDescriptor.of(number, number, number),
            long.class,
            long.class,
            long.class),
        stub("hookRemoved", FunctionDescriptor.ofVoid(number), void.class, long.class),
        stub("release", FunctionDescriptor.ofVoid(number), void.class, long.class));
  }

  private static long stub(
      String name, FunctionDescriptor descriptor, Class<?> result, Class<?>... parameters) {
    try {
      var target =
          MethodHandles.lookup()
              .findStatic(Upcalls.class, name, MethodType.methodType(result, parameters));
      return Linker.nativeLinker().upcallStub(target, descriptor, Arena.global()).address();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static long addHook(UnaryOperator<Tensor> hook) {
    long id = IDS.getAndIncrement();
    HOOKS.put(id, hook);
    return id;
  }

  static void removeHook(long id) {
    HOOKS.remove(id);
  }

  /// How many hooks are registered. For tests.
  static int hooks() {
    return HOOKS.size();
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

  static TorchException failure(long number) {
    Throwable cause = FAILURES.remove(number);
    if (cause == null) return new TorchException("Java code that libtorch called failed");
    return new TorchException.Upcall("Java code that libtorch called threw " + cause, cause);
  }

  @SuppressWarnings("unused") // called through its stub
  private static long hook(long id, long gradient) {
    Workspace ws = Workspace.current();
    long saved = ws.enterUpcall();
    try (var _ = new TensorScope()) {
      Tensor given = ws.tensor(gradient, 0);
      UnaryOperator<Tensor> hook = HOOKS.get(id);
      Tensor result = hook == null ? null : hook.apply(given);
      if (result == null || result == given) return 0;
      return torch_tensor_retain(ws.handle(result, "the hook's result"));
    } catch (Throwable e) {
      long number = -1 - IDS.getAndIncrement();
      FAILURES.put(number, e);
      return number;
    } finally {
      ws.leaveUpcall(saved);
    }
  }

  @SuppressWarnings("unused") // called through its stub
  private static void hookRemoved(long id) {
    HOOKS.remove(id);
  }

  @SuppressWarnings("unused") // called through its stub
  private static void release(long id) {
    LENT.remove(id);
  }
}
