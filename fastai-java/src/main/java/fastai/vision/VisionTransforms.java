package fastai.vision;

import fastai.data.Transform;
import fastai.data.TransformProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The transforms of images that an export can name.
public final class VisionTransforms implements TransformProvider {
  public VisionTransforms() {}

  @Override
  public Map<String, Function<Map<String, Object>, Transform>> makers() {
    var makers = new HashMap<String, Function<Map<String, Object>, Transform>>();
    makers.put(CreateImage.NAME, CreateImage::of);
    makers.put(CreateMask.NAME, _ -> new CreateMask());
    makers.put(CreatePoints.NAME, _ -> new CreatePoints());
    makers.put(CreateBoxes.NAME, _ -> new CreateBoxes());
    makers.put(CategorizeBoxes.NAME, CategorizeBoxes::of);
    makers.put(IntToFloatTensor.NAME, IntToFloatTensor::of);
    makers.put(Normalize.NAME, Normalize::of);
    makers.put(AddMaskCodes.NAME, config -> new AddMaskCodes(texts(config.get("codes"))));
    makers.put(PointScaler.NAME, PointScaler::of);
    makers.put(BBoxLabeler.NAME, _ -> new BBoxLabeler());
    makers.put(BBoxPad.NAME, config -> new BBoxPad(((Number) config.get("padIdx")).intValue()));
    makers.put(FlipItem.NAME, config -> new FlipItem(number(config, "p")));
    makers.put(DihedralItem.NAME, config -> new DihedralItem(number(config, "p")));
    makers.put(
        CropPad.NAME,
        config ->
            new CropPad(Size.ofConfig(config), PadMode.valueOf((String) config.get("padMode"))));
    makers.put(RandomCrop.NAME, config -> new RandomCrop(Size.ofConfig(config)));
    makers.put(Resize.NAME, config -> new Resize(Resize.Fit.of(config)));
    makers.put(RandomResizedCrop.NAME, RandomResizedCrop::of);
    makers.put(
        RatioResize.NAME, config -> new RatioResize(((Number) config.get("maxSz")).intValue()));
    return makers;
  }

  private static double number(Map<String, Object> config, String name) {
    return ((Number) config.get(name)).doubleValue();
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }
}
