package fastai.plot;

/// What the axes of a [Panel] stand for, and which of them are logarithmic.
record Axes(String x, String y, boolean logX, boolean logY) {
  static final Axes NONE = new Axes("", "", false, false);

  Axes named(String x, String y) {
    return new Axes(x, y, logX, logY);
  }

  Axes withLogX(boolean logX) {
    return new Axes(x, y, logX, logY);
  }

  Axes withLogY(boolean logY) {
    return new Axes(x, y, logX, logY);
  }
}
