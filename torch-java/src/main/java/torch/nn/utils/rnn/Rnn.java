package torch.nn.utils.rnn;

import java.util.ArrayList;
import java.util.List;
import torch.Aten;
import torch.DType;
import torch.Index;
import torch.Scalar;
import torch.Tensor;
import torch.Tensors;
import torch.Torch;

/// Sequences of different lengths: padded to one, or packed without padding (`torch.nn.utils.rnn`).
///
/// ```java
/// Tensor padded = Rnn.padSequence(sentences, true);              // [batch, longest, *]
/// var packed = Rnn.packPaddedSequence(padded, lengths, true, false);
/// var out = Rnn.padPackedSequence(lstm.run(packed).output(), true);
/// ```
public final class Rnn {
  private Rnn() {}

  /// What [#padPackedSequence] returns: `[longest, batch, *]`, or batch first, and the lengths,
  /// int64 `[batch]`.
  public record Padded(Tensor output, Tensor lengths) implements Tensors<Padded> {
    @Override
    public List<Tensor> tensors() {
      return List.of(output, lengths);
    }

    @Override
    public Padded with(List<Tensor> tensors) {
      return new Padded(tensors.get(0), tensors.get(1));
    }
  }

  /// Of `[longest, batch, *]`, sorted from the longest to the shortest.
  public static PackedSequence packPaddedSequence(Tensor input, Tensor lengths) {
    return packPaddedSequence(input, lengths, false, true);
  }

  public static PackedSequence packPaddedSequence(
      Tensor input, Tensor lengths, boolean batchFirst) {
    return packPaddedSequence(input, lengths, batchFirst, true);
  }

  /// @param lengths of the sequences, `[batch]`, on the CPU
  /// @param batchFirst whether the input is `[batch, longest, *]`
  /// @param enforceSorted whether the sequences come sorted by decreasing length; otherwise they
  ///   are sorted, and put back on the way out
  public static PackedSequence packPaddedSequence(
      Tensor input, Tensor lengths, boolean batchFirst, boolean enforceSorted) {
    lengths = lengths.to(DType.INT64);
    Tensor sorted = null;
    if (!enforceSorted) {
      var order = lengths.sort(0, true);
      lengths = order.values();
      sorted = order.indices().to(input.device());
      input = input.indexSelect(batchFirst ? 0 : 1, sorted);
    }
    Tensor[] packed = Aten._packPaddedSequence(input, lengths, batchFirst);
    return new PackedSequence(packed[0], packed[1], sorted, null);
  }

  public static PackedSequence packPaddedSequence(
      Tensor input, long[] lengths, boolean batchFirst, boolean enforceSorted) {
    return packPaddedSequence(input, Torch.tensor(lengths), batchFirst, enforceSorted);
  }

  /// `[longest, batch, *]`, with zeros behind the ends.
  public static Padded padPackedSequence(PackedSequence sequence) {
    return padPackedSequence(sequence, false);
  }

  public static Padded padPackedSequence(PackedSequence sequence, boolean batchFirst) {
    return padPackedSequence(sequence, batchFirst, 0, null);
  }

  /// @param totalLength how long the result is; `null`: as the longest sequence
  /// @throws IllegalArgumentException if a sequence is longer than that
  public static Padded padPackedSequence(
      PackedSequence sequence, boolean batchFirst, double paddingValue, Long totalLength) {
    long longest = sequence.batchSizes().size(0);
    if (totalLength != null && totalLength < longest)
      throw new IllegalArgumentException(
          "Expected total_length to be at least the length of the longest sequence in input, but"
              + " got total_length="
              + totalLength
              + " and max sequence length being "
              + longest);
    Tensor[] padded =
        Aten._padPackedSequence(
            sequence.data(),
            sequence.batchSizes(),
            batchFirst,
            Scalar.of(paddingValue),
            totalLength == null ? longest : totalLength);
    Tensor unsorted = sequence.unsortedIndices();
    if (unsorted == null) return new Padded(padded[0], padded[1]);
    return new Padded(
        padded[0].indexSelect(batchFirst ? 0 : 1, unsorted),
        padded[1].indexSelect(0, unsorted.cpu()));
  }

  /// Tensors `[length, *]` as one `[longest, batch, *]`, with zeros behind the ends.
  public static Tensor padSequence(List<? extends Tensor> sequences) {
    return padSequence(sequences, false);
  }

  public static Tensor padSequence(List<? extends Tensor> sequences, boolean batchFirst) {
    return padSequence(sequences, batchFirst, 0, "right");
  }

  /// @param batchFirst for `[batch, longest, *]`
  /// @param paddingSide `"right"`, behind the ends, or `"left"`
  public static Tensor padSequence(
      List<? extends Tensor> sequences,
      boolean batchFirst,
      double paddingValue,
      String paddingSide) {
    return Aten.padSequence(
        sequences.toArray(Tensor[]::new), batchFirst, paddingValue, paddingSide);
  }

  /// The way back: each `[length, *]`.
  public static List<Tensor> unpadSequence(Tensor padded, Tensor lengths, boolean batchFirst) {
    Tensor rows = batchFirst ? padded : padded.transpose(0, 1);
    var result = new ArrayList<Tensor>();
    long[] ends = lengths.toLongArray();
    for (int i = 0; i < ends.length; i++) result.add(rows.get(i, Index.slice(0, ends[i])));
    return result;
  }

  /// Tensors `[length, *]`, sorted by decreasing length.
  public static PackedSequence packSequence(List<? extends Tensor> sequences) {
    return packSequence(sequences, true);
  }

  public static PackedSequence packSequence(
      List<? extends Tensor> sequences, boolean enforceSorted) {
    long[] lengths = sequences.stream().mapToLong(sequence -> sequence.size(0)).toArray();
    return packPaddedSequence(padSequence(sequences), lengths, false, enforceSorted);
  }

  /// The way back: each `[length, *]`, in the order in which they came.
  public static List<Tensor> unpackSequence(PackedSequence packed) {
    Padded padded = padPackedSequence(packed, true);
    return unpadSequence(padded.output(), padded.lengths(), true);
  }

  /// The order that undoes an order; `null` for `null`.
  public static Tensor invertPermutation(Tensor permutation) {
    if (permutation == null) return null;
    Tensor positions =
        Torch.arange(permutation.numel()).to(permutation.device(), permutation.dtype());
    return Aten.emptyLike(permutation).scatter_(0, permutation, positions);
  }
}
