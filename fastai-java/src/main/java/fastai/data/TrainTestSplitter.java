package fastai.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import torch.TensorScope;
import torch.Torch;

/// Splits as scikit-learn's `train_test_split` does, if wanted with the same share of each class on
/// both sides. With a `randomState` the items are those that Python takes with the same; without
/// one PyTorch's default generator gives the seed.
///
/// ```java
/// new TrainTestSplitter().withTestSize(0.25).withRandomState(42).withStratify(labels)
/// ```
///
/// A size below 1 is a share: `ceil(testSize * n)` items are for validation, `floor(trainSize * n)`
/// for training; from 1 on it is a number of items. Without `trainSize` all others are for
/// training.
///
/// @param randomState `null`: another split each time
/// @param stratify a label for each item; `null` for none
/// @param trainSize 0: the rest
/// @param shuffle without it the first items are for training and the next for validation
public record TrainTestSplitter(
    double testSize, Long randomState, List<?> stratify, double trainSize, boolean shuffle)
    implements Splitter<Object> {
  public TrainTestSplitter {
    if (!(testSize > 0) || testSize >= 1 && testSize != Math.rint(testSize))
      throw new IllegalArgumentException(
          "testSize must be a share above 0 and below 1 or a whole number, not " + testSize);
    if (!(trainSize >= 0) || trainSize >= 1 && trainSize != Math.rint(trainSize))
      throw new IllegalArgumentException(
          "trainSize must be a share above 0 and below 1 or a whole number, not " + trainSize);
    if (stratify != null) {
      if (!shuffle)
        throw new IllegalArgumentException("a split by strata needs shuffle; it was turned off");
      stratify = new ArrayList<>(stratify);
    }
  }

  /// A fifth for validation, another one each time.
  public TrainTestSplitter() {
    this(0.2, null, null, 0, true);
  }

  public TrainTestSplitter withTestSize(double testSize) {
    return new TrainTestSplitter(testSize, randomState, stratify, trainSize, shuffle);
  }

  public TrainTestSplitter withRandomState(long randomState) {
    return new TrainTestSplitter(testSize, randomState, stratify, trainSize, shuffle);
  }

  public TrainTestSplitter withStratify(List<?> stratify) {
    return new TrainTestSplitter(testSize, randomState, stratify, trainSize, shuffle);
  }

  public TrainTestSplitter withTrainSize(double trainSize) {
    return new TrainTestSplitter(testSize, randomState, stratify, trainSize, shuffle);
  }

  public TrainTestSplitter withShuffle(boolean shuffle) {
    return new TrainTestSplitter(testSize, randomState, stratify, trainSize, shuffle);
  }

  @Override
  public Splits split(List<?> items) {
    int n = items.size();
    int test = (int) (testSize < 1 ? Math.ceil(testSize * n) : testSize);
    int train =
        trainSize == 0 ? n - test : (int) (trainSize < 1 ? Math.floor(trainSize * n) : trainSize);
    if (train < 1 || test >= n || train + test > n)
      throw new IllegalArgumentException(
          test + " items for validation and " + train + " for training cannot be had of " + n);
    if (!shuffle)
      return new Splits(
          IntStream.range(0, train).toArray(), IntStream.range(train, train + test).toArray());
    var random = new NumpyRandom(randomState != null ? randomState : anySeed());
    if (stratify != null) return stratified(n, train, test, random);
    int[] order = random.permutation(n);
    return new Splits(Arrays.copyOfRange(order, test, test + train), Arrays.copyOf(order, test));
  }

  private static long anySeed() {
    try (var _ = new TensorScope()) {
      return Torch.randint(1L << 32, new long[] {1}).itemLong();
    }
  }

  // ---- strata -----------------------------------------------------------------------------------

  private Splits stratified(int n, int train, int test, NumpyRandom random) {
    if (stratify.size() != n)
      throw new IllegalArgumentException(
          stratify.size() + " labels were given for " + n + " items; give one each");
    int[][] classes = classes();
    for (int[] members : classes)
      if (members.length < 2)
        throw new IllegalArgumentException(
            "the label '"
                + stratify.get(members[0])
                + "' has one item only, which cannot be on both sides; strata need two at least");
    if (train < classes.length || test < classes.length)
      throw new IllegalArgumentException(
          "there are "
              + classes.length
              + " labels, but "
              + train
              + " items for training and "
              + test
              + " for validation; each part needs as many as there are labels");
    int[] counts = Arrays.stream(classes).mapToInt(members -> members.length).toArray();
    int[] ofTrain = shares(counts, train, random);
    int[] left = new int[counts.length];
    for (int i = 0; i < left.length; i++) left[i] = counts[i] - ofTrain[i];
    int[] ofTest = shares(left, test, random);

    var trainIdx = IntStream.builder();
    var testIdx = IntStream.builder();
    for (int i = 0; i < classes.length; i++) {
      int[] order = random.permutation(counts[i]);
      for (int j = 0; j < ofTrain[i]; j++) trainIdx.add(classes[i][order[j]]);
      for (int j = 0; j < ofTest[i]; j++) testIdx.add(classes[i][order[ofTrain[i] + j]]);
    }
    int[] shuffledTrain = random.shuffle(trainIdx.build().toArray());
    return new Splits(shuffledTrain, random.shuffle(testIdx.build().toArray()));
  }

  /// The items of each label, the labels sorted.
  private int[][] classes() {
    var classes = new TreeMap<Object, IntStream.Builder>(CategoryMap::compare);
    for (int i = 0; i < stratify.size(); i++) {
      if (stratify.get(i) == null)
        throw new IllegalArgumentException("the label of item " + i + " for the strata is null");
      classes.computeIfAbsent(stratify.get(i), _ -> IntStream.builder()).add(i);
    }
    return classes.values().stream().map(b -> b.build().toArray()).toArray(int[][]::new);
  }

  /// How many of each class make `draws` in all: each its share rounded down, and what is left over
  /// goes to the largest remainders, by lot among equals.
  private static int[] shares(int[] counts, int draws, NumpyRandom random) {
    double total = Arrays.stream(counts).sum();
    var shares = new int[counts.length];
    var rest = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      double exact = counts[i] / total * draws;
      shares[i] = (int) exact;
      rest[i] = exact - shares[i];
    }
    int missing = draws - Arrays.stream(shares).sum();
    for (double value : Arrays.stream(rest).distinct().map(v -> -v).sorted().toArray()) {
      if (missing <= 0) break;
      int[] equals = IntStream.range(0, rest.length).filter(i -> rest[i] == -value).toArray();
      int add = Math.min(equals.length, missing);
      int[] lot = random.permutation(equals.length);
      for (int i = 0; i < add; i++) shares[equals[lot[i]]]++;
      missing -= add;
    }
    return shares;
  }
}
