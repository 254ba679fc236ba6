package torch;

import static torch.bindings.torch_shim_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What a thread needs to call operators: memory for arguments and results, the innermost
/// [TensorScope], the cell that small results go to. Generated code goes through here for every
/// argument and result, so all of it is written to be inlined.
final class Workspace {
  /// How many values an operator can return before the rest takes a second call.
  static final int SLOTS = 128;

  private static final int SCRATCH = 16 * 1024;
  private static final int BATCH = 512;
  private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
  private static final ThreadLocal<Workspace> CURRENT = ThreadLocal.withInitial(Workspace::new);

  /// How often another thread's workspace is found in [#recent] before a thread puts its own there.
  private static final int PATIENCE = 64;

  /// The workspace of the thread that most likely asks next: to look here takes a third of the time
  /// of a [ThreadLocal]. Threads that race for it at worst miss it.
  private static Workspace recent;

  private final long threadId = Thread.currentThread().threadId();
  private int misses;

  /// Weak, because an ended thread still holds its task, and that perhaps the tensors which are to
  /// be released here.
  private final WeakReference<Thread> thread = new WeakReference<>(Thread.currentThread());

  /// Cells of this thread that nothing reaches any more.
  final ReferenceQueue<Cell> unreachable = new ReferenceQueue<>();

  /// What lies outside every scope.
  final TensorScope root;

  TensorScope scope;

  /// The cell that small tensors go to, and how much of it is used.
  Cell open;

  int used = Cell.SIZE;

  /// Tensors made and released by this thread; the sum over all threads is the number alive.
  long created;

  long released;

  // Argument memory is a stack: a call starts at base; an upcall raises base to top for its own
  // calls.
  private final MemorySegment memory =
      Arena.ofAuto().allocate(SCRATCH + 8L * SLOTS + 8L * BATCH, 16);
  private final long slots = memory.address();
  private final long batch = slots + 8L * SLOTS;
  private final long limit = slots + memory.byteSize();
  private long base = batch + 8L * BATCH;
  private long top = base;

  /// What else the call under way needs: memory for long lists, and tensors computed for it.
  private final List<Object> overflow = new ArrayList<>();

  private MemorySegment results;
  private long reader;
  private long textLength;
  private int batched;
  final Valve.Tally tally = new Valve.Tally();

  private Workspace() {
    Native.load();
    root = new TensorScope(this);
    scope = root;
    Workspaces.add(this);
  }

  boolean isThreadAlive() {
    Thread owner = thread.get();
    return owner != null && owner.isAlive();
  }

  String threadName() {
    Thread owner = thread.get();
    return owner == null ? "a thread that has ended" : owner.toString();
  }

  static Workspace current() {
    Workspace ws = recent;
    return ws != null && ws.threadId == Thread.currentThread().threadId() ? ws : missed();
  }

  private static Workspace missed() {
    Workspace ws = CURRENT.get();
    if (++ws.misses % PATIENCE == 0) recent = ws;
    return ws;
  }

  /// For a thread that has ended.
  void forget() {
    if (recent == this) recent = null;
  }

  /// The workspace, with its argument memory empty: for a call that passes lists, text or numbers.
  static Workspace begin() {
    Workspace ws = current();
    ws.top = ws.base;
    if (!ws.overflow.isEmpty()) ws.overflow.clear();
    return ws;
  }

  /// Keeps the arguments of the call under way safe from calls that an upcall makes; returns what
  /// [#leaveUpcall] needs.
  long enterUpcall() {
    long saved = base;
    base = top;
    return saved;
  }

  void leaveUpcall(long saved) {
    top = base;
    base = saved;
  }

  // ---- arguments
  // ---------------------------------------------------------------------------------

  long handle(Tensor tensor, String name) {
    if (tensor == null) throw isNull(name, "a Tensor");
    Cell cell = tensor.cell();
    if (cell.owner != this) return foreignHandle(tensor, name);
    long handle = cell.handles[tensor.slot & cell.mask];
    return handle > 0 ? handle : foreignHandle(tensor, name);
  }

  /// The handle of a tensor that another thread made, or that has left its cell.
  private long foreignHandle(Tensor tensor, String name) {
    if (tensor.cell() instanceof ComputedCell computed) return computedHandle(computed, name);
    long handle = tensor.cell().sharedHandle(tensor.slot);
    if (handle > 0) return handle;
    // It may be on its way to another cell: that happens under the tensor's lock.
    synchronized (tensor) {
      handle = tensor.cell().sharedHandle(tensor.slot);
    }
    if (handle <= 0) throw Tensor.closed(tensor, name);
    return handle;
  }

  /// Computes the tensor, and keeps it reachable through the call under way, whose arguments so far
  /// must outlast the calls that the computation makes.
  private long computedHandle(ComputedCell cell, String name) {
    var needed = new ArrayList<>(overflow);
    long length = textLength;
    long saved = enterUpcall();
    try {
      Tensor value = cell.source.get();
      long handle = handle(value, name);
      needed.add(value);
      return handle;
    } finally {
      leaveUpcall(saved);
      textLength = length;
      overflow.clear();
      overflow.addAll(needed);
    }
  }

  long optionalHandle(Tensor tensor, String name) {
    return tensor == null ? 0 : handle(tensor, name);
  }

  long handles(Tensor[] tensors, String name) {
    if (tensors == null) throw isNull(name, "an array of tensors");
    long address = allocate(8L * tensors.length);
    for (int i = 0; i < tensors.length; i++) {
      if (tensors[i] == null) throw isNull(name + "[" + i + "]", "a Tensor");
      MEMORY.set(ValueLayout.JAVA_LONG, address + 8L * i, handle(tensors[i], name));
    }
    return address;
  }

  long optionalHandles(Tensor[] tensors, String name) {
    if (tensors == null) throw isNull(name, "an array of tensors");
    long address = allocate(8L * tensors.length);
    for (int i = 0; i < tensors.length; i++)
      MEMORY.set(ValueLayout.JAVA_LONG, address + 8L * i, optionalHandle(tensors[i], name));
    return address;
  }

  long longs(long[] values, String name) {
    if (values == null) throw isNull(name, "a list of integers");
    long address = allocate(8L * values.length);
    for (int i = 0; i < values.length; i++)
      MEMORY.set(ValueLayout.JAVA_LONG, address + 8L * i, values[i]);
    return address;
  }

  long optionalLongs(long[] values) {
    return values == null ? 0 : longs(values, "");
  }

  long optionalDoubles(double[] values) {
    if (values == null) return 0;
    long address = allocate(8L * values.length);
    for (int i = 0; i < values.length; i++)
      MEMORY.set(ValueLayout.JAVA_DOUBLE, address + 8L * i, values[i]);
    return address;
  }

  long bits(Scalar scalar, String name) {
    if (scalar == null) throw isNull(name, "a Scalar");
    return scalar.isComplex() ? complex(scalar) : scalar.bits();
  }

  private long complex(Scalar scalar) {
    long address = allocate(16);
    MEMORY.set(ValueLayout.JAVA_DOUBLE, address, scalar.toDouble());
    MEMORY.set(ValueLayout.JAVA_DOUBLE, address + 8, scalar.imaginary());
    return address;
  }

  long optionalBits(Scalar scalar) {
    return scalar == null ? 0 : bits(scalar, "");
  }

  static long kind(Scalar scalar) {
    return scalar == null ? Scalar.NONE : scalar.kind();
  }

  long scalars(Scalar[] scalars, String name) {
    if (scalars == null) throw isNull(name, "an array of scalars");
    long address = allocate(16L * scalars.length);
    for (int i = 0; i < scalars.length; i++) {
      MEMORY.set(ValueLayout.JAVA_LONG, address + 16L * i, bits(scalars[i], name));
      MEMORY.set(ValueLayout.JAVA_LONG, address + 16L * i + 8, scalars[i].kind());
    }
    return address;
  }

  long text(String text, String name) {
    if (text == null) throw isNull(name, "a String");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long address = allocate(bytes.length);
    MemorySegment.copy(bytes, 0, MEMORY, ValueLayout.JAVA_BYTE, address, bytes.length);
    textLength = bytes.length;
    return address;
  }

  long optionalText(String text) {
    if (text != null) return text(text, "");
    textLength = -1;
    return 0;
  }

  /// UTF-8 bytes of the text that was passed last; -1 for none.
  long textLength() {
    return textLength;
  }

  static long length(long[] values) {
    return values == null ? -1 : values.length;
  }

  static long length(double[] values) {
    return values == null ? -1 : values.length;
  }

  static long value(Long value) {
    return value == null ? 0 : value;
  }

  static long present(Long value) {
    return value == null ? 0 : 1;
  }

  static double value(Double value) {
    return value == null ? 0 : value;
  }

  static long present(Double value) {
    return value == null ? 0 : 1;
  }

  static long code(Boolean value) {
    return value == null ? -1 : value ? 1 : 0;
  }

  static long code(DType dtype) {
    return dtype == null ? -1 : dtype.code();
  }

  static long code(Layout layout) {
    return layout == null ? -1 : layout.code();
  }

  static long code(MemoryFormat format) {
    return format == null ? -1 : format.code();
  }

  static long type(Device device) {
    return device == null ? -1 : device.type().code();
  }

  static long index(Device device) {
    return device == null ? -1 : device.index();
  }

  static long handle(Generator generator) {
    return generator == null ? 0 : generator.handle();
  }

  static long flags(boolean[] values, int length, String name) {
    if (values == null || values.length != length)
      throw new IllegalArgumentException(
          "argument '"
              + name
              + "' must be "
              + length
              + " booleans, not "
              + (values == null ? "null" : values.length + " of them"));
    long bits = 0;
    for (int i = 0; i < length; i++) if (values[i]) bits |= 1L << i;
    return bits;
  }

  /// Memory that lasts until the next [#begin].
  long allocate(long bytes) {
    long address = top;
    long next = address + (bytes + 15 & ~15L);
    if (next > limit) return allocateBeyond(bytes);
    top = next;
    return address;
  }

  /// Writes to memory from [#allocate].
  void set(long address, long value) {
    MEMORY.set(ValueLayout.JAVA_LONG, address, value);
  }

  private long allocateBeyond(long bytes) {
    MemorySegment segment = Arena.ofAuto().allocate(Math.max(bytes, 16), 16);
    overflow.add(segment);
    return segment.address();
  }

  private static NullPointerException isNull(String name, String expected) {
    return new NullPointerException("argument '" + name + "' is null; expected " + expected);
  }

  // ---- results
  // -----------------------------------------------------------------------------------

  /// The tensor that a call returned; `null` for an undefined one.
  Tensor tensor(long handle, long op) {
    if (handle <= 0) {
      if (handle == 0) return null;
      throw Native.failure(op);
    }
    if ((handle & TORCH_HANDLE_FLAGS()) != 0) return new Tensor(heavyCell(handle), 0);
    if (used == Cell.SIZE) {
      if (Creation.tracking) return tracked(handle);
      nextCell();
    }
    int slot = used++;
    open.handles[slot] = handle;
    created++;
    return new Tensor(open, slot);
  }

  /// A small tensor in a cell of its own.
  private Tensor tracked(long handle) {
    drain();
    Cell cell = single(handle, this, scope, 0);
    Creation.track(cell.ref, handle);
    created++;
    Valve.count(this, 1, 0);
    return new Tensor(cell, 0);
  }

  private void nextCell() {
    drain();
    Cell cell = new Cell(Cell.SIZE, this, scope, unreachable, 0);
    scope.add(cell.ref);
    open = cell;
    used = 0;
    Valve.count(this, Cell.SIZE, 0);
  }

  /// The next small tensor begins a new cell.
  void leaveCell() {
    overflow.clear();
    open = null;
    used = Cell.SIZE;
  }

  private Cell heavyCell(long flagged) {
    long handle = flagged & ~(long) TORCH_HANDLE_FLAGS();
    long bytes = (flagged & TORCH_HANDLE_HEAVY()) != 0 ? Accessors.storageBytes(handle) : 0;
    drain();
    Cell cell = single(handle, this, scope, bytes);
    if (Creation.tracking) Creation.track(cell.ref, handle);
    created++;
    Valve.count(this, 1, bytes);
    return cell;
  }

  /// A cell for one handle. The caller counts it.
  Cell single(long handle, Workspace owner, TensorScope scope, long bytes) {
    Cell cell = new Cell(1, owner, scope, unreachable, bytes);
    cell.handles[0] = handle;
    scope.add(cell.ref);
    return cell;
  }

  void check(long status, long op) {
    if (status < 0) throw Native.failure(op);
  }

  long slots() {
    return slots;
  }

  /// Makes the values of a call ready to be read; returns how many there are.
  long results(long count, long op) {
    if (count < 0) throw Native.failure(op);
    reader = slots;
    results = null;
    if (count > SLOTS) {
      results = Arena.ofAuto().allocate(8 * count, 8);
      MemorySegment.copy(MEMORY, slots, results, 0, 8L * SLOTS);
      torch_results_rest(results.address() + 8L * SLOTS);
      reader = results.address();
    }
    return count;
  }

  long nextLong() {
    long value = MEMORY.get(ValueLayout.JAVA_LONG, reader);
    reader += 8;
    return value;
  }

  double nextDouble() {
    return Double.longBitsToDouble(nextLong());
  }

  boolean nextBoolean() {
    return nextLong() != 0;
  }

  DType nextDType() {
    return DType.ofCode(nextLong());
  }

  Scalar nextScalar() {
    return switch ((int) nextLong()) {
      case Scalar.DOUBLE -> Scalar.of(nextDouble());
      case Scalar.BOOL -> Scalar.of(nextBoolean());
      case Scalar.COMPLEX -> Scalar.complex(nextDouble(), nextDouble());
      default -> Scalar.of(nextLong());
    };
  }

  Tensor nextTensor() {
    return tensor(nextLong(), 0);
  }

  Tensor[] nextTensors() {
    var tensors = new Tensor[(int) nextLong()];
    for (int i = 0; i < tensors.length; i++) tensors[i] = nextTensor();
    return tensors;
  }

  // ---- upcalls
  // -----------------------------------------------------------------------------------

  /// Tensors whose handles libtorch gives away in an array of its own.
  Tensor[] tensorsAt(long address, long count) {
    var tensors = new Tensor[(int) count];
    for (int i = 0; i < tensors.length; i++)
      tensors[i] = tensor(MEMORY.get(ValueLayout.JAVA_LONG, address + 8L * i), 0);
    return tensors;
  }

  static long longAt(long address) {
    return MEMORY.get(ValueLayout.JAVA_LONG, address);
  }

  static boolean[] flagsAt(long address, long count) {
    var flags = new boolean[(int) count];
    for (int i = 0; i < flags.length; i++)
      flags[i] = MEMORY.get(ValueLayout.JAVA_LONG, address + 8L * i) != 0;
    return flags;
  }

  /// Gives references to the tensors away, into an array of libtorch's.
  void giveAt(long address, Tensor[] tensors, String name) {
    var handles = new long[tensors.length];
    for (int i = 0; i < handles.length; i++) handles[i] = optionalHandle(tensors[i], name);
    for (int i = 0; i < handles.length; i++) {
      long given = handles[i] == 0 ? 0 : torch_tensor_retain(handles[i]);
      MEMORY.set(ValueLayout.JAVA_LONG, address + 8L * i, given);
    }
    Reference.reachabilityFence(tensors);
  }

  static String textAt(long address, long length) {
    return new String(
        MEMORY.asSlice(address, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
  }

  // ---- release
  // -----------------------------------------------------------------------------------

  /// Releases what the collector has found unreachable. Only the owning thread calls this, or
  /// whoever finds that thread dead.
  void drain() {
    Cell.Ref ref = (Cell.Ref) unreachable.poll();
    if (ref == null) return;
    do {
      release(ref);
      ref = (Cell.Ref) unreachable.poll();
    } while (ref != null);
    flush();
  }

  /// Waits a little for the collector's findings; whether there were any.
  boolean await(long millis) throws InterruptedException {
    Cell.Ref ref = (Cell.Ref) unreachable.remove(millis);
    if (ref == null) return false;
    release(ref);
    flush();
    drain();
    return true;
  }

  /// Queues all handles of an unreachable or closed cell for release; [#flush] must follow.
  void release(Cell.Ref ref) {
    if (ref.dead) return;
    ref.dead = true;
    int size = ref.mask + 1;
    for (int i = 0; i < size; i++) {
      long handle = ref.handles[i];
      if (handle == 0) continue;
      ref.handles[i] = 0;
      queue(Math.abs(handle));
    }
    Valve.count(this, -size, -ref.bytes);
  }

  private void queue(long handle) {
    MEMORY.set(ValueLayout.JAVA_LONG, batch + 8L * batched, handle);
    if (++batched == BATCH) flush();
  }

  /// Gives the queued handles back to libtorch in one call.
  void flush() {
    int count = batched;
    if (count == 0) return;
    batched = 0;
    released += count;
    // A deleter may call back into Java and make tensors here; the list must not move under the
    // call.
    torch_tensor_release(batch, count);
  }

  /// Closes one tensor of this thread.
  void close(Cell cell, int slot) {
    long handle = cell.take(slot);
    if (handle <= 0) return;
    VarHandle.fullFence();
    if (cell.isShared()) {
      cell.put(slot & cell.mask, -handle);
      return;
    }
    if (cell.mask == 0) {
      cell.ref.dead = true;
      cell.ref.clear();
      Valve.count(this, -1, -cell.ref.bytes);
    }
    queue(handle);
    flush();
  }
}
