package torch;

import static torch.bindings.torch_shim_h.*;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A multi-dimensional array of one [DType] on one [Device], with automatic gradients. The
/// operators that are methods in Python are methods here, under the same names in Java's case
/// ([TensorOps]).
///
/// ```java
/// var x = Torch.tensor(new float[][] {{1, 2}, {3, 4}}).requiresGrad_(true);
/// x.mul(x).sum().backward();
/// System.out.println(x.grad());   // tensor([[2., 4.], [6., 8.]])
/// ```
///
/// A tensor need not be closed: a [TensorScope] or the garbage collector releases its memory.
/// [#close] does it at once. After that every use throws [IllegalStateException].
public non-sealed class Tensor extends TensorOps implements AutoCloseable {
  private static final boolean TRACK = Boolean.getBoolean("torch.trackClose");
  private static final Map<Tensor, Throwable> CLOSED_AT =
      TRACK ? java.util.Collections.synchronizedMap(new WeakHashMap<>()) : null;

  private static final VarHandle CELL = cellField();

  /// Replaced, as a whole, when the tensor moves to another scope or thread; read by [#cell]. Not
  /// volatile, because its first value would then cost every new tensor a fence.
  private Cell cell;

  final int slot;

  Tensor(Cell cell, int slot) {
    this.cell = cell;
    this.slot = slot;
  }

  private static VarHandle cellField() {
    try {
      return MethodHandles.lookup().findVarHandle(Tensor.class, "cell", Cell.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final Cell cell() {
    return (Cell) CELL.getAcquire(this);
  }

  private void replaceCell(Cell fresh) {
    CELL.setVolatile(this, fresh);
  }

  /// Another Java object for the same tensor, outside every scope. For [torch.nn.Parameter].
  protected Tensor(Tensor other) {
    Workspace ws = Workspace.current();
    long handle = Native.check(torch_tensor_retain(ws.handle(other, "tensor")));
    Reference.reachabilityFence(other);
    long bare = handle & ~(long) TORCH_HANDLE_FLAGS();
    ws.created++;
    Valve.count(ws, 1, 0);
    this.cell = ws.single(bare, ws, ws.root, 0);
    this.slot = 0;
    if (Creation.tracking) Creation.track(cell.ref, bare);
  }

  /// Has the Java object `tensor` stand for the native tensor of another, until what is returned is
  /// run. For [torch.nn.Module], whose fields are final and must show what it computes with.
  protected static Runnable substitute(Tensor tensor, Tensor other) {
    Workspace ws = Workspace.current();
    long handle = Native.check(torch_tensor_retain(ws.handle(other, "tensor")));
    Reference.reachabilityFence(other);
    ws.created++;
    Valve.count(ws, 1, 0);
    return replace(tensor, ws.single(handle & ~(long) TORCH_HANDLE_FLAGS(), ws, ws.root, 0));
  }

  /// Has the Java object `tensor` stand for what the source gives, asked anew at every use, until
  /// what is returned is run.
  protected static Runnable compute(Tensor tensor, Supplier<Tensor> source) {
    return replace(tensor, new ComputedCell(Workspace.current(), source));
  }

  private static Runnable replace(Tensor tensor, Cell fresh) {
    synchronized (tensor) {
      Cell former = tensor.cell();
      tensor.replaceCell(fresh);
      return () -> {
        synchronized (tensor) {
          if (tensor.cell() != fresh) return;
          tensor.replaceCell(former);
        }
        Workspace ws = Workspace.current();
        if (fresh.owner == ws) ws.close(fresh, tensor.slot);
      };
    }
  }

  @Override
  final Tensor self() {
    return this;
  }

  private long handle() {
    return Workspace.current().handle(this, "self");
  }

  // ---- what it is
  // --------------------------------------------------------------------------------

  /// The number of dimensions.
  public final long dim() {
    long dim = Accessors.dim(handle());
    Reference.reachabilityFence(this);
    if (dim < 0) throw Native.failure(0);
    return dim;
  }

  /// The size of a dimension; a negative one counts from the end.
  public final long size(long dim) {
    long size = Accessors.size(handle(), dim);
    Reference.reachabilityFence(this);
    if (size < 0) throw Native.failure(0);
    return size;
  }

  /// The size of every dimension.
  public final long[] shape() {
    var shape = new long[(int) dim()];
    for (int i = 0; i < shape.length; i++) shape[i] = size(i);
    return shape;
  }

  /// The size of every dimension, as Python's `size()`.
  public final long[] size() {
    return shape();
  }

  /// Elements from one index of the dimension to the next.
  public final long stride(long dim) {
    long stride = Accessors.stride(handle(), dim);
    Reference.reachabilityFence(this);
    if (stride < 0) throw Native.failure(0);
    return stride;
  }

  public final long[] stride() {
    var strides = new long[(int) dim()];
    for (int i = 0; i < strides.length; i++) strides[i] = stride(i);
    return strides;
  }

  /// The number of elements.
  public final long numel() {
    long numel = Accessors.numel(handle());
    Reference.reachabilityFence(this);
    if (numel < 0) throw Native.failure(0);
    return numel;
  }

  public final DType dtype() {
    long code = Accessors.dtype(handle());
    Reference.reachabilityFence(this);
    return DType.ofCode(code);
  }

  public final Device device() {
    long code = Accessors.device(handle());
    Reference.reachabilityFence(this);
    if (code < 0) throw Native.failure(0);
    return Device.ofCode(code);
  }

  public final Layout layout() {
    long code = torch_tensor_layout(handle());
    Reference.reachabilityFence(this);
    return Layout.values()[(int) Native.check(code)];
  }

  /// The number of dimensions, as [#dim()].
  public final long ndim() {
    return dim();
  }

  public final long ndimension() {
    return dim();
  }

  public final long nelement() {
    return numel();
  }

  /// Bytes an element takes.
  public final int elementSize() {
    return dtype().itemSize();
  }

  public final int itemsize() {
    return elementSize();
  }

  /// Bytes that the elements take together.
  ///
  /// @throws TorchException if the tensor is sparse
  public final long nbytes() {
    if (layout() != Layout.STRIDED)
      throw new TorchException(
          "nbytes is defined for dense tensors only; this one is " + describe());
    return numel() * elementSize();
  }

  /// Python's name of the class for tensors of this kind: `torch.FloatTensor`.
  public final String type() {
    return TypeNames.of(this);
  }

  /// Converted, `x.type(torch.float32)`.
  public final Tensor type(DType dtype) {
    return to(dtype);
  }

  /// The dimensions from the one whose elements are farthest apart in memory to the closest.
  ///
  /// @throws TorchException if the tensor is sparse
  public final long[] dimOrder() {
    return DimOrder.of(this);
  }

  public final boolean isCpu() {
    return device().type() == DeviceType.CPU;
  }

  public final boolean isCuda() {
    return device().type() == DeviceType.CUDA;
  }

  /// Whether it has a shape but no elements.
  public final boolean isMeta() {
    return device().type() == DeviceType.META;
  }

  public final boolean isMps() {
    return device().type() == DeviceType.MPS;
  }

  public final boolean isXpu() {
    return device().type() == DeviceType.XPU;
  }

  public final boolean isQuantized() {
    return switch (dtype()) {
      case QINT8, QUINT8, QINT32, QUINT4X2, QUINT2X4 -> true;
      default -> false;
    };
  }

  /// Whether it is sparse by coordinates; [#layout()] tells of the other ways.
  public final boolean isSparse() {
    return layout() == Layout.SPARSE_COO;
  }

  public final boolean isSparseCsr() {
    return layout() == Layout.SPARSE_CSR;
  }

  /// Elements between the start of the storage and the first element.
  public final long storageOffset() {
    long offset = torch_tensor_storage_offset(handle());
    Reference.reachabilityFence(this);
    return Native.check(offset);
  }

  /// Bytes of the storage that this tensor lies in, perhaps with others: Python's
  /// `x.untyped_storage().nbytes()`.
  public final long storageNbytes() {
    long bytes = Accessors.storageBytes(handle());
    Reference.reachabilityFence(this);
    return bytes;
  }

  public final boolean isFloatingPoint() {
    return dtype().isFloatingPoint();
  }

  public final boolean isComplex() {
    return dtype().isComplex();
  }

  /// Counts in-place changes; autograd refuses to use what changed after it was recorded.
  public final long version() {
    long version = torch_tensor_version(handle());
    Reference.reachabilityFence(this);
    return Native.check(version);
  }

  /// Whether both are the same tensor, not merely equal: `is` in Python.
  public final boolean isSame(Tensor other) {
    boolean same = other != null && handle() == other.handle();
    Reference.reachabilityFence(this);
    Reference.reachabilityFence(other);
    return same;
  }

  // ---- gradients
  // ---------------------------------------------------------------------------------

  public final boolean requiresGrad() {
    boolean requires = Accessors.requiresGrad(handle());
    Reference.reachabilityFence(this);
    return requires;
  }

  /// Asks for gradients of this leaf, or no longer; returns this tensor.
  public final Tensor requiresGrad_(boolean requiresGrad) {
    Native.check(torch_tensor_set_requires_grad(handle(), requiresGrad ? 1 : 0));
    Reference.reachabilityFence(this);
    return this;
  }

  public final Tensor requiresGrad_() {
    return requiresGrad_(true);
  }

  /// Whether no recorded operator made it.
  public final boolean isLeaf() {
    long leaf = torch_tensor_is_leaf(handle());
    Reference.reachabilityFence(this);
    return Native.check(leaf) != 0;
  }

  /// The recorded function that made it, `AddBackward0` for example; `null` for a leaf.
  public final Node gradFn() {
    return Node.of(this);
  }

  /// The name of [#gradFn()], without holding on to the graph; `null` for a leaf.
  final String gradFnName() {
    long handle = handle();
    String name = Native.text((b, c) -> torch_tensor_grad_fn(handle, b, c));
    Reference.reachabilityFence(this);
    return name.isEmpty() ? null : Node.pythonName(name);
  }

  /// The gradient that backward left here; `null` before that.
  public final Tensor grad() {
    Workspace ws = Workspace.current();
    Tensor grad = ws.tensor(torch_tensor_grad(ws.handle(this, "self")), 0);
    Reference.reachabilityFence(this);
    return grad;
  }

  /// Sets the gradient; `null` removes it.
  public final void setGrad(Tensor grad) {
    Workspace ws = Workspace.current();
    Native.check(torch_tensor_set_grad(ws.handle(this, "self"), ws.optionalHandle(grad, "grad")));
    Reference.reachabilityFence(this);
    Reference.reachabilityFence(grad);
  }

  /// Keeps the gradient of a tensor that is no leaf.
  public final void retainGrad() {
    Native.check(torch_tensor_retain_grad(handle()));
    Reference.reachabilityFence(this);
  }

  /// Whether the gradient of this tensor, which is no leaf, is kept.
  public final boolean retainsGrad() {
    return Aten.retainsGrad(this);
  }

  /// Computes the gradients of this one number with respect to the leaves it was made from, and
  /// adds them to theirs.
  public final void backward() {
    Autograd.backward(this);
  }

  /// The same for a tensor of any shape: `gradient` is the gradient of the final result with
  /// respect to it, of the same shape.
  public final void backward(Tensor gradient) {
    backward(gradient, null, false, List.of());
  }

  public final void backward(Tensor gradient, boolean retainGraph, boolean createGraph) {
    backward(gradient, retainGraph, createGraph, List.of());
  }

  /// The same with all that [Autograd#backward(List, List, Boolean, boolean, List)] takes.
  public final void backward(
      Tensor gradient, Boolean retainGraph, boolean createGraph, List<Tensor> inputs) {
    Autograd.backward(
        List.of(this),
        gradient == null ? null : List.of(gradient),
        retainGraph,
        createGraph,
        inputs);
  }

  /// Calls the hook with every gradient computed for this tensor; what it returns, unless `null`,
  /// replaces the gradient. An exception in it surfaces from `backward`.
  ///
  /// The hook lives as long as the tensor. One that refers to its own tensor keeps it alive, until
  /// it is removed, the tensor is closed or its scope ends.
  public final Hook registerHook(UnaryOperator<Tensor> hook) {
    java.util.Objects.requireNonNull(hook, "hook");
    leaveSharedCell();
    long id = Upcalls.addHook(hook);
    long position = torch_tensor_register_hook(handle(), id);
    Reference.reachabilityFence(this);
    if (position < 0) {
      Upcalls.removeHook(id);
      throw Native.failure(0);
    }
    return () -> {
      // Enough by itself: the graph may outlive a closed tensor.
      Upcalls.removeHook(id);
      if (!isClosed()) torch_tensor_remove_hook(handle(), position);
      Reference.reachabilityFence(this);
    };
  }

  /// Calls the hook with this leaf after a gradient was added to its `grad`.
  public final Hook registerPostAccumulateGradHook(Consumer<Tensor> hook) {
    leaveSharedCell();
    return Autograd.registerPostAccumulateGradHook(this, hook);
  }

  /// For a tensor that hooks or a graph hang on: in a shared cell, any neighbour that a hook refers
  /// to would keep the tensor alive, and it the hook.
  final void leaveSharedCell() {
    Workspace ws = Workspace.current();
    Cell cell = cell();
    if (cell.owner == ws && cell.mask != 0 && !isClosed()) move(ws, ws, cell.scope);
  }

  /// A registered hook; [#remove] takes it off, a second time does nothing. Closing it is the same.
  @FunctionalInterface
  public interface Hook extends AutoCloseable {
    void remove();

    @Override
    default void close() {
      remove();
    }
  }

  // ---- indexing
  // ----------------------------------------------------------------------------------

  /// `x[...]`; see [Index] for what can stand there. The result is a view unless a tensor or list
  /// is among the indices.
  public final Tensor get(Object... indices) {
    var applied = Index.apply(this, indices);
    if (!applied.isView()) return Aten.index(applied.view(), applied.tensors());
    return applied.view() == this ? alias() : applied.view();
  }

  /// `x[...] = value`; returns this tensor. With a tensor or list among the indices the value must
  /// have this tensor's dtype, otherwise it is converted.
  public final Tensor put(Tensor value, Object... indices) {
    var applied = Index.apply(this, indices);
    // As in Python, only a single number may come from another device.
    Tensor source = withoutLeadingOnes(value.dim() == 0 ? value.to(device()) : value);
    if (applied.isView()) applied.view().copy_(source);
    else Aten.indexPut_(applied.view(), applied.tensors(), source, false);
    return this;
  }

  /// `x[...] = number`; the number takes the tensor's dtype.
  public final Tensor put(Scalar value, Object... indices) {
    return put(Torch.full(new long[0], value, TensorOptions.of(dtype(), device())), indices);
  }

  public final Tensor put(double value, Object... indices) {
    return put(Scalar.of(value), indices);
  }

  public final Tensor put(long value, Object... indices) {
    return put(Scalar.of(value), indices);
  }

  public final Tensor put(boolean value, Object... indices) {
    return put(Scalar.of(value), indices);
  }

  /// A value may have more dimensions than the place it goes to, if they are of size 1.
  private static Tensor withoutLeadingOnes(Tensor value) {
    while (value.dim() > 0 && value.size(0) == 1) value = value.squeeze(0);
    return value;
  }

  // ---- conversion
  // --------------------------------------------------------------------------------

  public final Tensor to(DType dtype) {
    return Aten.to(this, dtype, false, false, null);
  }

  public final Tensor to(Device device) {
    return Aten.to(this, TensorOptions.of(device), false, false, null);
  }

  public final Tensor to(Device device, DType dtype) {
    return Aten.to(this, TensorOptions.of(dtype, device), false, false, null);
  }

  /// With `nonBlocking` a copy between pinned memory and a device may still be under way on return.
  public final Tensor to(Device device, boolean nonBlocking) {
    return Aten.to(this, TensorOptions.of(device), nonBlocking, false, null);
  }

  /// @param copy whether a new tensor is made even if nothing changes
  public final Tensor to(DType dtype, boolean nonBlocking, boolean copy) {
    return Aten.to(this, dtype, nonBlocking, copy, null);
  }

  public final Tensor to(Device device, DType dtype, boolean nonBlocking, boolean copy) {
    return Aten.to(this, TensorOptions.of(dtype, device), nonBlocking, copy, null);
  }

  /// On the device and of the dtype of the other.
  public final Tensor to(Tensor other) {
    return Aten.to(this, other, false, false, null);
  }

  public final Tensor to(MemoryFormat format) {
    return Aten.to(this, TensorOptions.DEFAULT, false, false, format);
  }

  // Java keeps `float`, `double`, `int`, `long`, `short`, `byte` and `char` for itself: to(DType)
  // stands for those of Python's names.

  public final Tensor bool() {
    return to(DType.BOOL);
  }

  public final Tensor half() {
    return to(DType.FLOAT16);
  }

  public final Tensor bfloat16() {
    return to(DType.BFLOAT16);
  }

  public final Tensor cfloat() {
    return to(DType.COMPLEX64);
  }

  public final Tensor cdouble() {
    return to(DType.COMPLEX128);
  }

  /// The real parts, a view; of a real tensor itself.
  public final Tensor real() {
    return Aten.real(this);
  }

  /// The imaginary parts, a view.
  ///
  /// @throws TorchException if the tensor is real
  public final Tensor imag() {
    return Aten.imag(this);
  }

  /// `x.H`: a matrix transposed and conjugated.
  public final Tensor H() {
    return Aten.matrixH(this);
  }

  public final Tensor toSparseCoo() {
    return toSparse();
  }

  /// A copy of the values with this tensor's dtype and device.
  public final Tensor newTensor(Object values) {
    return Torch.tensor(values, TensorOptions.of(dtype(), device()));
  }

  public final Tensor cpu() {
    return to(Device.CPU);
  }

  public final Tensor cuda() {
    return to(new Device(DeviceType.CUDA, -1));
  }

  /// `x.T`: the dimensions in reverse order.
  public final Tensor T() {
    return Aten.numpyT(this);
  }

  /// A norm by name; see [Torch#norm(Tensor, String)].
  public final Tensor norm(String p) {
    return Torch.norm(this, p);
  }

  public final Tensor norm(String p, long[] dim, boolean keepdim) {
    return Torch.norm(this, p, dim, keepdim);
  }

  /// See [Torch#unique(Tensor)].
  public final Tensor unique() {
    return Torch.unique(this);
  }

  public final Tensor[] unique(boolean sorted, boolean returnInverse, boolean returnCounts) {
    return Torch.unique(this, sorted, returnInverse, returnCounts);
  }

  public final Tensor[] unique(
      boolean sorted, boolean returnInverse, boolean returnCounts, long dim) {
    return Torch.unique(this, sorted, returnInverse, returnCounts, dim);
  }

  /// See [Torch#uniqueConsecutive(Tensor)].
  public final Tensor uniqueConsecutive() {
    return Torch.uniqueConsecutive(this);
  }

  public final Tensor[] uniqueConsecutive(boolean returnInverse, boolean returnCounts) {
    return Torch.uniqueConsecutive(this, returnInverse, returnCounts);
  }

  /// See [Torch#nonzero(Tensor, boolean)].
  public final Tensor[] nonzero(boolean asTuple) {
    return Torch.nonzero(this, asTuple);
  }

  /// See [Torch#lu(Tensor)].
  public final Tensor[] lu() {
    return Torch.lu(this);
  }

  // ---- element by element
  // ------------------------------------------------------------------------

  /// Replaces every element by the function's value; returns this tensor. For tests and odd cases:
  /// operators are a thousand times faster.
  ///
  /// @throws TorchException.Type unless the tensor is on the CPU
  public final Tensor apply_(DoubleUnaryOperator function) {
    requireOnCpu("apply_");
    return copy_(Torch.tensor(Elements.map(this, function)).reshape(shape()));
  }

  /// Replaces every element by the function's value of it and the other tensor's, which must have
  /// the same shape or broadcast to it; returns this tensor.
  public final Tensor map_(Tensor other, DoubleBinaryOperator function) {
    requireOnCpu("map_");
    return copy_(Torch.tensor(Elements.map(this, other.expandAs(this), function)).reshape(shape()));
  }

  private void requireOnCpu(String name) {
    if (!isCpu())
      throw new TorchException.Type(
          name + " is only implemented on CPU tensors; this one is " + describe());
  }

  /// The elements as nested lists of `Long`, `Double`, `Boolean` or complex [Scalar]; of a tensor
  /// without dimensions the element itself. (uint64 beyond a long is a `BigInteger`.)
  public final Object tolist() {
    return Elements.list(this);
  }

  /// The one element as a number of its own kind.
  public final Scalar itemScalar() {
    Workspace ws = Workspace.current();
    ws.results(torch_tensor_item(ws.handle(this, "self"), ws.slots()), 0);
    Reference.reachabilityFence(this);
    return ws.nextScalar();
  }

  /// The one element of the tensor, `x.item()`, as a double; [#itemLong] is exact for large
  /// integers.
  ///
  /// @throws TorchException if there is not exactly one element, or it is complex
  public final double item() {
    Scalar item = itemScalar();
    if (item.isComplex())
      throw new TorchException("a complex number " + item + " is no double; use itemScalar()");
    return item.toDouble();
  }

  public final long itemLong() {
    return itemScalar().toLong();
  }

  public final boolean itemBoolean() {
    return itemScalar().toBoolean();
  }

  // ---- memory
  // ------------------------------------------------------------------------------------

  /// The address of the first element on its device; 0 for a tensor without elements.
  public final long dataPtr() {
    long address = torch_tensor_data(handle());
    Reference.reachabilityFence(this);
    return Native.check(address);
  }

  /// The elements as memory, without a copy: changes are seen on both sides. The tensor stays alive
  /// as long as the segment does; close() makes it inaccessible only to tensor operators.
  ///
  /// @throws IllegalStateException unless the tensor is dense, contiguous and in host memory
  public final MemorySegment asSegment() {
    if (device().type() != DeviceType.CPU || layout() != Layout.STRIDED || !isContiguous())
      throw new IllegalStateException(
          "only a contiguous, dense tensor in host memory can be seen as memory; this one is "
              + describe()
              + "; call cpu().contiguous() first");
    if (isNeg() || isConj() || Aten._isZerotensor(this))
      throw new IllegalStateException(
          "the memory of a conjugate, negative or zero view does not hold its values; call clone()"
              + " first");
    return Memory.segment(this, dataPtr(), numel() * elementSize());
  }

  /// The elements, in order, converted to float where they are something else.
  public final float[] toFloatArray() {
    return Memory.read(this, DType.FLOAT32).toArray(ValueLayout.JAVA_FLOAT);
  }

  public final double[] toDoubleArray() {
    return Memory.read(this, DType.FLOAT64).toArray(ValueLayout.JAVA_DOUBLE);
  }

  public final long[] toLongArray() {
    return Memory.read(this, DType.INT64).toArray(ValueLayout.JAVA_LONG);
  }

  public final int[] toIntArray() {
    return Memory.read(this, DType.INT32).toArray(ValueLayout.JAVA_INT);
  }

  public final byte[] toByteArray() {
    return Memory.read(this, dtype() == DType.INT8 ? DType.INT8 : DType.UINT8)
        .toArray(ValueLayout.JAVA_BYTE);
  }

  public final boolean[] toBooleanArray() {
    byte[] bytes = Memory.read(this, DType.BOOL).toArray(ValueLayout.JAVA_BYTE);
    var values = new boolean[bytes.length];
    for (int i = 0; i < bytes.length; i++) values[i] = bytes[i] != 0;
    return values;
  }

  // ---- lifetime
  // ----------------------------------------------------------------------------------

  /// Releases the tensor at once, unless another thread may be using it: then as soon as none can.
  /// A second call does nothing; any other use throws [IllegalStateException].
  @Override
  public final void close() {
    if (cell() instanceof ComputedCell) return;
    if (TRACK) CLOSED_AT.putIfAbsent(this, new Throwable("closed here"));
    Workspace ws = Workspace.current();
    for (; ; ) {
      Cell cell = cell();
      if (cell.owner == ws) {
        ws.close(cell, slot);
      } else {
        cell.share();
        if (!cell.isClosed()) cell.negate(slot & cell.mask);
      }
      // Unless it was moved to another cell in between.
      if (cell == cell()) return;
    }
  }

  public final boolean isClosed() {
    Cell cell = cell();
    return cell.handles[slot & cell.mask] <= 0 && !(cell instanceof ComputedCell);
  }

  /// Gives the tensor up for another thread, which takes it with [#takeOver]. A tensor may be used
  /// by any thread at any time; after a hand-over it belongs to the receiver's scope and is
  /// released there at once, where otherwise it would wait for the garbage collector.
  public final Tensor handOver() {
    Workspace ws = Workspace.current();
    move(ws, null, ws.root);
    return this;
  }

  /// Takes a tensor that another thread has handed over into this thread's innermost scope.
  public final Tensor takeOver() {
    Workspace ws = Workspace.current();
    move(ws, ws, ws.scope);
    return this;
  }

  /// Takes the tensor out of every scope, as parameters and other lasting state are; returns it.
  public final Tensor keep() {
    Workspace ws = Workspace.current();
    moveTo(ws.root);
    return this;
  }

  final void moveTo(TensorScope scope) {
    Workspace ws = Workspace.current();
    move(ws, ws, scope);
  }

  /// Moves the handle to a cell of its own. If another thread might be using it, the new cell is
  /// shared from the start: it is then for the collector to release.
  private synchronized void move(Workspace ws, Workspace owner, TensorScope scope) {
    Cell old = cell();
    if (old instanceof ComputedCell) return;
    boolean mine = old.owner == ws || (old.owner == null && !old.isShared());
    if (!mine) old.share();
    // See Cell: the owner may have closed the whole cell, and then it alone releases what is in it.
    long handle = !mine && old.isClosed() ? 0 : old.take(slot);
    if (handle <= 0) throw closed(this, "self");
    long bytes =
        old.mask == 0
            ? old.ref.bytes
            : Accessors.storageBytes(handle) > 16384 ? Accessors.storageBytes(handle) : 0;
    Cell fresh = ws.single(handle, owner, scope, bytes);
    if (!mine) fresh.share();
    Creation.moved(old.ref, fresh.ref);
    replaceCell(fresh);
    VarHandle.fullFence();
    if (old.isShared()) fresh.share();
    Valve.count(ws, 1, bytes);
    if (old.mask == 0) {
      old.ref.dead = true;
      Valve.count(ws, -1, -bytes);
    }
  }

  static IllegalStateException closed(Tensor tensor, String name) {
    String message =
        "argument '"
            + name
            + "' is a tensor that was closed, by close() or at the end of its TensorScope; return"
            + " it from the scope or keep() it";
    if (!TRACK)
      return new IllegalStateException(
          message + " (-Dtorch.trackClose=true tells where close() was called)");
    return new IllegalStateException(message, CLOSED_AT.get(tensor));
  }

  // ---- text
  // --------------------------------------------------------------------------------------

  /// dtype, shape and device in a few words: `float32[2, 3] on cpu`.
  public final String describe() {
    return dtype()
        + java.util.Arrays.toString(shape())
        + (device().type() == DeviceType.CPU ? "" : " on " + device());
  }

  /// As PyTorch prints it.
  @Override
  public String toString() {
    return isClosed() ? "tensor(closed)" : TensorPrinter.print(this);
  }
}
