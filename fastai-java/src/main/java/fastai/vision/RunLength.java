package fastai.vision;

/// Masks of one class as text: the first pixel (counted from 1) and the length of each run, row by
/// row, as Kaggle has them.
///
/// ```java
/// RunLength.encode(mask)                     // "3 2 9 1": pixels 3, 4 and 9
/// RunLength.decode("3 2 9 1", 2, 5)          // a mask 2 high and 5 wide
/// ```
public final class RunLength {
  private RunLength() {}

  /// The runs of pixels that are not 0.
  public static String encode(Mask mask) {
    byte[] pixels = mask.image().pixels();
    var text = new StringBuilder();
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] == 0) continue;
      int start = i;
      while (i < pixels.length && pixels[i] != 0) i++;
      if (!text.isEmpty()) text.append(' ');
      text.append(start + 1).append(' ').append(i - start);
    }
    return text.toString();
  }

  /// The mask of these runs: 1 within, 0 without.
  ///
  /// @throws IllegalArgumentException if the text is no list of runs that lie in the mask
  public static Mask decode(String runs, int height, int width) {
    var pixels = new byte[Math.multiplyExact(height, width)];
    String[] words = runs.isBlank() ? new String[0] : runs.strip().split("\\s+");
    if (words.length % 2 != 0)
      throw new IllegalArgumentException(
          "runs are pairs of a start and a length; there are " + words.length + " numbers");
    for (int i = 0; i < words.length; i += 2) {
      long start = number(words[i]), length = number(words[i + 1]);
      if (start < 1 || length < 0 || start - 1 + length > pixels.length)
        throw new IllegalArgumentException(
            "the run from pixel "
                + start
                + " over "
                + length
                + " does not lie in a mask of "
                + height
                + "x"
                + width
                + " pixels, counted from 1");
      java.util.Arrays.fill(pixels, (int) start - 1, (int) (start - 1 + length), (byte) 1);
    }
    return new Mask(Image.of(height, width, pixels));
  }

  private static long number(String word) {
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("runs are whole numbers; '" + word + "' is none", e);
    }
  }
}
