package torch;

/// libtorch refused a call or failed in it. The message is libtorch's own, followed by the
/// operator's schema; the subclasses follow the kinds of error that Python users see.
///
/// `-Dtorch.cppTrace=true` adds libtorch's C++ frames to the message.
public class TorchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TorchException(String message) {
    super(message);
  }

  public TorchException(String message, Throwable cause) {
    super(message, cause);
  }

  /// An index out of range (Python's IndexError).
  public static final class Index extends TorchException {
    private static final long serialVersionUID = 1;

    Index(String message) {
      super(message);
    }
  }

  /// A value that the operator does not accept (ValueError).
  public static final class Value extends TorchException {
    private static final long serialVersionUID = 1;

    Value(String message) {
      super(message);
    }
  }

  /// A type that the operator does not accept (TypeError).
  public static final class Type extends TorchException {
    private static final long serialVersionUID = 1;

    Type(String message) {
      super(message);
    }
  }

  /// An operator that does not exist, or not for this dtype or device (NotImplementedError).
  public static final class NotImplemented extends TorchException {
    private static final long serialVersionUID = 1;

    NotImplemented(String message) {
      super(message);
    }
  }

  /// Memory of the host or of a device ran out (OutOfMemoryError).
  public static final class OutOfMemory extends TorchException {
    private static final long serialVersionUID = 1;

    OutOfMemory(String message) {
      super(message);
    }
  }

  /// A failed collective or process group (DistError).
  public static final class Distributed extends TorchException {
    private static final long serialVersionUID = 1;

    Distributed(String message) {
      super(message);
    }
  }

  /// A matrix that a linear algebra operator cannot treat (LinAlgError).
  public static final class LinAlg extends TorchException {
    private static final long serialVersionUID = 1;

    LinAlg(String message) {
      super(message);
    }
  }

  /// The code of a TorchScript program raised an exception (`torch.jit.Error`); the message has its
  /// own lines.
  public static final class Script extends TorchException {
    private static final long serialVersionUID = 1;

    Script(String message) {
      super(message);
    }
  }

  /// Java code that libtorch called, a hook for example, threw a checked exception: the cause. Any
  /// other exception surfaces as itself.
  public static final class Upcall extends TorchException {
    private static final long serialVersionUID = 1;

    Upcall(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /// Where the forward call was whose gradient could not be computed, in anomaly mode: the stack
  /// trace is that of the forward call. It is the cause of libtorch's error, or suppressed in an
  /// exception of your own.
  public static final class ForwardCall extends TorchException {
    private static final long serialVersionUID = 1;

    ForwardCall(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
