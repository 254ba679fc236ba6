package fastai.callback;

import fastai.learner.Learner;
import fastai.plot.Figure;
import fastai.tensorboard.Pictures;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Autograd;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Which parts of an input speak for a class (fastai's `CaptumInterpretation`, with the formulas of
/// Captum). Attributions have the shape of the input, `[channels, height, width]` for an image;
/// what is above 0 speaks for the class, what is below against it.
///
/// ```java
/// var captum = new CaptumInterpretation(learn);
/// Tensor x = captum.encode(Path.of("cat.jpg"));
/// Tensor parts = captum.integratedGradients(x, captum.predicted(x));
/// captum.visualize(x, parts).show();
/// ```
///
/// The model is in evaluation meanwhile; its gradients are left as they are.
public final class CaptumInterpretation {
  private final Learner learn;

  public CaptumInterpretation(Learner learn) {
    this.learn = learn;
  }

  /// An item as the model gets it, without the dimension of the batch.
  ///
  /// @throws IllegalStateException if no DataBlock tells how an item becomes a batch
  public Tensor encode(Object item) {
    var processing = learn.dls.processing();
    if (processing == null)
      throw new IllegalStateException(
          "these DataLoaders do not say how an item becomes a batch; make them with a DataBlock, or"
              + " give the input as a tensor");
    return TensorScope.run(() -> processing.inputs(List.of(item)).xb()[0].get(0));
  }

  /// The class that the model says.
  public int predicted(Tensor x) {
    try (var _ = new TensorScope()) {
      return (int) evaluated(() -> scores(x.unsqueeze(0)).argmax().itemLong()).longValue();
    }
  }

  /// Integrated gradients: `(x - b)` times the mean of the gradients of the class's output along
  /// the straight line from the baseline `b`, zeros, to `x`, at 50 points (Gauss-Legendre). Their
  /// sum is the difference of the outputs at `x` and `b`. Sundararajan, Taly and Yan, "Axiomatic
  /// Attribution for Deep Networks" (2017).
  public Tensor integratedGradients(Tensor x, int target) {
    return integratedGradients(x, target, Torch.zerosLike(x), 50);
  }

  /// @param baseline an input that says nothing, in the shape of `x`
  /// @param nSteps at how many points
  public Tensor integratedGradients(Tensor x, int target, Tensor baseline, int nSteps) {
    return TensorScope.run(
        () -> {
          var rule = GaussLegendre.of(nSteps);
          Tensor difference = x.sub(baseline), sum = Torch.zerosLike(x);
          for (int i = 0; i < nSteps; i++) {
            Tensor at = baseline.add(difference.mul(rule.points()[i]));
            try (var _ = new TensorScope()) {
              sum.add_(gradient(at, target).mul(rule.weights()[i]));
            }
          }
          return sum.mul(difference);
        });
  }

  /// An attribution as the mean of those of noisy inputs, which evens out what hangs on single
  /// pixels (Captum's noise tunnel, `smoothgrad`): `noiseTunnel(x, 5, 1, in ->
  /// captum.integratedGradients(in, target))`. Smilkov and others, "SmoothGrad" (2017).
  ///
  /// @param samples how many noisy inputs; the noise is of torch's default generator
  /// @param stdev of the noise
  public Tensor noiseTunnel(
      Tensor x, int samples, double stdev, UnaryOperator<Tensor> attribution) {
    if (samples < 1)
      throw new IllegalArgumentException("one noisy input at least is needed, not " + samples);
    return TensorScope.run(
        () -> {
          Tensor sum = Torch.zerosLike(x);
          for (int i = 0; i < samples; i++)
            try (var _ = new TensorScope()) {
              sum.add_(attribution.apply(x.add(Torch.randnLike(x).mul(stdev))));
            }
          return sum.div(samples);
        });
  }

  /// By how much the class's output falls when a window of the input is covered, for each value the
  /// mean over the windows that cover it. The window moves over all dimensions in steps. Zeiler and
  /// Fergus, "Visualizing and Understanding Convolutional Networks" (2014).
  ///
  /// @param window its shape, one size a dimension of `x`: `{3, 15, 15}`
  /// @param strides its steps: `{3, 8, 8}`. The last step in a dimension ends at the border
  /// @param baseline what covers, in the shape of `x`
  public Tensor occlusion(Tensor x, int target, long[] window, long[] strides, Tensor baseline) {
    long[] shape = x.shape();
    if (window.length != shape.length || strides.length != shape.length)
      throw new IllegalArgumentException(
          "a window has a size and a step for each dimension of the input, which has the shape "
              + Arrays.toString(shape)
              + "; given were sizes "
              + Arrays.toString(window)
              + " and steps "
              + Arrays.toString(strides));
    for (int d = 0; d < shape.length; d++)
      if (window[d] < 1 || window[d] > shape[d] || strides[d] < 1 || strides[d] > window[d])
        throw new IllegalArgumentException(
            "in dimension "
                + d
                + " of size "
                + shape[d]
                + " a window of "
                + window[d]
                + " moving by "
                + strides[d]
                + " leaves something out");
    return TensorScope.run(
        () -> {
          Tensor sum = Torch.zerosLike(x), times = Torch.zerosLike(x);
          double whole = score(x, target);
          cover(
              x,
              baseline,
              new long[shape.length],
              0,
              window,
              strides,
              (covered, place) -> {
                place.of(sum).add_(whole - score(covered, target));
                place.of(times).add_(1);
              });
          return sum.div(times);
        });
  }

  /// The part of a tensor that a window covers.
  private record Place(long[] from, long[] size) {
    Tensor of(Tensor tensor) {
      Tensor part = tensor;
      for (int d = 0; d < from.length; d++) part = part.narrow(d, from[d], size[d]);
      return part;
    }
  }

  private interface Covered {
    void at(Tensor covered, Place place);
  }

  private static void cover(
      Tensor x,
      Tensor baseline,
      long[] from,
      int d,
      long[] window,
      long[] strides,
      Covered action) {
    if (d < from.length) {
      long last = x.size(d) - window[d];
      for (long at = 0; ; at += strides[d]) {
        from[d] = Math.min(at, last);
        cover(x, baseline, from, d + 1, window, strides, action);
        if (at >= last) return;
      }
    }
    try (var _ = new TensorScope()) {
      var place = new Place(from.clone(), window);
      Tensor covered = x.clone();
      place.of(covered).copy_(place.of(baseline));
      action.at(covered, place);
    }
  }

  /// The input as a picture, and beside it how much each pixel counts, whether for or against: the
  /// sum over the channels of the absolute values, up to the one that 2 % are above.
  public Figure visualize(Tensor x, Tensor attribution) {
    var figure = Figure.grid(1, 2);
    figure.panel(0).title("original").image(Pictures.stretched(x));
    try (var _ = new TensorScope()) {
      Tensor heat = attribution.detach().cpu().to(DType.FLOAT64).abs().sum(0L);
      double[] values = heat.flatten().toDoubleArray();
      int height = (int) heat.size(0), width = (int) heat.size(1);
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      double most = sorted[(int) Math.min(sorted.length - 1, Math.ceil(0.98 * sorted.length))];
      var rows = new double[height][width];
      for (int i = 0; i < values.length; i++)
        rows[height - 1 - i / width][i % width] = Math.min(values[i], most);
      figure.panel(1).title("attribution").image(HistPicture.of(rows, width, height));
    }
    return figure;
  }

  // ---- the model --------------------------------------------------------------------------------

  private Tensor scores(Tensor batch) {
    return learn.model.call(batch.to(learn.dls.device()));
  }

  private double score(Tensor x, int target) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      return evaluated(() -> scores(x.unsqueeze(0)).get(0).get(target).item());
    }
  }

  private Tensor gradient(Tensor x, int target) {
    Tensor input = x.detach().clone().requiresGrad_(true);
    try (var _ = Torch.enableGrad()) {
      return evaluated(
          () -> Autograd.grad(scores(input.unsqueeze(0)).get(0).get(target), input)[0]);
    }
  }

  private <R> R evaluated(java.util.function.Supplier<R> body) {
    boolean wasTraining = learn.model.isTraining();
    if (wasTraining) learn.model.eval();
    try {
      return body.get();
    } finally {
      if (wasTraining) learn.model.train();
    }
  }
}
