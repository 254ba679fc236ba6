package torch.nn;

import torch.Tensor;

/// A tensor that belongs to a module's state and is not learned, and knows whether it is saved
/// (`torch.nn.Buffer`). Any tensor can be registered as a buffer; this says it where it is made.
///
/// ```java
/// final Tensor mean = registerBuffer("mean", new Buffer(Torch.zeros(3)));
/// ```
public final class Buffer extends Tensor {
  private final boolean persistent;

  /// Shares the data's memory.
  public Buffer(Tensor data) {
    this(data, true);
  }

  /// @param persistent whether it has an entry in the state dict
  public Buffer(Tensor data, boolean persistent) {
    super(data.detach());
    this.persistent = persistent;
  }

  public boolean persistent() {
    return persistent;
  }
}
