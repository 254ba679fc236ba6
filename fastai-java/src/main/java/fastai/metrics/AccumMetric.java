package fastai.metrics;

import fastai.learner.Learner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// A function of all predictions and targets of a loader, applied once at its end (fastai's
/// `AccumMetric`). Both are kept on the CPU until then; the value alone stays until the next reset.
///
/// ```java
/// var metric = new AccumMetric("max_error", (pred, targ) -> pred.sub(targ).abs().max().item());
/// ```
///
/// The model's outputs first go through the activation if there is one; otherwise the class of the
/// largest score is taken if there is a `dimArgmax`; then they are compared with the threshold if
/// there is one.
public final class AccumMetric extends TensorMetric {
  private final String name;
  private final ToDoubleBiFunction<Tensor, Tensor> func;
  private final Options options;
  private final List<Tensor> preds = new ArrayList<>();
  private final List<Tensor> targs = new ArrayList<>();
  private Double value;
  private boolean complete;
  private boolean released;

  /// @param dimArgmax where the classes are; `null` for none. (fastai takes 0 for none too.)
  /// @param thresh predictions become `pred >= thresh`; `null` for none. (fastai takes 0 for none.)
  /// @param invertArg whether the function takes the targets first
  /// @param flatten whether predictions and targets become `[-1]`, as many of both
  public record Options(
      Integer dimArgmax,
      ActivationType activation,
      Double thresh,
      boolean invertArg,
      boolean flatten) {
    public static final Options DEFAULT = new Options(null, ActivationType.NO, null, false, true);

    public Options {
      Objects.requireNonNull(activation, "activation: ActivationType.NO for none");
    }

    public Options withDimArgmax(Integer dimArgmax) {
      return new Options(dimArgmax, activation, thresh, invertArg, flatten);
    }

    public Options withActivation(ActivationType activation) {
      return new Options(dimArgmax, activation, thresh, invertArg, flatten);
    }

    public Options withThresh(Double thresh) {
      return new Options(dimArgmax, activation, thresh, invertArg, flatten);
    }

    public Options withInvertArg(boolean invertArg) {
      return new Options(dimArgmax, activation, thresh, invertArg, flatten);
    }

    public Options withFlatten(boolean flatten) {
      return new Options(dimArgmax, activation, thresh, invertArg, flatten);
    }
  }

  public AccumMetric(String name, ToDoubleBiFunction<Tensor, Tensor> func) {
    this(name, func, Options.DEFAULT);
  }

  public AccumMetric(String name, ToDoubleBiFunction<Tensor, Tensor> func, Options options) {
    this.name = Objects.requireNonNull(name, "a metric needs a name");
    this.func = Objects.requireNonNull(func, "a metric needs a function");
    this.options = options;
  }

  @Override
  public String name() {
    return name;
  }

  /// The same under another name.
  public AccumMetric withName(String name) {
    return new AccumMetric(name, func, options);
  }

  @Override
  public void reset() {
    release();
    value = null;
    complete = false;
    released = false;
  }

  private void release() {
    preds.forEach(Tensor::close);
    targs.forEach(Tensor::close);
    preds.clear();
    targs.clear();
  }

  @Override
  public void accumulate(Learner learn) {
    super.accumulate(learn);
    complete = learn.nIter > 0 && learn.iter == learn.nIter - 1;
  }

  /// @throws IllegalStateException if the value of a whole loader was read and there was no reset
  ///   since
  @Override
  public void add(Tensor pred, Tensor targ) {
    if (released)
      throw new IllegalStateException(
          name + " had its value read at the end of a loader: reset() it before the next");
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      addDecided(decide(pred), targ);
    }
  }

  private Tensor decide(Tensor pred) {
    int axis = options.dimArgmax == null ? -1 : options.dimArgmax;
    Tensor decided =
        switch (options.activation) {
          case NO -> options.dimArgmax == null ? pred : pred.argmax((long) axis, false);
          case SIGMOID -> pred.sigmoid();
          case SOFTMAX -> pred.softmax(axis);
          case BINARY_SOFTMAX -> pred.softmax(axis).select(axis, -1);
        };
    return options.thresh == null ? decided : decided.ge(options.thresh);
  }

  private void addDecided(Tensor pred, Tensor targ) {
    Tensor p = options.flatten ? pred.reshape(-1) : pred;
    Tensor t = options.flatten ? targ.reshape(-1) : targ;
    if (options.flatten) checkSizes(name, p, t);
    preds.add(lasting(p));
    targs.add(lasting(t));
    value = null;
  }

  private static Tensor lasting(Tensor tensor) {
    return tensor.detach().cpu().contiguous().keep();
  }

  /// The function of predictions that are decided already: Python's `metric(preds, targs)`, to
  /// which neither activation, nor argmax, nor threshold is applied. [#of] is for what a model
  /// says. What was seen before is forgotten.
  public Double ofDecided(Tensor preds, Tensor targs) {
    reset();
    try (var _ = new TensorScope()) {
      addDecided(preds, targs);
      return value();
    } finally {
      reset();
    }
  }

  @Override
  public Double value() {
    if (value != null || preds.isEmpty()) return value;
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      Tensor p = Torch.cat(preds);
      Tensor t = Torch.cat(targs);
      if (p.numel() == 0) return null;
      value = options.invertArg ? func.applyAsDouble(t, p) : func.applyAsDouble(p, t);
    }
    // In the middle of a loader more is to come.
    if (complete) {
      release();
      released = true;
    }
    return value;
  }
}
