package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the number of each epoch that is done to a file, so that a fit that was interrupted goes
/// on with the next one when it is started again (order 70, as late as [SkipToEpoch][
/// fastai.learner.SkipToEpoch]). Together with a callback that saves the model every epoch; load
/// that before the second fit.
///
/// ```java
/// var options = FitOptions.DEFAULT.withCbs(new TrackEpochCallback());
/// learn.fit(10, Lr.of(1e-3), options);             // stopped in epoch 3
/// learn.fit(10, Lr.of(1e-3), options);             // in a new process: epochs 3 to 9
/// ```
///
/// A fit that has done all its epochs removes the file.
///
/// | event | what it does |
/// |---|---|
/// | before_fit | reads the file |
/// | before_epoch | cancels the epochs that are done |
/// | after_epoch | writes the file |
/// | after_fit | removes it after the last epoch |
public final class TrackEpochCallback extends Callback
    implements Event.BeforeFit, Event.BeforeEpoch, Event.AfterEpoch, Event.AfterFit {
  private final String name;
  private int startEpoch;
  private int done = -1;

  /// A file `epoch` in the folder of the models.
  public TrackEpochCallback() {
    this("epoch");
  }

  public TrackEpochCallback(String name) {
    this.name = name;
  }

  @Override
  public double order() {
    return 70;
  }

  /// The first epoch that is trained; known from the start of the fit on.
  public int startEpoch() {
    return startEpoch;
  }

  private Path file() {
    return learn.path.resolve(learn.modelDir).resolve(name);
  }

  @Override
  public void beforeFit() {
    if (!learn.isRealFit()) return;
    startEpoch = read() + 1;
    done = -1;
  }

  private int read() {
    if (!Files.exists(file())) return -1;
    try {
      return Integer.parseInt(Files.readString(file()).strip());
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          file() + " should hold the number of an epoch; remove it to begin with the first");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file() + ": " + e, e);
    }
  }

  @Override
  public void beforeEpoch() {
    if (learn.isRealFit() && learn.epoch < startEpoch) throw Cancel.EPOCH;
  }

  @Override
  public void afterEpoch() {
    if (!learn.isRealFit() || learn.epoch < startEpoch) return;
    done = learn.epoch;
    try {
      Files.createDirectories(file().toAbsolutePath().getParent());
      Files.writeString(file(), Integer.toString(done));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file() + ": " + e, e);
    }
  }

  @Override
  public void afterFit() {
    if (!learn.isRealFit() || done < learn.nEpoch - 1) return;
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + file() + ": " + e, e);
    }
  }
}
