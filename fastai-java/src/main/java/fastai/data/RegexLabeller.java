package fastai.data;

import java.io.File;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Labels items by a part of their text, a file's path for instance (with `/` between folders on
/// every system): group 1 of a regular expression.
///
/// ```java
/// new RegexLabeller("([^/]+)_\\d+.jpg$").apply(Path.of("images/great_pyrenees_173.jpg"));   // great_pyrenees
/// ```
///
/// Java writes named groups `(?<name>...)`, Python `(?P<name>...)`; the rest is alike.
///
/// @param match whether the expression must fit from the text's start (Python's `match`) rather
///   than anywhere (`search`)
public record RegexLabeller(Pattern pattern, boolean match) implements Function<Object, String> {
  public RegexLabeller(String pattern) {
    this(pattern, false);
  }

  public RegexLabeller(String pattern, boolean match) {
    this(compile(pattern), match);
  }

  public RegexLabeller {
    if (pattern.matcher("").groupCount() < 1)
      throw new IllegalArgumentException(
          "the pattern '" + pattern + "' has no group; put the label's part in parentheses");
  }

  private static Pattern compile(String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("no regular expression: " + e.getMessage(), e);
    }
  }

  /// @throws IllegalArgumentException if the expression does not fit
  @Override
  public String apply(Object item) {
    String text = String.valueOf(item).replace(File.separator, "/");
    var matcher = pattern.matcher(text);
    if (match ? matcher.lookingAt() : matcher.find()) return matcher.group(1);
    throw new IllegalArgumentException("Failed to find \"" + pattern + "\" in \"" + text + "\"");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegexLabeller(var p, boolean m)
        && p.pattern().equals(pattern.pattern())
        && p.flags() == pattern.flags()
        && m == match;
  }

  @Override
  public int hashCode() {
    return pattern.pattern().hashCode();
  }
}
