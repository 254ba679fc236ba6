package torch.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import torch.Tensor;
import torch.TorchException;

/// A state dict does not fit a module. The message lists everything that is wrong, in Python's
/// words.
public final class StateDictException extends TorchException {
  private static final long serialVersionUID = 1;

  /// What a module lacked in a state dict, and what it had no place for.
  public record Keys(List<String> missing, List<String> unexpected) {}

  private final transient Keys keys;

  private StateDictException(String message, Keys keys) {
    super(message);
    this.keys = keys;
  }

  public List<String> missingKeys() {
    return keys.missing;
  }

  public List<String> unexpectedKeys() {
    return keys.unexpected;
  }

  static Keys check(
      String module, Map<String, Tensor> targets, Map<String, Tensor> given, boolean strict) {
    var missing = targets.keySet().stream().filter(key -> given.get(key) == null).toList();
    var unexpected = given.keySet().stream().filter(key -> !targets.containsKey(key)).toList();
    var keys = new Keys(missing, unexpected);
    var problems = new ArrayList<String>();
    if (strict && !unexpected.isEmpty())
      problems.add("Unexpected key(s) in state_dict: " + quoted(unexpected) + ".");
    if (strict && !missing.isEmpty())
      problems.add("Missing key(s) in state_dict: " + quoted(missing) + ".");
    targets.forEach(
        (key, target) -> {
          Tensor source = given.get(key);
          if (source != null && !Arrays.equals(source.shape(), target.shape()))
            problems.add(
                "size mismatch for "
                    + key
                    + ": copying a param with shape "
                    + Arrays.toString(source.shape())
                    + " from checkpoint, the shape in current model is "
                    + Arrays.toString(target.shape())
                    + ".");
        });
    if (!problems.isEmpty())
      throw new StateDictException(
          "Error(s) in loading state_dict for " + module + ":\n\t" + String.join("\n\t", problems),
          keys);
    return keys;
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }
}
