package fastai.callback;

import java.awt.image.BufferedImage;

/// A matrix of numbers as a picture, dark violet for 0 and yellow for the greatest, in the colours
/// in which matplotlib draws one by default (viridis).
final class HistPicture {
  /// viridis at 0, 1/8, ... 1.
  private static final int[] COLORS = {
    0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725
  };

  private HistPicture() {}

  /// @param values `[row][column]` of 0 or more, the first row at the bottom
  static BufferedImage of(double[][] values, int width, int height) {
    int rows = values.length, columns = values[0].length;
    double most = 0;
    for (var row : values) for (double value : row) most = Math.max(most, value);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++)
      for (int x = 0; x < width; x++) {
        double value =
            columns == 0
                ? 0
                : values[(height - 1 - y) * rows / height][(int) ((long) x * columns / width)];
        image.setRGB(x, y, color(most == 0 ? 0 : value / most));
      }
    return image;
  }

  static int color(double share) {
    double at = share * (COLORS.length - 1);
    int below = Math.min((int) at, COLORS.length - 2);
    int color = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = COLORS[below] >> shift & 255, b = COLORS[below + 1] >> shift & 255;
      color |= (int) Math.round(a + (b - a) * (at - below)) << shift;
    }
    return color;
  }
}
