package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class SplittersTest {
  private static List<Integer> items(int n) {
    return IntStream.range(0, n).boxed().toList();
  }

  // python: np.random.RandomState(42).permutation(10); np.random.RandomState(42).random_sample(3)
  @Test
  void numpysNumbers() {
    assertThat(new NumpyRandom(42).permutation(10)).containsExactly(8, 1, 5, 0, 7, 2, 9, 4, 3, 6);
    var random = new NumpyRandom(42);
    assertThat(random.randomSample()).isEqualTo(0.3745401188473625);
    assertThat(random.randomSample()).isEqualTo(0.9507143064099162);
    assertThat(random.randomSample()).isEqualTo(0.7319939418114051);
    assertThatThrownBy(() -> new NumpyRandom(-1)).hasMessageContaining("-1");
  }

  // python: np.random.seed(42); np.random.permutation(20)[:4], np.random.permutation(20)[4:8]
  //   (the second with the seed set again): 0, 17, 15, 1 and 8, 5, 11, 3
  @Test
  void g05_getCvIdxsOfTheFirstFastai() {
    assertThat(Splitter.getCvIdxs(20)).containsExactly(0, 17, 15, 1);
    assertThat(Splitter.getCvIdxs(20, 1, 0.2, 42)).containsExactly(8, 5, 11, 3);
    assertThat(new IndexSplitter(Splitter.getCvIdxs(20)).split(items(20)).train()).hasSize(16);
    assertThatThrownBy(() -> Splitter.getCvIdxs(20, 9, 0.2, 42)).hasMessageContaining("no part 9");
  }

  // python: from sklearn.model_selection import train_test_split as t
  //   t(list(range(10)), test_size=0.2, random_state=42)
  //   t(list(range(13)), test_size=0.25, train_size=0.5, random_state=1)
  @Test
  void g06_trainTestSplitIsSklearns() {
    var splitter = new TrainTestSplitter().withRandomState(42);
    var splits = splitter.split(items(10));
    assertThat(splits.train()).containsExactly(5, 0, 7, 2, 9, 4, 3, 6);
    assertThat(splits.valid()).containsExactly(8, 1);
    var both =
        new TrainTestSplitter()
            .withTestSize(0.25)
            .withTrainSize(0.5)
            .withRandomState(1)
            .split(items(13));
    assertThat(both.train()).containsExactly(1, 6, 0, 7, 12, 9);
    assertThat(both.valid()).containsExactly(2, 3, 4, 10);
  }

  // python: y = ['a'] * 6 + ['b'] * 3 + ['c'] * 4
  //   t(list(range(13)), test_size=0.4, random_state=7, stratify=y)
  //   t(list(range(13)), test_size=4, train_size=6, random_state=7, stratify=y)
  //   t(list(range(53)), test_size=0.33, random_state=3, stratify=[i % 5 for i in range(53)])
  @Test
  void g06_strataAreSklearns() {
    var y = List.of("a", "a", "a", "a", "a", "a", "b", "b", "b", "c", "c", "c", "c");
    var splitter = new TrainTestSplitter().withRandomState(7).withStratify(y);
    var share = splitter.withTestSize(0.4).split(items(13));
    assertThat(share.train()).containsExactly(5, 7, 11, 6, 3, 12, 0);
    assertThat(share.valid()).containsExactly(1, 8, 4, 9, 10, 2);
    var numbers = splitter.withTestSize(4).withTrainSize(6).split(items(13));
    assertThat(numbers.train()).containsExactly(5, 6, 11, 3, 12, 0);
    assertThat(numbers.valid()).containsExactly(1, 7, 10, 2);
    var five =
        new TrainTestSplitter()
            .withTestSize(0.33)
            .withRandomState(3)
            .withStratify(IntStream.range(0, 53).mapToObj(i -> i % 5).toList())
            .split(items(53));
    assertThat(five.train())
        .containsExactly(
            21, 22, 1, 41, 35, 37, 3, 11, 48, 44, 27, 34, 33, 14, 5, 13, 24, 49, 42, 10, 50, 46, 6,
            38, 18, 23, 39, 17, 20, 2, 19, 30, 16, 47, 25);
    assertThat(five.valid())
        .containsExactly(45, 32, 8, 40, 51, 29, 4, 36, 15, 9, 43, 26, 7, 52, 0, 28, 12, 31);
  }

  @Test
  void g06_withoutShufflingAndWithoutAState() {
    var inOrder = new TrainTestSplitter().withShuffle(false).withTestSize(3).split(items(10));
    assertThat(inOrder.train()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(inOrder.valid()).containsExactly(7, 8, 9);
    // ceil(0.2 * 11): not int(), as RandomSplitter has it.
    assertThat(new TrainTestSplitter().split(items(11)).valid()).hasSize(3);
    Torch.manualSeed(1);
    var first = new TrainTestSplitter().split(items(50)).valid();
    assertThat(new TrainTestSplitter().split(items(50)).valid()).isNotEqualTo(first);
    Torch.manualSeed(1);
    assertThat(new TrainTestSplitter().split(items(50)).valid()).isEqualTo(first);
  }

  @Test
  void g06_whatCannotBeSplit() {
    var splitter = new TrainTestSplitter();
    assertThatThrownBy(() -> splitter.withTestSize(1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> splitter.withTestSize(10).split(items(10)))
        .hasMessageContaining("10 items for validation and 0 for training cannot be had of 10");
    assertThatThrownBy(() -> splitter.withStratify(List.of(1, 2)).split(items(10)))
        .hasMessageContaining("2 labels were given for 10 items");
    assertThatThrownBy(() -> splitter.withStratify(List.of(1)).withShuffle(false))
        .hasMessageContaining("needs shuffle");
    assertThatThrownBy(
            () -> splitter.withTestSize(0.5).withStratify(List.of(1, 1, 1, 7)).split(items(4)))
        .hasMessageContaining("'7' has one item only");
  }

  @Test
  void g07_byIndex() {
    var splits = new IndexSplitter(8, 2).split(items(10));
    assertThat(splits.valid()).containsExactly(8, 2);
    assertThat(splits.train()).containsExactly(0, 1, 3, 4, 5, 6, 7, 9);
    assertThat(new IndexSplitter(List.of(1)).split(items(2)).valid()).containsExactly(1);
    assertThatThrownBy(() -> new IndexSplitter(10).split(items(10)))
        .hasMessageContaining("no item 10");
    assertThatThrownBy(() -> new IndexSplitter(-1).split(items(10)))
        .hasMessageContaining("no item -1");
    assertThatThrownBy(() -> new IndexSplitter(1, 1).split(items(10)))
        .hasMessageContaining("named twice");
  }

  @Test
  void g08_theEnd() {
    var last = new EndSplitter().split(items(11));
    assertThat(last.valid()).containsExactly(9, 10);
    assertThat(last.train()).hasSize(9).startsWith(0).endsWith(8);
    var first = new EndSplitter(0.3, false).split(items(10));
    assertThat(first.valid()).containsExactly(0, 1, 2);
    assertThat(first.train()).startsWith(3);
    assertThat(new EndSplitter(0.2).split(items(3)).train()).containsExactly(0, 1, 2);
    assertThatThrownBy(() -> new EndSplitter(1)).hasMessageContaining("1.0");
    assertThatThrownBy(() -> new EndSplitter(0)).hasMessageContaining("0.0");
  }

  @Test
  void g09_byGrandparent() {
    var files =
        List.of(
            Path.of("d/train/3/a.png"),
            Path.of("d/valid/3/b.png"),
            Path.of("d/test/3/c.png"),
            Path.of("d/train/7/d.png"));
    var splits = new GrandparentSplitter().split(files);
    assertThat(splits.train()).containsExactly(0, 3);
    assertThat(splits.valid()).containsExactly(1);
    var several = new GrandparentSplitter(List.of("train", "valid"), List.of("test")).split(files);
    assertThat(several.train()).containsExactly(0, 3, 1);
    assertThat(several.valid()).containsExactly(2);
  }

  @Test
  void g10_byMaskAndByFile(@TempDir Path folder) throws IOException {
    var splits = new MaskSplitter(true, false, true).split(items(3));
    assertThat(splits.valid()).containsExactly(0, 2);
    assertThat(splits.train()).containsExactly(1);
    assertThatThrownBy(() -> new MaskSplitter(true).split(items(3)))
        .hasMessageContaining("1 values for 3 items");

    Path names = Files.writeString(folder.resolve("valid.txt"), "b.png\r\nd.png\n");
    var files = List.of(Path.of("x/a.png"), Path.of("x/b.png"), Path.of("y/d.png"));
    var byFile = new FileSplitter(names).split(files);
    assertThat(byFile.valid()).containsExactly(1, 2);
    assertThat(byFile.train()).containsExactly(0);
    assertThatThrownBy(() -> new FileSplitter(folder.resolve("none.txt")).split(files))
        .hasMessageContaining("none.txt");
  }

  @Test
  void g11_byColumn() {
    var table =
        Table.of(
            List.of("name", "is_valid", "fold", "one"),
            List.of(
                List.of("a", "False", "1", "0"),
                List.of("b", "True", "2", "1"),
                List.of("c", "", "3", "0.0"),
                List.of("d", "true", "1", "2")));
    assertThat(new ColSplitter().split(table.rows()).valid()).containsExactly(1, 3);
    assertThat(new ColSplitter(1).split(table.rows()).train()).containsExactly(0, 2);
    assertThat(new ColSplitter("one").split(table.rows()).valid()).containsExactly(1, 3);
    assertThat(new ColSplitter("fold").withOn("1").split(table.rows()).valid())
        .containsExactly(0, 3);
    assertThat(new ColSplitter("fold").withOn("3", "2").split(table.rows()).valid())
        .containsExactly(1, 2);
    assertThatThrownBy(() -> new ColSplitter("name").split(table.rows()))
        .hasMessageContaining("'a'")
        .hasMessageContaining("withOn");
    assertThatThrownBy(() -> new ColSplitter("no").split(table.rows()))
        .hasMessageContaining("[name, is_valid, fold, one]");
  }

  // python: torch.manual_seed(42); torch.randperm(10)     # 2, 6, 1, 8, 4, 5, 0, 9, 3, 7
  @Test
  void g12_randomSubsets() {
    var splits = new RandomSubsetSplitter(0.35, 0.2, 42).split(items(10));
    assertThat(splits.train()).containsExactly(2, 6, 1);
    assertThat(splits.valid()).containsExactly(8, 4);
    Torch.manualSeed(42);
    assertThat(new RandomSubsetSplitter(0.1, 0.1).split(items(10)).train()).containsExactly(2);
    assertThatThrownBy(() -> new RandomSubsetSplitter(0.9, 0.2))
        .hasMessageContaining("0.9 and 0.2");
    assertThatThrownBy(() -> new RandomSubsetSplitter(1, 0.2)).hasMessageContaining("1.0");
  }
}
