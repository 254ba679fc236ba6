package torch.autograd;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import torch.Autograd;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.TorchException;

/// Derivatives of functions as a whole (`torch.autograd.functional`).
///
/// ```java
/// Tensor j = Functional.jacobian(x -> x.exp().sum(1), x);     // [rows, rows, columns]
/// Tensor h = Functional.hessian(x -> x.pow(3).sum(), x);
/// ```
///
/// A function of several tensors takes and gives arrays. Python's `vectorize` is left out: it needs
/// `vmap`, which libtorch alone does not have.
public final class Functional {
  private Functional() {}

  /// Python's keyword arguments, with its defaults.
  ///
  /// @param createGraph whether the result can be differentiated in turn
  /// @param strict whether an output that does not depend on an input is an error; otherwise its
  ///   derivative is zeros
  public record Options(boolean createGraph, boolean strict) {
    public Options() {
      this(false, false);
    }

    public Options withCreateGraph(boolean create) {
      return new Options(create, strict);
    }

    public Options withStrict(boolean error) {
      return new Options(createGraph, error);
    }
  }

  public static Options options() {
    return new Options();
  }

  /// What the function gives, and a product of its derivative with vectors.
  public record Product(Tensor[] outputs, Tensor[] products) {
    /// The first output.
    public Tensor output() {
      return outputs[0];
    }

    /// The first product.
    public Tensor product() {
      return products[0];
    }
  }

  // ---- jacobian and hessian -------------------------------------------------------------------

  /// The Jacobian of a function of one tensor: shape of the output, then that of the input.
  public static Tensor jacobian(UnaryOperator<Tensor> function, Tensor input) {
    return jacobian(options(), several(function), input)[0][0];
  }

  /// The Jacobians of each output (row) with respect to each input (column).
  @SuppressWarnings("overloads") // arrays here, tensors there
  public static Tensor[][] jacobian(Function<Tensor[], Tensor[]> function, Tensor... inputs) {
    return jacobian(options(), function, inputs);
  }

  public static Tensor[][] jacobian(
      Options options, Function<Tensor[], Tensor[]> function, Tensor... inputs) {
    return scoped(
        options,
        () -> {
          Tensor[] x = prepared(inputs, options.createGraph, true);
          Tensor[] outputs = Torch.enableGrad(() -> function.apply(x));
          var rows = new Tensor[outputs.length][];
          for (int i = 0; i < outputs.length; i++) rows[i] = row(options, outputs[i], i, x);
          return rows;
        });
  }

  private static Tensor[] row(Options options, Tensor output, int i, Tensor[] inputs) {
    int size = (int) output.numel();
    var lines = new Tensor[inputs.length][size];
    Tensor flat = Torch.enableGrad(() -> output.reshape(-1));
    for (int k = 0; k < size; k++) {
      Tensor element = element(flat, k);
      Tensor[] grads =
          grads(new Tensor[] {element}, inputs, null, new Call(options.createGraph, true));
      for (int j = 0; j < inputs.length; j++)
        lines[j][k] = filled(options, grads[j], inputs[j], dependence("Output " + i, "input " + j));
    }
    var blocks = new Tensor[inputs.length];
    for (int j = 0; j < inputs.length; j++) {
      long[] shape = concat(output.shape(), inputs[j].shape());
      Tensor[] line = lines[j];
      Tensor input = inputs[j];
      blocks[j] =
          size == 0
              ? Torch.zeros(torch.TensorOptions.of(input.dtype(), input.device()), shape)
              : Torch.setGradEnabled(
                  options.createGraph, () -> Torch.stack(List.of(line)).view(shape));
    }
    return blocks;
  }

  private static Tensor element(Tensor flat, long k) {
    return Torch.enableGrad(() -> flat.get(k));
  }

  private static long[] concat(long[] a, long[] b) {
    long[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /// The second derivatives of a function with one number as its result: shape of the input twice.
  public static Tensor hessian(UnaryOperator<Tensor> function, Tensor input) {
    return hessian(options(), in -> function.apply(in[0]), input)[0][0];
  }

  /// The second derivatives with respect to each pair of inputs.
  @SuppressWarnings("overloads") // arrays here, tensors there
  public static Tensor[][] hessian(Function<Tensor[], Tensor> function, Tensor... inputs) {
    return hessian(options(), function, inputs);
  }

  public static Tensor[][] hessian(
      Options options, Function<Tensor[], Tensor> function, Tensor... inputs) {
    var first = new Options(true, options.strict);
    return jacobian(
        options,
        x -> jacobian(first, in -> new Tensor[] {number(function.apply(in))}, x)[0],
        inputs);
  }

  private static Tensor number(Tensor output) {
    if (output.numel() != 1)
      throw new IllegalArgumentException(
          "the function must give one number, not " + output.describe());
    return output.reshape();
  }

  // ---- products -------------------------------------------------------------------------------

  /// `v` times the Jacobian of a function of one tensor.
  public static Product vjp(UnaryOperator<Tensor> function, Tensor input, Tensor v) {
    return vjp(options(), several(function), new Tensor[] {input}, v);
  }

  /// The sum over the outputs of `v` times the Jacobian, for each input.
  ///
  /// @param v one for each output, of its shape; none for one output of one element
  public static Product vjp(
      Options options, Function<Tensor[], Tensor[]> function, Tensor[] inputs, Tensor... v) {
    return product(
        options,
        () -> {
          Tensor[] x = prepared(inputs, options.createGraph, true);
          Tensor[] outputs = Torch.enableGrad(() -> function.apply(x));
          Tensor[] vectors = vectors(v, outputs, "output", options.createGraph);
          Tensor[] grads = grads(outputs, x, vectors, new Call(options.createGraph, false));
          for (int i = 0; i < x.length; i++)
            grads[i] = filled(options, grads[i], x[i], dependence("The output", "input " + i));
          return parts(options, outputs, grads);
        });
  }

  /// The Jacobian of a function of one tensor times `v`.
  public static Product jvp(UnaryOperator<Tensor> function, Tensor input, Tensor v) {
    return jvp(options(), several(function), new Tensor[] {input}, v);
  }

  /// The sum over the inputs of the Jacobian times `v`, for each output: by differentiating
  /// backward twice.
  ///
  /// @param v one for each input, of its shape; none for one input of one element
  public static Product jvp(
      Options options, Function<Tensor[], Tensor[]> function, Tensor[] inputs, Tensor... v) {
    return product(
        options,
        () -> {
          Tensor[] x = prepared(inputs, options.createGraph, true);
          Tensor[] vectors = vectors(v, x, "input", options.createGraph);
          Tensor[] outputs = Torch.enableGrad(() -> function.apply(x));
          Tensor[] zeros = zeros(outputs);
          Tensor[] backward = grads(outputs, x, zeros, new Call(true, true));
          Tensor[] products =
              again(options, backward, zeros, vectors, outputs, "The output", "the inputs");
          return parts(options, outputs, products);
        });
  }

  /// `v` times the matrix of second derivatives of a function with one number as its result.
  public static Product vhp(UnaryOperator<Tensor> function, Tensor input, Tensor v) {
    return vhp(options(), in -> function.apply(in[0]), new Tensor[] {input}, v);
  }

  public static Product vhp(
      Options options, Function<Tensor[], Tensor> function, Tensor[] inputs, Tensor... v) {
    return product(
        options,
        () -> {
          Tensor[] x = prepared(inputs, options.createGraph, true);
          Tensor[] vectors = vectors(v, x, "input", options.createGraph);
          Tensor output = Torch.enableGrad(() -> number(function.apply(x)));
          Tensor[] gradient = gradient(options, output, x);
          Tensor[] products = again(options, gradient, x, vectors, x, "The gradient", "the inputs");
          return parts(options, new Tensor[] {output}, products);
        });
  }

  /// The matrix of second derivatives of a function with one number as its result, times `v`. As it
  /// is symmetric, [#vhp] gives the same, faster.
  public static Product hvp(UnaryOperator<Tensor> function, Tensor input, Tensor v) {
    return hvp(options(), in -> function.apply(in[0]), new Tensor[] {input}, v);
  }

  public static Product hvp(
      Options options, Function<Tensor[], Tensor> function, Tensor[] inputs, Tensor... v) {
    return product(
        options,
        () -> {
          Tensor[] x = prepared(inputs, options.createGraph, true);
          Tensor[] vectors = vectors(v, x, "input", options.createGraph);
          Tensor output = Torch.enableGrad(() -> number(function.apply(x)));
          Tensor[] gradient = gradient(options, output, x);
          Tensor[] zeros = zeros(x);
          Tensor[] twice = grads(gradient, x, zeros, new Call(true, true));
          Tensor[] products =
              again(options, twice, zeros, vectors, x, "The gradient", "the inputs");
          return parts(options, new Tensor[] {output}, products);
        });
  }

  private static Tensor[] gradient(Options options, Tensor output, Tensor[] x) {
    Tensor[] gradient = grads(new Tensor[] {output}, x, null, new Call(true, true));
    for (int i = 0; i < x.length; i++)
      if (gradient[i] == null && options.strict)
        throw new TorchException(dependence("The output", "input " + i));
    return gradient;
  }

  /// Differentiates gradients a second time; absent results are zeros like `like`.
  private static Tensor[] again(
      Options options,
      Tensor[] gradients,
      Tensor[] inputs,
      Tensor[] v,
      Tensor[] like,
      String what,
      String ofWhat) {
    Tensor[] products = grads(gradients, inputs, v, new Call(options.createGraph, false));
    for (int i = 0; i < products.length; i++)
      products[i] = filled(options, products[i], like[i], dependence(what, ofWhat));
    return products;
  }

  // ---- parts ----------------------------------------------------------------------------------

  private static Function<Tensor[], Tensor[]> several(UnaryOperator<Tensor> function) {
    return in -> new Tensor[] {function.apply(in[0])};
  }

  /// Without a graph in the result, all else can be released.
  private static Tensor[][] scoped(Options options, Supplier<Tensor[][]> body) {
    return options.createGraph ? body.get() : TensorScope.run(body);
  }

  private static Product product(Options options, Supplier<Tensor[][]> body) {
    Tensor[][] parts = scoped(options, body);
    return new Product(parts[0], parts[1]);
  }

  /// The inputs as tensors of a graph that starts here, or goes on.
  private static Tensor[] prepared(Tensor[] inputs, boolean createGraph, boolean recorded) {
    var prepared = new Tensor[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      Tensor input = inputs[i];
      prepared[i] =
          createGraph && input.requiresGrad()
              ? Torch.enableGrad(() -> input.viewAs(input))
              : input.detach().requiresGrad_(recorded);
    }
    return prepared;
  }

  private static Tensor[] vectors(Tensor[] v, Tensor[] like, String name, boolean createGraph) {
    if (v == null || v.length == 0) {
      if (like.length != 1 || like[0].numel() != 1)
        throw new IllegalArgumentException(
            "the vector v can be left out only for one " + name + " of one element");
      return new Tensor[] {Torch.onesLike(like[0])};
    }
    if (v.length != like.length)
      throw new IllegalArgumentException(
          v.length + " vectors v were given for " + like.length + " " + name + "s");
    for (int i = 0; i < v.length; i++)
      if (!Arrays.equals(v[i].shape(), like[i].shape()))
        throw new IllegalArgumentException(
            "v["
                + i
                + "] must have the shape of "
                + name
                + " "
                + i
                + ", "
                + Arrays.toString(like[i].shape())
                + ", not "
                + Arrays.toString(v[i].shape()));
    return prepared(v, createGraph, false);
  }

  private static Tensor[] zeros(Tensor[] like) {
    var zeros = new Tensor[like.length];
    for (int i = 0; i < zeros.length; i++)
      zeros[i] = Torch.zerosLike(like[i].detach()).requiresGrad_();
    return zeros;
  }

  private record Call(boolean createGraph, boolean retainGraph) {}

  /// Gradients of those outputs that have any; `null` where there is none.
  private static Tensor[] grads(Tensor[] outputs, Tensor[] inputs, Tensor[] v, Call call) {
    var used = new java.util.ArrayList<Tensor>();
    var vectors = new java.util.ArrayList<Tensor>();
    for (int i = 0; i < outputs.length; i++)
      if (outputs[i] != null && outputs[i].requiresGrad()) {
        used.add(outputs[i]);
        vectors.add(v == null ? null : v[i]);
      }
    if (used.isEmpty()) return new Tensor[inputs.length];
    return Autograd.grad(
        used,
        Arrays.asList(inputs),
        new Autograd.GradOptions(
            vectors, call.retainGraph || call.createGraph, call.createGraph, true, false));
  }

  private static Tensor filled(Options options, Tensor grad, Tensor like, String independent) {
    if (grad == null) {
      if (options.strict) throw new TorchException(independent);
      return Torch.zerosLike(like);
    }
    if (options.strict && options.createGraph && !grad.requiresGrad())
      throw new TorchException(independent + " The derivative itself is constant.");
    return grad;
  }

  private static String dependence(String what, String ofWhat) {
    return what
        + " of the function is independent of "
        + ofWhat
        + ". This is not allowed in strict mode.";
  }

  private static Tensor[][] parts(Options options, Tensor[] outputs, Tensor[] products) {
    return options.createGraph
        ? new Tensor[][] {outputs, products}
        : new Tensor[][] {detached(outputs), detached(products)};
  }

  private static Tensor[] detached(Tensor[] tensors) {
    var detached = new Tensor[tensors.length];
    for (int i = 0; i < detached.length; i++) detached[i] = tensors[i].detach();
    return detached;
  }
}
