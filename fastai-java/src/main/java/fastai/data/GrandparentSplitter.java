package fastai.data;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Files are for training or validation by the name of the folder that their folder is in:
/// `mnist/train/7/12.png` is for training. Files of other folders are in neither part.
///
/// @param trainName one name or several
public record GrandparentSplitter(List<String> trainName, List<String> validName)
    implements Splitter<Path> {
  public GrandparentSplitter {
    trainName = List.copyOf(trainName);
    validName = List.copyOf(validName);
  }

  /// Folders `train` and `valid`.
  public GrandparentSplitter() {
    this("train", "valid");
  }

  public GrandparentSplitter(String trainName, String validName) {
    this(List.of(trainName), List.of(validName));
  }

  @Override
  public Splits split(List<? extends Path> items) {
    return new Splits(numbers(items, trainName), numbers(items, validName));
  }

  private static int[] numbers(List<? extends Path> items, List<String> names) {
    return names.stream()
        .flatMapToInt(
            name ->
                IntStream.range(0, items.size())
                    .filter(i -> name.equals(Items.grandparentLabel(items.get(i)))))
        .toArray();
  }
}
