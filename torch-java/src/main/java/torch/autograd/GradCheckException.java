package torch.autograd;

import torch.TorchException;

/// A gradient is wrong; the message shows the numerical and the analytical Jacobian
/// (`GradcheckError`).
public final class GradCheckException extends TorchException {
  private static final long serialVersionUID = 1;

  GradCheckException(String message) {
    super(message);
  }

  GradCheckException(String message, Throwable cause) {
    super(message, cause);
  }
}
