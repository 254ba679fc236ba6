package fastai.data;

import java.util.List;
import java.util.Map;

/// A step on the way from an item to the numbers that a model sees, and back. A transform acts on
/// the kinds of values that it knows, and returns any other as it is: write it as a `switch` over
/// types.
///
/// ```java
/// class Grey extends Transform {
///   @Override public Object encodes(Object x) {
///     return x instanceof TensorImage image ? image.with(image.data().mean(new long[] {1}, true)) : x;
///   }
/// }
/// ```
///
/// Item transforms run on worker threads, several at once: what they keep after [#setup] must not
/// change.
public abstract class Transform {
  protected Transform() {}

  /// Transforms run in rising order: 1 resizing, 10 integers to floats, 30 geometry, 40 light, 99
  /// normalising.
  public int order() {
    return 0;
  }

  /// The part of the data it acts on; `null` for all. Random transforms act on [Split#TRAIN].
  public Split split() {
    return null;
  }

  /// Whether it learns from the training values.
  public boolean needsSetup() {
    return false;
  }

  /// Learns from the training values what it needs, once.
  public void setup(List<?> values) {}

  /// Whether it learns from a training batch.
  public boolean needsBatch() {
    return false;
  }

  /// Learns from one training batch what it needs, once; for transforms of batches.
  public void setupBatch(Object[] batch) {}

  public Object encodes(Object x) {
    return x;
  }

  public Object decodes(Object x) {
    return x;
  }

  /// All values of a sample, or of a batch. Override it for what concerns several at once.
  public Object[] encodesAll(Object[] values) {
    var encoded = new Object[values.length];
    for (int i = 0; i < encoded.length; i++) encoded[i] = encodes(values[i]);
    return encoded;
  }

  /// Its name in an export and in print.
  public String name() {
    return getClass().getSimpleName();
  }

  /// What an export keeps of it: numbers, strings, truth values, and lists and maps of them.
  ///
  /// @throws UnsupportedOperationException if it cannot be exported
  public Map<String, Object> config() {
    throw new UnsupportedOperationException(
        "the transform "
            + name()
            + " cannot be exported: override Transform.config(), and pass a maker for '"
            + name()
            + "' when loading");
  }

  @Override
  public String toString() {
    return name();
  }
}
