package fastai.data;

/// A transform of a whole sample: its inputs and targets, at once.
///
/// ```java
/// class Swap extends ItemTransform {
///   @Override public Object[] encodesAll(Object[] sample) { return new Object[] {sample[1], sample[0]}; }
/// }
/// ```
///
/// A value that is no tuple comes as a tuple of one. A result of one value from it stands for
/// itself again.
public abstract class ItemTransform extends Transform {
  protected ItemTransform() {}

  /// @param values the sample's; not to be changed
  @Override
  public abstract Object[] encodesAll(Object[] values);

  @Override
  public Object[] decodesAll(Object[] values) {
    return values;
  }

  @Override
  public final Object encodes(Object x) {
    return single(encodesAll(new Object[] {x}));
  }

  @Override
  public final Object decodes(Object x) {
    return single(decodesAll(new Object[] {x}));
  }

  private static Object single(Object[] values) {
    return values.length == 1 ? values[0] : values;
  }
}
