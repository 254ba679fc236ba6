package fastai.plot;

import java.util.ServiceLoader;

/// The program's [Display]: a default that it may set.
final class Displays {
  private static volatile Display chosen;

  private Displays() {}

  private static final class Provided {
    static final Display DISPLAY = ServiceLoader.load(Display.class).findFirst().orElse(null);
  }

  static void use(Display display) {
    chosen = display;
  }

  /// `null` if there is none.
  static Display current() {
    Display display = chosen;
    return display != null ? display : Provided.DISPLAY;
  }
}
