package fastai.callback;

import fastai.core.Nested;
import fastai.hooks.HookOptions;
import fastai.plot.Figure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import torch.DType;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;
import torch.nn.Module;

/// Keeps, for every training batch and every layer that is looked at, the mean and the standard
/// deviation of what the layer gave, and the share of it that is near zero (0.05 or less); with a
/// histogram if asked for (order -20). Learning that goes wrong shows here first: activations that
/// die, or that grow.
///
/// ```java
/// var stats = new ActivationStats(ActivationStats.Options.DEFAULT.withHist(true));
/// learn.fit(1, Lr.of(1e-3), FitOptions.DEFAULT.withCbs(stats));
/// stats.plotLayerStats(-2).show();
/// stats.colorDim(-2).save("activations.png");
/// ```
///
/// The figures are computed where the activations are; one transfer a batch brings them to the CPU,
/// where fastai moves the activations themselves.
///
/// | event | what it does |
/// |---|---|
/// | before_fit | forgets what it has; hooks on |
/// | before_batch, after_batch | hooks on and off, with `every`; the batch's figures are read |
/// | after_fit | hooks off |
public final class ActivationStats extends HookCallback<Object> {
  /// Bins of a histogram, of the same width, from 0 to 10. Values outside are not counted.
  public static final int BINS = 40;

  private static final double HIST_MAX = 10;
  private static final double NEAR_ZERO = 0.05;

  private final boolean withHist;
  private final Map<Module, List<Measured>> pending = new IdentityHashMap<>();
  private final List<List<List<Stats>>> batches = new ArrayList<>();

  /// @param hist whether there are histograms
  /// @param hooks which layers, and how often; those with parameters and without parts by default
  public record Options(boolean hist, HookCallback.Options hooks) {
    public static final Options DEFAULT =
        new Options(false, HookCallback.Options.DEFAULT.withHook(HookOptions.DEFAULT));

    public Options withHist(boolean hist) {
      return new Options(hist, hooks);
    }

    public Options withModules(List<? extends Module> modules) {
      return new Options(hist, hooks.withModules(modules));
    }

    public Options withEvery(int every) {
      return new Options(hist, hooks.withEvery(every));
    }

    public Options withIncludeParamless(boolean includeParamless) {
      return new Options(hist, hooks.withIncludeParamless(includeParamless));
    }
  }

  /// What a layer gave in a batch.
  ///
  /// @param std of the sample (n - 1)
  /// @param nearZero the share of values of 0.05 or less, negative ones included
  /// @param hist how many values there were in each of 40 bins from 0 to 10; `null` unless asked
  ///   for
  public record Stats(double mean, double std, double nearZero, double[] hist) {}

  /// A layer's figures, one a batch.
  public record LayerStats(double[] means, double[] stds, double[] nearZeros) {}

  /// Figures that are still tensors of the batch.
  private record Measured(Tensor numbers, Tensor hist) {}

  public ActivationStats() {
    this(Options.DEFAULT);
  }

  public ActivationStats(Options options) {
    super(options.hooks());
    withHist = options.hist();
  }

  @Override
  public double order() {
    return -20;
  }

  // ---- events -----------------------------------------------------------------------------------

  @Override
  public void beforeFit() {
    if (learn.isValidating()) return;
    super.beforeFit();
    batches.clear();
  }

  @Override
  public void beforeBatch() {
    pending.clear();
    super.beforeBatch();
  }

  @Override
  protected Object hook(Module module, Object in, Object out) {
    if (!learn.training) return null;
    try (var _ = Torch.noGrad()) {
      pending.put(module, Nested.tensors(out).stream().map(this::measure).toList());
    }
    return null;
  }

  private Measured measure(Tensor values) {
    Tensor v = values.to(DType.FLOAT32);
    Tensor near = v.le(NEAR_ZERO).to(DType.FLOAT32).mean();
    return new Measured(
        Torch.stack(List.of(v.mean(), v.std(), near)),
        withHist ? v.histc(BINS, Scalar.of(0), Scalar.of(HIST_MAX)) : null);
  }

  @Override
  public void afterBatch() {
    if (learn.training && isHooked() && !learn.isValidating()) read();
    pending.clear();
    super.afterBatch();
  }

  private void read() {
    var all = new ArrayList<Tensor>();
    for (var module : modules())
      for (var one : pending.getOrDefault(module, List.of())) {
        all.add(one.numbers());
        if (withHist) all.add(one.hist());
      }
    double[] numbers = all.isEmpty() ? new double[0] : Torch.cat(all).cpu().toDoubleArray();
    int at = 0;
    var batch = new ArrayList<List<Stats>>();
    for (var module : modules()) {
      var layer = new ArrayList<Stats>();
      for (var _ : pending.getOrDefault(module, List.of())) {
        double[] hist =
            withHist ? java.util.Arrays.copyOfRange(numbers, at + 3, at + 3 + BINS) : null;
        layer.add(new Stats(numbers[at], numbers[at + 1], numbers[at + 2], hist));
        at += 3 + (withHist ? BINS : 0);
      }
      batch.add(List.copyOf(layer));
    }
    batches.add(List.copyOf(batch));
  }

  // ---- what it keeps ----------------------------------------------------------------------------

  /// `[batch][layer][tensor]`: a layer that gives one tensor has one; one that gives several, as an
  /// LSTM does, one for each; one that was not called none.
  public List<List<List<Stats>>> stats() {
    return List.copyOf(batches);
  }

  /// The figures of a layer over the batches; a negative number counts from the end, so -1 is the
  /// last layer. Batches in which it was not called are left out.
  ///
  /// @throws IndexOutOfBoundsException if there is no such layer
  public LayerStats layerStats(int layer) {
    var all = of(layer);
    return new LayerStats(
        column(all, Stats::mean), column(all, Stats::std), column(all, Stats::nearZero));
  }

  private List<Stats> of(int layer) {
    int place = layer < 0 ? modules().size() + layer : layer;
    if (place < 0 || place >= modules().size())
      throw new IndexOutOfBoundsException(
          "there is no layer "
              + layer
              + ": "
              + modules().size()
              + (modules().isEmpty() ? " before the first fit" : " are looked at"));
    return batches.stream()
        .map(batch -> batch.get(place))
        .filter(tensors -> !tensors.isEmpty())
        .map(List::getFirst)
        .toList();
  }

  private static double[] column(List<Stats> all, ToDoubleFunction<Stats> number) {
    return all.stream().mapToDouble(number).toArray();
  }

  /// The histograms of a layer, `[40 bins][batches]`, each number `n` as `log(1 + n)`.
  ///
  /// @throws IllegalStateException if there are none
  public double[][] hist(int layer) {
    if (!withHist)
      throw new IllegalStateException(
          "there are no histograms; ask for them with"
              + " ActivationStats.Options.DEFAULT.withHist(true)");
    var all = of(layer);
    var hist = new double[BINS][all.size()];
    for (int batch = 0; batch < all.size(); batch++)
      for (int bin = 0; bin < BINS; bin++)
        hist[bin][batch] = Math.log1p(all.get(batch).hist()[bin]);
    return hist;
  }

  // ---- pictures ---------------------------------------------------------------------------------

  /// The histograms of a layer as a picture: batches from left to right, bins from the bottom up,
  /// brighter where there is more ("the colourful dimension").
  public Figure colorDim(int layer) {
    var figure = Figure.single().panelSize(800, 400);
    figure.panel(0).image(HistPicture.of(hist(layer), 800, 400));
    return figure;
  }

  /// Mean, standard deviation and share near zero of a layer, over the batches.
  public Figure plotLayerStats(int layer) {
    var stats = layerStats(layer);
    var figure = Figure.grid(1, 3);
    var x = new double[stats.means().length];
    java.util.Arrays.setAll(x, i -> i);
    figure.panel(0).title("mean").line(null, x, stats.means());
    figure.panel(1).title("std").line(null, x, stats.stds());
    figure.panel(2).title("% near zero").line(null, x, stats.nearZeros());
    return figure;
  }
}
