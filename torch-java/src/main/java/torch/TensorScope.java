package torch;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/// A region of code whose tensors are released at its end, in bulk, except those it returns.
///
/// ```java
/// Tensor mean = TensorScope.run(() -> {
///   Tensor squared = x.mul(x);          // released at the end
///   return squared.mean();              // lives on in the surrounding scope
/// });
/// ```
///
/// Scopes are per thread and nest. Outside every scope, and for tensors that nothing reaches any
/// more, the garbage collector releases; a scope only makes it sooner. Library code opens the
/// scopes (Learner for each batch, optimizers for each step), so scripts seldom need one.
///
/// Parameters, buffers and optimizer state are outside every scope.
public final class TensorScope implements AutoCloseable {
  private final Workspace ws;
  private final TensorScope outer;
  private final int depth;
  private Cell outerOpen;
  private final int outerUsed;
  private Cell.Ref[] refs = new Cell.Ref[8];
  private int count;
  private boolean closed;

  /// Opens a scope on this thread; [#close] ends it. Prefer [#run(Supplier)].
  public TensorScope() {
    ws = Workspace.current();
    outer = ws.scope;
    depth = outer.depth + 1;
    outerOpen = ws.open;
    outerUsed = ws.used;
    ws.scope = this;
    ws.open = null;
    ws.used = Cell.SIZE;
  }

  /// The root of a thread: it has no end.
  TensorScope(Workspace ws) {
    this.ws = ws;
    outer = null;
    depth = 0;
    outerOpen = null;
    outerUsed = 0;
  }

  /// Runs the body in a scope of its own. The tensors in what it returns live on in the surrounding
  /// scope: a Tensor, or arrays, iterables and maps of them and what operators return, nested as
  /// they may be.
  public static <T> T run(Supplier<T> body) {
    try (var scope = new TensorScope()) {
      return scope.keep(body.get());
    }
  }

  /// Runs the body in a scope of its own.
  public static void run(Runnable body) {
    try (var _ = new TensorScope()) {
      body.run();
    }
  }

  /// Moves the tensors in the value to the surrounding scope; returns the value. Tensors that are
  /// already there or further out, such as parameters, stay where they are, and so do those of
  /// other threads.
  public <T> T keep(T value) {
    requireOwnThread();
    moveAll(value, outer);
    return value;
  }

  /// Moves all tensors of this scope to the surrounding one: for results that hold tensors nobody
  /// can find.
  public void keepAll() {
    requireOwnThread();
    for (int i = 0; i < count; i++) if (!refs[i].dead) outer.add(refs[i]);
    count = 0;
    if (ws.scope == this) ws.leaveCell();
  }

  /// Moves the tensors in the value out of every scope of this thread.
  static void keepForGood(Object value) {
    moveAll(value, Workspace.current().root);
  }

  private void requireOwnThread() {
    if (ws != Workspace.current())
      throw new IllegalStateException(
          "a TensorScope belongs to the thread that opened it, " + ws.threadName());
  }

  /// Whether the tensor would end in a scope inside this one.
  private boolean encloses(Tensor tensor) {
    TensorScope scope = tensor.cell().scope;
    return scope.ws == ws && scope.depth > depth;
  }

  /// Whether the tensor will be released at the end of this scope, and not of one inside or outside
  /// it.
  public boolean holds(Tensor tensor) {
    return tensor.cell().scope == this;
  }

  private static void moveAll(Object value, TensorScope target) {
    switch (value) {
      case null -> {}
      case Tensor tensor -> {
        if (target.encloses(tensor)) tensor.moveTo(target);
      }
      case Returns.Several several -> moveAll(several.results(), target);
      case Object[] array -> {
        for (Object element : array) moveAll(element, target);
      }
      case Map<?, ?> map -> {
        for (Object element : map.values()) moveAll(element, target);
      }
      case Iterable<?> iterable -> {
        for (Object element : iterable) moveAll(element, target);
      }
      default -> {}
    }
  }

  /// `null` for the root.
  TensorScope outer() {
    return outer;
  }

  /// What was not released yet, the releases that are queued aside.
  java.util.List<Cell.Ref> refs() {
    compact();
    return java.util.List.of(Arrays.copyOf(refs, count));
  }

  void add(Cell.Ref ref) {
    if (count == refs.length) compact();
    refs[count++] = ref;
  }

  /// Drops what was released; grows only when most is still in use.
  private void compact() {
    int kept = 0;
    for (int i = 0; i < count; i++) if (!refs[i].dead) refs[kept++] = refs[i];
    Arrays.fill(refs, kept, count, null);
    count = kept;
    if (kept > refs.length * 3 / 4) refs = Arrays.copyOf(refs, refs.length * 2);
  }

  boolean isEmpty() {
    compact();
    return count == 0;
  }

  /// For a thread that ended inside its scopes: leaves all they hold to the collector.
  void abandon() {
    if (outer == null) return;
    for (int i = 0; i < count; i++) if (!refs[i].dead) ws.root.add(refs[i]);
    ws.scope = outer;
    outer.abandon();
  }

  /// Releases every tensor of the scope that was not kept. A second call does nothing. Scopes that
  /// were opened later and forgotten end with it.
  ///
  /// @throws IllegalStateException from another thread, or if a scope opened later was still open
  @Override
  public void close() {
    if (closed) return;
    requireOwnThread();
    boolean inOrder = ws.scope == this;
    while (ws.scope != this) ws.scope.end();
    end();
    if (!inOrder)
      throw new IllegalStateException(
          "a TensorScope opened later was still open; scopes close in reverse order, best with try"
              + " or run");
  }

  private void end() {
    closed = true;
    ws.scope = outer;
    ws.open = outerOpen;
    // A closed tensor that is still held reaches this scope, and must not keep the cell.
    outerOpen = null;
    ws.used = outerUsed;
    release();
  }

  private void release() {
    for (int i = 0; i < count; i++) if (!refs[i].dead) refs[i].setClosed();
    // See Cell: CLOSED first, then a fence, then SHARED.
    VarHandle.fullFence();
    for (int i = 0; i < count; i++) {
      Cell.Ref ref = refs[i];
      if (ref.dead) continue;
      if (ref.isShared()) {
        // Another thread may be in a call with these: close them, and leave the memory to the
        // collector.
        for (int slot = 0; slot <= ref.mask; slot++) Cell.negate(ref.handles, slot);
        ws.root.add(ref);
      } else {
        ref.clear();
        ws.release(ref);
      }
    }
    ws.flush();
    refs = null;
    count = 0;
  }
}
