package fastai.data;

/// A transform that draws lots, once for all values of a sample or batch: an image, its mask and
/// its points are turned by the same angle. It acts on training data only, and on a share `p` of
/// the calls.
///
/// What was drawn is a value of type `S`, passed to every [#encodes(Object, Object)]; the transform
/// itself keeps nothing, so that any number of threads may use it at once.
///
/// ```java
/// class Jitter extends RandTransform<Double> {
///   Jitter() { super(0.5); }
///   @Override protected Double draw(Object[] values, Split part, Draws draws) { return draws.nextDouble(-1, 1); }
///   @Override protected Object encodes(Object x, Double by) { return x instanceof Double d ? d + by : x; }
/// }
/// ```
public abstract class RandTransform<S> extends Transform {
  private final double p;

  /// Acts on every call.
  protected RandTransform() {
    this(1);
  }

  /// @param p the share of the calls on which it acts, 0 to 1
  protected RandTransform(double p) {
    if (!(p >= 0 && p <= 1))
      throw new IllegalArgumentException(
          "p is the share of calls on which a transform acts, from 0 to 1; " + p + " was given");
    this.p = p;
  }

  public final double p() {
    return p;
  }

  @Override
  public Split split() {
    return Split.TRAIN;
  }

  /// Draws what the call needs.
  ///
  /// @param values of the sample or batch, for their sizes
  /// @param part of the data; `null` for none in particular
  protected abstract S draw(Object[] values, Split part, Draws draws);

  /// One value, with what was drawn for all.
  protected abstract Object encodes(Object x, S state);

  @Override
  public final Object call(Object x, Split part) {
    if (!actsOn(part)) return x;
    var draws = Draws.current();
    if (p != 1 && !(draws.nextDouble() < p)) return x;
    if (isTuple(x)) {
      var values = (Object[]) x;
      return all(values, draw(values, part, draws));
    }
    return retain(encodes(x, draw(new Object[] {x}, part, draws)), x);
  }

  private Object[] all(Object[] values, S state) {
    var encoded = new Object[values.length];
    for (int i = 0; i < encoded.length; i++)
      encoded[i] =
          isTuple(values[i])
              ? all((Object[]) values[i], state)
              : retain(encodes(values[i], state), values[i]);
    return encoded;
  }

  /// As in training.
  @Override
  public final Object encodes(Object x) {
    return call(x, Split.TRAIN);
  }

  /// As in training.
  @Override
  public final Object[] encodesAll(Object[] values) {
    return (Object[]) call(values, Split.TRAIN);
  }
}
