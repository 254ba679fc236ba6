package torch.optim.swa;

import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// How [AveragedModel] takes a model's parameters into its averages: the functions of
/// `torch.optim.swa_utils`.
public final class Averaging {
  private Averaging() {}

  /// Gives the new average of one parameter, from the old one, the model's parameter, and how many
  /// went into the average so far.
  @FunctionalInterface
  public interface AvgFn {
    Tensor apply(Tensor averaged, Tensor current, long numAveraged);
  }

  /// Changes the averages of several parameters of one device and dtype in place.
  @FunctionalInterface
  public interface MultiAvgFn {
    void update(Tensor[] averaged, Tensor[] current, long numAveraged);
  }

  /// An exponential moving average with a decay of 0.999.
  public static MultiAvgFn getEmaMultiAvgFn() {
    return getEmaMultiAvgFn(0.999);
  }

  /// An exponential moving average: `averaged = decay * averaged + (1 - decay) * current`.
  public static MultiAvgFn getEmaMultiAvgFn(double decay) {
    checkDecay(decay);
    return (averaged, current, _) -> {
      if (averaged[0].isFloatingPoint() || averaged[0].isComplex())
        Aten._foreachLerp_(averaged, current, Scalar.of(1 - decay));
      else
        for (int i = 0; i < averaged.length; i++)
          averaged[i].copy_(averaged[i].mul(decay).add(current[i].mul(1 - decay)));
    };
  }

  /// The mean of all: `averaged = averaged + (current - averaged) / (n + 1)`.
  public static MultiAvgFn getSwaMultiAvgFn() {
    return (averaged, current, n) -> {
      if (averaged[0].isFloatingPoint() || averaged[0].isComplex())
        Aten._foreachLerp_(averaged, current, Scalar.of(1.0 / (n + 1)));
      else
        for (int i = 0; i < averaged.length; i++)
          averaged[i].copy_(averaged[i].add(current[i].sub(averaged[i]).div((double) (n + 1))));
    };
  }

  /// [#getEmaMultiAvgFn()] for one parameter.
  public static AvgFn getEmaAvgFn() {
    return getEmaAvgFn(0.999);
  }

  /// [#getEmaMultiAvgFn(double)] for one parameter.
  public static AvgFn getEmaAvgFn(double decay) {
    checkDecay(decay);
    return (averaged, current, _) -> averaged.mul(decay).add(current.mul(1 - decay));
  }

  /// [#getSwaMultiAvgFn()] for one parameter.
  public static AvgFn getSwaAvgFn() {
    return (averaged, current, n) -> averaged.add(current.sub(averaged).div((double) (n + 1)));
  }

  private static void checkDecay(double decay) {
    if (!(decay >= 0 && decay <= 1))
      throw new IllegalArgumentException(
          "Invalid decay value " + decay + " provided. Please provide a value in [0,1] range.");
  }
}
