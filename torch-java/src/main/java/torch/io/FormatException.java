package torch.io;

import torch.TorchException;

/// A file is not what its format says it should be: truncated, corrupt or made to do harm. The
/// message says what is wrong and where.
public final class FormatException extends TorchException {
  private static final long serialVersionUID = 1;

  public FormatException(String message) {
    super(message);
  }

  public FormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
