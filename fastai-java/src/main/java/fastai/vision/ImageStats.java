package fastai.vision;

/// Means and standard deviations of the channels of well-known images, from 0 to 1.
public enum ImageStats {
  IMAGENET(new double[] {0.485, 0.456, 0.406}, new double[] {0.229, 0.224, 0.225}),
  CIFAR(new double[] {0.491, 0.482, 0.447}, new double[] {0.247, 0.243, 0.261}),
  MNIST(new double[] {0.131}, new double[] {0.308}),
  /// What fastai 0.7 used for models of the Inception family: from -1 to 1.
  INCEPTION(new double[] {0.5, 0.5, 0.5}, new double[] {0.5, 0.5, 0.5});

  private final double[] mean;
  private final double[] std;

  ImageStats(double[] mean, double[] std) {
    this.mean = mean;
    this.std = std;
  }

  /// One a channel.
  public double[] mean() {
    return mean.clone();
  }

  public double[] std() {
    return std.clone();
  }
}
