package fastai.callback;

/// Where to evaluate a function between 0 and 1, and how much each value counts, so that the sum is
/// its integral, exactly for polynomials of up to degree `2 n - 1`.
///
/// @param points rising
record GaussLegendre(double[] points, double[] weights) {
  /// The zeros of the Legendre polynomial of degree `n`, by Newton's method.
  static GaussLegendre of(int n) {
    var points = new double[n];
    var weights = new double[n];
    for (int i = 0; i < n; i++) {
      double x = -Math.cos(Math.PI * (i + 0.75) / (n + 0.5)), slope = 0, step;
      do {
        double p = 1, before = 0;
        for (int k = 1; k <= n; k++) {
          double next = ((2 * k - 1) * x * p - (k - 1) * before) / k;
          before = p;
          p = next;
        }
        slope = n * (x * p - before) / (x * x - 1);
        step = p / slope;
        x -= step;
      } while (Math.abs(step) > 1e-15);
      points[i] = (1 + x) / 2;
      weights[i] = 1 / ((1 - x * x) * slope * slope);
    }
    return new GaussLegendre(points, weights);
  }
}
