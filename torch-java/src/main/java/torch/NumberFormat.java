package torch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/// One way to write all numbers of a tensor, so that they line up: whole numbers as `3.`, others
/// with a fixed number of digits, and those that differ too much in size in scientific notation.
/// Which it is follows from the numbers that will be shown (PyTorch's `_tensor_str._Formatter`).
sealed interface NumberFormat {
  /// Characters that the longest number takes.
  int width();

  /// A number, with blanks in front up to the width.
  String format(double value);

  /// For floating point numbers.
  static NumberFormat of(double[] values, PrintOptions options) {
    double[] sizes =
        Arrays.stream(values).filter(v -> Double.isFinite(v) && v != 0).map(Math::abs).toArray();
    if (sizes.length == 0) return new Whole(1);
    double least = Arrays.stream(sizes).min().getAsDouble();
    double most = Arrays.stream(sizes).max().getAsDouble();
    boolean scientific =
        options.sciMode() != null
            ? options.sciMode()
            : most / least > 1000 || most > 1e8 || least < 1e-4;
    NumberFormat plain;
    if (scientific) plain = new Scientific(0, options.precision());
    else if (Arrays.stream(sizes).allMatch(v -> v == Math.ceil(v))) plain = new Whole(0);
    else plain = new Fixed(0, options.precision());
    // Neither zero nor the non-finite count: as in Python they may stand out of line.
    int width = 1;
    for (double value : values)
      if (Double.isFinite(value) && value != 0)
        width = Math.max(width, plain.format(value).length());
    return switch (plain) {
      case Scientific s -> new Scientific(width, s.precision);
      case Fixed f -> new Fixed(width, f.precision);
      case Whole _ -> new Whole(width);
    };
  }

  record Whole(int width) implements NumberFormat {
    @Override
    public String format(double value) {
      return pad(Double.isFinite(value) ? fixed(value, 0) + "." : nonFinite(value), width);
    }
  }

  record Fixed(int width, int precision) implements NumberFormat {
    @Override
    public String format(double value) {
      return pad(Double.isFinite(value) ? fixed(value, precision) : nonFinite(value), width);
    }
  }

  record Scientific(int width, int precision) implements NumberFormat {
    @Override
    public String format(double value) {
      return pad(Double.isFinite(value) ? scientific(value, precision) : nonFinite(value), width);
    }
  }

  static String pad(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String nonFinite(double value) {
    return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }

  // Java's own formatter rounds the shortest decimal that stands for a double, and half up; C and
  // Python
  // round the double's exact value, half to even.

  private static String sign(double value) {
    return Double.doubleToRawLongBits(value) < 0 ? "-" : "";
  }

  /// C's `%.{digits}f`.
  private static String fixed(double value, int digits) {
    return sign(value)
        + new BigDecimal(Math.abs(value)).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  /// C's `%.{digits}e`.
  private static String scientific(double value, int digits) {
    var rounded =
        new BigDecimal(Math.abs(value)).round(new MathContext(digits + 1, RoundingMode.HALF_EVEN));
    String figures = rounded.unscaledValue().toString();
    int exponent = value == 0 ? 0 : figures.length() - 1 - rounded.scale();
    figures += "0".repeat(Math.max(0, digits + 1 - figures.length()));
    String fraction = digits == 0 ? "" : "." + figures.substring(1, digits + 1);
    return sign(value)
        + figures.charAt(0)
        + fraction
        + (exponent < 0 ? "e-" : "e+")
        + (Math.abs(exponent) < 10 ? "0" : "")
        + Math.abs(exponent);
  }

  /// C's `%g`: six figures at most, no zeros at the end.
  static String shortest(double value) {
    String scientific = scientific(value, 5);
    int exponent = Integer.parseInt(scientific.substring(scientific.indexOf('e') + 1));
    if (exponent >= -4 && exponent < 6) return withoutZeros(fixed(value, 5 - exponent));
    int e = scientific.indexOf('e');
    return withoutZeros(scientific.substring(0, e)) + scientific.substring(e);
  }

  private static String withoutZeros(String number) {
    return number.contains(".") ? number.replaceAll("\\.?0+$", "") : number;
  }
}
