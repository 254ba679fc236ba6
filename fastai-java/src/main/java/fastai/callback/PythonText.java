package fastai.callback;

import java.math.BigDecimal;
import java.util.Locale;

/// Numbers as Python prints them.
final class PythonText {
  private PythonText() {}

  /// Python's `repr` of a float: `0.001`, `1e-05`, `nan`.
  static String repr(double value) {
    if (Double.isNaN(value)) return "nan";
    if (Double.isInfinite(value)) return value > 0 ? "inf" : "-inf";
    double size = Math.abs(value);
    if (size == 0 || size >= 1e-4 && size < 1e16) {
      String plain = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
      if (value == 0) plain = 1 / value > 0 ? "0.0" : "-0.0";
      return plain.contains(".") ? plain : plain + ".0";
    }
    // 1.0E-5 -> 1e-05
    String[] parts = Double.toString(value).split("E");
    int exponent = Integer.parseInt(parts[1]);
    return parts[0].replaceAll("\\.0$", "")
        + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
