package fastai.plot;

/// What the axes of a [Panel] stand for, which of them are logarithmic, and from where to where
/// they go (`null`: as the points do).
record Axes(String x, String y, boolean logX, boolean logY, Range xRange, Range yRange) {
  static final Axes NONE = new Axes("", "", false, false, null, null);

  record Range(double from, double to) {}

  Axes named(String x, String y) {
    return new Axes(x, y, logX, logY, xRange, yRange);
  }

  Axes withLogX(boolean logX) {
    return new Axes(x, y, logX, logY, xRange, yRange);
  }

  Axes withLogY(boolean logY) {
    return new Axes(x, y, logX, logY, xRange, yRange);
  }

  Axes withRanges(Range xRange, Range yRange) {
    return new Axes(x, y, logX, logY, xRange, yRange);
  }
}
