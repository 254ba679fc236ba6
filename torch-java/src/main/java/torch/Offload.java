package torch;

/// Saved tensors in host memory: `torch.autograd.graph.save_on_cpu`.
final class Offload {
  private Offload() {}

  private record Copy(Tensor tensor, Device device, boolean pinned) {}

  static SavedTensorsHooks hooks(boolean pinMemory) {
    return Autograd.savedTensorsHooks(
        saved -> pack(saved, pinMemory), Offload::unpack, copy -> copy.tensor.close());
  }

  /// A tensor that lies in host memory anyway is kept as it is, unless it is to be pinned: Python
  /// copies it only then, too.
  private static Copy pack(Tensor saved, boolean pinMemory) {
    Device device = saved.device();
    Tensor copy;
    if (pinMemory) {
      copy =
          Aten.empty(
              saved.shape(),
              TensorOptions.of(saved.dtype())
                  .withLayout(saved.layout())
                  .withPinMemory(saved.layout() == Layout.STRIDED),
              null);
      copy.copy_(saved);
    } else {
      // Detached: an output that its own node kept would never be released.
      Tensor detached = saved.detach();
      copy = detached.cpu();
      if (copy != detached) detached.close();
    }
    saved.close();
    return new Copy(copy.keep(), device, pinMemory);
  }

  private static Tensor unpack(Copy copy) {
    return copy.tensor.to(copy.device, copy.pinned);
  }
}
