package fastai.interpret;

import fastai.data.Batch;
import fastai.data.TfmdDL;
import fastai.learner.Learner;
import fastai.plot.Figure;
import fastai.plot.Panel;
import fastai.plot.Showable;
import java.nio.file.Path;
import java.util.List;
import torch.Autograd;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// Which places of a picture speak for a class: the feature maps `A` of a layer, weighted by how
/// much the class's score grows with each of them.
///
/// ```text
/// w_c = mean over height and width of d score / d A_c,     map = relu(sum_c w_c A_c)
/// ```
///
/// ```java
/// GradCam.of(learn, file).save(Path.of("why.png"));         // for the class that is predicted
/// Tensor map = GradCam.map(model, model.getSubmodule("0"), x, 3);
/// ```
///
/// The score is the model's output before softmax. The course's notebook leaves out the ReLU and
/// averages over the channels.
///
/// Source: Selvaraju et al. 2016, arXiv 1610.02391.
public final class GradCam {
  /// Maps of fewer pixels than this say nothing about places.
  private static final int FEWEST = 16;

  private GradCam() {}

  /// The map of a layer, `[height, width]`, in the scope that is open now. The model is in
  /// evaluation meanwhile, and its gradients stay as they are.
  ///
  /// @param layer gives `[1, channels, height, width]`, once in a pass
  /// @param x one sample, `[1, ...]`
  /// @param y the class
  public static Tensor map(Module model, Module layer, Tensor x, int y) {
    if (x.size(0) != 1)
      throw new IllegalArgumentException(
          "a heat map is made of one sample, [1, ...]; given: " + x.describe());
    boolean training = model.isTraining();
    model.eval();
    var seen = new Tensor[1];
    // What comes after may work in place: it gets a copy.
    var handle =
        layer.registerForwardHook(
            (_, _, out) -> {
              if (!(out instanceof Tensor a)) return null;
              seen[0] = a;
              return a.clone();
            });
    try (var _ = Torch.enableGrad();
        var scope = new TensorScope()) {
      // A frozen body has no gradients of its own.
      Tensor scores = model.call(x.detach().requiresGrad_(true));
      if (y < 0 || y >= scores.size(-1))
        throw new IndexOutOfBoundsException(
            "the model has classes 0 to " + (scores.size(-1) - 1) + ", and no class " + y);
      Tensor a = seen[0];
      if (a == null || a.dim() != 4)
        throw new IllegalArgumentException(
            "a heat map needs a layer with feature maps [1, channels, height, width]; this one"
                + (a == null ? " gave none" : " gives " + a.describe()));
      Tensor g = Autograd.grad(scores.select(-1, y).sum(), a)[0];
      Tensor weights = g.mean(new long[] {2, 3}, true);
      return scope.keep(weights.mul(a.detach()).sum(new long[] {0, 1}).relu());
    } finally {
      handle.remove();
      model.train(training);
    }
  }

  /// A picture, what the model says of it, and what speaks for that.
  ///
  /// @param inputs decoded
  /// @param y the class that the map is for
  /// @param probs the activated outputs
  /// @param map `null` where the layer has fewer than 16 places
  public record Seen(List<Object> inputs, String y, double[] probs, HeatMap map)
      implements Showable {
    @Override
    public void show(Panel panel) {
      for (Object input : inputs) if (input instanceof Showable picture) panel.show(picture);
      if (map != null) panel.show(map);
    }

    /// A figure with the class as title.
    public Figure figure() {
      var figure = Figure.single();
      String title = map == null ? y + "\n(feature maps too small for a heat map)" : y;
      figure.panel(0).show(this).title(title);
      return figure;
    }

    public void save(Path file) {
      figure().save(file);
    }
  }

  /// For the class that the model takes an item for, and its body: the first of the model's parts.
  public static Seen of(Learner learn, Object item) {
    return of(learn, item, -1);
  }

  /// For a class by name: `GradCam.of(learn, file, "cat")`.
  public static Seen of(Learner learn, Object item, String y) {
    int c = learn.dls.vocab().indexOf(y);
    if (c < 0)
      throw new IllegalArgumentException(
          "there is no class '" + y + "'; there are " + learn.dls.vocab());
    return of(learn, item, c);
  }

  private static Seen of(Learner learn, Object item, int y) {
    if (learn.model.children().isEmpty())
      throw new IllegalArgumentException(
          "this model has no parts; name the layer: GradCam.map(model, layer, x, y)");
    TfmdDL dl = learn.dls.testDl(List.of(item));
    try (var scope = new TensorScope()) {
      Batch batch = dl.with(o -> o.withNumWorkers(0)).oneBatch();
      Tensor probs = learn.predBatch(batch).get(0);
      int c = y >= 0 ? y : (int) probs.argmax().itemLong();
      var vocab = learn.dls.vocab();
      var device = learn.model.parameters().getFirst().device();
      Tensor x = batch.to(device).xb()[0];
      Tensor map = map(learn.model, learn.model.children().getFirst(), x, c);
      Object[] decoded = dl.decodeBatch(batch, 1).getFirst();
      for (Object value : decoded) Outputs.keep(scope, value);
      return new Seen(
          List.of(decoded),
          c < vocab.size() ? vocab.get(c) : Integer.toString(c),
          probs.cpu().to(DType.FLOAT64).toDoubleArray(),
          map.numel() < FEWEST ? null : HeatMap.of(map));
    }
  }
}
