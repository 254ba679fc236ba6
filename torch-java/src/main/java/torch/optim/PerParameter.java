package torch.optim;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;

/// A number for each parameter of a [Bucket], such as how many steps it has taken, and what follows
/// from that: in Java, or, where a graph is to replay the step, in a tensor on the device. A
/// formula is written once for both.
final class PerParameter {
  private final double[] host;
  private final Tensor device;

  private PerParameter(double[] host, Tensor device) {
    this.host = host;
    this.device = device;
  }

  static PerParameter of(double... numbers) {
    return new PerParameter(numbers, null);
  }

  /// @param numbers one for each parameter
  static PerParameter onDevice(Tensor numbers) {
    return new PerParameter(null, numbers);
  }

  /// The numbers of tensors of one element, in the same place as these.
  PerParameter values(Tensor[] tensors) {
    return host != null
        ? of(Arrays.stream(tensors).mapToDouble(Tensor::item).toArray())
        : onDevice(Aten.stack(tensors, 0));
  }

  private PerParameter each(DoubleUnaryOperator inJava, UnaryOperator<Tensor> onDevice) {
    return host != null
        ? of(Arrays.stream(host).map(inJava).toArray())
        : onDevice(onDevice.apply(device));
  }

  private PerParameter both(
      PerParameter other,
      DoubleBinaryOperator inJava,
      java.util.function.BinaryOperator<Tensor> onDevice) {
    if (host == null) return onDevice(onDevice.apply(device, other.device));
    var numbers = new double[host.length];
    for (int i = 0; i < numbers.length; i++)
      numbers[i] = inJava.applyAsDouble(host[i], other.host[i]);
    return of(numbers);
  }

  /// `base` to the power of each number.
  PerParameter exponentOf(double base) {
    return each(t -> Math.pow(base, t), t -> Aten.pow(Scalar.of(base), t));
  }

  PerParameter pow(double exponent) {
    return each(x -> Math.pow(x, exponent), x -> x.pow(Scalar.of(exponent)));
  }

  PerParameter sqrt() {
    return each(Math::sqrt, Tensor::sqrt);
  }

  PerParameter plus(double number) {
    return each(x -> x + number, x -> x.add(number));
  }

  PerParameter times(double number) {
    return each(x -> x * number, x -> x.mul(number));
  }

  PerParameter times(PerParameter other) {
    return both(other, (x, y) -> x * y, Tensor::mul);
  }

  PerParameter over(PerParameter other) {
    return both(other, (x, y) -> x / y, Tensor::div);
  }

  /// `number - x`
  PerParameter from(double number) {
    return times(-1).plus(number);
  }

  /// `number / x`
  PerParameter into(double number) {
    return each(x -> number / x, x -> x.reciprocal().mul(number));
  }

  PerParameter atLeast(double number) {
    return each(x -> Math.max(x, number), x -> Aten.clampMin(x, Scalar.of(number)));
  }

  /// 1 for numbers above, 0 for others.
  PerParameter above(double number) {
    return each(x -> x > number ? 1 : 0, x -> x.gt(Scalar.of(number)).to(x.dtype()));
  }

  /// Times the learning rate, wherever that is.
  PerParameter timesRate(Optimizer.Options<?> options) {
    Tensor lr = device == null ? null : options.lrTensor();
    return lr == null ? times(options.lr()) : onDevice(device.mul(lr.to(device.device())));
  }

  private Scalar[] scalars() {
    return Arrays.stream(host).mapToObj(Scalar::of).toArray(Scalar[]::new);
  }

  /// One tensor of one element for each parameter.
  Tensor[] tensors(Device on) {
    return (host != null ? Torch.tensor(host, DType.FLOAT32).to(on) : device).unbind();
  }

  void multiply(Tensor[] tensors) {
    if (host != null) Aten._foreachMul_(tensors, scalars());
    else Aten._foreachMul_(tensors, device.unbind());
  }

  void divide(Tensor[] tensors) {
    if (host != null) Aten._foreachDiv_(tensors, scalars());
    else Aten._foreachDiv_(tensors, device.unbind());
  }

  void addTo(Tensor[] tensors) {
    if (host != null) Aten._foreachAdd_(tensors, scalars());
    else Aten._foreachAdd_(tensors, device.unbind());
  }

  /// Moves each tensor towards its target by its number, as a part of the way.
  void lerp(Tensor[] tensors, Tensor[] targets) {
    if (host != null) Aten._foreachLerp_(tensors, targets, scalars());
    else Aten._foreachLerp_(tensors, targets, device.unbind());
  }

  /// `tensors = tensors + this * numerators / denominators`
  void addQuotients(Tensor[] tensors, Tensor[] numerators, Tensor[] denominators) {
    if (host != null) Aten._foreachAddcdiv_(tensors, numerators, denominators, scalars());
    else
      Aten._foreachAddcdiv_(tensors, Aten._foreachMul(numerators, device.unbind()), denominators);
  }
}
