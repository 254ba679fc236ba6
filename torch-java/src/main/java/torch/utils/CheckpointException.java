package torch.utils;

import torch.TorchException;

/// The function of a [Checkpoint] did something else when it ran again in backward
/// (`CheckpointError`).
public final class CheckpointException extends TorchException {
  private static final long serialVersionUID = 1;

  CheckpointException(String message) {
    super(message);
  }
}
