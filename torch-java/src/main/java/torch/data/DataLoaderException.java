package torch.data;

/// Reading an item or making a batch failed in a [DataLoader]; the cause is what was thrown there.
public final class DataLoaderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long index;
  private final boolean timeout;

  DataLoaderException(String message, long index, Throwable cause) {
    super(message, cause);
    this.index = index;
    this.timeout = false;
  }

  private DataLoaderException(String message) {
    super(message);
    this.index = -1;
    this.timeout = true;
  }

  static DataLoaderException timedOut(double seconds) {
    return new DataLoaderException(
        "DataLoader timed out after "
            + seconds
            + " seconds: no batch came; raise timeout, or see what the dataset waits for");
  }

  /// The index of the item in its dataset; -1 if it was not a single item that failed.
  public long index() {
    return index;
  }

  /// Whether no batch came in the time that the loader's `timeout` allows.
  public boolean isTimeout() {
    return timeout;
  }
}
