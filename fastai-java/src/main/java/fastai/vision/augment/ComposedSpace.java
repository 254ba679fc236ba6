package fastai.vision.augment;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Several changes in one space.
final class ComposedSpace extends SpaceTfm {
  static final String NAME = "ComposedSpace";

  private final List<SpaceTfm> parts;

  ComposedSpace(List<? extends SpaceTfm> parts) {
    super(parts.getFirst().space(), parts.getFirst().options());
    this.parts = parts.stream().flatMap(part -> part.parts().stream()).toList();
  }

  @Override
  List<SpaceTfm> parts() {
    return parts;
  }

  @Override
  boolean needsColour() {
    return parts.stream().anyMatch(SpaceTfm::needsColour);
  }

  @Override
  protected UnaryOperator<Tensor> change(Tensor x) {
    var changes = parts.stream().map(part -> part.change(x)).toList();
    return pixels -> {
      for (var change : changes) pixels = change.apply(pixels);
      return pixels;
    };
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("parts", Configs.list(parts));
  }

  static ComposedSpace of(Map<String, Object> config) {
    return new ComposedSpace(
        Configs.transforms(config.get("parts")).stream().map(SpaceTfm.class::cast).toList());
  }
}
