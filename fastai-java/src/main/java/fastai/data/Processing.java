package fastai.data;

import fastai.losses.LossFunc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import torch.Tensor;

/// How what the getters give becomes batches, and how a model's answers become labels again: all of
/// a [DataBlock] but where the items come from. It is what an export keeps of the data.
///
/// @param blocks the type transforms of each input and target
/// @param nInp how many of them are inputs
/// @param itemTfms of samples
/// @param beforeBatch of lists of samples, before they become a batch
/// @param batchTfms of batches
public record Processing(
    List<Pipeline> blocks, int nInp, Pipeline itemTfms, Pipeline beforeBatch, Pipeline batchTfms) {
  public Processing {
    blocks = List.copyOf(blocks);
    if (nInp < 0 || nInp > blocks.size())
      throw new IllegalArgumentException(nInp + " inputs of " + blocks.size() + " blocks");
  }

  /// Without transforms of lists of samples.
  public Processing(List<Pipeline> blocks, int nInp, Pipeline itemTfms, Pipeline batchTfms) {
    this(blocks, nInp, itemTfms, Pipeline.of(), batchTfms);
  }

  /// The columns of a batch: those of the first `nInp` values are inputs. Lists and maps of tensors
  /// are taken apart.
  static Batch batch(Object[] values, int nInp) {
    var xb = new ArrayList<Tensor>();
    var yb = new ArrayList<Tensor>();
    for (int i = 0; i < values.length; i++)
      (i < nInp ? xb : yb).addAll(TensorParts.flatten(values[i]));
    return new Batch(xb.toArray(Tensor[]::new), yb.toArray(Tensor[]::new));
  }

  /// A batch of inputs without targets, made as for validation.
  ///
  /// @param items what the getter of the input gives, or an array of one for each input
  public Batch inputs(List<?> items) {
    return inputs(values(items));
  }

  /// The same of values with their meanings.
  public Batch inputs(Object[] values) {
    return batch(values, Math.min(nInp, values.length));
  }

  /// The columns of a batch of inputs, with their meanings.
  ///
  /// @param items as for [#inputs(List)]
  public Object[] values(List<?> items) {
    if (items.isEmpty())
      throw new IllegalArgumentException("there are no items to make a batch of");
    var samples = items.stream().map(this::input).toList();
    var list = (List<?>) beforeBatch.encode(samples, Split.VALID);
    return batchTfms.encodeAll(Collation.columns(list), Split.VALID);
  }

  /// A sample of inputs alone.
  private Object input(Object item) {
    Object[] values = item instanceof Object[] several && nInp > 1 ? several : new Object[] {item};
    if (values.length != nInp)
      throw new IllegalArgumentException(
          "the model takes " + nInp + " inputs; " + values.length + " were given");
    var sample = new Object[values.length];
    for (int i = 0; i < sample.length; i++)
      sample[i] = blocks.get(i).encode(values[i], Split.VALID);
    // One pipeline may make the whole sample.
    boolean whole = sample.length == 1 && Transform.isTuple(sample[0]);
    return itemTfms.encode(whole ? sample[0] : sample, Split.VALID);
  }

  /// The inputs of items that have no targets, for predictions of many.
  ///
  /// @param items as for [#inputs]
  public Datasets<Object> testSet(List<?> items) {
    var lists = new ArrayList<TfmdLists<Object>>();
    var part = Part.test(List.<Object>copyOf(items));
    for (int i = 0; i < nInp; i++) {
      int place = i;
      var transforms = new ArrayList<Transform>();
      if (nInp > 1)
        transforms.add(
            new Getter(item -> item instanceof Object[] several ? several[place] : item));
      transforms.addAll(blocks.get(i).transforms());
      lists.add(new TfmdLists<>(part, new Pipeline(transforms)));
    }
    return new Datasets<>(part, lists, nInp, null);
  }

  /// Items as a model sees them, decoded as far as the transforms can: a value, or an array of one
  /// for each input. Tensors lie on the CPU, outside of every scope.
  public List<Object> decodedInputs(List<?> items) {
    var decoded = new ArrayList<Object>();
    for (Object item : items) {
      Object[] batch = values(List.of(item));
      var shown = new Object[batch.length];
      for (int i = 0; i < shown.length; i++)
        shown[i] = blocks.get(i).decode(itemTfms.decode(only(batchTfms.decode(batch[i]))));
      decoded.add(shown.length == 1 ? shown[0] : shown);
    }
    return decoded;
  }

  private static Object only(Object batch) {
    return switch (batch) {
      case TensorBase typed -> typed.with(typed.data().get(0).clone().keep());
      case Tensor tensor -> tensor.get(0).clone().keep();
      default -> batch;
    };
  }

  /// A predicted target, decoded as far as the transforms can without its input.
  public Object decodeTarget(Tensor prediction) {
    return decodeTarget(prediction, new Object[0], 0);
  }

  /// A predicted target, decoded as far as the transforms can: a class number becomes its label,
  /// points lie on the picture that the model got.
  ///
  /// @param inputs of the batch, as [#values] gave them
  /// @param i which of its items
  public Object decodeTarget(Tensor prediction, Object[] inputs, int i) {
    if (blocks.size() <= nInp) return prediction;
    Pipeline target = blocks.get(nInp);
    Object typed =
        target.transforms().stream()
            .map(transform -> transform.target(prediction.unsqueeze(0)))
            .filter(Objects::nonNull)
            .findFirst()
            .map(batch -> Collation.item(batchTfms.decode(batch), 0))
            .orElse(prediction);
    for (var transform : itemTfms.transforms().reversed())
      typed =
          transform instanceof ItemTransform
              ? ofSample(transform, typed, inputs, i)
              : transform.decode(typed, Split.VALID);
    return target.decode(typed);
  }

  /// Transforms of samples look at the inputs too.
  private static Object ofSample(Transform transform, Object typed, Object[] inputs, int i) {
    var sample = new Object[inputs.length + 1];
    for (int at = 0; at < inputs.length; at++) sample[at] = Collation.item(inputs[at], i);
    sample[inputs.length] = typed;
    return transform.decode(sample, Split.VALID) instanceof Object[] decoded
            && decoded.length == sample.length
        ? decoded[inputs.length]
        : typed;
  }

  /// The transforms of a class or interface, wherever they are.
  public <T> List<T> getAll(Class<T> type) {
    var all = new ArrayList<T>();
    for (var block : blocks) all.addAll(block.getAll(type));
    for (var pipeline : Arrays.asList(itemTfms, beforeBatch, batchTfms))
      all.addAll(pipeline.getAll(type));
    return all;
  }

  /// The loss that suits the target, as its transforms say; `null` if none does.
  LossFunc lossFunc() {
    for (var block : blocks.subList(nInp, blocks.size())) {
      for (var transform : block.transforms().reversed())
        if (transform.lossFunc() != null) return transform.lossFunc();
    }
    return null;
  }

  /// The labels of the target; empty if it is no category.
  public List<String> vocab() {
    var pipelines = new ArrayList<>(blocks.reversed());
    pipelines.add(itemTfms);
    for (var pipeline : pipelines) {
      var known = pipeline.get(HasVocab.class);
      if (known != null && known.vocab() != null) return known.vocab();
    }
    return List.of();
  }
}
