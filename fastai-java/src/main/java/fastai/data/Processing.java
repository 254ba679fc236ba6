package fastai.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import torch.Tensor;
import torch.Torch;

/// How what the getters give becomes batches, and how a model's answers become labels again: all of
/// a [DataBlock] but where the items come from. It is what an export keeps of the data.
///
/// @param blocks the type transforms of each input and target
/// @param nInp how many of them are inputs
public record Processing(List<Pipeline> blocks, int nInp, Pipeline itemTfms, Pipeline batchTfms) {
  public Processing {
    blocks = List.copyOf(blocks);
    if (nInp < 0 || nInp > blocks.size())
      throw new IllegalArgumentException(nInp + " inputs of " + blocks.size() + " blocks");
  }

  /// A sample of all blocks, or of the inputs alone if no more values are given.
  Object[] sample(Object[] values, Split split) {
    var sample = new Object[values.length];
    for (int i = 0; i < sample.length; i++) sample[i] = blocks.get(i).encode(values[i], split);
    return itemTfms.encodeAll(sample, split);
  }

  /// Samples become tensors, on the device of the caller's choice.
  Object[] collate(List<Object[]> samples) {
    var batch = new Object[samples.getFirst().length];
    for (int i = 0; i < batch.length; i++) {
      int column = i;
      batch[i] = Collate.collate(samples.stream().map(sample -> sample[column]).toList());
    }
    return batch;
  }

  Object[] afterBatch(Object[] batch, Split split) {
    return batchTfms.encodeAll(batch, split);
  }

  Batch batch(Object[] values) {
    var tensors = new Tensor[values.length];
    for (int i = 0; i < tensors.length; i++)
      tensors[i] = values[i] instanceof TensorBase typed ? typed.data() : (Tensor) values[i];
    return Batch.of(tensors, Math.min(nInp, tensors.length));
  }

  /// A batch of inputs without targets, made as for validation.
  ///
  /// @param items what the getter of the input gives, or an array of one for each input
  public Batch inputs(List<?> items) {
    var samples = new ArrayList<Object[]>();
    for (Object item : items) {
      Object[] values =
          item instanceof Object[] several && nInp > 1 ? several : new Object[] {item};
      if (values.length != nInp)
        throw new IllegalArgumentException(
            "the model takes " + nInp + " inputs; " + values.length + " were given");
      samples.add(sample(values, Split.VALID));
    }
    return batch(afterBatch(collate(samples), Split.VALID));
  }

  /// Items as a model sees them, decoded as far as the transforms can: a value, or an array of one
  /// for each input. Tensors lie on the CPU, outside of every scope.
  public List<Object> decodedInputs(List<?> items) {
    var decoded = new ArrayList<Object>();
    for (Object item : items) {
      Object[] values =
          item instanceof Object[] several && nInp > 1 ? several : new Object[] {item};
      Object[] batch =
          afterBatch(collate(List.<Object[]>of(sample(values, Split.VALID))), Split.VALID);
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

  /// A predicted target, decoded as far as the transforms can: a class number becomes its label.
  public Object decodeTarget(Tensor prediction) {
    if (blocks.size() <= nInp) return prediction;
    Pipeline target = blocks.get(nInp);
    return target.decode(
        target.get(Categorize.class) != null ? new TensorCategory(prediction) : prediction);
  }

  /// The labels of the target; empty if it is no category.
  public List<String> vocab() {
    for (var block : blocks.reversed()) {
      var categorize = block.get(Categorize.class);
      if (categorize != null) return categorize.vocab();
    }
    return List.of();
  }

  /// Turns samples into tensors.
  private static final class Collate {
    static Object collate(List<?> values) {
      return switch (values.getFirst()) {
        case Collatable first -> first.collate(values);
        case TensorBase first ->
            first.with(stack(values.stream().map(value -> ((TensorBase) value).data()).toList()));
        case Tensor _ -> stack(values.stream().map(Tensor.class::cast).toList());
        case Float _, Double _ ->
            Torch.tensor(
                values.stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray());
        case Number _ ->
            Torch.tensor(
                values.stream().mapToLong(value -> ((Number) value).longValue()).toArray());
        case float[] _ -> Torch.tensor(values.toArray(float[][]::new));
        case Object first ->
            throw new IllegalArgumentException(
                "a "
                    + first.getClass().getSimpleName()
                    + " cannot become part of a batch: give its block a transform that makes a"
                    + " Collatable, a tensor or a number of it");
      };
    }

    private static Tensor stack(List<Tensor> tensors) {
      for (int i = 1; i < tensors.size(); i++)
        if (!Arrays.equals(tensors.get(i).shape(), tensors.getFirst().shape()))
          throw new IllegalArgumentException(
              "samples of different shapes cannot become a batch: the first is "
                  + tensors.getFirst().describe()
                  + ", number "
                  + i
                  + " is "
                  + tensors.get(i).describe()
                  + "; give the block an item transform that makes them equal");
      return Torch.stack(tensors);
    }
  }
}
