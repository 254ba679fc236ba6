package fastai.data;

import torch.Device;
import torch.Tensor;

/// What a loader gives at a time: inputs and targets, each `[batch, ...]`.
public record Batch(Tensor[] xb, Tensor[] yb) {
  public static Batch of(Tensor x, Tensor y) {
    return new Batch(new Tensor[] {x}, new Tensor[] {y});
  }

  /// All but the last are inputs; of one, it is the input.
  public static Batch of(Tensor... tensors) {
    return of(tensors, tensors.length == 1 ? 1 : tensors.length - 1);
  }

  /// The first `nInp` tensors are inputs, the others targets.
  public static Batch of(Tensor[] tensors, int nInp) {
    return new Batch(
        java.util.Arrays.copyOf(tensors, nInp),
        java.util.Arrays.copyOfRange(tensors, nInp, tensors.length));
  }

  /// How many samples there are.
  public long size() {
    return (xb.length > 0 ? xb[0] : yb[0]).size(0);
  }

  /// The batch on a device; itself if it is there.
  public Batch to(Device device) {
    if (isOn(device, xb) && isOn(device, yb)) return this;
    return new Batch(move(device, xb), move(device, yb));
  }

  private static boolean isOn(Device device, Tensor[] tensors) {
    for (var tensor : tensors) if (!tensor.device().equals(device)) return false;
    return true;
  }

  private static Tensor[] move(Device device, Tensor[] tensors) {
    var moved = new Tensor[tensors.length];
    for (int i = 0; i < moved.length; i++) moved[i] = tensors[i].to(device);
    return moved;
  }
}
