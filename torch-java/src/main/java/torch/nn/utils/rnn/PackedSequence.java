package torch.nn.utils.rnn;

import java.util.List;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.Tensors;

/// Sequences of different lengths without their padding, as recurrent layers take them
/// (`torch.nn.utils.rnn.PackedSequence`); [Rnn] makes and unpacks them.
///
/// @param data the elements, step by step: `[sum of lengths, *]`
/// @param batchSizes how many sequences are at least so long, for each step: int64 on the CPU
/// @param sortedIndices how the sequences were sorted by length; `null` if they came sorted
/// @param unsortedIndices the way back; `null` if they came sorted
public record PackedSequence(
    Tensor data, Tensor batchSizes, Tensor sortedIndices, Tensor unsortedIndices)
    implements Tensors<PackedSequence> {
  public PackedSequence {
    if (batchSizes.device().type() != torch.DeviceType.CPU)
      throw new IllegalArgumentException(
          "batch_sizes should always be on CPU. Instead got a tensor on "
              + batchSizes.device()
              + "; make PackedSequences with packSequence or packPaddedSequence");
    if (unsortedIndices == null) unsortedIndices = Rnn.invertPermutation(sortedIndices);
  }

  /// Of sequences that came sorted.
  public PackedSequence(Tensor data, Tensor batchSizes) {
    this(data, batchSizes, null, null);
  }

  public PackedSequence to(Device device) {
    return new PackedSequence(
        data.to(device),
        batchSizes,
        sortedIndices == null ? null : sortedIndices.to(device),
        unsortedIndices == null ? null : unsortedIndices.to(device));
  }

  public PackedSequence to(DType dtype) {
    return with(data.to(dtype));
  }

  public PackedSequence cpu() {
    return to(Device.CPU);
  }

  /// The same sequences with other elements, as a layer computes them.
  public PackedSequence with(Tensor data) {
    return new PackedSequence(data, batchSizes, sortedIndices, unsortedIndices);
  }

  @Override
  public List<Tensor> tensors() {
    return java.util.Arrays.asList(data, batchSizes, sortedIndices, unsortedIndices);
  }

  @Override
  public PackedSequence with(List<Tensor> tensors) {
    return new PackedSequence(tensors.get(0), tensors.get(1), tensors.get(2), tensors.get(3));
  }
}
