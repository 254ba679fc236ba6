package fastai.learner;

import fastai.plot.ProgressBar;
import fastai.plot.Terminal;
import fastai.plot.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Shows a table with a row an epoch and, in a terminal, a line with the progress of the fit and of
/// the pass that is running (order 60). One of the default callbacks; needs [Recorder].
///
/// ```text
/// epoch     train_loss  valid_loss  accuracy  time
/// 0         0.498237    0.187420    0.944290  00:00
/// Epoch 2/8 |█---------| train |███████████-------------------| 36.36% [8/22 00:01<00:02 0.1874]
/// ```
///
/// Validations and predictions outside a fit have the line of their pass alone. Where there is no
/// terminal, a pass that takes minutes has a plain line a minute.
///
/// The table takes the place of the learner's own printing of rows; a logger that was set by the
/// user gets its rows all the same, where fastai's gets none.
public final class ProgressCallback extends Callback
    implements Event.BeforeFit,
        Event.BeforeTrain,
        Event.BeforeValidate,
        Event.AfterBatch,
        Event.AfterTrain,
        Event.AfterValidate,
        Event.AfterFit {
  private static final int EPOCHS_WIDTH = 10;

  private final Terminal terminal;
  private final Consumer<List<Object>> writer = this::writeStats;
  private Consumer<List<Object>> oldLogger;
  private TextTable table;
  private ProgressBar bar;

  public ProgressCallback() {
    this(Terminal.standard());
  }

  public ProgressCallback(Terminal terminal) {
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
    // After a fit that failed it is still there.
    if (learn.logger != writer) oldLogger = learn.logger;
    if (learn.logger == null) return;
    learn.logger = writer;
    table = new TextTable(recorder.metricNames());
    terminal.line(table.headingLine());
  }

  private void writeStats(List<Object> row) {
    terminal.line(table.line(row));
    if (oldLogger != null && oldLogger != Loop.PRINT) oldLogger.accept(row);
  }

  @Override
  public void beforeTrain() {
    launch("train");
  }

  @Override
  public void beforeValidate() {
    launch("valid");
  }

  private void launch(String pass) {
    String label = "";
    if (learn.createMbar && !learn.isValidating())
      label =
          "Epoch %d/%d |%s| %s"
              .formatted(
                  learn.epoch + 1,
                  learn.nEpoch,
                  ProgressBar.bar((double) learn.epoch / learn.nEpoch, EPOCHS_WIDTH),
                  pass);
    bar = new ProgressBar(label, learn.dl.length(), terminal);
  }

  @Override
  public void afterBatch() {
    if (bar == null || !bar.isDue()) return;
    boolean comment = learn.training && !Double.isNaN(learn.smoothLoss);
    bar.show(learn.iter + 1L, comment ? String.format(Locale.ROOT, "%.4f", learn.smoothLoss) : "");
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
    if (learn.logger == writer) learn.logger = oldLogger;
  }
}
