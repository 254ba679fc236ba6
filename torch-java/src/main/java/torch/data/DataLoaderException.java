package torch.data;

/// Reading an item or making a batch failed in a [DataLoader]; the cause is what was thrown there.
public final class DataLoaderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long index;

  DataLoaderException(String message, long index, Throwable cause) {
    super(message, cause);
    this.index = index;
  }

  /// The index of the item in its dataset; -1 if it was not a single item that failed.
  public long index() {
    return index;
  }
}
