package torch.autograd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import torch.Autograd;
import torch.DType;
import torch.FunctionCtx;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.TorchException;

/// Tests of gradients (`torch.autograd.gradcheck`): compares those that backward computes with
/// differences of the function's values. For complex numbers both are of the conjugate Wirtinger
/// kind, as in PyTorch.
///
/// ```java
/// var x = Torch.randn(TensorOptions.of(DType.FLOAT64), 3, 4).requiresGrad_();
/// GradCheck.gradcheck(t -> new Exp().apply(t), x);         // true, or a GradCheckException
/// GradCheck.gradgradcheck(t -> new Exp().apply(t), x);     // the gradients' gradients
/// ```
///
/// Inputs should be of double precision: the differences are too coarse for less. Left out of
/// Python's arguments are `fast_mode`, `check_batched_grad` (it needs `vmap`) and `masked`.
public final class GradCheck {
  private GradCheck() {}

  /// Python's keyword arguments, with its defaults.
  ///
  /// @param eps the step of the differences
  /// @param atol what the two may differ by
  /// @param rtol what they may differ by, relative to the numerical one
  /// @param raiseException whether a difference is an exception, and not `false` as the answer
  /// @param nondetTol what two backward passes of the same may differ by
  /// @param checkUndefinedGrad whether backward must cope with absent gradients of outputs
  /// @param checkForwardAd whether forward mode is compared too
  /// @param checkBackwardAd whether backward is compared
  public record Options(
      double eps,
      double atol,
      double rtol,
      boolean raiseException,
      double nondetTol,
      boolean checkUndefinedGrad,
      boolean checkForwardAd,
      boolean checkBackwardAd) {
    public Options() {
      this(1e-6, 1e-5, 1e-3, true, 0, true, false, true);
    }

    public Options withEps(double step) {
      return new Options(
          step,
          atol,
          rtol,
          raiseException,
          nondetTol,
          checkUndefinedGrad,
          checkForwardAd,
          checkBackwardAd);
    }

    public Options withTolerances(double absolute, double relative) {
      return new Options(
          eps,
          absolute,
          relative,
          raiseException,
          nondetTol,
          checkUndefinedGrad,
          checkForwardAd,
          checkBackwardAd);
    }

    public Options withRaiseException(boolean raise) {
      return new Options(
          eps, atol, rtol, raise, nondetTol, checkUndefinedGrad, checkForwardAd, checkBackwardAd);
    }

    public Options withNondetTol(double tolerance) {
      return new Options(
          eps,
          atol,
          rtol,
          raiseException,
          tolerance,
          checkUndefinedGrad,
          checkForwardAd,
          checkBackwardAd);
    }

    public Options withCheckUndefinedGrad(boolean check) {
      return new Options(
          eps, atol, rtol, raiseException, nondetTol, check, checkForwardAd, checkBackwardAd);
    }

    public Options withCheckForwardAd(boolean check) {
      return new Options(
          eps, atol, rtol, raiseException, nondetTol, checkUndefinedGrad, check, checkBackwardAd);
    }

    public Options withCheckBackwardAd(boolean check) {
      return new Options(
          eps, atol, rtol, raiseException, nondetTol, checkUndefinedGrad, checkForwardAd, check);
    }
  }

  public static Options options() {
    return new Options();
  }

  // ---- gradcheck ------------------------------------------------------------------------------

  /// Whether the gradients of a function of one tensor are right.
  ///
  /// @throws GradCheckException if not
  public static boolean gradcheck(UnaryOperator<Tensor> function, Tensor input) {
    return gradcheck(options(), in -> new Tensor[] {function.apply(in[0])}, input);
  }

  /// Whether the gradients of the outputs with respect to each input that requires them are right.
  @SuppressWarnings("overloads") // arrays here, tensors there
  public static boolean gradcheck(Function<Tensor[], Tensor[]> function, Tensor... inputs) {
    return gradcheck(options(), function, inputs);
  }

  public static boolean gradcheck(
      Options options, Function<Tensor[], Tensor[]> function, Tensor... inputs) {
    if (Arrays.stream(inputs).noneMatch(GradCheck::isDifferentiable))
      throw new IllegalArgumentException(
          "gradcheck expects at least one input tensor to require gradient, but none of them have"
              + " requiresGrad");
    try {
      TensorScope.run(() -> check(options, function, inputs));
      return true;
    } catch (GradCheckException e) {
      if (options.raiseException) throw e;
      return false;
    }
  }

  private static boolean isDifferentiable(Tensor tensor) {
    return tensor != null && tensor.requiresGrad();
  }

  /// Indices of the inputs that gradients are for.
  private static int[] differentiable(Tensor[] inputs) {
    return java.util.stream.IntStream.range(0, inputs.length)
        .filter(i -> isDifferentiable(inputs[i]))
        .toArray();
  }

  private static Tensor[] outputs(Function<Tensor[], Tensor[]> function, Tensor[] inputs) {
    return Arrays.stream(function.apply(inputs))
        .filter(GradCheck::isDifferentiable)
        .toArray(Tensor[]::new);
  }

  private static void check(
      Options options, Function<Tensor[], Tensor[]> function, Tensor[] inputs) {
    Function<Tensor[], Tensor[]> differentiable = in -> outputs(function, in);
    Tensor[] outputs = differentiable.apply(inputs);
    if (outputs.length == 0) {
      requireConstant(options, function, inputs);
      return;
    }
    for (Part part : Part.of(outputs)) {
      var numerical = Numerical.jacobians(options.eps, part.of(differentiable), inputs);
      if (options.checkBackwardAd)
        compare(options, backward(options, part, differentiable, inputs), numerical, part, "");
      if (options.checkForwardAd)
        compare(
            options,
            forward(part, differentiable, inputs),
            numerical,
            part,
            "computed with forward mode ");
    }
    if (!options.checkBackwardAd) return;
    requireZeroForZero(outputs, inputs);
    if (options.checkUndefinedGrad) requireUndefined(differentiable, inputs);
  }

  /// Real functions are compared; a complex output is two of them.
  private record Part(String name, UnaryOperator<Tensor> take, boolean imaginary) {
    static List<Part> of(Tensor[] outputs) {
      if (Arrays.stream(outputs).noneMatch(Tensor::isComplex))
        return List.of(new Part("", x -> x, false));
      return List.of(
          new Part(
              "While considering the real part of complex outputs only, ",
              x -> x.isComplex() ? Torch.real(x) : x,
              false),
          new Part(
              "While considering the imaginary part of complex outputs only, ",
              x -> x.isComplex() ? Torch.imag(x) : x,
              true));
    }

    Function<Tensor[], Tensor[]> of(Function<Tensor[], Tensor[]> function) {
      return in -> Arrays.stream(function.apply(in)).map(take).toArray(Tensor[]::new);
    }
  }

  private static void compare(
      Options options, Tensor[][] analytical, Tensor[][] numerical, Part part, String mode) {
    for (int i = 0; i < numerical.length; i++)
      for (int j = 0; j < numerical[i].length; j++) {
        Tensor a = analytical[i][j];
        Tensor n = numerical[i][j].to(a.dtype());
        if (!Torch.allclose(a, n, options.rtol, options.atol, false))
          throw new GradCheckException(
              part.name
                  + "Jacobian "
                  + mode
                  + "mismatch for output "
                  + i
                  + " with respect to input "
                  + j
                  + ",\nnumerical:"
                  + n
                  + "\nanalytical:"
                  + a
                  + "\n");
      }
  }

  private static void requireConstant(
      Options options, Function<Tensor[], Tensor[]> function, Tensor[] inputs) {
    Tensor[][] numerical = Numerical.jacobians(options.eps, function, inputs);
    for (Tensor[] row : numerical)
      for (Tensor jacobian : row)
        if (jacobian.abs().gt(options.atol).any().itemBoolean())
          throw new GradCheckException("Numerical gradient for function expected to be zero");
  }

  // ---- backward -------------------------------------------------------------------------------

  /// For each output and input: a row for each element of the input, a column for each of the
  /// output.
  private static Tensor[][] backward(
      Options options, Part part, Function<Tensor[], Tensor[]> function, Tensor[] inputs) {
    int[] chosen = differentiable(inputs);
    Tensor[] outputs = part.of(function).apply(inputs);
    var jacobians = new Tensor[outputs.length][];
    for (int i = 0; i < outputs.length; i++) {
      jacobians[i] = rows(outputs[i], inputs, chosen);
      Tensor[] again = rows(outputs[i], inputs, chosen);
      for (int j = 0; j < chosen.length; j++)
        if (jacobians[i][j].numel() > 0
            && jacobians[i][j].sub(again[j]).abs().max().item() > options.nondetTol)
          throw new GradCheckException(
              "Backward is not reentrant, i.e., running backward with same input and grad_output"
                  + " multiple times gives different values. The tolerance for nondeterminism was "
                  + options.nondetTol
                  + ".\nOutput "
                  + i
                  + ", input "
                  + j
                  + ":\n"
                  + jacobians[i][j]
                  + "\n"
                  + again[j]);
    }
    return jacobians;
  }

  private static Tensor[] rows(Tensor output, Tensor[] inputs, int[] chosen) {
    int size = (int) output.numel();
    var columns = new Tensor[chosen.length][size];
    for (int k = 0; k < size; k++) {
      Tensor vector = Torch.zerosLike(output.detach()).contiguous();
      vector.view(-1).put(1.0, k);
      Tensor[] grads = grad(List.of(output), inputs, chosen, vector, true);
      for (int j = 0; j < chosen.length; j++)
        columns[j][k] = column(grads[j], inputs[chosen[j]], j);
    }
    var jacobians = new Tensor[chosen.length];
    for (int j = 0; j < chosen.length; j++)
      jacobians[j] =
          size == 0
              ? Torch.zeros(
                  TensorOptions.of(inputs[chosen[j]].dtype(), inputs[chosen[j]].device()),
                  inputs[chosen[j]].numel(),
                  0)
              : Torch.stack(List.of(columns[j]), 1);
    return jacobians;
  }

  private static Tensor column(Tensor grad, Tensor input, int j) {
    if (grad == null) return Torch.zerosLike(input.detach()).reshape(-1);
    if (!Arrays.equals(grad.shape(), input.shape()))
      throw new GradCheckException(
          "Analytical gradient of input "
              + j
              + " has incorrect size "
              + Arrays.toString(grad.shape())
              + "; the input has "
              + Arrays.toString(input.shape()));
    if (grad.dtype() != input.dtype())
      throw new GradCheckException(
          "Gradient of input " + j + " has dtype " + grad.dtype() + "; the input " + input.dtype());
    return grad.detach().reshape(-1);
  }

  private static Tensor[] grad(
      List<Tensor> outputs, Tensor[] inputs, int[] chosen, Tensor vector, boolean retain) {
    List<Tensor> leaves = Arrays.stream(chosen).mapToObj(i -> inputs[i]).toList();
    var vectors = new ArrayList<Tensor>();
    for (Tensor output : outputs)
      vectors.add(vector != null ? vector : Torch.zerosLike(output.detach()));
    return Autograd.grad(
        outputs, leaves, new Autograd.GradOptions(vectors, retain, false, true, false));
  }

  // ---- forward --------------------------------------------------------------------------------

  private static Tensor[][] forward(
      Part part, Function<Tensor[], Tensor[]> function, Tensor[] inputs) {
    int[] chosen = differentiable(inputs);
    Tensor[][][] columns = null;
    for (int j = 0; j < chosen.length; j++) {
      Tensor input = inputs[chosen[j]];
      if (input.isComplex())
        throw new IllegalArgumentException(
            "checkForwardAd is for real inputs; input " + chosen[j] + " is " + input.describe());
      for (int k = 0; k < input.numel(); k++) {
        Tensor[] tangents = tangents(part, function, inputs, chosen[j], k);
        if (columns == null) columns = new Tensor[tangents.length][chosen.length][];
        for (int i = 0; i < tangents.length; i++) {
          if (columns[i][j] == null) columns[i][j] = new Tensor[(int) input.numel()];
          columns[i][j][k] = tangents[i];
        }
      }
    }
    var jacobians = new Tensor[columns == null ? 0 : columns.length][chosen.length];
    for (int i = 0; i < jacobians.length; i++)
      for (int j = 0; j < chosen.length; j++) jacobians[i][j] = Torch.stack(List.of(columns[i][j]));
    return jacobians;
  }

  private static Tensor[] tangents(
      Part part, Function<Tensor[], Tensor[]> function, Tensor[] inputs, int j, int k) {
    Tensor direction = Torch.zerosLike(inputs[j].detach()).contiguous();
    direction.view(-1).put(1.0, k);
    try (var _ = ForwardAd.dualLevel()) {
      Tensor[] dual = inputs.clone();
      dual[j] = ForwardAd.makeDual(inputs[j], direction.viewAs(inputs[j]));
      Tensor[] outputs = part.of(function).apply(dual);
      var tangents = new Tensor[outputs.length];
      for (int i = 0; i < tangents.length; i++) {
        Tensor tangent = ForwardAd.unpackDual(outputs[i]).tangent();
        tangents[i] =
            (tangent == null ? Torch.zerosLike(outputs[i].detach()) : tangent.detach().clone())
                .reshape(-1);
      }
      return tangents;
    }
  }

  // ---- gradients of zero and of nothing -------------------------------------------------------

  private static void requireZeroForZero(Tensor[] outputs, Tensor[] inputs) {
    int[] chosen = differentiable(inputs);
    Tensor[] grads = grad(List.of(outputs), inputs, chosen, null, true);
    for (Tensor grad : grads)
      if (grad != null && !grad.eq(0).all().itemBoolean())
        throw new GradCheckException("backward not multiplied by grad_output");
  }

  /// Hands its input on, and no gradient back.
  private static final class NoGradient extends Autograd.Function {
    @Override
    protected Tensor[] forward(FunctionCtx ctx, Tensor... inputs) {
      return tuple(inputs[0].clone());
    }

    @Override
    protected Tensor[] backward(FunctionCtx ctx, Tensor... gradOutputs) {
      return tuple((Tensor) null);
    }
  }

  private static void requireUndefined(Function<Tensor[], Tensor[]> function, Tensor[] inputs) {
    Tensor[] all = function.apply(inputs);
    requireUndefined(all, inputs, -1);
    if (all.length > 1)
      for (int i = 0; i < all.length; i++) requireUndefined(function.apply(inputs), inputs, i);
  }

  /// @param absent which output has no gradient; -1 for all, the others have zeros
  private static void requireUndefined(Tensor[] outputs, Tensor[] inputs, int absent) {
    var cut = new ArrayList<Tensor>();
    for (int i = 0; i < outputs.length; i++)
      cut.add(absent < 0 || absent == i ? new NoGradient().apply(outputs[i]) : outputs[i]);
    Tensor[] grads;
    try {
      grads = grad(cut, inputs, differentiable(inputs), null, false);
    } catch (RuntimeException e) {
      throw new GradCheckException(
          "Expected backward function to handle undefined output grads: null among gradOutputs if"
              + " setMaterializeGrads(false) was called",
          e);
    }
    for (Tensor grad : grads)
      if (grad != null && !grad.eq(0).all().itemBoolean())
        throw new GradCheckException(
            "Expected all input grads to be undefined or zero when all output grads are undefined"
                + " or zero");
  }

  // ---- gradgradcheck --------------------------------------------------------------------------

  /// Whether the gradients of the gradients of a function of one tensor are right.
  ///
  /// @throws GradCheckException if not
  public static boolean gradgradcheck(UnaryOperator<Tensor> function, Tensor input) {
    return gradgradcheck(options(), in -> new Tensor[] {function.apply(in[0])}, input);
  }

  @SuppressWarnings("overloads") // arrays here, tensors there
  public static boolean gradgradcheck(Function<Tensor[], Tensor[]> function, Tensor... inputs) {
    return gradgradcheck(options(), function, inputs);
  }

  /// With random gradients of the outputs, which count as inputs too.
  public static boolean gradgradcheck(
      Options options, Function<Tensor[], Tensor[]> function, Tensor... inputs) {
    return TensorScope.run(
        () -> {
          Tensor[] outputs = outputs(function, inputs);
          var all = new ArrayList<>(Arrays.asList(inputs));
          for (Tensor output : outputs) all.add(randomLike(output));
          return gradcheck(
              options, in -> gradients(function, in, inputs.length), all.toArray(Tensor[]::new));
        });
  }

  private static Tensor randomLike(Tensor output) {
    DType dtype = output.isFloatingPoint() || output.isComplex() ? output.dtype() : DType.FLOAT64;
    return Torch.randn(TensorOptions.of(dtype, output.device()), output.shape()).requiresGrad_();
  }

  private static Tensor[] gradients(
      Function<Tensor[], Tensor[]> function, Tensor[] arguments, int count) {
    Tensor[] inputs = Arrays.copyOf(arguments, count);
    List<Tensor> vectors = Arrays.asList(arguments).subList(count, arguments.length);
    Tensor[] outputs = outputs(function, inputs);
    if (outputs.length != vectors.size())
      throw new TorchException(
          "the function gave " + vectors.size() + " outputs, and then " + outputs.length);
    List<Tensor> leaves = Arrays.stream(inputs).filter(GradCheck::isDifferentiable).toList();
    Tensor[] grads =
        Autograd.grad(
            List.of(outputs), leaves, new Autograd.GradOptions(vectors, null, true, true, false));
    return Arrays.stream(grads).filter(java.util.Objects::nonNull).toArray(Tensor[]::new);
  }
}
