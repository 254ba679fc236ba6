package torch.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import torch.Aten;
import torch.DType;
import torch.DeviceType;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Tensors;
import torch.Torch;
import torch.nn.init.Init;
import torch.nn.utils.rnn.PackedSequence;

/// What [RNN], [LSTM] and [GRU] have in common.
///
/// Shapes: input `[length, batch, inputSize]`, or `[batch, length, inputSize]` with `batchFirst`,
/// or `[length, inputSize]` for one sequence; output the same with `hiddenSize` in the end, twice
/// that when bidirectional; states `[numLayers * directions, batch, hiddenSize]`, without the batch
/// for one sequence. The output holds the last layer's hidden state at every step.
///
/// State, for each layer `k`: `weight_ih_lk`, `weight_hh_lk`, `bias_ih_lk`, `bias_hh_lk`, and the
/// same with `_reverse` for the other direction; all start uniform in `±1/sqrt(hiddenSize)`.
///
/// ```java
/// var lstm = new LSTM(10, 20, LSTM.options().numLayers(2).batchFirst(true));
/// var result = lstm.run(x);              // output, (h_n, c_n) = lstm(x)
/// Tensor output = lstm.call(x);          // only the output, as in a Sequential
/// ```
public abstract class RNNBase extends Module {
  /// @param bias whether there are biases
  /// @param batchFirst whether inputs and outputs have the batch before the length; states do not
  /// @param dropout the probability of dropout between the layers
  /// @param projSize the size that the hidden state is projected to; 0 for none; only for an [LSTM]
  /// @param nonlinearity `"tanh"` or `"relu"`; only for an [RNN]
  public record Options(
      long numLayers,
      boolean bias,
      boolean batchFirst,
      double dropout,
      boolean bidirectional,
      long projSize,
      String nonlinearity) {
    public Options numLayers(long numLayers) {
      return new Options(
          numLayers, bias, batchFirst, dropout, bidirectional, projSize, nonlinearity);
    }

    public Options bias(boolean bias) {
      return new Options(
          numLayers, bias, batchFirst, dropout, bidirectional, projSize, nonlinearity);
    }

    public Options batchFirst(boolean batchFirst) {
      return new Options(
          numLayers, bias, batchFirst, dropout, bidirectional, projSize, nonlinearity);
    }

    public Options dropout(double dropout) {
      return new Options(
          numLayers, bias, batchFirst, dropout, bidirectional, projSize, nonlinearity);
    }

    public Options bidirectional(boolean bidirectional) {
      return new Options(
          numLayers, bias, batchFirst, dropout, bidirectional, projSize, nonlinearity);
    }

    public Options projSize(long projSize) {
      return new Options(
          numLayers, bias, batchFirst, dropout, bidirectional, projSize, nonlinearity);
    }

    public Options nonlinearity(String nonlinearity) {
      return new Options(
          numLayers, bias, batchFirst, dropout, bidirectional, projSize, nonlinearity);
    }
  }

  /// The output at every step, and the hidden state after the last.
  public record Output(Tensor output, Tensor hn) implements Tensors<Output> {
    @Override
    public List<Tensor> tensors() {
      return List.of(output, hn);
    }

    @Override
    public Output with(List<Tensor> tensors) {
      return new Output(tensors.get(0), tensors.get(1));
    }
  }

  /// The output at every step, and the hidden state after the last step of each sequence.
  public record PackedOutput(PackedSequence output, Tensor hn) implements Tensors<PackedOutput> {
    @Override
    public List<Tensor> tensors() {
      return List.of(output.data(), hn);
    }

    @Override
    public PackedOutput with(List<Tensor> tensors) {
      return new PackedOutput(output.with(tensors.get(0)), tensors.get(1));
    }
  }

  /// A packed input and the states to start from, as hooks see them.
  public record PackedInput(PackedSequence input, List<Tensor> states)
      implements Tensors<PackedInput> {
    @Override
    public List<Tensor> tensors() {
      var all = new ArrayList<>(List.of(input.data()));
      all.addAll(states);
      return all;
    }

    @Override
    public PackedInput with(List<Tensor> tensors) {
      return new PackedInput(input.with(tensors.get(0)), tensors.subList(1, tensors.size()));
    }
  }

  /// What the kinds of layers differ in: rows of weights for each hidden element, and cuDNN's
  /// number.
  enum Kind {
    RNN_RELU(1),
    RNN_TANH(1),
    LSTM(4),
    GRU(3);

    final long gates;

    Kind(long gates) {
      this.gates = gates;
    }
  }

  private static final System.Logger LOG = System.getLogger("torch");

  public final long inputSize;
  public final long hiddenSize;
  final Options options;
  private final Kind kind;
  private final List<List<Parameter>> allWeights = new ArrayList<>();
  private final Tensor[] weights;

  /// One layer, with bias, length first, no dropout, in one direction.
  public static Options options() {
    return new Options(1, true, false, 0, false, 0, "tanh");
  }

  RNNBase(Kind kind, long inputSize, long hiddenSize, Options options) {
    check(kind, inputSize, hiddenSize, options);
    this.kind = kind;
    this.inputSize = inputSize;
    this.hiddenSize = hiddenSize;
    this.options = options;
    for (long layer = 0; layer < options.numLayers; layer++)
      for (long direction = 0; direction < directions(); direction++)
        allWeights.add(declare(layer, direction == 1 ? "_reverse" : ""));
    weights = allWeights.stream().flatMap(List::stream).toArray(Tensor[]::new);
    resetParameters();
  }

  private List<Parameter> declare(long layer, String suffix) {
    long rows = kind.gates * hiddenSize;
    long columns = layer == 0 ? inputSize : outputSize() * directions();
    String end = "_l" + layer + suffix;
    var made = new ArrayList<Parameter>();
    made.add(registerParameter("weight_ih" + end, Parameter.empty(rows, columns)));
    made.add(registerParameter("weight_hh" + end, Parameter.empty(rows, outputSize())));
    if (options.bias) {
      made.add(registerParameter("bias_ih" + end, Parameter.empty(rows)));
      made.add(registerParameter("bias_hh" + end, Parameter.empty(rows)));
    }
    if (options.projSize > 0)
      made.add(registerParameter("weight_hr" + end, Parameter.empty(outputSize(), hiddenSize)));
    return List.copyOf(made);
  }

  private static void check(Kind kind, long inputSize, long hiddenSize, Options options) {
    require(
        options.dropout >= 0 && options.dropout <= 1,
        "dropout should be a number in range [0, 1] representing the probability of an element"
            + " being zeroed, not "
            + options.dropout);
    require(inputSize > 0, "input_size must be greater than zero, not " + inputSize);
    require(hiddenSize > 0, "hidden_size must be greater than zero, not " + hiddenSize);
    require(
        options.numLayers > 0, "num_layers must be greater than zero, not " + options.numLayers);
    require(
        options.projSize >= 0,
        "proj_size should be a positive integer or zero to disable projections, not "
            + options.projSize);
    require(
        options.projSize < hiddenSize,
        "proj_size has to be smaller than hidden_size: "
            + options.projSize
            + " is not smaller than "
            + hiddenSize);
    require(
        kind == Kind.LSTM || options.projSize == 0,
        "proj_size argument is only supported for LSTM, not RNN or GRU");
    if (options.dropout > 0 && options.numLayers == 1)
      LOG.log(
          System.Logger.Level.WARNING,
          "dropout is added after all but the last recurrent layer, so dropout={0} does nothing"
              + " with num_layers=1",
          options.dropout);
  }

  static void require(boolean condition, String message) {
    if (!condition) throw new IllegalArgumentException(message);
  }

  private long directions() {
    return options.bidirectional ? 2 : 1;
  }

  /// Of one direction.
  private long outputSize() {
    return options.projSize > 0 ? options.projSize : hiddenSize;
  }

  /// Draws new values.
  public final void resetParameters() {
    double bound = 1 / Math.sqrt(hiddenSize);
    for (Tensor weight : weights) Init.uniform_(weight, -bound, bound);
  }

  /// The weights of each layer and direction: input to hidden, hidden to hidden, their biases, and
  /// the projection, as far as there are any.
  public final List<List<Parameter>> allWeights() {
    return allWeights;
  }

  /// Puts the weights next to each other in memory, as cuDNN wants them; does nothing elsewhere
  /// than on a CUDA device. Moving the module does it too.
  public final void flattenParameters() {
    DType dtype = weights[0].dtype();
    for (Tensor weight : weights)
      if (weight.device().type() != DeviceType.CUDA || weight.dtype() != dtype) return;
    if (Arrays.stream(weights).mapToLong(Tensor::dataPtr).distinct().count() < weights.length)
      return;
    if (!Aten._useCudnnRnnFlattenWeight()) return;
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Aten._cudnnRnnFlattenWeight(
          weights,
          allWeights.getFirst().size(),
          inputSize,
          kind.ordinal(),
          hiddenSize,
          options.projSize,
          options.numLayers,
          options.batchFirst,
          options.bidirectional);
    }
  }

  @Override
  protected void afterConversion() {
    flattenParameters();
  }

  // ---- computing ------------------------------------------------------------------------------

  /// The operator itself, on padded input, or on packed where there are batch sizes.
  abstract Tensor[] compute(
      Tensor input, Tensor batchSizes, Tensor[] states, Tensor[] weights, boolean train);

  /// The output, then the states. The first input is the sequence; the others, the states to start
  /// from, are all there or all `null`.
  final Tensor[] padded(Tensor... inputs) {
    Tensor input = inputs[0];
    long dim = input.dim();
    require(
        dim == 2 || dim == 3,
        name()
            + ": Expected input to be 2D or 3D, got "
            + dim
            + "D"
            + (this instanceof RNN ? " tensor" : "")
            + " instead");
    boolean batched = dim == 3;
    long batchDim = options.batchFirst ? 0 : 1;
    if (!batched) input = input.unsqueeze(batchDim);
    Tensor[] states = given(inputs);
    if (states != null) {
      for (Tensor state : states)
        require(
            state.dim() == dim,
            "For "
                + (batched ? "batched 3-D" : "unbatched 2-D")
                + " input, hx should also be "
                + dim
                + "-D but got "
                + state.dim()
                + "-D tensor");
      if (!batched) states = each(states, state -> state.unsqueeze(1));
    }
    states = checked(input, states, input.size(batchDim), 3);
    Tensor[] result = compute(input, null, states, weights, isTraining());
    if (batched) return result;
    result[0] = result[0].squeeze(batchDim);
    for (int i = 1; i < result.length; i++) result[i] = result[i].squeeze(1);
    return result;
  }

  /// The data of the output, then the states.
  final Tensor[] packed(PackedInput given) {
    PackedSequence input = given.input;
    Tensor sorted = input.sortedIndices();
    Tensor unsorted = input.unsortedIndices();
    Tensor[] states = given.states.getFirst() == null ? null : given.states.toArray(Tensor[]::new);
    if (states != null && sorted != null)
      states = each(states, state -> state.indexSelect(1, sorted));
    states = checked(input.data(), states, input.batchSizes().get(0).itemLong(), 2);
    Tensor[] result = compute(input.data(), input.batchSizes(), states, weights, isTraining());
    if (unsorted != null)
      for (int i = 1; i < result.length; i++) result[i] = result[i].indexSelect(1, unsorted);
    return result;
  }

  private static Tensor[] given(Tensor[] inputs) {
    for (Tensor input : inputs) if (input == null) return null;
    return inputs.length == 1 ? null : Arrays.copyOfRange(inputs, 1, inputs.length);
  }

  private static Tensor[] each(
      Tensor[] tensors, java.util.function.UnaryOperator<Tensor> function) {
    return Arrays.stream(tensors).map(function).toArray(Tensor[]::new);
  }

  /// The states to start from: those given, if their sizes are right, or zeros.
  private Tensor[] checked(Tensor input, Tensor[] states, long batch, long dim) {
    require(input.dim() == dim, "input must have " + dim + " dimensions, got " + input.dim());
    require(
        input.size(-1) == inputSize,
        "input.size(-1) must be equal to input_size. Expected "
            + inputSize
            + ", got "
            + input.size(-1));
    int count = kind == Kind.LSTM ? 2 : 1;
    if (states != null && states.length != count)
      throw new IllegalArgumentException(
          name() + " has " + count + " states, and was given " + states.length);
    var result = new Tensor[count];
    for (int i = 0; i < count; i++) {
      long[] size = {options.numLayers * directions(), batch, i == 0 ? outputSize() : hiddenSize};
      if (states == null) {
        result[i] = Torch.zeros(TensorOptions.of(input.dtype(), input.device()), size);
        continue;
      }
      require(
          Arrays.equals(states[i].shape(), size),
          "Expected hidden"
              + (count > 1 ? "[" + i + "]" : "")
              + " size "
              + Arrays.toString(size)
              + ", got "
              + Arrays.toString(states[i].shape()));
      result[i] = states[i];
    }
    return result;
  }

  /// Only the output; for a [Sequential]. The others: [#run].
  @Override
  public final Tensor forward(Tensor input) {
    return padded(input)[0];
  }

  /// Only the output, from the states given.
  @Override
  public final Tensor forward(Tensor... inputs) {
    return padded(inputs)[0];
  }

  @Override
  protected String extraRepr() {
    var text = new StringBuilder(inputSize + ", " + hiddenSize);
    if (options.projSize != 0) text.append(", proj_size=").append(options.projSize);
    if (options.numLayers != 1) text.append(", num_layers=").append(options.numLayers);
    if (!options.bias) text.append(", bias=False");
    if (options.batchFirst) text.append(", batch_first=True");
    if (options.dropout != 0) text.append(", dropout=").append(Repr.of((Double) options.dropout));
    if (options.bidirectional) text.append(", bidirectional=True");
    return text.toString();
  }
}
