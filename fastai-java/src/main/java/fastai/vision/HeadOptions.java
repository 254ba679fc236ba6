package fastai.vision;

import java.util.List;

/// How a head is made ([VisionModel#createHead]), with fastai's defaults.
///
/// @param linFtrs the sizes of the inner linear layers
/// @param ps dropout before each linear layer; a single one is that of the last, and half of it
///   that of the others
/// @param pool whether the feature maps are pooled to one pixel and flattened first
/// @param concatPool whether by the greatest and the mean value of each channel, which makes twice
///   as many; otherwise by the mean alone
/// @param firstBn whether the first linear layer has a batch norm before it
/// @param bnFinal whether a batch norm with momentum 0.01 comes last
/// @param linFirst whether in each group the linear layer comes before norm and dropout
/// @param yRange from where to where the outputs may go, by a sigmoid; `null`: anywhere
public record HeadOptions(
    List<Integer> linFtrs,
    List<Double> ps,
    boolean pool,
    boolean concatPool,
    boolean firstBn,
    boolean bnFinal,
    boolean linFirst,
    Range yRange) {
  public static final HeadOptions DEFAULT =
      new HeadOptions(List.of(512), List.of(0.5), true, true, true, false, false, null);

  /// From where to where a number may go.
  public record Range(double low, double high) {
    public Range {
      if (!(low < high))
        throw new IllegalArgumentException(
            "a range goes from a number to a greater one, not from " + low + " to " + high);
    }
  }

  public HeadOptions {
    linFtrs = List.copyOf(linFtrs);
    ps = List.copyOf(ps);
    if (ps.size() != 1 && ps.size() != linFtrs.size() + 1)
      throw new IllegalArgumentException(
          "a head of "
              + (linFtrs.size() + 1)
              + " linear layers takes one dropout or one for each; "
              + ps.size()
              + " were given");
  }

  public HeadOptions withLinFtrs(Integer... linFtrs) {
    // A single dropout fits any number of layers; several are given together with the sizes.
    var dropouts = ps.size() == linFtrs.length + 1 ? ps : List.of(ps.getLast());
    return new HeadOptions(
        List.of(linFtrs), dropouts, pool, concatPool, firstBn, bnFinal, linFirst, yRange);
  }

  public HeadOptions withPs(Double... ps) {
    return new HeadOptions(
        linFtrs, List.of(ps), pool, concatPool, firstBn, bnFinal, linFirst, yRange);
  }

  public HeadOptions withPool(boolean pool) {
    return new HeadOptions(linFtrs, ps, pool, concatPool, firstBn, bnFinal, linFirst, yRange);
  }

  public HeadOptions withConcatPool(boolean concatPool) {
    return new HeadOptions(linFtrs, ps, pool, concatPool, firstBn, bnFinal, linFirst, yRange);
  }

  public HeadOptions withFirstBn(boolean firstBn) {
    return new HeadOptions(linFtrs, ps, pool, concatPool, firstBn, bnFinal, linFirst, yRange);
  }

  public HeadOptions withBnFinal(boolean bnFinal) {
    return new HeadOptions(linFtrs, ps, pool, concatPool, firstBn, bnFinal, linFirst, yRange);
  }

  public HeadOptions withLinFirst(boolean linFirst) {
    return new HeadOptions(linFtrs, ps, pool, concatPool, firstBn, bnFinal, linFirst, yRange);
  }

  public HeadOptions withYRange(double low, double high) {
    return new HeadOptions(
        linFtrs, ps, pool, concatPool, firstBn, bnFinal, linFirst, new Range(low, high));
  }
}
