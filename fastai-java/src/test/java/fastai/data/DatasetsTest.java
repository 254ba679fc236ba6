package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class DatasetsTest {
  private static final List<String> FILES = List.of("cat_1", "dog_2", "cat_3", "cow_4", "dog_5");
  private static final Splits SPLITS = new Splits(new int[] {0, 1, 3}, new int[] {2, 4});

  private static Transform label() {
    return Transform.of("label", (String file) -> file.substring(0, 3));
  }

  private static Transform number() {
    return Transform.of("number", (String file) -> Float.parseFloat(file.substring(4)));
  }

  private static Datasets<String> datasets() {
    return new Datasets<>(
        FILES, List.of(List.of(number()), List.of(label(), new Categorize())), SPLITS);
  }

  // ---- D-21 -------------------------------------------------------------------------------------

  @Test
  void d21_onePipelineOverItems() {
    var lists = new TfmdLists<>(FILES, List.of(label(), new Categorize()), SPLITS);
    assertThat(lists.pipeline().get(Categorize.class).vocab()).containsExactly("cat", "cow", "dog");
    assertThat(lists.size()).isEqualTo(5);
    assertThat(lists.get(2)).isEqualTo(new Category(0));
    assertThat(lists.get(1, 3)).containsExactly(new Category(2), new Category(1));
    assertThat(lists.train().size()).isEqualTo(3);
    assertThat(lists.valid().get(1)).isEqualTo(new Category(2));
    assertThat(lists.valid().item(1)).isEqualTo("dog_5");
    assertThat(lists.train().split()).isEqualTo(Split.TRAIN);
    assertThat(lists.decode(new Category(1))).isEqualTo("cow");
    assertThat(lists.newEmpty().size()).isZero();
    assertThatThrownBy(() -> lists.subset(2)).hasMessageContaining("split into 2");
  }

  @Test
  void d21_withoutSplitsAllIsTraining() {
    var lists = new TfmdLists<>(FILES, List.of(label()));
    assertThat(lists.train().size()).isEqualTo(5);
    assertThat(lists.valid().size()).isZero();
  }

  @Test
  void d21_itemsPassWhenTheyAreAskedFor() {
    var read = new ArrayList<String>();
    var lists =
        new TfmdLists<>(
            FILES,
            List.of(
                Transform.of(
                    (String x) -> {
                      read.add(x);
                      return x;
                    })));
    assertThat(read).isEmpty();
    lists.get(3);
    assertThat(read).containsExactly("cow_4");
  }

  @Test
  void d21_inferGoesOnFromWhatTheValueIs() {
    record Photo(String file) {}
    var lists =
        new TfmdLists<>(
            FILES,
            List.of(
                Transform.of("open", (String f) -> new Photo(f)),
                Transform.of("size", (Photo p) -> p.file().length())));
    assertThat(lists.infer("cat_10")).isEqualTo(6);
    assertThat(lists.infer(new Photo("cow"))).isEqualTo(3);
    assertThat(lists.types()).containsExactly(String.class, Photo.class, Integer.class);
    assertThatThrownBy(() -> lists.infer(2.5))
        .hasMessageContaining("String, Photo, Integer")
        .hasMessageContaining("Double");
  }

  // ---- D-22, D-23 -------------------------------------------------------------------------------

  @Test
  void d22_aTupleOfThePipelines() {
    var datasets = datasets();
    assertThat(datasets.nInp()).isEqualTo(1);
    assertThat(datasets.get(3)).containsExactly(4f, new Category(1));
    assertThat(datasets.train().size()).isEqualTo(3);
    assertThat(datasets.valid().get(0)).containsExactly(3f, new Category(0));
    assertThat(datasets.decode(datasets.get(1))).containsExactly(2f, "dog");
    assertThat(new Datasets<>(FILES, List.of()).get(0)).containsExactly("cat_1");
    var three = List.of(List.of(label()), List.of(label()), List.of(label()));
    assertThat(new Datasets<>(FILES, three).nInp()).isEqualTo(2);
    assertThat(new Datasets<>(FILES, three, List.of(), 1).nInp()).isEqualTo(1);
    assertThat(
            Datasets.ofLists(
                    List.of(
                        new TfmdLists<>(FILES, List.of(number())),
                        new TfmdLists<>(FILES, List.of(label()))),
                    0)
                .get(4))
        .containsExactly(5f, "dog");
  }

  @Test
  void d22_theSameItemsAsAnotherPart() {
    var augment =
        Transform.named("a").split(Split.TRAIN).encodes(Float.class, x -> x + 100).build();
    var datasets =
        new Datasets<>(FILES, List.of(List.of(number(), augment), List.of(label())), SPLITS);
    assertThat(datasets.train().get(0)[0]).isEqualTo(101f);
    assertThat(datasets.valid().get(0)[0]).isEqualTo(3f);
    assertThat(datasets.valid().as(Split.TRAIN).get(0)[0]).isEqualTo(103f);
    var loader = new TfmdDL(datasets.valid(), LoaderOptions.DEFAULT).as(Split.TRAIN);
    assertThat(loader.split()).isEqualTo(Split.TRAIN);
    assertThat(((Datasets<?>) loader.dataset()).get(0)[0]).isEqualTo(103f);
  }

  @Test
  void d22_errorsNameTheItem() {
    assertThatThrownBy(
            () ->
                new Datasets<>(List.of("cat_x"), List.of(List.of(number()), List.of(label())))
                    .get(0))
        .hasMessageContaining("item 0 (cat_x)");
    assertThatThrownBy(() -> new Datasets<>(FILES, List.of(), List.of(new int[] {7}), 0))
        .hasMessageContaining("item 7")
        .hasMessageContaining("5 items");
  }

  @Test
  void d23_itemsInTwoParts() {
    var overlap = new Splits(new int[] {0, 1, 3, 3}, new int[] {3, 0, 2});
    assertThat(new Datasets<>(FILES, List.of(), overlap).overlappingSplits()).containsExactly(0, 3);
    assertThat(datasets().overlappingSplits()).isEmpty();
    assertThat(new TfmdLists<>(FILES, List.of(), overlap).overlappingSplits())
        .containsExactly(0, 3);
  }

  @Test
  void d13_moreThanTwoParts() {
    var splits = List.of(new int[] {0, 1}, new int[] {2}, new int[] {3, 4});
    var datasets = new Datasets<>(FILES, List.of(List.of(number()), List.of(label())), splits, 1);
    assertThat(datasets.subset(2).item(1)).isEqualTo("dog_5");
    assertThat(datasets.subset(2).split()).isEqualTo(Split.VALID);
    assertThat(datasets.dataloaders().size()).isEqualTo(3);
  }

  // ---- D-31 -------------------------------------------------------------------------------------

  @Test
  void d31_listsOneAfterAnother() {
    var chunks =
        Chunks.of(
            List.of(List.of(0, 1, 2, 3), List.of(4, 5), List.<Integer>of(), List.of(6, 7, 8)));
    assertThat(chunks).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(chunks.get(6)).isEqualTo(6);
    assertThat(chunks.get(-1)).isEqualTo(8);
    assertThat(chunks.slice(3, 7)).containsExactly(3, 4, 5, 6);
    assertThat(chunks.slice(2, -1)).containsExactly(2, 3, 4, 5, 6, 7);
    assertThat(chunks.slice(-2, 100)).containsExactly(7, 8);
    assertThat(chunks.slice(5, 5)).isEmpty();
    assertThat(chunks.docIdx(5)).containsExactly(1, 1);
    assertThat(chunks.docIdx(6)).containsExactly(3, 0);
    assertThatThrownBy(() -> chunks.get(9)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void toTensorMakesOneOfItsOwn() {
    try (var _ = new TensorScope()) {
      var value = new ToTensor().call(new Category(3));
      assertThat(((TensorCategory) value).data().shape()).isEmpty();
      assertThat(((TensorCategory) value).data().itemLong()).isEqualTo(3);
      assertThat(new ToTensor().call("x")).isEqualTo("x");
      assertThat(Torch.tensor(1).dim()).isZero();
    }
  }
}
