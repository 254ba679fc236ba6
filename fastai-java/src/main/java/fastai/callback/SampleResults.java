package fastai.callback;

import fastai.data.Batch;
import fastai.data.TfmdDL;
import fastai.learner.Learner;
import fastai.learner.RandomState;
import fastai.plot.Figure;
import fastai.tensorboard.Pictures;
import fastai.tensorboard.SummaryWriter;
import java.awt.Color;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// What a model says about the first samples of the validation data, for TensorBoard, as the loader
/// shows results. Of a loader that knows no more than its tensors: pictures titled with target and
/// prediction, green where they agree and red where not, and a table for other inputs.
final class SampleResults {
  private static final String TAG = "Sample results";

  private SampleResults() {}

  static void write(Learner learn, SummaryWriter writer, int n) {
    boolean wasTraining = learn.model.isTraining();
    var before = RandomState.now();
    try (var _ = Torch.noGrad();
        var _ = new TensorScope();
        var batches = learn.dls.valid().inOrder().iterator()) {
      if (!batches.hasNext()) return;
      if (wasTraining) learn.model.eval();
      Batch batch = batches.next().to(learn.dls.device());
      if (batch.yb().length == 0) return;
      Tensor pred = learn.lossFunc.activation(learn.model.call(batch.xb()));
      Tensor decoded = learn.lossFunc.decodes(pred);
      int count = (int) Math.min(n, batch.size());
      if (learn.dls.valid() instanceof TfmdDL loader) {
        var view = loader.showResults(batch, new Tensor[] {decoded}, count);
        if (view.isGrid()) writer.addFigure(TAG, view.figure(), learn.trainIter);
        else writer.addText(TAG, "```\n" + view.table() + "```", learn.trainIter);
      } else if (Pictures.isPicture(batch.xb()[0].get(0)))
        writer.addFigure(TAG, pictures(learn, batch, decoded, count), learn.trainIter);
      else writer.addText(TAG, table(learn, batch, decoded, count), learn.trainIter);
    } finally {
      if (wasTraining) learn.model.train();
      before.restore();
    }
  }

  private static Figure pictures(Learner learn, Batch batch, Tensor decoded, int count) {
    var figure = Figure.forCount(count).title("target / prediction");
    for (int i = 0; i < count; i++) {
      String target = text(learn, batch.yb()[0].get(i)), said = text(learn, decoded.get(i));
      figure
          .panel(i)
          .title(target + "\n" + said)
          .titleColor(target.equals(said) ? new Color(0, 128, 0) : Color.RED)
          .image(Pictures.stretched(batch.xb()[0].get(i)));
    }
    return figure;
  }

  private static String table(Learner learn, Batch batch, Tensor decoded, int count) {
    var text = new StringBuilder("| target | prediction |\n|---|---|\n");
    for (int i = 0; i < count; i++)
      text.append(
          "| %s | %s |\n"
              .formatted(text(learn, batch.yb()[0].get(i)), text(learn, decoded.get(i))));
    return text.toString();
  }

  static boolean hasTargets(Learner learn) {
    return learn.yb.length > 0;
  }

  /// A target as the data name it, or its numbers.
  static String text(Learner learn, Tensor target) {
    var processing = learn.dls.processing();
    if (processing != null) return String.valueOf(processing.decodeTarget(target));
    return target.numel() == 1 ? number(target) : target.toString();
  }

  private static String number(Tensor target) {
    return target.isFloatingPoint()
        ? String.format(java.util.Locale.ROOT, "%.4f", target.item())
        : Long.toString(target.itemLong());
  }
}
