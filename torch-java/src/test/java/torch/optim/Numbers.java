package torch.optim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `src/test/python/optim.py` and its neighbours wrote: cases, and under each its results by
/// name.
public final class Numbers {
  /// The words of a case's line, and its results.
  public record Case(String line, Map<String, String> results) {
    public String name() {
      return line.split(" ")[0];
    }

    /// The words after the first.
    public List<String> words() {
      List<String> words = List.of(line.split(" "));
      return words.subList(1, words.size());
    }

    public String text(String result) {
      assertThat(results).as(line).containsKey(result);
      return results.get(result);
    }

    public double[] numbers(String result) {
      return parse(text(result));
    }

    @Override
    public String toString() {
      return line;
    }
  }

  private Numbers() {}

  /// @param file beside this class
  public static List<Case> cases(String file) {
    try (InputStream in = Numbers.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      var cases = new ArrayList<Case>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("  ")) {
          cases.add(new Case(line, new LinkedHashMap<>()));
          continue;
        }
        String[] parts = line.strip().split(" ", 2);
        cases.getLast().results.put(parts[0], parts.length > 1 ? parts[1] : "");
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double[] parse(String numbers) {
    return Arrays.stream(numbers.split(" "))
        .filter(word -> !word.isEmpty())
        .mapToDouble(Numbers::number)
        .toArray();
  }

  private static double number(String word) {
    return switch (word) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> Double.parseDouble(word);
    };
  }

  /// A Python literal without spaces: `0.1`, `3`, `True`, `None`, `(0.9,0.999)`, `text`.
  public static Object literal(String text) {
    if (text.startsWith("(") || text.startsWith("[")) {
      var list = new ArrayList<>();
      for (String element : text.substring(1, text.length() - 1).split(","))
        if (!element.isEmpty()) list.add(literal(element));
      return list;
    }
    return switch (text) {
      case "True" -> true;
      case "False" -> false;
      case "None" -> null;
      default -> {
        if (text.matches("-?\\d+")) yield Long.parseLong(text);
        if (text.matches("-?[\\d.]+(e[-+]?\\d+)?")) yield Double.parseDouble(text);
        yield text;
      }
    };
  }
}
