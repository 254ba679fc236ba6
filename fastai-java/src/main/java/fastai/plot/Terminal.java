package fastai.plot;

import java.io.PrintStream;

/// Lines of text, and one at the end that is overwritten while work goes on.
///
/// What is not interactive (a file, another program, a notebook that was not told of [Display])
/// gets no passing lines.
public final class Terminal {
  private final PrintStream out;
  private final boolean interactive;
  private int passing;

  public Terminal(PrintStream out, boolean interactive) {
    this.out = out;
    this.interactive = interactive;
  }

  /// Standard output.
  public static Terminal standard() {
    return new Terminal(System.out, isTerminal() || Display.current() != null);
  }

  private static boolean isTerminal() {
    var console = System.console();
    return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
  }

  /// Whether passing lines can be overwritten.
  public boolean isInteractive() {
    return interactive;
  }

  /// A line that stays.
  public void line(String text) {
    clear();
    out.println(text);
  }

  /// A line in place of the last passing one; passed over where nothing can be overwritten.
  public void passing(String text) {
    if (!interactive) return;
    out.print("\r" + text + " ".repeat(Math.max(0, passing - text.length())));
    out.flush();
    passing = text.length();
  }

  /// Removes the passing line.
  public void clear() {
    if (passing == 0) return;
    out.print("\r" + " ".repeat(passing) + "\r");
    out.flush();
    passing = 0;
  }
}
