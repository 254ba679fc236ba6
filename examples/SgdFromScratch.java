import module fastai;

import torch.nn.Module;

/// Gradient descent from scratch, in three steps: a line through points, a net for handwritten
/// digits with a loop of its own, and the same net with a Learner.
void main() {
  Torch.manualSeed(42);
  line();

  var rows = Table.read(Script.file("data/digits.csv.gz")).rows();
  var x = Torch.stack(rows.stream().map(r -> pixels(r)).toList());
  var y = Torch.tensor(rows.stream().mapToLong(r -> Long.parseLong(r.get(64))).toArray());
  var order = Torch.randperm(rows.size());
  var valid = order.narrow(0, 0, 360);
  var train = order.narrow(0, 360, rows.size() - 360);
  var trainDl = TensorLoader.train(x.indexSelect(0, train), y.indexSelect(0, train));
  var validDl = TensorLoader.valid(x.indexSelect(0, valid), y.indexSelect(0, valid));

  byHand(trainDl, validDl);
  withALearner(trainDl, validDl);
}

/// Finds 3 and 2 again in y = 3x + 2 and some noise.
void line() {
  int n = 100;
  var x = Torch.stack(List.of(Torch.empty(n).uniform_(-1, 1), Torch.ones(n)), 1);
  var y = x.matmul(Torch.tensor(new double[] {3, 2})).add(Torch.rand(n));
  var a = Torch.tensor(new double[] {-1, 1}).requiresGrad_();
  for (int step = 0; step < 100; step++) {
    var loss = x.matmul(a).sub(y).square().mean();
    loss.backward();
    try (var _ = Torch.noGrad()) {
      a.sub_(a.grad().mul(0.1));
      a.grad().zero_();
    }
  }
  // The noise has a mean of 0.5.
  IO.println("line: %.2f x + %.2f".formatted(a.get(0).item(), a.get(1).item()));
}

Tensor pixels(Row row) {
  return Torch.tensor(row.bytes(0, 64)).to(DType.FLOAT32).div_(16);
}

/// 64 pixels, 50 hidden numbers, 10 classes; plain steps with weight decay, the sum of squares.
void byHand(TensorLoader train, TensorLoader valid) {
  var net = new Sequential(new Linear(64, 50), new ReLU(), new Linear(50, 10));
  var lossFunc = new CrossEntropyLoss();
  double lr = 2e-2, wd = 1e-5;
  for (int epoch = 0; epoch < 20; epoch++)
    try (var batches = train.iterator()) {
      while (batches.hasNext())
        try (var _ = new TensorScope()) {
          var batch = batches.next();
          var w2 = Torch.zeros();
          for (var p : net.parameters()) w2 = w2.add(p.square().sum());
          var loss = lossFunc.call(net.call(batch.xb()[0]), batch.yb()[0]).add(w2.mul(wd));
          loss.backward();
          try (var _ = Torch.noGrad()) {
            for (var p : net.parameters()) {
              p.sub_(p.grad().mul(lr));
              p.grad().zero_();
            }
          }
        }
    }
  IO.println("by hand: accuracy %.3f".formatted(accuracy(net, valid)));
}

double accuracy(Module net, TensorLoader valid) {
  var all = valid.withBs(valid.n()).oneBatch();
  try (var _ = Torch.noGrad()) {
    return net.call(all.xb()[0]).argmax(1).eq(all.yb()[0]).to(DType.FLOAT32).mean().item();
  }
}

/// Adam, the loop, the table: all of it is there.
void withALearner(TensorLoader train, TensorLoader valid) {
  var net = new Sequential(new Linear(64, 50), new ReLU(), new Linear(50, 10));
  var options =
      Learner.options().withLossFunc(new CrossEntropyLossFlat()).withMetrics(Metrics.accuracy());
  var learn = new Learner(DataLoaders.of(train, valid), net, options);
  learn.fit(20, 1e-3);
}
