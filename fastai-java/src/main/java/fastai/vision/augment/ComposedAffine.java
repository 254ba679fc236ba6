package fastai.vision.augment;

import fastai.data.Draws;
import fastai.data.Split;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// Several transforms of the geometry in one resampling, with the options of the first, and a
/// random crop behind them if there is one.
final class ComposedAffine extends AffineCoordTfm {
  static final String NAME = "ComposedAffine";

  private final List<AffineCoordTfm> parts;
  private final RandomResizedCropGPU crop;

  /// @param crop `null` for none
  ComposedAffine(List<AffineCoordTfm> parts, RandomResizedCropGPU crop) {
    super(
        crop == null
            ? parts.getFirst().options()
            : parts.getFirst().options().withSize(crop.size()));
    this.parts = parts.stream().flatMap(part -> part.parts().stream()).toList();
    this.crop = crop;
  }

  @Override
  List<AffineCoordTfm> parts() {
    return parts;
  }

  @Override
  CropBox crop(Tensor x, Split part, Draws draws) {
    return crop == null ? null : crop.box(x.size(-2), x.size(-1), part, draws);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("parts", Configs.list(parts));
    if (crop != null) config.put("crop", crop.config());
    return config;
  }

  static ComposedAffine of(Map<String, Object> config) {
    var parts =
        Configs.transforms(config.get("parts")).stream().map(AffineCoordTfm.class::cast).toList();
    var crop = config.get("crop");
    return new ComposedAffine(
        parts, crop == null ? null : RandomResizedCropGPU.of(Configs.map(crop)));
  }
}
