package fastai.vision;

import fastai.data.Transform;
import fastai.data.TransformProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Gives each channel the mean 0 and the standard deviation 1: `(x - mean) / std` (order 99).
/// Without given statistics those of one training batch are taken; the standard deviation is
/// unbiased, plus 1e-7.
public final class Normalize extends Transform {
  static final String NAME = "Normalize";

  /// Batch, height and width.
  private static final long[] AXES = {0, 2, 3};

  private final long[] axes;
  private Tensor mean;
  private Tensor std;

  /// Statistics of the data.
  public Normalize() {
    this(AXES, null, null);
  }

  private Normalize(long[] axes, Tensor mean, Tensor std) {
    this.axes = axes;
    this.mean = mean == null ? null : mean.keep();
    this.std = std == null ? null : std.keep();
  }

  /// Statistics of the data over other axes than batch, height and width: `{0, 1, 2, 3}` for one
  /// mean of all channels.
  public static Normalize ofAxes(long... axes) {
    return new Normalize(axes.clone(), null, null);
  }

  /// Given statistics, one number a channel.
  public static Normalize fromStats(double[] mean, double[] std) {
    if (mean.length != std.length)
      throw new IllegalArgumentException(
          mean.length
              + " means and "
              + std.length
              + " standard deviations; give one of each a channel");
    return new Normalize(
        AXES,
        Torch.tensor(mean).view(1, mean.length, 1, 1),
        Torch.tensor(std).view(1, std.length, 1, 1));
  }

  /// `Normalize.fromStats(ImageStats.MNIST)`.
  public static Normalize fromStats(ImageStats stats) {
    return fromStats(stats.mean(), stats.std());
  }

  /// The statistics of ImageNet's photos.
  public static Normalize imagenetStats() {
    return fromStats(ImageStats.IMAGENET);
  }

  @Override
  public int order() {
    return 99;
  }

  @Override
  public boolean needsBatch() {
    return mean == null;
  }

  @Override
  public void setupBatch(Object[] batch) {
    for (Object value : batch) {
      if (!(value instanceof TensorImage image)) continue;
      try (var _ = new TensorScope()) {
        mean = image.data().mean(axes, true).keep();
        std = image.data().std(axes, true, true).add(1e-7).keep();
      }
      return;
    }
    throw new IllegalStateException(
        "there is no image to normalise; leave Normalize out, or give its statistics");
  }

  @Override
  public Object encodes(Object x) {
    return x instanceof TensorImage image
        ? image.with(image.data().sub(on(mean, image)).div_(on(std, image)))
        : x;
  }

  @Override
  public Object decodes(Object x) {
    return x instanceof TensorImage image
        ? image.with(image.data().mul(on(std, image)).add_(on(mean, image)))
        : x;
  }

  @Override
  public void to(Device device) {
    if (mean == null || mean.device().equals(device)) return;
    mean = mean.to(device).keep();
    std = std.to(device).keep();
  }

  private static Tensor on(Tensor statistic, TensorImage image) {
    return statistic.device().equals(image.data().device())
        ? statistic
        : statistic.to(image.data().device());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("mean", numbers(mean), "std", numbers(std));
  }

  static Normalize of(Map<String, Object> config) {
    return fromStats(
        TransformProvider.numbers(config.get("mean")),
        TransformProvider.numbers(config.get("std")));
  }

  private static List<Double> numbers(Tensor statistic) {
    return Arrays.stream(statistic.toDoubleArray()).boxed().toList();
  }
}
