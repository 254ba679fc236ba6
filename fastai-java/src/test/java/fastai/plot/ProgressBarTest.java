package fastai.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private static final long SECOND = 1_000_000_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long now;

  private ProgressBar bar(boolean interactive, long total) {
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    return new ProgressBar("reading", total, new Terminal(out, interactive), () -> now);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void r07_throttled() {
    var bar = bar(true, 1000);
    for (int i = 0; i < 1000; i++) {
      now += 1_000_000;
      bar.step();
    }
    assertEquals(20, printed().chars().filter(c -> c == '\r').count());
  }

  @Test
  void r07_timeLeft() {
    var bar = bar(true, 30);
    now += 2 * SECOND;
    bar.update(8);
    assertEquals("\rreading |████████----------------------| 26.67% [8/30 00:02<00:05]", printed());
    bytes.reset();
    var endless = bar(true, 0);
    now += 3700 * SECOND;
    endless.update(5);
    assertEquals("\rreading [5 1:01:40]", printed());
  }

  @Test
  void r07_aPassingLineIsOverwritten() {
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var terminal = new Terminal(out, true);
    terminal.passing("working 10 %");
    terminal.passing("done");
    terminal.line("result");
    assertEquals("\rworking 10 %\rdone        \r    \rresult" + System.lineSeparator(), printed());
  }

  @Test
  void r12_elsewhereALineAMinute() {
    var bar = bar(false, 200);
    for (int i = 0; i < 130; i++) {
      now += SECOND;
      bar.step();
    }
    assertEquals(2, printed().lines().count());
    assertEquals(
        "reading |█████████---------------------| 30.00% [60/200 01:00<02:20]",
        printed().lines().findFirst().orElseThrow());
  }
}
