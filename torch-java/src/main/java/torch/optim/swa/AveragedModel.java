package torch.optim.swa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// A model whose parameters are averages of another's: stochastic weight averaging, or an
/// exponential moving average (`torch.optim.swa_utils.AveragedModel`).
///
/// ```java
/// var averaged = new AveragedModel(net);
/// var ema = new AveragedModel(net, () -> new Net(),
///     AveragedModel.options().multiAvgFn(Averaging.getEmaMultiAvgFn(0.99)));
/// for (...) { ...; opt.step(); ema.updateParameters(net); }
/// UpdateBn.updateBn(loader, averaged);       // the statistics of batch normalisation
/// ```
///
/// Its state dict has the averages under `module.` and their number as `n_averaged`, as Python's.
///
/// Source: Izmailov et al. 2018, arXiv 1803.05407.
public class AveragedModel extends Module {
  /// Python's arguments and their defaults.
  public static final class Options {
    private Device device;
    private Averaging.AvgFn avgFn;
    private Averaging.MultiAvgFn multiAvgFn;
    private boolean useBuffers;

    Options() {}

    /// Where the averages are; `null`: with the model.
    public Options device(Device device) {
      this.device = device;
      return this;
    }

    /// How one parameter is averaged.
    public Options avgFn(Averaging.AvgFn avgFn) {
      this.avgFn = avgFn;
      return this;
    }

    /// How the parameters of a device and dtype are averaged; the default is their mean.
    public Options multiAvgFn(Averaging.MultiAvgFn multiAvgFn) {
      this.multiAvgFn = multiAvgFn;
      return this;
    }

    /// Whether buffers are averaged too; otherwise they are copied.
    public Options useBuffers(boolean useBuffers) {
      this.useBuffers = useBuffers;
      return this;
    }
  }

  public static Options options() {
    return new Options();
  }

  private final Module module;
  private final Tensor nAveraged;
  private final Averaging.AvgFn avgFn;
  private final Averaging.MultiAvgFn multiAvgFn;
  private final boolean useBuffers;

  /// Of a module that [Module#deepCopy()] can copy.
  public AveragedModel(Module model) {
    this(model, options());
  }

  public AveragedModel(Module model, Options o) {
    this(model, model::deepCopy, o);
  }

  /// @param copy makes a module of the same shape; its parameters and buffers become the model's
  public AveragedModel(Module model, Supplier<? extends Module> copy) {
    this(model, copy, options());
  }

  public AveragedModel(Module model, Supplier<? extends Module> copy, Options o) {
    if (o.avgFn != null && o.multiAvgFn != null)
      throw new IllegalArgumentException("Only one of avg_fn and multi_avg_fn should be provided");
    avgFn = o.avgFn;
    multiAvgFn = o.multiAvgFn == null ? Averaging.getSwaMultiAvgFn() : o.multiAvgFn;
    useBuffers = o.useBuffers;
    TensorOptions count =
        o.device == null ? TensorOptions.of(DType.INT64) : TensorOptions.of(DType.INT64, o.device);
    nAveraged = registerBuffer("n_averaged", Torch.zeros(count));
    module = register("module", copyOf(model, copy.get()));
    if (o.device != null) module.to(o.device);
  }

  private static Module copyOf(Module model, Module copy) {
    if (copy == model)
      throw new IllegalArgumentException(
          "the supplier gave the model itself; averages need a module of their own");
    List<Tensor> tensors = tensors(model, true);
    if (!tensors.isEmpty()) copy.to(tensors.getFirst().device());
    try (var _ = Torch.noGrad()) {
      pairs(tensors(copy, true), tensors, (mine, its) -> mine.copy_(its));
    }
    copy.train(model.isTraining());
    return copy;
  }

  private static List<Tensor> tensors(Module module, boolean buffers) {
    var tensors = new ArrayList<Tensor>(module.parameters());
    if (buffers) tensors.addAll(module.buffers());
    return tensors;
  }

  @FunctionalInterface
  private interface Pair {
    void accept(Tensor mine, Tensor its);
  }

  private static void pairs(List<Tensor> mine, List<Tensor> its, Pair body) {
    if (mine.size() != its.size())
      throw new IllegalArgumentException(
          "the models differ: the averaged one has "
              + mine.size()
              + " tensors and the other "
              + its.size());
    for (int i = 0; i < mine.size(); i++) body.accept(mine.get(i), its.get(i));
  }

  /// The module that holds the averages: Python's `averaged.module`.
  public final Module module() {
    return module;
  }

  /// How many sets of parameters went into the averages.
  public final long nAveraged() {
    return nAveraged.itemLong();
  }

  @Override
  public Tensor forward(Tensor input) {
    return module.call(input);
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    return module.call(inputs);
  }

  private record Kind(Device device, DType dtype) {}

  /// Takes the model's parameters into the averages; the first ones are copied.
  public final void updateParameters(Module model) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      var mine = tensors(module, useBuffers);
      var its = tensors(model, useBuffers);
      long n = nAveraged();
      if (n == 0) pairs(mine, its, (average, current) -> average.copy_(current));
      else if (avgFn != null) pairs(mine, its, (average, current) -> average(average, current, n));
      else averageTogether(mine, its, n);
      if (!useBuffers)
        pairs(module.buffers(), model.buffers(), (average, current) -> average.copy_(current));
      nAveraged.add_(1L);
    }
  }

  private void average(Tensor average, Tensor current, long n) {
    average.copy_(avgFn.apply(average.detach(), current.detach().to(average.device()), n));
  }

  private void averageTogether(List<Tensor> mine, List<Tensor> its, long n) {
    Map<Kind, List<Tensor[]>> kinds = new LinkedHashMap<>();
    pairs(
        mine,
        its,
        (average, current) ->
            kinds
                .computeIfAbsent(
                    new Kind(average.device(), average.dtype()), _ -> new ArrayList<>())
                .add(new Tensor[] {average.detach(), current.detach().to(average.device())}));
    for (List<Tensor[]> same : kinds.values())
      multiAvgFn.update(
          same.stream().map(pair -> pair[0]).toArray(Tensor[]::new),
          same.stream().map(pair -> pair[1]).toArray(Tensor[]::new),
          n);
  }
}
