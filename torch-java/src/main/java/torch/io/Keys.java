package torch.io;

import java.math.BigInteger;
import torch.DType;
import torch.Device;
import torch.Layout;

/// What may be a key of a dictionary or a member of a set. Hashing and comparing must stay cheap
/// whatever a file holds: tuples are small, as a few nested ones that share their parts would
/// otherwise stand for millions of values, and all have an order, by which Java's hash maps find
/// their way among equal hashes.
final class Keys {
  private static final int MOST_PARTS = 100;

  private Keys() {}

  /// The key as Java holds it.
  ///
  /// @throws FormatException if it cannot be one
  static Object check(Object key) {
    if (key instanceof byte[] bytes) return Bytes.of(bytes);
    if (!(key instanceof DType || key instanceof Device || key instanceof Layout)) count(key, 0);
    return key;
  }

  private static int count(Object key, int parts) {
    parts++;
    switch (key) {
      case null -> {}
      case String _, Boolean _, Long _, Double _, BigInteger _, Bytes _ -> {}
      case Tuple tuple -> {
        for (Object part : tuple) {
          parts = count(part, parts);
          if (parts > MOST_PARTS)
            throw new FormatException(
                "a key of a dictionary is a tuple of more than " + MOST_PARTS + " values");
        }
      }
      default ->
          throw new FormatException(Python.describe(key) + " cannot be a key of a dictionary here");
    }
    return parts;
  }
}
