package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.data.LoaderOptions;
import fastai.data.TfmdDL;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.losses.CrossEntropyLossFlat;
import fastai.tensorboard.EventReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;
import torch.nn.Dropout;
import torch.nn.Embedding;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class TensorBoardCallbackTest {
  @TempDir Path folder;

  private static Learner pictures(Callback... cbs) {
    Torch.manualSeed(1);
    var x = Torch.rand(4, 3, 6, 6);
    var loader = Loader.of(List.of(Batch.of(x, Torch.tensor(new long[] {0, 1, 0, 1}))));
    var net = new Sequential(new Flatten(), new Linear(108, 5), new Linear(5, 2));
    return SmallLearner.silenced(
        new Learner(
            DataLoaders.of(loader, loader),
            net,
            Learner.options().withLossFunc(new CrossEntropyLossFlat()).withCbs(cbs)));
  }

  @Test
  void c40_aFitAsCurves() throws IOException {
    var learn = SmallLearner.silent(new TensorBoardCallback(folder));
    learn.fit(2, 0.1);
    Path file = EventReader.file(folder);
    var losses = EventReader.scalars(file, "train_loss");
    assertThat(losses).hasSize(4);
    assertThat(losses.get(0)).isEqualTo(2.5f);
    assertThat(losses.get(3)).isCloseTo((float) learn.smoothLoss, within(1e-6f));
    assertThat(EventReader.values(file).get("train_loss")).containsOnlyKeys(1L, 2L, 3L, 4L);
    assertThat(EventReader.scalars(file, "lr_0")).containsExactly(0.1f, 0.1f, 0.1f, 0.1f);
    var valid = EventReader.values(file).get("valid_loss");
    assertThat(valid).containsOnlyKeys(2L, 4L);
    assertThat(EventReader.scalars(file, "valid_loss").getFirst()).isCloseTo(0.4f, within(1e-6f));
    assertThat(EventReader.values(file)).containsKey("Sample results/text_summary");
    assertThat(EventReader.events(file).get(1).stream().map(EventReader.Field::number))
        .as("the graph comes first")
        .contains(4);
  }

  @Test
  void c40_picturesWithPredictions() throws IOException {
    var net = pictures();
    net.addCb(
        new TensorBoardCallback(
            TensorBoardCallback.Options.DEFAULT
                .withLogDir(folder)
                .withTraceModel(false)
                .withProjector(net.model.getSubmodule("1"))));
    net.fit(1, 1e-3);
    Path file = EventReader.file(folder);
    assertThat(EventReader.values(file)).containsKey("Sample results");
    assertThat(Files.readString(folder.resolve("00001/default/tensors.tsv")).lines()).hasSize(4);
    assertThat(Files.readString(folder.resolve("00001/default/metadata.tsv")).lines())
        .containsExactly("0", "1", "0", "1");
    assertThat(folder.resolve("00001/default/sprite.png")).exists();
  }

  @Test
  void c40_resultsAsTheLoaderShowsThem() throws IOException {
    var items =
        List.of(new Object[] {new float[] {1, 2}, 1L}, new Object[] {new float[] {3, 4}, 0L});
    var loader = new TfmdDL(List.copyOf(items), LoaderOptions.DEFAULT.withBs(2).withNumWorkers(0));
    var learn =
        SmallLearner.silenced(
            new Learner(
                DataLoaders.of(loader, loader),
                new Linear(2, 2),
                Learner.options()
                    .withLossFunc(new CrossEntropyLossFlat())
                    .withCbs(new TensorBoardCallback(folder))));
    learn.fit(1, 0);
    var file = EventReader.file(folder);
    var value = EventReader.values(file).get("Sample results/text_summary").get(1L);
    var text = EventReader.field(EventReader.field(value, 8).asMessage(), 8).asText();
    assertThat(text).contains("input", "target", "prediction");
  }

  @Test
  void c40_validationsWriteNothing() throws IOException {
    var learn = SmallLearner.silent(new TensorBoardCallback(folder));
    learn.fit(1, 0.1);
    long size = Files.size(EventReader.file(folder));
    learn.validate();
    learn.getPreds();
    assertThat(Files.size(EventReader.file(folder))).isEqualTo(size);
  }

  private double[] trained(Callback... cbs) {
    Torch.manualSeed(5);
    var items =
        IntStream.range(0, 20)
            .mapToObj(i -> new Object[] {new float[] {i / 20f, 1}, (long) (i % 2)})
            .toList();
    var options = LoaderOptions.DEFAULT.withBs(4).withNumWorkers(0).withShuffle(true);
    var net = new Sequential(new Linear(2, 8), new Dropout(0.5), new Linear(8, 2));
    var learn =
        SmallLearner.silenced(
            new Learner(
                DataLoaders.of(new TfmdDL(items, options), new TfmdDL(items, options)),
                net,
                Learner.options().withLossFunc(new CrossEntropyLossFlat()).withCbs(cbs)));
    learn.fit(3, 1e-2);
    return ((Linear) net.get(0)).weight.toDoubleArray();
  }

  @Test
  void c40_theTrainingGoesOnAsWithout() {
    assertThat(trained(new TensorBoardCallback(folder))).isEqualTo(trained());
  }

  /// Called as the real one is.
  private static final class MixedPrecision extends Callback implements Event.BeforeFit {
    @Override
    public void beforeFit() {}
  }

  @Test
  void c40_noTraceWithMixedPrecision() {
    var learn = SmallLearner.silent(new MixedPrecision(), new TensorBoardCallback(folder));
    assertThatThrownBy(() -> learn.fit(1, 0.1)).hasMessageContaining("Can't trace model");
  }

  @Test
  void c40_wordVectors() throws IOException {
    var embedding = new Embedding(4, 3);
    TensorBoardCallback.projectorWordEmbeddings(
        embedding.weight, List.of("xxunk", "xxpad", "the", "cat"), 2, -1, folder);
    assertThat(Files.readString(folder.resolve("00002/default/metadata.tsv")).lines())
        .containsExactly("the", "cat");
  }
}
