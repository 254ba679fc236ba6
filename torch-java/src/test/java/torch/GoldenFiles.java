package torch;

import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files of what PyTorch 2.13.0 gives, and beside them those of a version that answers otherwise.
///
/// Under libtorch 2.14.1 what stands in the folder `2.14` goes before: the few cases that are
/// different there. The Python script that made the file writes those too, when it is run under
/// that version.
public final class GoldenFiles {
  private static final Pattern RELEASE = Pattern.compile("\\d+\\.\\d+");

  private GoldenFiles() {}

  /// Of this libtorch's version, as `2.14`, the file of that name beside the class; empty where
  /// there is none.
  public static Optional<InputStream> ofThisVersion(Class<?> beside, String name) {
    Matcher release = RELEASE.matcher(Torch.version());
    if (!release.lookingAt()) throw new AssertionError("not a version: " + Torch.version());
    return Optional.ofNullable(beside.getResourceAsStream(release.group() + "/" + name));
  }
}
