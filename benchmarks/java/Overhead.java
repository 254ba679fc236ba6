import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.function.Supplier;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.functional.F;

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
  static final Tensor c = Torch.rand(4);
  static final Tensor leaf = Torch.rand(4).requiresGrad_();
  static final Tensor mask = a.gt(0.5);
  static final Tensor pair = Torch.rand(2);
  static final Tensor square = Torch.rand(2, 2);
  static final Tensor cube = Torch.rand(2, 2, 2);
  static final Tensor m = Torch.rand(32, 32);
  static final Tensor n = Torch.rand(32, 32);
  static final Tensor index = Torch.tensor(new long[] {1, 0});
  static final Tensor column = index.view(2, 1);
  static final Tensor one = Torch.tensor(1.0);
  static final List<Tensor> both = List.of(a, b);
  static final long[] two = {2};

  /// What the last operator returned: results must be seen to be used, or the JIT compiler drops
  /// the Java objects.
  static Tensor result;

  static long number;

  static final Map<String, Row> ROWS = new HashMap<>();

  interface Row {
    void run(int count);
  }

  static void row(String name, Supplier<Tensor> operator) {
    ROWS.put(
        name,
        count -> {
          for (int i = 0; i < count; i++) result = operator.get();
        });
  }

  static {
    row("add", () -> a.add(b));
    row("add-grad", () -> leaf.add(b));
    row("add_", () -> c.add_(b));
    row("sub", () -> a.sub(b));
    row("mul", () -> a.mul(b));
    row("mul-number", () -> a.mul(2.0));
    row("mul_-number", () -> c.mul_(1.0));
    row("div", () -> a.div(b));
    row("pow-number", () -> a.pow(2));
    row("maximum", () -> a.maximum(b));
    row("lerp", () -> a.lerp(b, 0.5));
    row("addcmul", () -> a.addcmul(a, b));
    row("eq", () -> a.eq(b));
    row("gt-number", () -> a.gt(0.5));
    row("where", () -> Torch.where(mask, a, b));
    row("neg", () -> a.neg());
    row("exp", () -> a.exp());
    row("sqrt", () -> a.sqrt());
    row("tanh", () -> a.tanh());
    row("sigmoid", () -> a.sigmoid());
    row("relu", () -> a.relu());
    row("gelu", () -> F.gelu(a));
    row("clamp", () -> a.clamp(0, 1));
    row("softmax", () -> square.softmax(1));
    row("log_softmax", () -> square.logSoftmax(1));
    row("sum", () -> a.sum());
    row("sum-dim", () -> square.sum(0));
    row("mean", () -> a.mean());
    row("max", () -> a.max());
    row("argmax-dim", () -> square.argmax(1));
    row("norm", () -> a.norm());
    row("cumsum", () -> a.cumsum(0));
    row("any", () -> mask.any());
    row("matmul", () -> m.matmul(n));
    row("mm-small", () -> square.mm(square));
    row("mv", () -> square.mv(pair));
    row("dot", () -> a.dot(b));
    row("bmm", () -> cube.bmm(cube));
    row("linear", () -> F.linear(m, n));
    row("view", () -> a.view(2, 2));
    row("reshape", () -> a.reshape(2, 2));
    row("t", () -> square.t());
    row("transpose", () -> cube.transpose(0, 1));
    row("permute", () -> cube.permute(2, 0, 1));
    row("unsqueeze", () -> a.unsqueeze(0));
    row("squeeze", () -> a.squeeze());
    row("expand", () -> a.expand(2, 4));
    row("select", () -> square.select(0, 1));
    row("narrow", () -> a.narrow(0, 1, 2));
    row("detach", () -> leaf.detach());
    row("cat", () -> Torch.cat(both));
    row("stack", () -> Torch.stack(both));
    row("index_select", () -> square.indexSelect(0, index));
    row("gather", () -> square.gather(1, column));
    row("embedding", () -> F.embedding(index, square));
    row("clone", () -> a.clone());
    row("copy_", () -> c.copy_(a));
    row("zero_", () -> c.zero_());
    row("to-double", () -> a.to(DType.FLOAT64));
    row("empty", () -> Torch.empty(4));
    row("zeros", () -> Torch.zeros(4));
    row("ones", () -> Torch.ones(4));
    row("zeros_like", () -> Torch.zerosLike(a));
    row("arange", () -> Torch.arange(4));
    row("randn", () -> Torch.randn(4));
    row("dropout", () -> F.dropout(a, 0.5, true));
    row("mse_loss", () -> F.mseLoss(a, b));
    row("cross_entropy", () -> F.crossEntropy(square, index));
    row("layer_norm", () -> F.layerNorm(square, two));
    ROWS.put("dim", Overhead::dim);
    ROWS.put("size", Overhead::size);
    ROWS.put("item", Overhead::item);
    ROWS.put("add-close", Overhead::addClose);
    ROWS.put("add-grad-close", Overhead::addGradClose);
    ROWS.put("view-close", Overhead::viewClose);
    ROWS.put("add-free", ROWS.get("add"));
    ROWS.put("add-grad-free", ROWS.get("add-grad"));
    ROWS.put("view-free", ROWS.get("view"));
  }

  // Those that return numbers are so short that a loop of their own matters.

  static void dim(int count) {
    for (int i = 0; i < count; i++) number += a.dim();
  }

  static void size(int count) {
    for (int i = 0; i < count; i++) number += a.size(0);
  }

  static void item(int count) {
    for (int i = 0; i < count; i++) number += (long) one.item();
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
