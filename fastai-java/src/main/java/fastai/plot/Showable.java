package fastai.plot;

/// A value that is shown as a picture: an image, a mask over one, points. Values that are no
/// pictures are shown by their `toString()`, as titles and as cells of tables.
///
/// ```java
/// record Photo(BufferedImage pixels) implements Showable {
///   public void show(Panel panel) {
///     panel.image(pixels);
///   }
/// }
/// ```
public interface Showable {
  /// Draws this value into a panel. What is drawn later lies over what was drawn before, so that a
  /// mask may follow its image.
  void show(Panel panel);

  /// Whether it belongs on the picture before it, as a mask or points do, rather than beside it.
  default boolean isOverlay() {
    return false;
  }
}
