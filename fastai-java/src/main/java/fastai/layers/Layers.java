package fastai.layers;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.Torch;
import torch.nn.Embedding;
import torch.nn.Flatten;
import torch.nn.Module;
import torch.nn.functional.F;

/// Small layers and functions that need no class of their own.
public final class Layers {
  private Layers() {}

  // ---- shapes -----------------------------------------------------------------------------------

  /// To `[batch, all the rest]`, or with `full` to one dimension (fastai's `Flatten`).
  public static Module flatten(boolean full) {
    return full ? new Flatten(0, -1) : new Flatten();
  }

  /// The same numbers in the shape, in which -1 is found out (fastai's `View`).
  public static Module view(long... size) {
    long[] shape = size.clone();
    return lambda("View" + Arrays.toString(shape), x -> x.reshape(shape));
  }

  /// The same but for the batch, which stays (fastai's `ResizeBatch`).
  public static Module resizeBatch(long... size) {
    long[] rest = size.clone();
    return lambda(
        "ResizeBatch" + Arrays.toString(rest),
        x -> {
          long[] shape = new long[rest.length + 1];
          shape[0] = x.size(0);
          System.arraycopy(rest, 0, shape, 1, rest.length);
          return x.reshape(shape);
        });
  }

  /// A function as a layer (fastai's `Lambda`, and `PartialLambda` with what the function holds).
  public static Module lambda(UnaryOperator<Tensor> function) {
    return lambda("Lambda", function);
  }

  private static Module lambda(String name, UnaryOperator<Tensor> function) {
    return new FunctionLayer(name, function);
  }

  /// Passes its input on after showing it to the function: a place for a breakpoint or a print
  /// (fastai's `Debugger`).
  public static Module debugger(java.util.function.Consumer<Tensor> look) {
    return lambda(
        "Debugger",
        x -> {
          look.accept(x);
          return x;
        });
  }

  private static final class FunctionLayer extends Module {
    private final String name;
    private final UnaryOperator<Tensor> function;

    FunctionLayer(String name, UnaryOperator<Tensor> function) {
      this.name = name;
      this.function = function;
    }

    @Override
    public Tensor forward(Tensor x) {
      return function.apply(x);
    }

    @Override
    protected String name() {
      return name;
    }
  }

  // ---- activations ------------------------------------------------------------------------------

  /// `sigmoid(x) * (high - low) + low`: any number into a range (fastai's `sigmoid_range`).
  public static Tensor sigmoidRange(Tensor x, double low, double high) {
    return x.sigmoid().mul(high - low).add(low);
  }

  /// `1 / (1 + exp(-x))`, kept 1e-7 from 0 and 1 so that its logarithm is finite.
  public static Tensor sigmoid(Tensor x) {
    return sigmoid(x, 1e-7);
  }

  public static Tensor sigmoid(Tensor x, double eps) {
    return x.sigmoid().clamp(eps, 1 - eps);
  }

  /// [#sigmoid(Tensor)] in its input.
  public static Tensor sigmoid_(Tensor x) {
    return x.sigmoid_().clamp_(1e-7, 1 - 1e-7);
  }

  /// Leaky ReLU of slope 0.3 (fastai's `vleaky_relu`).
  public static Tensor vleakyRelu(Tensor x) {
    return F.leakyRelu(x, 0.3);
  }

  // ---- initial values ---------------------------------------------------------------------------

  /// An embedding that starts as fastai's: normal with standard deviation 0.01, without large
  /// values.
  public static Embedding embedding(long ni, long nf) {
    return embedding(ni, nf, 0.01);
  }

  public static Embedding embedding(long ni, long nf, double std) {
    var embedding = new Embedding(ni, nf);
    truncNormal_(embedding.weight, 0, std);
    return embedding;
  }

  /// `N(0, 1) mod 2 * std + mean`, in place (fastai's `trunc_normal_`): values beyond twice the
  /// standard deviation wrap around.
  public static Tensor truncNormal_(Tensor x, double mean, double std) {
    return Torch.noGrad(() -> x.normal_().fmod_(2.0).mul_(std).add_(mean));
  }
}
