package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// Writes a line for every event of a fit: when it came, the epoch, the batch, the event, and the
/// loss or the epoch's record once they are known (order 0). To follow a training from outside, or
/// to find where it hangs: each line is in the file at once, which costs time, and the loss costs a
/// wait for the device.
///
/// ```text
/// 2026-11-21T13:41:09.104	0	12	after_loss	0.693147
/// ```
///
/// The file is appended to; validations and predictions write their events too.
///
/// | event | what it does |
/// |---|---|
/// | before_fit | opens the file |
/// | each, from before_fit to after_fit | writes a line |
/// | after_fit | closes the file |
public final class LoggingCallback extends Callback
    implements Event.BeforeFit,
        Event.BeforeEpoch,
        Event.BeforeTrain,
        Event.BeforeBatch,
        Event.AfterPred,
        Event.AfterLoss,
        Event.BeforeBackward,
        Event.AfterCancelBackward,
        Event.AfterBackward,
        Event.BeforeStep,
        Event.AfterCancelStep,
        Event.AfterStep,
        Event.AfterCancelBatch,
        Event.AfterBatch,
        Event.AfterCancelTrain,
        Event.AfterTrain,
        Event.BeforeValidate,
        Event.AfterCancelValidate,
        Event.AfterValidate,
        Event.AfterCancelEpoch,
        Event.AfterEpoch,
        Event.AfterCancelFit,
        Event.AfterFit {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");

  private final Path file;
  private BufferedWriter writer;

  public LoggingCallback(Path file) {
    this.file = file;
  }

  public LoggingCallback(String file) {
    this(Path.of(file));
  }

  private void log(Event event, Object what) {
    try {
      if (writer == null)
        writer =
            Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      writer.write(
          String.join(
              "\t",
              LocalDateTime.now().format(TIME),
              Integer.toString(learn.epoch),
              Integer.toString(learn.iter),
              event.toString()));
      if (what != null) writer.write("\t" + what);
      writer.write('\n');
      writer.flush();
      if (event == Event.AFTER_FIT) close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the log " + file + ": " + e, e);
    }
  }

  private void close() throws IOException {
    writer.close();
    writer = null;
  }

  private void log(Event event) {
    log(event, null);
  }

  private Object loss() {
    return learn.loss == null || learn.loss.numel() != 1 ? null : (float) learn.loss.item();
  }

  @Override
  public void beforeFit() {
    log(Event.BEFORE_FIT);
  }

  @Override
  public void beforeEpoch() {
    log(Event.BEFORE_EPOCH);
  }

  @Override
  public void beforeTrain() {
    log(Event.BEFORE_TRAIN);
  }

  @Override
  public void beforeBatch() {
    log(Event.BEFORE_BATCH);
  }

  @Override
  public void afterPred() {
    log(Event.AFTER_PRED);
  }

  @Override
  public void afterLoss() {
    log(Event.AFTER_LOSS, loss());
  }

  @Override
  public void beforeBackward() {
    log(Event.BEFORE_BACKWARD);
  }

  @Override
  public void afterCancelBackward() {
    log(Event.AFTER_CANCEL_BACKWARD);
  }

  @Override
  public void afterBackward() {
    log(Event.AFTER_BACKWARD);
  }

  @Override
  public void beforeStep() {
    log(Event.BEFORE_STEP);
  }

  @Override
  public void afterCancelStep() {
    log(Event.AFTER_CANCEL_STEP);
  }

  @Override
  public void afterStep() {
    log(Event.AFTER_STEP);
  }

  @Override
  public void afterCancelBatch() {
    log(Event.AFTER_CANCEL_BATCH);
  }

  @Override
  public void afterBatch() {
    log(Event.AFTER_BATCH);
  }

  @Override
  public void afterCancelTrain() {
    log(Event.AFTER_CANCEL_TRAIN);
  }

  @Override
  public void afterTrain() {
    log(Event.AFTER_TRAIN);
  }

  @Override
  public void beforeValidate() {
    log(Event.BEFORE_VALIDATE);
  }

  @Override
  public void afterCancelValidate() {
    log(Event.AFTER_CANCEL_VALIDATE);
  }

  @Override
  public void afterValidate() {
    log(Event.AFTER_VALIDATE);
  }

  @Override
  public void afterCancelEpoch() {
    log(Event.AFTER_CANCEL_EPOCH);
  }

  @Override
  public void afterEpoch() {
    log(Event.AFTER_EPOCH, learn.finalRecord);
  }

  @Override
  public void afterCancelFit() {
    log(Event.AFTER_CANCEL_FIT);
  }

  @Override
  public void afterFit() {
    log(Event.AFTER_FIT);
  }
}
