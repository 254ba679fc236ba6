package fastai.data;

/// A text that is shown as a title.
public record TitledStr(String value) implements Titled {
  @Override
  public String title() {
    return value;
  }

  /// The first so many words, and `...` if there are more; all for -1.
  public TitledStr truncate(int words) {
    String[] all = value.split(" ");
    return words < 0 || all.length <= words
        ? this
        : new TitledStr(String.join(" ", java.util.Arrays.copyOf(all, words)) + " ...");
  }
}
