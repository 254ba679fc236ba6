package fastai.tensorboard;

import fastai.plot.Figure;
import fastai.plot.TensorPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.nn.Module;

/// Writes what TensorBoard shows (`torch.utils.tensorboard.SummaryWriter`): curves, pictures,
/// texts, histograms, the graph of a model, and points for the projector. Needs no TensorBoard;
/// `tensorboard --logdir runs` shows the files.
///
/// ```java
/// try (var writer = new SummaryWriter(Path.of("runs/pets"))) {
///   writer.addScalar("train_loss", 0.69, 0);
///   writer.addFigure("results", figure, 0);
/// }
/// ```
///
/// A slash in a tag makes groups. What was written is in the file after [#flush], at the latest two
/// seconds after it was written and something else follows, and after [#close]. Several threads may
/// write.
// java.desktop is not passed on: its List and others would meet java.util's in scripts.
@SuppressWarnings("exports")
public final class SummaryWriter implements AutoCloseable {
  private static final long FLUSH_NANOS = 2_000_000_000L;

  private final Path logDir;
  private final EventFile file;
  private long flushed = System.nanoTime();

  /// A new folder in `runs`, named after the time and this machine.
  public SummaryWriter() {
    this(newRun());
  }

  private static Path newRun() {
    var time = DateTimeFormatter.ofPattern("MMMdd_HH-mm-ss", Locale.ROOT);
    return Path.of("runs", LocalDateTime.now().format(time) + "_" + EventFile.host());
  }

  /// @param logDir the folder of the run; made if there is none
  public SummaryWriter(Path logDir) {
    this.logDir = logDir;
    try {
      file = EventFile.in(logDir);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a run to " + logDir + ": " + e, e);
    }
  }

  public Path logDir() {
    return logDir;
  }

  /// The file of events.
  public Path file() {
    return file.file();
  }

  // ---- what is shown ----------------------------------------------------------------------------

  /// A point of a curve.
  public void addScalar(String tag, double value, long step) {
    add(step, new Message().put(1, tag).putFloat(2, (float) value));
  }

  /// A picture: see [TensorPicture] for the shapes.
  public void addImage(String tag, Tensor image, long step) {
    addImage(tag, TensorPicture.of(image), step);
  }

  public void addImage(String tag, BufferedImage image, long step) {
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var picture =
        new Message()
            .put(1, image.getHeight())
            .put(2, image.getWidth())
            .put(3, 3)
            .put(4, png.toByteArray());
    add(step, new Message().put(1, tag).put(4, picture));
  }

  public void addFigure(String tag, Figure figure, long step) {
    addImage(tag, figure.toImage(), step);
  }

  /// A text in Markdown.
  public void addText(String tag, String text, long step) {
    var metadata = new Message().put(1, new Message().put(1, "text"));
    var shape = new Message().put(2, new Message().put(1, 1));
    var tensor =
        new Message().put(1, 7).put(2, shape).put(8, text.getBytes(StandardCharsets.UTF_8));
    add(step, new Message().put(1, tag + "/text_summary").put(9, metadata).put(8, tensor));
  }

  /// How the values of a tensor are distributed; those that are not finite are left out.
  public void addHistogram(String tag, Tensor values, long step) {
    double[] all;
    try (var _ = new TensorScope()) {
      all = values.detach().cpu().to(DType.FLOAT64).flatten().toDoubleArray();
    }
    add(step, new Message().put(1, tag).put(5, Histogram.of(all).message()));
  }

  /// The operators that a model applies to a batch, grouped by its modules.
  public void addGraph(Module model, Tensor... xb) {
    write(EventFile.event(0).put(4, ModelGraph.of(model, xb)));
  }

  /// Points for the projector.
  ///
  /// @param points `[n, features]`
  /// @param labels one for each point; `null` for none
  /// @param images one for each point, all of one size; `null` for none
  public void addEmbedding(
      Tensor points, List<String> labels, List<BufferedImage> images, String tag, long step) {
    flush();
    Projector.add(logDir, points, labels, images, tag, step);
  }

  // ---- the file ---------------------------------------------------------------------------------

  private void add(long step, Message value) {
    write(EventFile.event(step).put(5, new Message().put(1, value)));
  }

  private synchronized void write(Message event) {
    try {
      file.write(event);
      if (System.nanoTime() - flushed < FLUSH_NANOS) return;
      file.flush();
      flushed = System.nanoTime();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + file.file() + ": " + e, e);
    }
  }

  /// Has all that was written be in the file.
  public synchronized void flush() {
    try {
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + file.file() + ": " + e, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + file.file() + ": " + e, e);
    }
  }
}
