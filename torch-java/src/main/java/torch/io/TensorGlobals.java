package torch.io;

import java.util.Map;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Layout;
import torch.Tensor;
import torch.TensorOptions;
import torch.TorchException;
import torch.nn.Parameter;

/// What PyTorch writes for tensors: `torch._utils._rebuild_tensor_v2(storage, offset, size, stride,
/// ...)` and its relatives, storages and dtypes. Source: `torch/_utils.py`, `torch/_tensor.py`.
final class TensorGlobals {
  /// The names of the storages of each dtype; later dtypes have none and use untyped storages.
  static final Map<DType, String> STORAGES =
      Map.ofEntries(
          Map.entry(DType.FLOAT64, "DoubleStorage"),
          Map.entry(DType.FLOAT32, "FloatStorage"),
          Map.entry(DType.FLOAT16, "HalfStorage"),
          Map.entry(DType.BFLOAT16, "BFloat16Storage"),
          Map.entry(DType.INT64, "LongStorage"),
          Map.entry(DType.INT32, "IntStorage"),
          Map.entry(DType.INT16, "ShortStorage"),
          Map.entry(DType.INT8, "CharStorage"),
          Map.entry(DType.UINT8, "ByteStorage"),
          Map.entry(DType.BOOL, "BoolStorage"),
          Map.entry(DType.COMPLEX64, "ComplexFloatStorage"),
          Map.entry(DType.COMPLEX128, "ComplexDoubleStorage"));

  /// How often the file's size may be read and copied by calls; an honest file needs one, or a few
  /// where it converts.
  private static final long MOST_WORK = 16;

  private final Storages storages;
  private final long fileBytes;

  /// Bytes that calls may still read and copy.
  private long work;

  TensorGlobals(Storages storages, long fileBytes) {
    this.storages = storages;
    this.fileBytes = fileBytes;
    this.work = MOST_WORK * fileBytes + (1 << 20);
  }

  void define(Globals globals) {
    for (DType dtype : DType.values()) globals.define("torch." + dtype, dtype);
    STORAGES.forEach(
        (dtype, name) -> {
          var type = new Globals.StorageType(dtype);
          globals.define("torch." + name, type);
          globals.define("torch.cuda." + name, type);
          globals.define("torch.storage." + name, type);
        });
    // What lies in these is refused by its name below.
    globals.define("torch.QInt8Storage", new Globals.StorageType(DType.QINT8));
    globals.define("torch.QUInt8Storage", new Globals.StorageType(DType.QUINT8));
    globals.define("torch.QInt32Storage", new Globals.StorageType(DType.QINT32));
    globals.define("torch.per_tensor_affine", "per_tensor_affine");
    globals.define("torch.per_channel_affine", "per_channel_affine");
    for (String name : new String[] {"torch.storage.UntypedStorage", "torch.UntypedStorage"})
      globals.define(name, new Globals.StorageType(null));

    globals.function("torch.Size", args -> args.count() == 0 ? new long[0] : args.sizes(0).clone());
    globals.function("torch.device", args -> args.count(1, 2).deviceOfParts());
    globals.function(
        "torch.serialization._get_layout", args -> Python.layout(args.count(1, 1).text(0)));

    globals.function("torch._utils._rebuild_tensor", args -> dense(args.count(4, 4)));
    globals.function("torch._utils._rebuild_tensor_v2", this::version2);
    globals.function("torch._utils._rebuild_tensor_v3", this::version3);
    globals.function("torch._utils._rebuild_parameter", TensorGlobals::parameter);
    globals.function("torch._utils._rebuild_parameter_with_state", TensorGlobals::parameter);
    globals.function("torch.nn.parameter.Parameter", TensorGlobals::parameter);
    globals.function("torch.nn.parameter.Buffer", args -> args.count(1, 2).tensor(0));
    globals.function("torch.Tensor", TensorGlobals::bare);
    globals.function("torch._tensor._rebuild_from_type_v2", this::subclass);
    globals.function("torch._utils._rebuild_sparse_tensor", this::sparse);
    globals.function("torch._utils._rebuild_meta_tensor_no_storage", TensorGlobals::meta);
    globals.function("torch._utils._rebuild_device_tensor_from_cpu_tensor", this::converted);
    refuse(globals, "torch._utils._rebuild_qtensor", "a quantized tensor", "dequantize() it");
    refuse(
        globals,
        "torch._utils._rebuild_nested_tensor",
        "a nested tensor",
        "save the list of its tensors, unbind(),");
    refuse(
        globals,
        "torch._utils._rebuild_wrapper_subclass",
        "a tensor of a Python class",
        "convert it to a plain tensor");
  }

  private static void refuse(Globals globals, String name, String what, String advice) {
    globals.function(
        name,
        _ -> {
          throw new FormatException(
              "the file holds " + what + ", which is not supported; " + advice + " before saving");
        });
  }

  /// The storage that a persistent id names.
  Storages.Reference storage(Object id) {
    if (!(id instanceof Tuple tuple) || tuple.isEmpty() || !"storage".equals(tuple.get(0)))
      throw new FormatException(
          Python.describe(id) + " refers to something outside of the pickle that is no storage");
    var args = new Args("storage", tuple).count(5, 5);
    var type = args.get(1, Globals.StorageType.class, "a type of storage");
    return new Storages.Reference(type.dtype(), args.text(2), args.text(3), args.integer(4));
  }

  // ---- dense ----------------------------------------------------------------------------------

  private Tensor dense(Args args) {
    Storages.Reference storage = reference(args);
    if (storage.dtype() == null) throw args.unexpected(0, "a storage with a dtype");
    return dense(args, storage.dtype());
  }

  private static Storages.Reference reference(Args args) {
    return args.get(0, Storages.Reference.class, "a storage");
  }

  private Tensor dense(Args args, DType dtype) {
    return storages.tensor(reference(args), dtype, args.integer(1), args.sizes(2), args.sizes(3));
  }

  private Tensor version2(Args args) {
    Tensor tensor = dense(args.count(6, 7));
    return finish(tensor, args, args.count() > 6 ? 6 : -1);
  }

  private Tensor version3(Args args) {
    Tensor tensor = dense(args.count(7, 8), args.dtype(6));
    return finish(tensor, args, args.count() > 7 ? 7 : -1);
  }

  private static Tensor finish(Tensor tensor, Args args, int metadata) {
    Tensor marked =
        metadata < 0 || args.items().get(metadata) == null
            ? tensor
            : marked(tensor, args.map(metadata), args);
    return requireGrad(marked, args.bool(4));
  }

  /// A conjugate or negative view, whose bits are not in its memory.
  private static Tensor marked(Tensor tensor, Map<?, ?> metadata, Args args) {
    Tensor marked = tensor;
    if (Boolean.TRUE.equals(metadata.get("conj"))) {
      if (!tensor.isComplex()) throw args.unexpected(0, "complex numbers, as it is a conjugate");
      marked = Aten._conj(marked);
    }
    if (Boolean.TRUE.equals(metadata.get("neg"))) marked = Aten._negView(marked);
    return marked;
  }

  private static Tensor requireGrad(Tensor tensor, boolean requiresGrad) {
    if (!requiresGrad) return tensor;
    if (!tensor.isFloatingPoint() && !tensor.isComplex())
      throw new FormatException("a tensor of " + tensor.dtype() + " is said to require gradients");
    return tensor.requiresGrad_(true);
  }

  // ---- others ---------------------------------------------------------------------------------

  private static Tensor parameter(Args args) {
    Tensor data = args.count(1, 4).tensor(0);
    boolean requiresGrad = args.count() < 2 || args.bool(1);
    if (requiresGrad && !data.isFloatingPoint() && !data.isComplex())
      throw new FormatException("a parameter of " + data.dtype() + " is said to require gradients");
    return new Parameter(data, requiresGrad);
  }

  private static Tensor bare(Args args) {
    if (args.count() == 1 && args.items().getFirst() instanceof Tensor tensor) return tensor;
    throw new FormatException(
        "the file holds a tensor in a layout of the time before PyTorch 1.0; load and save it anew"
            + " with a later Python release");
  }

  /// A tensor with Python attributes, which are left out, or of a subclass, which are not known.
  private Object subclass(Args args) {
    var rebuild = args.count(4, 4).get(0, Unpickler.Callable.class, "a function");
    var type = args.get(1, Unpickler.Callable.class, "a class");
    if (rebuild == type || rebuild.toString().equals("torch._tensor._rebuild_from_type_v2"))
      throw args.unexpected(0, "a function that makes a tensor");
    if (!(rebuild.call(new Args(rebuild.toString(), args.args(2).items())) instanceof Tensor made))
      throw args.unexpected(0, "a function that makes a tensor");
    return switch (type.toString()) {
      case "torch.Tensor", "torch.nn.parameter.Buffer" -> made;
      case "torch.nn.parameter.Parameter" ->
          made instanceof Parameter ? made : new Parameter(made.detach(), made.requiresGrad());
      default -> throw args.unexpected(1, "torch.Tensor or torch.nn.Parameter");
    };
  }

  private static Tensor meta(Args args) {
    DType dtype = args.count(4, 4).dtype(0);
    long[] size = args.sizes(1);
    long[] stride = args.sizes(2);
    Strides.check(size, stride, 0, dtype, Long.MAX_VALUE);
    Tensor tensor = Aten.emptyStrided(size, stride, TensorOptions.of(dtype, Device.META));
    return requireGrad(tensor, args.bool(3));
  }

  private Tensor converted(Args args) {
    DType dtype = args.count(4, 4).dtype(1);
    Tensor data = readable(args.tensor(0));
    work(data.numel() * dtype.itemSize());
    Device device = storages.device(args.device(2));
    return requireGrad(data.detach().to(device, dtype), args.bool(3));
  }

  private Tensor sparse(Args args) {
    Layout layout = args.count(2, 2).get(0, Layout.class, "a layout");
    Args parts = args.args(1);
    try {
      return switch (layout) {
        case SPARSE_COO -> coo(parts.count(3, 4));
        case SPARSE_CSR, SPARSE_CSC, SPARSE_BSR, SPARSE_BSC ->
            compressed(parts.count(4, 4), layout);
        default -> throw args.unexpected(0, "a sparse layout");
      };
    } catch (FormatException e) {
      throw e;
    } catch (TorchException e) {
      // libtorch has looked at indices and shapes, or no operator could be trusted with them.
      throw new FormatException("a sparse tensor is damaged: " + e.getMessage(), e);
    }
  }

  private Tensor coo(Args parts) {
    Tensor indices = readable(parts.tensor(0));
    Tensor values = readable(parts.tensor(1));
    long[] size = parts.sizes(2);
    Strides.numel(size);
    Boolean coalesced =
        parts.count() < 4 || parts.items().get(3) == null ? null : (Boolean) parts.bool(3);
    if (indices.dim() != 2 || indices.dtype() != DType.INT64)
      throw parts.unexpected(0, "the indices, int64[dimensions, number of values]");
    Aten._validateSparseCooTensorArgs(indices, values, size, coalesced, false);
    return Aten._sparseCooTensorUnsafe(
        indices, values, size, TensorOptions.of(values.dtype(), values.device()), coalesced);
  }

  private Tensor compressed(Args parts, Layout layout) {
    Tensor compressed = readable(parts.tensor(0));
    Tensor plain = readable(parts.tensor(1));
    Tensor values = readable(parts.tensor(2));
    long[] size = parts.sizes(3);
    Strides.numel(size);
    Aten._validateSparseCompressedTensorArgs(compressed, plain, values, size, layout, false);
    return Aten._sparseCompressedTensorUnsafe(
        compressed,
        plain,
        values,
        size,
        new TensorOptions(values.dtype(), layout, values.device(), null, false));
  }

  /// A tensor whose elements are going to be read: with strides of 0, a few bytes could stand for
  /// years of work.
  private Tensor readable(Tensor tensor) {
    if (tensor.layout() != Layout.STRIDED)
      throw new FormatException("a sparse tensor has a sparse tensor for its parts");
    if (tensor.numel() > fileBytes / tensor.elementSize())
      throw new FormatException(
          "a tensor " + tensor.describe() + " is larger than the file it is in");
    work(tensor.numel() * tensor.elementSize());
    return tensor;
  }

  /// The same tensor may be named again and again.
  private void work(long bytes) {
    work -= bytes;
    if (work < 0)
      throw new FormatException("the file has its tensors copied and checked too often");
  }
}
