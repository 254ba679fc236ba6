package fastai.data;

import fastai.losses.LossFunc;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torch.Device;
import torch.Tensor;

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
/// Functions become transforms with [#of], and several of them, each for its type, with
/// [#named(String)].
///
/// A sample is a tuple: an `Object[]` of inputs and targets, and so is a batch. A transform is
/// called for each of its values; see [ItemTransform] for those that concern several at once, and
/// [RandTransform] for those that draw lots.
///
/// Item transforms run on worker threads, several at once: what they keep after [#setup] must not
/// change, and random numbers come from [Draws]; what several threads draw from the default
/// generator depends on which of them comes first.
public abstract class Transform {
  protected Transform() {}

  // ---- functions as transforms ------------------------------------------------------------------

  /// The function, applied to every value.
  @SuppressWarnings("unchecked") // the caller knows what its pipeline carries
  public static <T> Transform of(Function<? super T, ?> encodes) {
    return new TransformBuilder(null, null)
        .encodes(Object.class, (Function<Object, ?>) (Function<?, ?>) encodes)
        .build();
  }

  /// The function under a name, which shows in print and in exports.
  @SuppressWarnings("unchecked") // as above
  public static <T> Transform of(String name, Function<? super T, ?> encodes) {
    return named(name)
        .encodes(Object.class, (Function<Object, ?>) (Function<?, ?>) encodes)
        .build();
  }

  /// A function and its way back, applied to every value.
  @SuppressWarnings("unchecked") // as above
  public static <T, R> Transform of(
      String name, Function<? super T, ?> encodes, Function<? super R, ?> decodes) {
    return named(name)
        .encodes(Object.class, (Function<Object, ?>) (Function<?, ?>) encodes)
        .decodes(Object.class, (Function<Object, ?>) (Function<?, ?>) decodes)
        .build();
  }

  /// The function, applied to the values of a type; others stay as they are. One for `Tensor` also
  /// acts on the numbers of tensors with a meaning ([TensorBase]), which keep it.
  public static <T> Transform of(Class<T> type, Function<? super T, ?> encodes) {
    return new TransformBuilder(null, null).encodes(type, encodes).build();
  }

  /// Begins a transform of functions, each for a type.
  public static TransformBuilder named(String name) {
    return new TransformBuilder(name, null);
  }

  /// Begins a transform that does as this one, but for the types that it is given functions for.
  public final TransformBuilder extended() {
    return new TransformBuilder(null, this);
  }

  // ---- when it acts -----------------------------------------------------------------------------

  /// Transforms run in rising order; see [TransformOrder].
  public int order() {
    return 0;
  }

  /// The part of the data it acts on; `null` for all. Random transforms act on [Split#TRAIN].
  public Split split() {
    return null;
  }

  final boolean actsOn(Split part) {
    return split() == null || split() == part;
  }

  // ---- what it learns ---------------------------------------------------------------------------

  /// Whether it learns from the training values.
  public boolean needsSetup() {
    return false;
  }

  /// Learns from the training values what it needs, once.
  public void setup(List<?> values) {}

  /// Whether [#setup] gets the values of the training part, rather than all.
  public boolean trainSetup() {
    return true;
  }

  /// Whether it learns from a training batch.
  public boolean needsBatch() {
    return false;
  }

  /// Learns from one training batch what it needs, once; for transforms of batches.
  public void setupBatch(Object[] batch) {}

  /// Moves the tensors that it keeps, if any.
  public void to(Device device) {}

  // ---- what it does -----------------------------------------------------------------------------

  /// One value.
  public Object encodes(Object x) {
    return x;
  }

  /// One value, back.
  public Object decodes(Object x) {
    return x;
  }

  /// All values of a sample, or of a batch; those within a tuple in it too.
  public Object[] encodesAll(Object[] values) {
    var encoded = new Object[values.length];
    for (int i = 0; i < encoded.length; i++)
      encoded[i] =
          isTuple(values[i])
              ? encodesAll((Object[]) values[i])
              : retain(encodes(values[i]), values[i]);
    return encoded;
  }

  /// All values of a sample, back.
  public Object[] decodesAll(Object[] values) {
    var decoded = new Object[values.length];
    for (int i = 0; i < decoded.length; i++)
      decoded[i] =
          isTuple(values[i])
              ? decodesAll((Object[]) values[i])
              : retain(decodes(values[i]), values[i]);
    return decoded;
  }

  /// A value, or all values of a tuple, of a part of the data; `null` for none: then only
  /// transforms that act on all parts do something.
  public Object call(Object x, Split part) {
    if (!actsOn(part)) return x;
    return isTuple(x) ? encodesAll((Object[]) x) : retain(encodes(x), x);
  }

  /// The same for no part in particular.
  public final Object call(Object x) {
    return call(x, null);
  }

  /// The way back.
  public Object decode(Object x, Split part) {
    if (!actsOn(part)) return x;
    return isTuple(x) ? decodesAll((Object[]) x) : retain(decodes(x), x);
  }

  public final Object decode(Object x) {
    return decode(x, null);
  }

  /// Whether plain numbers that come of a tensor with a meaning take on that meaning. (In fastai a
  /// declared return type says so.)
  public boolean retainsType() {
    return true;
  }

  final Object retain(Object result, Object x) {
    return result instanceof Tensor numbers && x instanceof TensorBase typed && retainsType()
        ? typed.with(numbers)
        : result;
  }

  /// A sample's values, rather than one value that happens to be an array.
  static boolean isTuple(Object x) {
    return x != null && x.getClass() == Object[].class;
  }

  // ---- what it is -------------------------------------------------------------------------------

  /// The types of values that it begins with, for telling which steps an item has been through
  /// already; empty if what the step before gives tells enough.
  public List<Class<?>> inputTypes() {
    return List.of();
  }

  /// The loss that suits what it makes, where that is a target; `null` if it does not say.
  public LossFunc lossFunc() {
    return null;
  }

  /// A predicted target with the meaning of what this makes, where it makes targets; `null` if it
  /// does not say.
  public TensorBase target(torch.Tensor prediction) {
    return null;
  }

  /// Of two transforms with equal keys in a [DataBlock], the later one counts.
  Object key() {
    return getClass();
  }

  /// The transform behind one that was [#extended].
  Transform unwrapped() {
    return this;
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

  /// Its name, and its settings if there are any: `Resize -- {size=[224, 224], method=crop}`.
  @Override
  public String toString() {
    Map<String, Object> settings;
    try {
      settings = config();
    } catch (RuntimeException _) { // no settings, or not yet
      return name();
    }
    return settings.isEmpty() ? name() : name() + " -- " + settings;
  }
}
