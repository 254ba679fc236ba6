package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.optimizer.Hyper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Publishes a training to a Micrometer registry, and so to Prometheus, Datadog, New Relic and
/// whatever else reads one (order 51). What fastai sends to the services of experiment trackers.
///
/// ```java
/// var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
/// learn.addCb(new MicrometerCallback(registry, Tags.of("run", "pets-1")));
/// ```
///
/// | meter | tags | kind | when |
/// |---|---|---|---|
/// | `fastai.epoch` | | gauge: epochs done, with the part of the one that is running | training batch |
/// | `fastai.loss` | `kind`: `smooth`, `raw` | gauge | training batch |
/// | `fastai.hyper` | `name`: `lr`, `mom`, ...; `group`: 0, 1, ... | gauge | training batch |
/// | `fastai.batch` | | timer, from reading the batch to its end | training batch |
/// | `fastai.samples` | | counter | training batch |
/// | `fastai.samples.per.second` | | gauge: of the batch | training batch |
/// | `fastai.metric` | `name`: `train_loss`, `valid_loss`, `accuracy`, ... | gauge | epoch |
///
/// Gauges keep their last value after the fit. Needs `io.micrometer:micrometer-core`, which fastai
/// does not bring along; in a program with modules, `requires micrometer.core`. Validations,
/// predictions and the search for a learning rate publish nothing.
///
/// | event | what it does |
/// |---|---|
/// | before_fit | takes the meters of the same names and tags over |
/// | before_batch, after_batch | measures and publishes |
/// | after_epoch | publishes the epoch's record |
// Micrometer is not passed on: its Metrics and others would meet fastai's in scripts.
@SuppressWarnings("exports")
public final class MicrometerCallback extends Callback
    implements Event.BeforeFit, Event.BeforeBatch, Event.AfterBatch, Event.AfterEpoch {
  private final MeterRegistry registry;
  private final Tags tags;
  private final Map<Meter.Id, AtomicLong> gauges = new HashMap<>();
  private boolean publishes;
  private long start;

  @SuppressWarnings("exports") // who uses it requires micrometer.core anyway
  public MicrometerCallback(MeterRegistry registry) {
    this(registry, Tags.empty());
  }

  /// @param tags for every meter
  @SuppressWarnings("exports")
  public MicrometerCallback(MeterRegistry registry, Tags tags) {
    this.registry = registry;
    this.tags = tags;
    runValid = false;
  }

  @Override
  public double order() {
    return 51;
  }

  @Override
  public void beforeFit() {
    publishes = learn.isRealFit();
  }

  @Override
  public void beforeBatch() {
    start = System.nanoTime();
  }

  @Override
  public void afterBatch() {
    if (!publishes) return;
    long nanos = System.nanoTime() - start;
    set("fastai.epoch", Tags.empty(), learn.pctTrain * learn.nEpoch);
    set("fastai.loss", Tags.of("kind", "smooth"), learn.smoothLoss);
    if (learn.loss != null && learn.loss.numel() == 1)
      set("fastai.loss", Tags.of("kind", "raw"), learn.loss.item());
    for (var hyper : Hyper.values()) publish(hyper);
    long samples = learn.xb.length == 0 || learn.xb[0].dim() == 0 ? 0 : learn.xb[0].size(0);
    Timer.builder("fastai.batch").tags(tags).register(registry).record(Duration.ofNanos(nanos));
    Counter.builder("fastai.samples").tags(tags).register(registry).increment(samples);
    set("fastai.samples.per.second", Tags.empty(), samples * 1e9 / Math.max(1, nanos));
  }

  private void publish(Hyper hyper) {
    var groups = learn.opt.groups();
    for (int i = 0; i < groups.size(); i++)
      if (groups.get(i).has(hyper))
        set(
            "fastai.hyper",
            Tags.of("name", hyper.toString(), "group", Integer.toString(i)),
            groups.get(i).get(hyper));
  }

  @Override
  public void afterEpoch() {
    if (!publishes) return;
    var names = learn.recorder().metricNames();
    var log = learn.recorder().log();
    for (int i = 1; i < Math.min(names.size(), log.size()); i++)
      if (log.get(i) instanceof Double value)
        set("fastai.metric", Tags.of("name", names.get(i)), value);
  }

  private void set(String name, Tags more, double value) {
    var id = new Meter.Id(name, tags.and(more), null, null, Meter.Type.GAUGE);
    gauges.computeIfAbsent(id, this::register).set(Double.doubleToRawLongBits(value));
  }

  /// A gauge that another callback left under the name would stay with its values otherwise.
  private AtomicLong register(Meter.Id id) {
    registry.removeByPreFilterId(id);
    var bits = new AtomicLong(Double.doubleToRawLongBits(Double.NaN));
    Gauge.builder(id.getName(), bits, b -> Double.longBitsToDouble(b.get()))
        .tags(id.getTags())
        .strongReference(true)
        .register(registry);
    return bits;
  }
}
