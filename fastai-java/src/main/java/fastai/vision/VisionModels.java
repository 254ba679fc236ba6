package fastai.vision;

import fastai.learner.ModelProvider;
import java.util.Map;

/// The models of pictures that an export can name.
public final class VisionModels implements ModelProvider {
  public VisionModels() {}

  @Override
  public Map<String, Maker> makers() {
    return Map.of(VisionNet.NAME, VisionNet::make);
  }
}
