import java.util.Map;
import java.util.Scanner;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// What small operators cost in Java: the rows of cpp/overhead.cpp and python/overhead.py.
///
/// Results are dropped; a [TensorScope] around every 100 operators releases them, as library code
/// does for its users. The rows `...-close` close each result at once, the rows `...-free` leave
/// all to the garbage collector.
///
/// Takes turns with the other columns: reads lines `ROW COUNT`, runs the row COUNT times and
/// answers with the nanoseconds that one took.
class Overhead {
  static final int SCOPE = 100;

  static final Tensor a = Torch.rand(4);
  static final Tensor b = Torch.rand(4);
  static final Tensor leaf = Torch.rand(4).requiresGrad_();
  static final Tensor square = Torch.rand(2, 2);
  static final Tensor m = Torch.rand(32, 32);
  static final Tensor n = Torch.rand(32, 32);

  /// What the last operator returned: results must be seen to be used, or the JIT compiler drops
  /// the Java objects.
  static Tensor result;

  static long dims;

  interface Row {
    void run(int count);
  }

  // One method a row, so that each is compiled by itself.

  static void add(int count) {
    for (int i = 0; i < count; i++) result = a.add(b);
  }

  static void addGrad(int count) {
    for (int i = 0; i < count; i++) result = leaf.add(b);
  }

  static void mulNumber(int count) {
    for (int i = 0; i < count; i++) result = a.mul(2.0);
  }

  static void relu(int count) {
    for (int i = 0; i < count; i++) result = a.relu();
  }

  static void view(int count) {
    for (int i = 0; i < count; i++) result = a.view(2, 2);
  }

  static void sumDim(int count) {
    for (int i = 0; i < count; i++) result = square.sum(0);
  }

  static void matmul(int count) {
    for (int i = 0; i < count; i++) result = m.matmul(n);
  }

  static void empty(int count) {
    for (int i = 0; i < count; i++) result = Torch.empty(4);
  }

  static void dim(int count) {
    for (int i = 0; i < count; i++) dims += a.dim();
  }

  static void addClose(int count) {
    for (int i = 0; i < count; i++) a.add(b).close();
  }

  static void viewClose(int count) {
    for (int i = 0; i < count; i++) a.view(2, 2).close();
  }

  static void addGradClose(int count) {
    for (int i = 0; i < count; i++) leaf.add(b).close();
  }

  static final Map<String, Row> ROWS =
      Map.ofEntries(
          Map.entry("add", Overhead::add),
          Map.entry("add-grad", Overhead::addGrad),
          Map.entry("mul-number", Overhead::mulNumber),
          Map.entry("relu", Overhead::relu),
          Map.entry("view", Overhead::view),
          Map.entry("sum-dim", Overhead::sumDim),
          Map.entry("matmul", Overhead::matmul),
          Map.entry("empty", Overhead::empty),
          Map.entry("dim", Overhead::dim),
          Map.entry("add-close", Overhead::addClose),
          Map.entry("add-grad-close", Overhead::addGradClose),
          Map.entry("view-close", Overhead::viewClose),
          Map.entry("add-free", Overhead::add),
          Map.entry("add-grad-free", Overhead::addGrad),
          Map.entry("view-free", Overhead::view));

  static void scoped(Row row, int count) {
    for (int done = 0; done < count; done += SCOPE) {
      try (var _ = new TensorScope()) {
        row.run(Math.min(SCOPE, count - done));
      }
    }
  }

  public static void main(String[] arguments) {
    System.out.println("ready libtorch " + Torch.version() + ", threads: " + Torch.getNumThreads());
    var in = new Scanner(System.in);
    while (in.hasNext()) {
      String name = in.next();
      int count = in.nextInt();
      Row row = ROWS.get(name);
      if (row == null) {
        System.out.println("no row " + name);
        continue;
      }
      boolean scoped = !name.endsWith("-close") && !name.endsWith("-free");
      long begin = System.nanoTime();
      if (scoped) scoped(row, count);
      else row.run(count);
      System.out.println((double) (System.nanoTime() - begin) / count);
    }
  }
}
