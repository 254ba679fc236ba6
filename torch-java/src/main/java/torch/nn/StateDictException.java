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
  public record Keys(List<String> missing, List<String> unexpected) {
    /// As Python prints it.
    @Override
    public String toString() {
      if (missing.isEmpty() && unexpected.isEmpty()) return "<All keys matched successfully>";
      return "_IncompatibleKeys(missing_keys="
          + quoted(missing, "'")
          + ", unexpected_keys="
          + quoted(unexpected, "'")
          + ")";
    }
  }

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

  /// How a state dict and a module fit.
  static final class Report {
    private final String module;
    private final Keys keys;
    private final List<String> mismatches = new ArrayList<>();

    Report(String module, Map<String, Tensor> targets, Map<String, Tensor> given) {
      this.module = module;
      keys = new Keys(new ArrayList<>(), new ArrayList<>());
      given.forEach(
          (key, _) -> {
            if (!targets.containsKey(key)) keys.unexpected.add(key);
          });
      targets.forEach(
          (key, target) -> {
            Tensor source = given.get(key);
            if (source == null) keys.missing.add(key);
            else if (!Arrays.equals(source.shape(), target.shape()))
              mismatches.add(
                  "size mismatch for "
                      + key
                      + ": copying a param with shape torch.Size("
                      + Arrays.toString(source.shape())
                      + ") from checkpoint, the shape in current model is torch.Size("
                      + Arrays.toString(target.shape())
                      + ").");
          });
    }

    Keys keys() {
      return keys;
    }

    /// @param strict whether missing and unexpected keys are errors too
    void check(boolean strict) {
      var problems = new ArrayList<String>();
      if (strict && !keys.missing.isEmpty())
        problems.add("Missing key(s) in state_dict: " + quoted(keys.missing, "\"") + ". ");
      if (strict && !keys.unexpected.isEmpty())
        problems.add("Unexpected key(s) in state_dict: " + quoted(keys.unexpected, "\"") + ". ");
      problems.addAll(mismatches);
      if (problems.isEmpty()) return;
      throw new StateDictException(
          "Error(s) in loading state_dict for " + module + ":\n\t" + String.join("\n\t", problems),
          keys);
    }
  }

  private static String quoted(List<String> names, String quote) {
    String list =
        names.stream().map(name -> quote + name + quote).collect(Collectors.joining(", "));
    return quote.equals("'") ? "[" + list + "]" : list;
  }
}
