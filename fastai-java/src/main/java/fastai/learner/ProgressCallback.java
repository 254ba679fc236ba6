package fastai.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Shows a table with a row an epoch and, in a terminal, a line with the progress of the epoch that
/// is running (order 60). One of the default callbacks; needs [Recorder].
///
/// ```text
/// epoch     train_loss  valid_loss  accuracy  time
/// 0         0.498237    0.187420    0.944290  00:00
/// ```
public final class ProgressCallback extends Callback
    implements Event.BeforeFit,
        Event.BeforeTrain,
        Event.BeforeValidate,
        Event.AfterBatch,
        Event.AfterTrain,
        Event.AfterValidate,
        Event.AfterFit {
  private static final long UPDATE_NANOS = 50_000_000;
  private static final int WIDTH = 30;

  private final Terminal terminal;
  private java.util.function.Consumer<List<Object>> oldLogger;
  private List<Integer> widths;
  private boolean bar;
  private long begin;
  private long shown;

  public ProgressCallback() {
    this(Terminal.standard());
  }

  ProgressCallback(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public double order() {
    return 60;
  }

  @Override
  public void beforeFit() {
    var recorder = learn.cb(Recorder.class);
    if (recorder == null)
      throw new IllegalStateException(
          "the progress table shows what a Recorder keeps, and the learner has none");
    bar = learn.createMbar && terminal.isInteractive();
    oldLogger = learn.logger;
    if (learn.logger == null) return;
    learn.logger = this::writeStats;
    widths = null;
    writeStats(new ArrayList<>(recorder.metricNames()));
  }

  private void writeStats(List<Object> row) {
    if (widths == null)
      widths = row.stream().map(name -> Math.max(name.toString().length(), 8)).toList();
    var line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String text =
          row.get(i) instanceof Double number
              ? String.format(Locale.ROOT, "%.6f", number)
              : String.valueOf(row.get(i));
      int width = i < widths.size() ? widths.get(i) : text.length();
      line.append(text).append(" ".repeat(Math.max(0, width - text.length()) + 2));
    }
    terminal.line(line.toString().stripTrailing());
  }

  @Override
  public void beforeTrain() {
    launch();
  }

  @Override
  public void beforeValidate() {
    launch();
  }

  private void launch() {
    begin = System.nanoTime();
    shown = begin;
  }

  @Override
  public void afterBatch() {
    if (!bar) return;
    long now = System.nanoTime();
    if (now - shown < UPDATE_NANOS) return;
    shown = now;
    int done = learn.iter + 1, filled = (int) ((long) WIDTH * done / learn.nIter);
    long elapsed = (now - begin) / 1_000_000_000,
        left = (now - begin) / done * (learn.nIter - done) / 1_000_000_000;
    String comment =
        Double.isNaN(learn.smoothLoss) ? "" : String.format(Locale.ROOT, " %.4f", learn.smoothLoss);
    terminal.passing(
        String.format(
            Locale.ROOT,
            "Epoch %d/%d : |%s%s| %.2f%% [%d/%d %s<%s%s]",
            learn.epoch + 1,
            learn.nEpoch,
            "█".repeat(filled),
            "-".repeat(WIDTH - filled),
            100.0 * done / learn.nIter,
            done,
            learn.nIter,
            Recorder.formatTime(elapsed),
            Recorder.formatTime(left),
            comment));
  }

  @Override
  public void afterTrain() {
    terminal.clear();
  }

  @Override
  public void afterValidate() {
    terminal.clear();
  }

  @Override
  public void afterFit() {
    terminal.clear();
    learn.logger = oldLogger;
  }
}
