package fastai.data;

/// The random numbers of NumPy's `RandomState`, from the Mersenne twister MT19937: what
/// `np.random.seed` starts, and what scikit-learn draws from.
///
/// ```python
/// np.random.RandomState(42).permutation(10)      # 8, 1, 5, 0, 7, 2, 9, 4, 3, 6
/// ```
///
/// Source: Matsumoto and Nishimura, Mersenne Twister (1998); NumPy's documentation of its legacy
/// generator.
final class NumpyRandom {
  private static final int N = 624;
  private static final int M = 397;

  private final int[] state = new int[N];
  private int next = N;

  /// @param seed as an unsigned number of 32 bits
  NumpyRandom(long seed) {
    if (seed < 0 || seed > 0xffffffffL)
      throw new IllegalArgumentException("NumPy's seeds are from 0 to 2^32 - 1, not " + seed);
    state[0] = (int) seed;
    for (int i = 1; i < N; i++) state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
  }

  private int bits() {
    if (next == N) twist();
    int y = state[next++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void twist() {
    for (int i = 0; i < N; i++) {
      int y = state[i] & 0x80000000 | state[(i + 1) % N] & 0x7fffffff;
      state[i] = state[(i + M) % N] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
    }
    next = 0;
  }

  /// From 0 to before 1, of 53 random bits.
  double randomSample() {
    long high = bits() >>> 5, low = bits() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /// From 0 to `most`, both included.
  private int interval(int most) {
    if (most == 0) return 0;
    int mask = -1 >>> Integer.numberOfLeadingZeros(most);
    while (true) {
      int value = bits() & mask;
      if (value <= most) return value;
    }
  }

  /// The numbers from 0 to before `n`, shuffled.
  int[] permutation(int n) {
    var numbers = new int[n];
    for (int i = 0; i < n; i++) numbers[i] = i;
    return shuffle(numbers);
  }

  /// The same numbers in another order, in the same array.
  int[] shuffle(int[] numbers) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int j = interval(i), other = numbers[j];
      numbers[j] = numbers[i];
      numbers[i] = other;
    }
    return numbers;
  }
}
