package fastai.learner;

import java.io.PrintStream;

/// Lines of text, and one at the end that is overwritten while work goes on.
class Terminal {
  private final PrintStream out;
  private final boolean interactive;
  private int passing;

  Terminal(PrintStream out, boolean interactive) {
    this.out = out;
    this.interactive = interactive;
  }

  /// Standard output; interactive unless it goes to a file or another program.
  static Terminal standard() {
    return new Terminal(System.out, isTerminal());
  }

  private static boolean isTerminal() {
    var console = System.console();
    return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
  }

  boolean isInteractive() {
    return interactive;
  }

  /// A line that stays.
  void line(String text) {
    clear();
    out.println(text);
  }

  /// A line in place of the last passing one.
  void passing(String text) {
    out.print("\r" + text + " ".repeat(Math.max(0, passing - text.length())));
    out.flush();
    passing = text.length();
  }

  /// Removes the passing line.
  void clear() {
    if (passing == 0) return;
    out.print("\r" + " ".repeat(passing) + "\r");
    out.flush();
    passing = 0;
  }
}
