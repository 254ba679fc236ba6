package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.learner.LearnerOptions;
import fastai.learner.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import torch.Cuda;
import torch.MemoryReport;
import torch.Torch;

/// Four columns in the table of a fit: how much memory an epoch used, and how much at most (order
/// -20), in whole MiB since the beginning of the epoch.
///
/// ```java
/// var learn = new Learner(dls, net, PeakMemMetric.addTo(Learner.options()));
/// ```
///
/// | column | |
/// |---|---|
/// | `cpu used` | the growth of the process, which a thread reads every millisecond |
/// | `cpu peak` | the most it had grown meanwhile |
/// | `gpu used` | the growth of what tensors on the current CUDA device hold |
/// | `gpu peak` | the most that was held meanwhile, as far as it is above the greater of beginning and end |
///
/// They are read when validation ends. fastai v1 traces what Python allocates instead of the
/// process. Without `/proc` the CPU columns, without CUDA the GPU columns are 0.
///
/// | event | what it does |
/// |---|---|
/// | before_epoch | reads the memory, starts the thread |
/// | after_epoch | ends it |
public final class PeakMemMetric extends Callback
    implements Event.BeforeEpoch, Event.AfterEpoch, Event.AfterFit {
  private static final double MIB = 1 << 20;

  private long cpuBefore;
  private long gpuBefore;
  private volatile long cpuPeak;
  private volatile boolean watching;
  private Thread watcher;

  public PeakMemMetric() {}

  /// Adds the callback and its columns.
  public static LearnerOptions addTo(LearnerOptions options) {
    var memory = new PeakMemMetric();
    var metrics = new ArrayList<>(options.metrics());
    metrics.addAll(memory.metrics());
    var cbs = new ArrayList<>(options.cbs());
    cbs.add(memory);
    return options
        .withMetrics(metrics.toArray(Metric[]::new))
        .withCbs(cbs.toArray(Callback[]::new));
  }

  @Override
  public double order() {
    return -20;
  }

  /// The columns.
  public List<Metric> metrics() {
    return List.of(
        new Column("cpu used", this::cpuUsed),
        new Column("cpu peak", this::cpuPeak),
        new Column("gpu used", this::gpuUsed),
        new Column("gpu peak", this::gpuPeak));
  }

  /// A number that is read when the table asks.
  private record Column(String name, DoubleSupplier mib) implements Metric {
    @Override
    public void reset() {}

    @Override
    public void accumulate(Learner learn) {}

    @Override
    public Double value() {
      return Math.floor(mib.getAsDouble());
    }
  }

  private double cpuUsed() {
    return (resident() - cpuBefore) / MIB;
  }

  private double cpuPeak() {
    return Math.max(0, Math.max(cpuPeak, resident()) - cpuBefore) / MIB;
  }

  private double gpuUsed() {
    return (Cuda.memoryAllocated() - gpuBefore) / MIB;
  }

  private double gpuPeak() {
    return Math.max(0, (Cuda.maxMemoryAllocated() - gpuBefore) / MIB - Math.max(0, gpuUsed()));
  }

  private static long resident() {
    MemoryReport report = Torch.memorySummary();
    return Math.max(0, report.residentBytes());
  }

  @Override
  public void beforeEpoch() {
    stop();
    cpuBefore = resident();
    cpuPeak = cpuBefore;
    if (Cuda.isAvailable()) Cuda.resetPeakMemoryStats();
    gpuBefore = Cuda.memoryAllocated();
    watching = true;
    watcher = Thread.ofPlatform().daemon().name("fastai-peak-memory").start(this::watch);
  }

  private void watch() {
    try {
      while (watching) {
        cpuPeak = Math.max(cpuPeak, resident());
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      // The epoch is over.
    }
  }

  @Override
  public void afterEpoch() {
    stop();
  }

  // An epoch that was cut short has no end.
  @Override
  public void afterFit() {
    stop();
  }

  private void stop() {
    if (watcher == null) return;
    watching = false;
    watcher.interrupt();
    watcher = null;
  }
}
