package torch.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import torch.Generator;

/// Some of the items of a dataset, in an order of its own (`torch.utils.data.Subset`).
///
/// ```java
/// var parts = Subset.randomSplit(dataset, 0.8, 0.2);
/// var train = parts.get(0);
/// ```
public final class Subset<T> implements Dataset<T>, Gather<T> {
  private final Dataset<T> dataset;
  private final long[] indices;

  public Subset(Dataset<T> dataset, long... indices) {
    this.dataset = dataset;
    this.indices = indices.clone();
  }

  public Dataset<T> dataset() {
    return dataset;
  }

  public long[] indices() {
    return indices.clone();
  }

  @Override
  public long size() {
    return indices.length;
  }

  @Override
  public T get(long index) throws Exception {
    return dataset.get(indices[Math.toIntExact(index)]);
  }

  @Override
  public T gather(long[] places) {
    if (!(dataset instanceof Gather<?>)) return null;
    var mapped = new long[places.length];
    for (int i = 0; i < mapped.length; i++) mapped[i] = indices[Math.toIntExact(places[i])];
    @SuppressWarnings("unchecked") // of the same items as this
    var inner = (Gather<T>) dataset;
    return inner.gather(mapped);
  }

  /// Splits a dataset at random into parts of the given sizes, as the default generator draws
  /// (`random_split`).
  public static <T> List<Subset<T>> randomSplit(Dataset<T> dataset, long... lengths) {
    return randomSplit(dataset, null, lengths);
  }

  /// Splits by fractions that add up to 1, as the default generator draws.
  public static <T> List<Subset<T>> randomSplit(Dataset<T> dataset, double... fractions) {
    return randomSplit(dataset, null, fractions);
  }

  /// @param generator `null` for the default one
  /// @throws IllegalArgumentException unless the lengths add up to the size
  public static <T> List<Subset<T>> randomSplit(
      Dataset<T> dataset, Generator generator, long... lengths) {
    if (Arrays.stream(lengths).sum() != dataset.size())
      throw new IllegalArgumentException(
          "Sum of input lengths does not equal the length of the input dataset: "
              + Arrays.toString(lengths)
              + " of "
              + dataset.size());
    long[] order = RandomSampler.permutation(dataset.size(), generator);
    var parts = new ArrayList<Subset<T>>();
    int offset = 0;
    for (long length : lengths)
      parts.add(new Subset<>(dataset, Arrays.copyOfRange(order, offset, offset += (int) length)));
    return parts;
  }

  /// Splits by fractions that add up to 1; what rounding leaves over goes to the parts in turn.
  public static <T> List<Subset<T>> randomSplit(
      Dataset<T> dataset, Generator generator, double... fractions) {
    double sum = Arrays.stream(fractions).sum();
    if (Math.abs(sum - 1) > 1e-9 || Arrays.stream(fractions).anyMatch(f -> f < 0))
      throw new IllegalArgumentException(
          "fractions must be 0 or more and add up to 1, not " + Arrays.toString(fractions));
    long[] lengths =
        Arrays.stream(fractions)
            .mapToLong(fraction -> (long) Math.floor(dataset.size() * fraction))
            .toArray();
    long rest = dataset.size() - Arrays.stream(lengths).sum();
    for (int i = 0; i < rest; i++) lengths[i % lengths.length]++;
    return randomSplit(dataset, generator, lengths);
  }
}
