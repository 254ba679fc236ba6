package fastai.tensorboard;

/// How many of some numbers are in each of 30 ranges of the same width, from the least to the
/// greatest.
///
/// @param limits the upper ends of the ranges
record Histogram(
    double min,
    double max,
    double num,
    double sum,
    double sumSquares,
    double[] limits,
    double[] counts) {
  private static final int RANGES = 30;

  static Histogram of(double[] values) {
    double min = Double.POSITIVE_INFINITY, max = Double.NEGATIVE_INFINITY, sum = 0, squares = 0;
    long num = 0;
    for (double value : values) {
      if (!Double.isFinite(value)) continue;
      min = Math.min(min, value);
      max = Math.max(max, value);
      sum += value;
      squares += value * value;
      num++;
    }
    if (num == 0) return new Histogram(0, 0, 0, 0, 0, new double[] {0}, new double[] {0});
    double width = max > min ? (max - min) / RANGES : 1;
    var limits = new double[RANGES];
    for (int i = 0; i < RANGES; i++)
      limits[i] = i == RANGES - 1 && max > min ? max : min + width * (i + 1);
    var counts = new double[RANGES];
    for (double value : values)
      if (Double.isFinite(value)) counts[Math.min(RANGES - 1, (int) ((value - min) / width))]++;
    return new Histogram(min, max, num, sum, squares, limits, counts);
  }

  Message message() {
    return new Message()
        .put(1, min)
        .put(2, max)
        .put(3, num)
        .put(4, sum)
        .put(5, sumSquares)
        .put(6, limits)
        .put(7, counts);
  }
}
