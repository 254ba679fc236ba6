package fastai.data;

import torch.Accelerator;
import torch.Device;

/// Where data and models go unless told otherwise: fastai's `default_device`. A call gives the
/// answer; nothing is remembered, so pass what it gives to [DlOptions#withDevice] or set the device
/// of each loader.
public final class DefaultDevice {
  private DefaultDevice() {}

  /// The accelerator (CUDA, or Apple's MPS), and the CPU where there is none.
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
    return Accelerator.currentAccelerator();
  }
}
