package fastai.optimizer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import torch.Tensor;

/// What the ready-made optimizers have in common: hyper-parameters with their defaults, and whether
/// weight decay is decoupled. A recipe does not change; its `with` methods give another.
///
/// ```java
/// OptFunc.rmsProp().withMom(0.9).withWd(0.01)
/// ```
///
/// @param <F> the recipe itself
public abstract sealed class Recipe<F extends Recipe<F>> implements OptFunc
    permits SgdFunc, RmsPropFunc, AdamFunc, RAdamFunc, QhAdamFunc, LarcFunc, LambFunc {
  private final Settings settings;

  /// @param hypers all hyper-parameters but the learning rate
  /// @param clip LARC's only
  record Settings(Map<Hyper, Double> hypers, boolean decoupleWd, boolean clip) {
    /// Without momentum and decay, which is decoupled.
    static final Settings NONE =
        new Settings(new EnumMap<>(Map.of(Hyper.MOM, 0.0, Hyper.WD, 0.0)), true, true);

    Settings with(Hyper hyper, double value) {
      var changed = new EnumMap<>(hypers);
      changed.put(hyper, value);
      return new Settings(Collections.unmodifiableMap(changed), decoupleWd, clip);
    }

    Settings withDecoupleWd(boolean decoupleWd) {
      return new Settings(hypers, decoupleWd, clip);
    }

    Settings withClip(boolean clip) {
      return new Settings(hypers, decoupleWd, clip);
    }
  }

  Recipe(Settings settings) {
    this.settings = settings;
  }

  abstract F with(Settings settings);

  /// The steps, in order.
  abstract List<Stepper> steppers();

  @Override
  public final Optimizer create(List<? extends List<? extends Tensor>> params, double lr) {
    return Optimizer.of(params, steppers(), settings.with(Hyper.LR, lr).hypers);
  }

  final Settings settings() {
    return settings;
  }

  final Stepper decay() {
    return settings.decoupleWd ? Stepper::weightDecay : Stepper::l2Reg;
  }

  final boolean hasMomentum() {
    return get(Hyper.MOM) != 0;
  }

  /// The default of a hyper-parameter.
  ///
  /// @throws IllegalArgumentException if there is none of that name
  public final double get(Hyper hyper) {
    Double value = settings.hypers.get(hyper);
    if (value == null)
      throw new IllegalArgumentException(
          this + " has no hyper-parameter " + hyper + "; it has " + settings.hypers.keySet());
    return value;
  }

  /// With another value of a hyper-parameter.
  ///
  /// @throws IllegalArgumentException if there is none of that name; the learning rate is set by
  ///   the fit
  public final F with(Hyper hyper, double value) {
    get(hyper);
    return with(settings.with(hyper, value));
  }

  public final F withMom(double mom) {
    return with(Hyper.MOM, mom);
  }

  public final F withWd(double wd) {
    return with(Hyper.WD, wd);
  }

  /// Whether weight decay shrinks the parameters themselves (Loshchilov and Hutter 2019), or is a
  /// part of the gradient (L2 regularisation).
  public final F withDecoupleWd(boolean decoupleWd) {
    return with(settings.withDecoupleWd(decoupleWd));
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Recipe<?> recipe
        && recipe.getClass() == getClass()
        && recipe.settings.equals(settings);
  }

  @Override
  public final int hashCode() {
    return settings.hashCode();
  }

  /// `Adam(mom=0.9, ...)`
  @Override
  public final String toString() {
    String name = getClass().getSimpleName();
    return settings.hypers.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(", ", name.substring(0, name.length() - 4) + "(", ")"));
  }

  /// A recipe with an [Hyper#EPS].
  public sealed interface Eps<F> permits Squares, LarcFunc {
    F with(Hyper hyper, double value);

    default F withEps(double eps) {
      return with(Hyper.EPS, eps);
    }
  }

  /// A recipe with an average of squared gradients.
  public sealed interface Squares<F> extends Eps<F>
      permits RmsPropFunc, AdamFunc, RAdamFunc, QhAdamFunc, LambFunc {
    default F withSqrMom(double sqrMom) {
      return with(Hyper.SQR_MOM, sqrMom);
    }
  }
}
