package fastai.data;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Which files [Items#getFiles] finds.
///
/// @param extensions with their dot, in any case; empty for all
/// @param recurse whether folders in the folder are searched too
/// @param folders if not empty, the only folders of the top level that are searched; files that lie
///   in none are found if `"."` is among them
/// @param followLinks whether links to folders are followed
public record FileOptions(
    Set<String> extensions, boolean recurse, List<String> folders, boolean followLinks) {
  public static final FileOptions DEFAULT = new FileOptions(Set.of(), true, List.of(), true);

  public FileOptions {
    extensions =
        extensions.stream().map(e -> e.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    for (String extension : extensions)
      if (!extension.isEmpty() && !extension.startsWith("."))
        throw new IllegalArgumentException(
            "an extension is given with its dot: '." + extension + "', not '" + extension + "'");
    folders = List.copyOf(folders);
  }

  public FileOptions withExtensions(Set<String> extensions) {
    return new FileOptions(extensions, recurse, folders, followLinks);
  }

  public FileOptions withExtensions(String... extensions) {
    return withExtensions(Set.of(extensions));
  }

  public FileOptions withRecurse(boolean recurse) {
    return new FileOptions(extensions, recurse, folders, followLinks);
  }

  public FileOptions withFolders(String... folders) {
    return new FileOptions(extensions, recurse, List.of(folders), followLinks);
  }

  public FileOptions withFollowLinks(boolean followLinks) {
    return new FileOptions(extensions, recurse, folders, followLinks);
  }
}
