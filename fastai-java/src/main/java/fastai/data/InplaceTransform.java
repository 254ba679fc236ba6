package fastai.data;

/// A transform that changes its value and returns it: what a method does to a table, for instance.
public abstract class InplaceTransform extends Transform {
  protected InplaceTransform() {}

  /// Changes the value, if it is of a kind that this transform knows.
  protected abstract void encodesInPlace(Object x);

  /// Changes it back; by default nothing happens.
  protected void decodesInPlace(Object x) {}

  @Override
  public final Object encodes(Object x) {
    encodesInPlace(x);
    return x;
  }

  @Override
  public final Object decodes(Object x) {
    decodesInPlace(x);
    return x;
  }
}
