package fastai.data;

import fastai.losses.LossFunc;
import fastai.losses.MSELossFlat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// Targets that are numbers: floats, one or several a sample. How many is learned from the first
/// training item unless given.
///
/// With `log` the model learns the natural logarithm (fastai v1's `FloatList(log=True)`); decoding
/// gives the number itself again, where v1 left it a logarithm.
public final class RegressionSetup extends Transform implements HasC {
  public static final String NAME = "RegressionSetup";

  private final boolean log;
  private int c;

  public RegressionSetup() {
    this(0, false);
  }

  /// @param c how many numbers a sample has; 0 to take the first training item's
  public RegressionSetup(int c) {
    this(c, false);
  }

  public RegressionSetup(int c, boolean log) {
    if (c < 0) throw new IllegalArgumentException("a target has 1 number or more, not " + c);
    this.c = c;
    this.log = log;
  }

  @Override
  public int c() {
    return c;
  }

  @Override
  public boolean needsSetup() {
    return c == 0;
  }

  @Override
  public void setup(List<?> values) {
    c =
        values.isEmpty() || Floats.one(values.getFirst()) != null
            ? 1
            : Floats.several(values.getFirst()).length;
  }

  @Override
  public Object encodes(Object x) {
    Float one = Floats.one(x);
    if (one != null) return scaled(one);
    float[] several = Floats.several(x).clone();
    if (log) for (int i = 0; i < several.length; i++) several[i] = scaled(several[i]);
    return several;
  }

  private float scaled(float x) {
    if (!log) return x;
    if (!(x > 0))
      throw new IllegalArgumentException(
          "the logarithm of "
              + x
              + " is no number; targets of a logarithmic scale must be above 0");
    return (float) Math.log(x);
  }

  /// A number, or a list of them.
  @Override
  public Object decodes(Object x) {
    return switch (x) {
      case Float one -> original(one);
      case float[] several -> originals(several);
      case Tensor data when data.dim() == 0 -> original((float) data.item());
      case Tensor data when data.dim() == 1 && c == 1 && data.size(0) == 1 ->
          original(OneHotEncode.floats(data)[0]);
      case Tensor data when data.dim() == 1 -> originals(OneHotEncode.floats(data));
      case null, default -> x;
    };
  }

  private List<Float> originals(float[] several) {
    var all = new ArrayList<Float>();
    for (float x : several) all.add(original(x));
    return all;
  }

  private float original(float x) {
    return log ? (float) Math.exp(x) : x;
  }

  /// What models of such targets are trained with.
  @Override
  public LossFunc lossFunc() {
    return new MSELossFlat();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("c", c, "log", log);
  }

  static Transform ofConfig(Map<String, Object> config) {
    return new RegressionSetup(((Number) config.get("c")).intValue(), (Boolean) config.get("log"));
  }
}
