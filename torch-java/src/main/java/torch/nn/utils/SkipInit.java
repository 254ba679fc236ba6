package torch.nn.utils;

import java.util.function.Supplier;
import torch.Device;
import torch.Generator;
import torch.Tensor;
import torch.TensorScope;
import torch.nn.Module;

/// Modules made without touching the random numbers (`torch.nn.utils.skip_init`), for those whose
/// parameters are loaded next.
public final class SkipInit {
  private SkipInit() {}

  /// The module, whose parameters hold whatever values; the next random number is the one that
  /// would have come without it.
  ///
  /// ```java
  /// var net = SkipInit.skipInit(() -> new Linear(1000, 1000));
  /// ```
  public static <M extends Module> M skipInit(Supplier<M> make) {
    Generator random = Generator.defaultOf(Device.CPU);
    try (var _ = new TensorScope()) {
      Tensor state = random.getState();
      try {
        return make.get();
      } finally {
        random.setState(state);
      }
    }
  }
}
