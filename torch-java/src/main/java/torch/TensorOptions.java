package torch;

/// What a factory makes: element type, layout, device, pinned memory, and whether gradients are
/// wanted. What is `null` follows PyTorch's defaults.
///
/// `Torch.zeros(TensorOptions.of(DType.INT64), 2, 3)`
public record TensorOptions(
    DType dtype, Layout layout, Device device, Boolean pinMemory, boolean requiresGrad) {
  public static final TensorOptions DEFAULT = new TensorOptions(null, null, null, null, false);

  public static TensorOptions of(DType dtype) {
    return DEFAULT.withDtype(dtype);
  }

  public static TensorOptions of(Device device) {
    return DEFAULT.withDevice(device);
  }

  public static TensorOptions of(DType dtype, Device device) {
    return new TensorOptions(dtype, null, device, null, false);
  }

  public TensorOptions withDtype(DType dtype) {
    return new TensorOptions(dtype, layout, device, pinMemory, requiresGrad);
  }

  public TensorOptions withLayout(Layout layout) {
    return new TensorOptions(dtype, layout, device, pinMemory, requiresGrad);
  }

  public TensorOptions withDevice(Device device) {
    return new TensorOptions(dtype, layout, device, pinMemory, requiresGrad);
  }

  public TensorOptions withPinMemory(boolean pinMemory) {
    return new TensorOptions(dtype, layout, device, pinMemory, requiresGrad);
  }

  public TensorOptions withRequiresGrad(boolean requiresGrad) {
    return new TensorOptions(dtype, layout, device, pinMemory, requiresGrad);
  }

  static Tensor leaf(Tensor made, TensorOptions options) {
    return options != null && options.requiresGrad ? made.requiresGrad_(true) : made;
  }

  // How generated code takes the options apart; -1 is "none".

  static long dtypeCode(TensorOptions options) {
    return options == null || options.dtype == null ? -1 : options.dtype.code();
  }

  static long dtypeCode(TensorOptions options, DType otherwise) {
    return options == null || options.dtype == null ? otherwise.code() : options.dtype.code();
  }

  static long layoutCode(TensorOptions options) {
    return options == null || options.layout == null ? -1 : options.layout.code();
  }

  static long deviceTypeCode(TensorOptions options) {
    return options == null ? -1 : Workspace.type(options.device);
  }

  static long deviceIndexCode(TensorOptions options) {
    return options == null ? -1 : Workspace.index(options.device);
  }

  /// The device for tensors that are made of nothing; `null` is libtorch's own choice, the CPU.
  static volatile Device defaultDevice;

  static Device factoryDevice(TensorOptions options) {
    return options == null || options.device == null ? defaultDevice : options.device;
  }

  static long factoryDeviceTypeCode(TensorOptions options) {
    return Workspace.type(factoryDevice(options));
  }

  static long factoryDeviceIndexCode(TensorOptions options) {
    return Workspace.index(factoryDevice(options));
  }

  static long pinMemoryCode(TensorOptions options) {
    return options == null ? -1 : Workspace.code(options.pinMemory);
  }
}
