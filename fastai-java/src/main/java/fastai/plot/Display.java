package fastai.plot;

import java.awt.image.BufferedImage;

/// Where [Figure#show] puts its picture when there is a place for pictures, such as a notebook.
///
/// The Java kernels of Jupyter (IJava, JJava, Ganymede, rapaio) give each notebook a function
/// `display` that shows a `BufferedImage` below the cell. One line tells figures of it:
///
/// ```java
/// fastai.plot.Display.use(image -> display(image));
/// ```
///
/// A kernel, or a library for one, that wants to save its users the line provides this interface as
/// a service (`java.util.ServiceLoader`). Without either, figures are shown as files.
@FunctionalInterface
// java.desktop is not passed on: its List and others would meet java.util's in scripts.
@SuppressWarnings("exports")
public interface Display {
  void show(BufferedImage image);

  /// The display of this program from now on; `null` goes back to the one that is provided as a
  /// service, or to none.
  static void use(Display display) {
    Displays.use(display);
  }

  /// The display of this program; `null` if there is none.
  static Display current() {
    return Displays.current();
  }
}
