package fastai.losses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.Device;
import torch.Tensor;
import torch.Torch;
import torch.nn.Hooks;
import torch.nn.Module;
import torch.nn.functional.Reduction;

/// A perceptual loss: how far a made image is from the true one as another, trained model sees them
/// (Johnson et al. 2016, "Perceptual Losses for Real-Time Style Transfer"). For images `[batch,
/// channels, height, width]`, with `f_i` what layer i of that model says:
///
/// ```text
/// L1(x, y)  +  sum of w_i * L1(f_i(x), f_i(y))  +  sum of 5000 * w_i² * L1(gram(f_i(x)), gram(f_i(y)))
/// gram(f) = F F' / (c * h * w)        F = f as [batch, c, h * w]
/// ```
///
/// ```java
/// var loss = new FeatureLoss(vgg, List.of(relu2, relu3, relu4), 5, 15, 2);
/// var options = Learner.options().withLossFunc(loss)
///     .withMetrics(Metrics.lossMetrics(loss.metricNames()).toArray(Metric[]::new));
/// ```
///
/// The model, VGG16 in the course, is given with its layers, which are hooked. It is frozen and put
/// in evaluation mode here. Each part is shown by a `LossMetric`: `pixel`, `feat_0`, ..., `gram_0`,
/// ... The hooks stay until [#close()].
public final class FeatureLoss implements LossFunc, AutoCloseable {
  private static final double GRAM = 5000;

  private final Module model;
  private final List<Module> layers;
  private final double[] weights;
  private final Reduction reduction;
  private final Features features;
  private Map<String, Tensor> parts = Map.of();

  /// What the layers last said; shared by the variants of a loss.
  private static final class Features implements AutoCloseable {
    final Tensor[] stored;
    final List<Hooks.Handle> handles = new ArrayList<>();
    boolean open;

    Features(List<Module> layers) {
      stored = new Tensor[layers.size()];
      for (int i = 0; i < stored.length; i++) {
        int layer = i;
        handles.add(
            layers
                .get(i)
                .registerForwardHook(
                    (_, _, output) -> {
                      if (open) stored[layer] = (Tensor) output;
                      return null;
                    }));
      }
    }

    @Override
    public void close() {
      handles.forEach(Hooks.Handle::remove);
    }
  }

  /// @param model looks at both images; any module
  /// @param layers those of its modules whose outputs, `[batch, c, h, w]`, are compared
  /// @param weights one a layer
  public FeatureLoss(Module model, List<? extends Module> layers, double... weights) {
    this(check(model, layers, weights), List.copyOf(layers), weights.clone(), Reduction.MEAN, null);
  }

  private FeatureLoss(
      Module model, List<Module> layers, double[] weights, Reduction reduction, Features features) {
    this.model = model;
    this.layers = layers;
    this.weights = weights;
    this.reduction = reduction;
    this.features = features == null ? new Features(layers) : features;
  }

  private static Module check(Module model, List<? extends Module> layers, double[] weights) {
    if (layers.size() != weights.length || layers.isEmpty())
      throw new IllegalArgumentException(
          "a feature loss takes one weight a layer; there are "
              + layers.size()
              + " layers and "
              + weights.length
              + " weights");
    var modules = model.modules();
    for (var layer : layers)
      if (modules.stream().noneMatch(module -> module == layer))
        throw new IllegalArgumentException(
            "a layer of the feature loss is no part of its model: " + layer);
    model.requiresGrad_(false);
    return model.eval();
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    Tensor[] wanted = Torch.noGrad(() -> features(targ));
    Tensor[] seen = features(pred);
    var made = new LinkedHashMap<String, Tensor>();
    made.put("pixel", distance(pred, targ));
    for (int i = 0; i < weights.length; i++)
      made.put("feat_" + i, distance(seen[i], wanted[i]).mul(weights[i]));
    for (int i = 0; i < weights.length; i++)
      made.put(
          "gram_" + i,
          distance(gram(seen[i]), gram(wanted[i])).mul(weights[i] * weights[i] * GRAM));
    Tensor sum = null;
    for (var part : made.values()) sum = sum == null ? part : sum.add(part);
    made.replaceAll((_, part) -> part.detach());
    parts = made;
    return sum;
  }

  private Tensor[] features(Tensor image) {
    features.open = true;
    try {
      model.call(image);
      var seen = features.stored.clone();
      for (int i = 0; i < seen.length; i++)
        if (seen[i] == null)
          throw new IllegalStateException(
              "layer " + i + " of the feature loss was not called: " + layers.get(i));
      return seen;
    } finally {
      features.open = false;
      java.util.Arrays.fill(features.stored, null);
    }
  }

  /// L1, a mean for each sample; all samples are of one size, so that their mean is the mean of
  /// all.
  private Tensor distance(Tensor x, Tensor y) {
    Tensor apart = x.sub(y).abs();
    return reduction == Reduction.MEAN
        ? apart.mean()
        : Reduced.of(apart.flatten(1).mean(1L), reduction);
  }

  /// `[batch, c, h, w]` to `[batch, c, c]`: how the channels go together, each product divided by
  /// `c * h * w`.
  public static Tensor gram(Tensor x) {
    Tensor flat = x.flatten(2);
    return flat.matmul(flat.transpose(1, 2)).div((double) (x.size(1) * flat.size(2)));
  }

  /// The names of the [#parts()], in their order.
  public List<String> metricNames() {
    var names = new ArrayList<String>(List.of("pixel"));
    for (int i = 0; i < weights.length; i++) names.add("feat_" + i);
    for (int i = 0; i < weights.length; i++) names.add("gram_" + i);
    return names;
  }

  @Override
  public Map<String, Tensor> parts() {
    return parts;
  }

  @Override
  public FeatureLoss withReduction(Reduction reduction) {
    return new FeatureLoss(model, layers, weights, reduction, features);
  }

  /// Moves the model that looks at the images.
  @Override
  public FeatureLoss to(Device device) {
    model.to(device);
    return this;
  }

  /// Takes the hooks off the layers.
  @Override
  public void close() {
    features.close();
  }
}
