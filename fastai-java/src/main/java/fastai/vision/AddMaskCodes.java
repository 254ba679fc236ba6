package fastai.vision;

import fastai.data.HasVocab;
import fastai.data.Transform;
import java.util.List;
import java.util.Map;

/// Knows the names of a mask's classes: shown masks carry them, and a model learns how many there
/// are.
public final class AddMaskCodes extends Transform implements HasVocab {
  static final String NAME = "AddMaskCodes";

  private final List<String> codes;

  /// @param codes empty if no one said
  public AddMaskCodes(List<String> codes) {
    this.codes = List.copyOf(codes);
  }

  @Override
  public List<String> vocab() {
    return codes.isEmpty() ? null : codes;
  }

  @Override
  public Object decodes(Object x) {
    return x instanceof TensorMask mask && !codes.isEmpty()
        ? new TensorMask(mask.data(), codes)
        : x;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("codes", codes);
  }
}
