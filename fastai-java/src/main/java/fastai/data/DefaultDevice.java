package fastai.data;

import torch.Accelerator;
import torch.Device;

/// Where data and models go unless told otherwise: fastai's `default_device`. A call gives the
/// answer, and that of [#get()] is where loaders put their batches by default. Nothing is
/// remembered: for another device use [DlOptions#withDevice].
public final class DefaultDevice {
  private DefaultDevice() {}

  /// The current accelerator (of CUDA, or Apple's MPS), and the CPU where there is none.
  public static Device get() {
    return get(null);
  }

  /// @param use `null`: an accelerator if there is one; `true`: an accelerator; `false`: the CPU
  /// @throws IllegalStateException if an accelerator is required and there is none
  public static Device get(Boolean use) {
    boolean available = Accelerator.isAvailable();
    if (use == null) use = available;
    if (!use) return Device.CPU;
    if (!available)
      throw new IllegalStateException(
          "an accelerator was asked for, and this libtorch finds none; use a build of libtorch for"
              + " CUDA on a machine with a GPU, or leave the choice open with get()");
    return new Device(Accelerator.currentAccelerator().type(), Accelerator.currentDeviceIndex());
  }
}
