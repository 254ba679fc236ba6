package fastai.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Files whose names stand in a text file, one a line, are for validation. Names are without
/// folders.
public record FileSplitter(Path fname) implements Splitter<Path> {
  /// @throws UncheckedIOException if the text file cannot be read
  @Override
  public Splits split(List<? extends Path> items) {
    var valid = names();
    return Splitter.<Path>of(file -> valid.contains(file.getFileName().toString())).split(items);
  }

  private Set<String> names() {
    try {
      var names = new HashSet<String>();
      for (String line : Files.readAllLines(fname)) names.add(line.strip());
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the names of validation files: " + e, e);
    }
  }
}
