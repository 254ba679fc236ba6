package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.data.CategoryBlock;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.Pipeline;
import fastai.data.RandomSplitter;
import fastai.data.TensorBase;
import fastai.data.Transform;
import fastai.data.TransformBlock;
import fastai.optimizer.OptFunc;
import fastai.plot.Panel;
import fastai.plot.Showable;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Torch;
import torch.nn.BatchNorm1d;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class LearnerTextTest {
  private static DataLoaders loaders() {
    var block =
        DataBlock.<Integer>of(new TransformBlock() {}, new CategoryBlock())
            .withGetX(i -> new float[] {i % 2, i % 3})
            .withGetY(i -> i % 2 == 0 ? "even" : "odd")
            .withSplitter(new RandomSplitter(0.25, 42));
    return block.dataloaders(IntStream.range(0, 40).boxed().toList(), o -> o.withBs(8));
  }

  private static Learner learner() {
    Torch.manualSeed(1);
    var body = new Sequential(new Linear(2, 4), new BatchNorm1d(4), new ReLU());
    var net = new Sequential(body, new Linear(4, 2));
    var options =
        Learner.options()
            .withOptFunc(OptFunc.sgd())
            .withSplitter(m -> List.of(body.parameters(), net.getSubmodule("1").parameters()));
    var learn = new Learner(loaders(), net, options);
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  @Test
  void l28_layersOptimizerLossAndCallbacks() {
    var learn = learner();
    learn.freeze();
    var before = RandomState.now();
    String text = learn.summary();
    assertThat(RandomState.now().cpu()).isEqualTo(before.cpu());
    assertThat(learn.model.isTraining()).isTrue();
    // 2 * 4 + 4 = 12; 4 + 4 = 8, trainable though frozen; 4 * 2 + 2 = 10
    assertThat(text.lines().map(String::stripTrailing).toList())
        .containsSubsequence(
            "Sequential (Input shape: 8 x 2)",
            "=".repeat(76),
            "Layer (type)         Output Shape         Param #    Trainable",
            "=".repeat(76),
            "                     8 x 4",
            "Linear                                    12         False",
            "BatchNorm1d                               8          True",
            "ReLU",
            "_".repeat(76),
            "                     8 x 2",
            "Linear                                    10         True",
            "_".repeat(76),
            "",
            "Total params: 30",
            "Total trainable params: 18",
            "Total non-trainable params: 12",
            "",
            "Loss function: " + learn.lossFunc,
            "",
            "Model frozen up to parameter group #1",
            "",
            "Callbacks:",
            "  - TrainEvalCallback",
            "  - Recorder");
    assertThat(text).contains("Optimizer used: Sgd(");
    learn.unfreeze();
    assertThat(learn.summary()).contains("Model unfrozen", "Total trainable params: 30");
  }

  @Test
  void l28_callbacksStandInTheirOrder() {
    var late = Callback.of(Event.AFTER_FIT, _ -> {});
    var learn = learner();
    learn.addCb(late);
    assertThat(learn.summary().lines().toList()).last().asString().startsWith("  - Recorder");
    learn.lossFunc = (pred, targ) -> pred.sum();
    assertThat(learn.summary()).contains("Loss function: a function of the user's\n");
    learn.dls = DataLoaders.of();
    assertThatThrownBy(learn::summary).hasMessageContaining("there is no loader");
  }

  @Test
  void l23_targetsBesidePredictions() {
    var learn = learner();
    learn.fit(8, 0.5);
    var view = learn.showResults(learn.dls.valid(), 4, false);
    assertThat(view.samples()).hasSize(4);
    assertThat(view.isGrid()).isFalse();
    assertThat(view.table().toString().lines().findFirst().orElseThrow().split("\\s+"))
        .containsExactly("input", "target", "prediction");
    for (int i = 0; i < 4; i++) assertThat(view.isRight(i)).as("sample " + i).isTrue();
    assertThat(learn.showResults().samples()).hasSize(8);
    assertThat(learn.showResults(0, 3).samples()).hasSize(3);
    assertThatThrownBy(() -> learn.showResults(1, 0)).hasMessageContaining("asked for 0");
    assertThatThrownBy(() -> TinyLearner.silent().showResults())
        .hasMessageContaining("ready batches");
  }

  @Test
  void r11_pipelinesAndDatasetsPrintTheirPartsInOrder() {
    class Later extends Transform {
      @Override
      public int order() {
        return 5;
      }
    }
    class Sooner extends Transform {}
    assertThat(Pipeline.of(new Later(), new Sooner())).hasToString("Pipeline: Sooner -> Later");
    assertThat(((fastai.data.TfmdDL) loaders().train()).dataset().toString())
        .startsWith("Datasets (30 samples)\n  input:  Pipeline: ")
        .contains("\n  target: Pipeline: ")
        .contains("Categorize");
  }

  @Test
  void r11_aLearnerPrintsItsCallbacks() {
    assertThat(learner().toString())
        .startsWith("Learner of a Sequential\nLoss function: ")
        .endsWith("Callbacks:\n  - TrainEvalCallback\n  - Recorder\n");
  }

  @Test
  void l24_samplesOfTheTrainingData() {
    var view = learner().dls.showBatch(5, false);
    assertThat(view.samples()).hasSize(5);
    for (var sample : view.samples()) {
      // Decoded: the first number is 0 for what is even.
      double[] x = ((torch.Tensor) sample[0]).toDoubleArray();
      assertThat(sample[1].toString()).isEqualTo(x[0] == 0 ? "even" : "odd");
    }
    assertThat(learner().dls.showBatch().samples()).hasSize(8);
    assertThatThrownBy(() -> TinyLearner.silent().dls.showBatch())
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void z18_theLayersInTheirOrderByName() {
    var learn = learner();
    learn.freeze();
    var layers = learn.layers().byName();
    assertThat(layers.keySet()).containsExactly("Linear-1", "BatchNorm1d-2", "ReLU-3", "Linear-4");
    var first = layers.firstEntry().getValue();
    assertThat(first.inputs()).isEqualTo(List.of(List.of(1L, 2L)));
    assertThat(first.shapes()).isEqualTo(List.of(List.of(1L, 4L)));
    assertThat(first.params()).isEqualTo(12);
    assertThat(first.trainable()).isFalse();
    assertThat(layers.get("ReLU-3").params()).isNull();
    assertThat(layers.get("Linear-4").trainable()).isTrue();
  }

  /// A picture of one grey.
  private record Grey(torch.Tensor data) implements TensorBase, Showable {
    @Override
    public Grey with(torch.Tensor data) {
      return new Grey(data);
    }

    @Override
    public void show(Panel panel) {
      panel.image(new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY));
    }
  }

  @Test
  void z34_rowsTimesRowsPicturesOrOneRowASample() {
    var pictures =
        DataBlock.<Integer>of(
                TransformBlock.of(
                    Transform.of(
                        "grey", (Integer i) -> new Grey(Torch.full(new long[] {2}, i * 1.0)))),
                new CategoryBlock())
            .withGetY(i -> i % 2 == 0 ? "even" : "odd")
            .withSplitter(new RandomSplitter(0.25, 42))
            .dataloaders(IntStream.range(0, 40).boxed().toList(), o -> o.withBs(10));
    var learn = new Learner(pictures, new Linear(2, 2));
    int rows = 3;
    var grid = learn.showResults(learn.dls.valid(), rows * rows, false);
    assertThat(grid.isGrid()).isTrue();
    assertThat(grid.figure().rows()).isEqualTo(rows);
    assertThat(grid.figure().cols()).isEqualTo(rows);
    var table = learner().showResults(1, 5).table().toString();
    assertThat(table.lines()).hasSize(1 + 5);
  }
}
