package torch.amp;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.DeviceType;
import torch.Layout;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.optim.Optimizer;
import torch.optim.ParamGroup;

/// Scales a loss up so that small gradients do not vanish in float16, and its gradients down again;
/// a step whose gradients overflowed is skipped, and the next scale is smaller
/// (`torch.amp.GradScaler`).
///
/// ```java
/// var scaler = new GradScaler(DeviceType.CUDA);
/// for (var batch : loader) {
///   opt.zeroGrad();
///   Tensor loss;
///   try (var _ = Torch.autocast(DeviceType.CUDA, DType.FLOAT16)) {
///     loss = F.crossEntropy(net.call(batch.x()), batch.y());
///   }
///   scaler.scale(loss).backward();
///   scaler.unscale_(opt);                          // only to look at the gradients
///   ClipGrad.clipGradNorm_(net.parameters(), 1);
///   scaler.step(opt);
///   scaler.update();
/// }
/// ```
///
/// The scale starts from 65536, is multiplied by 2 after 2000 steps without overflow, and halved
/// after one. Disabled, every method passes on what it is given. A scaler is for one thread at a
/// time.
public final class GradScaler {
  private static final System.Logger LOG = System.getLogger("torch.amp");

  /// Python's arguments and their defaults.
  public static final class Options {
    private double initScale = 65536;
    private double growthFactor = 2;
    private double backoffFactor = 0.5;
    private int growthInterval = 2000;
    private boolean enabled = true;

    Options() {}

    public Options initScale(double initScale) {
      this.initScale = initScale;
      return this;
    }

    /// What the scale is multiplied by after [#growthInterval] steps without overflow; above 1.
    public Options growthFactor(double growthFactor) {
      this.growthFactor = growthFactor;
      return this;
    }

    /// What the scale is multiplied by after an overflow; below 1.
    public Options backoffFactor(double backoffFactor) {
      this.backoffFactor = backoffFactor;
      return this;
    }

    public Options growthInterval(int growthInterval) {
      this.growthInterval = growthInterval;
      return this;
    }

    public Options enabled(boolean enabled) {
      this.enabled = enabled;
      return this;
    }
  }

  public static Options options() {
    return new Options();
  }

  private enum Stage {
    READY,
    UNSCALED,
    STEPPED
  }

  /// What happened to an optimizer's gradients since the last update.
  private static final class Progress {
    Stage stage = Stage.READY;

    /// 1 on each device where some gradient was not finite, otherwise 0; `null` before they were
    /// looked at.
    Map<Device, Tensor> overflows;
  }

  private final DeviceType device;
  private final boolean enabled;
  private double initScale;
  private double growthFactor;
  private double backoffFactor;
  private long growthInterval;
  private long initGrowthTracker;

  /// Made on the device of the first loss.
  private Tensor scale;

  private Tensor growthTracker;
  private final Map<Optimizer, Progress> progress = new IdentityHashMap<>();

  /// On CUDA.
  public GradScaler() {
    this(DeviceType.CUDA);
  }

  public GradScaler(DeviceType device) {
    this(device, options());
  }

  /// @throws IllegalArgumentException if the growth factor is not above 1 or the backoff factor not
  ///   below
  public GradScaler(DeviceType device, Options o) {
    this.device = device;
    boolean able = device != DeviceType.CUDA || Torch.deviceCount(device) > 0;
    if (o.enabled && !able)
      LOG.log(Level.WARNING, "GradScaler is enabled, but CUDA is not available; it is disabled");
    enabled = o.enabled && able;
    if (enabled && !(o.growthFactor > 1))
      throw new IllegalArgumentException("The growth factor must be > 1.0, not " + o.growthFactor);
    if (enabled && !(o.backoffFactor < 1))
      throw new IllegalArgumentException(
          "The backoff factor must be < 1.0, not " + o.backoffFactor);
    initScale = o.initScale;
    growthFactor = o.growthFactor;
    backoffFactor = o.backoffFactor;
    growthInterval = o.growthInterval;
  }

  // ---- a step ---------------------------------------------------------------------------------

  /// The loss, or any output, times the scale.
  public Tensor scale(Tensor output) {
    if (!enabled) return output;
    if (scale == null) initialize(output.device());
    return output.mul(scale.to(output.device(), true));
  }

  /// Several outputs, each times the scale.
  public List<Tensor> scale(List<Tensor> outputs) {
    return outputs.stream().map(this::scale).toList();
  }

  private void initialize(Device on) {
    scale = number(initScale, DType.FLOAT32, on).keep();
    growthTracker = number(initGrowthTracker, DType.INT32, on).keep();
  }

  private static Tensor number(double value, DType dtype, Device device) {
    return Aten.full(new long[0], Scalar.of(value), TensorOptions.of(dtype, device));
  }

  /// Divides the gradients of the optimizer's parameters by the scale: for whoever wants to clip or
  /// see them before [#step], which does it otherwise.
  ///
  /// @throws IllegalStateException a second time before [#update], after [#step], or before
  ///   [#scale]
  public void unscale_(Optimizer optimizer) {
    if (!enabled) return;
    requireScale("unscale_");
    Progress done = progressOf(optimizer);
    if (done.stage == Stage.UNSCALED)
      throw new IllegalStateException(
          "unscale_() has already been called on this optimizer since the last update().");
    if (done.stage == Stage.STEPPED)
      throw new IllegalStateException("unscale_() is being called after step().");
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      done.overflows = unscaleGradients(optimizer);
    }
    done.stage = Stage.UNSCALED;
  }

  private record Kind(Device device, DType dtype) {}

  private Map<Device, Tensor> unscaleGradients(Optimizer optimizer) {
    var gradients = new LinkedHashMap<Kind, List<Tensor>>();
    for (ParamGroup group : optimizer.paramGroups())
      for (Tensor param : group.params()) {
        Tensor gradient = param.grad();
        if (gradient == null) continue;
        if (gradient.dtype() == DType.FLOAT16)
          throw new IllegalArgumentException(
              "Attempting to unscale FP16 gradients; keep the parameters in float32 and use"
                  + " autocast");
        if (gradient.layout() == Layout.SPARSE_COO) gradient = Aten._values(gradient);
        gradients
            .computeIfAbsent(new Kind(gradient.device(), gradient.dtype()), _ -> new ArrayList<>())
            .add(gradient);
      }
    var overflows = new LinkedHashMap<Device, Tensor>();
    // Through double: the inverse is rounded once.
    Tensor inverse = scale.to(DType.FLOAT64).reciprocal().to(DType.FLOAT32);
    gradients.forEach(
        (kind, list) ->
            Aten._ampForeachNonFiniteCheckAndUnscale_(
                list.toArray(Tensor[]::new),
                overflows.computeIfAbsent(kind.device, on -> number(0, DType.FLOAT32, on).keep()),
                inverse.to(kind.device)));
    return overflows;
  }

  /// Has the optimizer take its step, unless gradients overflowed; unscales them first, if that was
  /// not done. Whether it took the step.
  ///
  /// @throws IllegalStateException a second time before [#update], or before [#scale]
  public boolean step(Optimizer optimizer) {
    if (!enabled) {
      optimizer.step();
      return true;
    }
    requireScale("step");
    Progress done = progressOf(optimizer);
    if (done.stage == Stage.STEPPED)
      throw new IllegalStateException("step() has already been called since the last update().");
    if (done.stage == Stage.READY) unscale_(optimizer);
    if (done.overflows.isEmpty())
      throw new IllegalStateException(
          "No inf checks were recorded for this optimizer: none of its parameters has a gradient.");
    boolean finite = done.overflows.values().stream().allMatch(found -> found.item() == 0);
    if (finite) optimizer.step();
    done.stage = Stage.STEPPED;
    return finite;
  }

  /// Python allows a closure only to a disabled scaler.
  ///
  /// @throws UnsupportedOperationException if the scaler is enabled
  public Tensor step(Optimizer optimizer, Supplier<Tensor> closure) {
    if (enabled)
      throw new UnsupportedOperationException(
          "Closure use is not currently supported if GradScaler is enabled.");
    return optimizer.step(closure);
  }

  /// Makes the scale smaller if there was an overflow, larger if there was none for long; once
  /// after the steps of all optimizers.
  public void update() {
    if (!enabled) return;
    requireScale("update");
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Tensor found = null;
      for (Progress done : progress.values()) {
        if (done.overflows == null) continue;
        for (Tensor one : done.overflows.values()) {
          Tensor here = one.to(scale.device(), true);
          found = found == null ? here : found.add(here);
        }
      }
      if (found == null)
        throw new IllegalStateException("No inf checks were recorded prior to update.");
      Aten._ampUpdateScale_(
          scale, growthTracker, found, growthFactor, backoffFactor, growthInterval);
    }
    progress.clear();
  }

  /// Sets the scale.
  public void update(double newScale) {
    if (!enabled) return;
    requireScale("update");
    try (var _ = Torch.noGrad()) {
      scale.fill_(Scalar.of(newScale));
    }
    progress.clear();
  }

  /// Sets the scale from a tensor of one number on the scaler's kind of device.
  public void update(Tensor newScale) {
    if (!enabled) return;
    requireScale("update");
    if (newScale.device().type() != device || newScale.numel() != 1 || newScale.requiresGrad())
      throw new IllegalArgumentException(
          "new_scale should be a number or a tensor of one element on "
              + device
              + " without requires_grad, not "
              + newScale.describe());
    try (var _ = Torch.noGrad()) {
      scale.copy_(newScale.reshape());
    }
    progress.clear();
  }

  private Progress progressOf(Optimizer optimizer) {
    return progress.computeIfAbsent(optimizer, _ -> new Progress());
  }

  private void requireScale(String method) {
    if (scale == null)
      throw new IllegalStateException(
          "Attempted "
              + method
              + " but _scale is None. This may indicate your script did not use scaler.scale(loss"
              + " or outputs) earlier in the iteration.");
  }

  // ---- what it knows --------------------------------------------------------------------------

  public boolean isEnabled() {
    return enabled;
  }

  /// The scale now; 1 if disabled.
  public double getScale() {
    if (!enabled) return 1;
    return scale == null ? initScale : scale.item();
  }

  public double getGrowthFactor() {
    return growthFactor;
  }

  public void setGrowthFactor(double newFactor) {
    growthFactor = newFactor;
  }

  public double getBackoffFactor() {
    return backoffFactor;
  }

  public void setBackoffFactor(double newFactor) {
    backoffFactor = newFactor;
  }

  public long getGrowthInterval() {
    return growthInterval;
  }

  public void setGrowthInterval(long newInterval) {
    growthInterval = newInterval;
  }

  private long growthTracker() {
    return growthTracker == null ? initGrowthTracker : growthTracker.itemLong();
  }

  /// Scale and settings under Python's names; empty if disabled.
  public Map<String, Object> stateDict() {
    var dict = new LinkedHashMap<String, Object>();
    if (!enabled) return dict;
    dict.put("scale", getScale());
    dict.put("growth_factor", growthFactor);
    dict.put("backoff_factor", backoffFactor);
    dict.put("growth_interval", growthInterval);
    dict.put("_growth_tracker", growthTracker());
    return dict;
  }

  /// Takes over what [#stateDict] gave, here or in Python.
  ///
  /// @throws IllegalArgumentException if something is missing; a disabled scaler's is empty
  public void loadStateDict(Map<String, ?> dict) {
    if (!enabled) return;
    if (dict.isEmpty())
      throw new IllegalArgumentException(
          "The source state dict is empty, possibly because it was saved from a disabled instance"
              + " of GradScaler.");
    double loadedScale = number(dict, "scale").doubleValue();
    long loadedTracker = number(dict, "_growth_tracker").longValue();
    double loadedGrowth = number(dict, "growth_factor").doubleValue();
    double loadedBackoff = number(dict, "backoff_factor").doubleValue();
    growthInterval = number(dict, "growth_interval").longValue();
    growthFactor = loadedGrowth;
    backoffFactor = loadedBackoff;
    initScale = loadedScale;
    initGrowthTracker = loadedTracker;
    if (scale == null) return;
    try (var _ = Torch.noGrad()) {
      scale.fill_(Scalar.of(loadedScale));
      growthTracker.fill_(Scalar.of(loadedTracker));
    }
  }

  private static Number number(Map<String, ?> dict, String name) {
    if (dict.get(name) instanceof Number number) return number;
    throw new IllegalArgumentException(
        "the state dict of a GradScaler has no number '" + name + "'");
  }
}
