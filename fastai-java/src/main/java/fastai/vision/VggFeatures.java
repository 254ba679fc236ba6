package fastai.vision;

import fastai.losses.FeatureLoss;
import java.util.ArrayList;
import java.util.List;
import torch.nn.MaxPool2d;
import torch.nn.Module;

/// The feature loss with which fastai's course restores images (lesson 7 of 2019): the layers
/// before the third, fourth and fifth max pool of a VGG16 with batch norm, weighted 5, 15 and 2.
///
/// ```java
/// var vgg = Models.VGG16_BN.pretrained().getSubmodule("features");
/// var options = Learner.options().withLossFunc(VggFeatures.loss(vgg));
/// ```
///
/// See [FeatureLoss] for the formula.
public final class VggFeatures {
  /// The first of the layers that count: the third of [#beforePools].
  private static final int FIRST = 2;

  private static final double[] WEIGHTS = {5, 15, 2};

  private VggFeatures() {}

  /// @param features children of which five are max pools, as a VGG's `features`
  public static FeatureLoss loss(Module features) {
    var layers = beforePools(features);
    if (layers.size() < FIRST + WEIGHTS.length)
      throw new IllegalArgumentException(
          "the layers before max pools 3 to 5 are compared; this model has "
              + layers.size()
              + " max pools among its children: give the features of a VGG");
    return new FeatureLoss(features, layers.subList(FIRST, FIRST + WEIGHTS.length), WEIGHTS);
  }

  /// The children right before a max pool, from first to last.
  public static List<Module> beforePools(Module features) {
    var children = features.children();
    var layers = new ArrayList<Module>();
    for (int i = 1; i < children.size(); i++)
      if (children.get(i) instanceof MaxPool2d) layers.add(children.get(i - 1));
    return layers;
  }
}
