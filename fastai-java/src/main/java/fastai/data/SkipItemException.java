package fastai.data;

/// Thrown while an item is made or transformed, it leaves the item out: the batch is filled with
/// the items that follow.
public final class SkipItemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SkipItemException() {
    this("the item is left out");
  }

  public SkipItemException(String why) {
    super(why, null, false, false);
  }
}
