package fastai.vision.models;

import java.util.ArrayList;
import torch.Tensor;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// ResNet-34 without its head, with torchvision's keys.
final class Resnet34Body {
  private Resnet34Body() {}

  static Sequential make() {
    var parts = new ArrayList<Module>();
    parts.add(conv(3, 64, 7, 2));
    parts.add(new BatchNorm2d(64));
    parts.add(new ReLU(true));
    parts.add(new MaxPool2d(3, 2, 1));
    int n = 64;
    int[] counts = {3, 4, 6, 3};
    for (int stage = 0; stage < 4; stage++) {
      var blocks = new ArrayList<Module>();
      for (int i = 0; i < counts[stage]; i++) {
        blocks.add(new Block(n, 64 << stage, stage > 0 && i == 0 ? 2 : 1));
        n = 64 << stage;
      }
      parts.add(new Sequential(blocks));
    }
    return new Sequential(parts);
  }

  private static Conv2d conv(int in, int out, int ks, int stride) {
    return new Conv2d(in, out, ks, Conv2d.options().stride(stride).padding(ks / 2).bias(false));
  }

  private static final class Block extends Module {
    private final int in;
    private final int n;
    private final int stride;

    Block(int in, int n, int stride) {
      this.in = in;
      this.n = n;
      this.stride = stride;
      register("conv1", conv(in, n, 3, stride));
      register("bn1", new BatchNorm2d(n));
      register("conv2", conv(n, n, 3, 1));
      register("bn2", new BatchNorm2d(n));
      if (stride > 1 || in != n)
        register("downsample", new Sequential(conv(in, n, 1, stride), new BatchNorm2d(n)));
    }

    private Tensor part(String name, Tensor x) {
      return getSubmodule(name).call(x);
    }

    @Override
    public Tensor forward(Tensor x) {
      Tensor y = part("bn2", part("conv2", part("bn1", part("conv1", x)).relu()));
      return y.add(namedChildren().containsKey("downsample") ? part("downsample", x) : x).relu();
    }

    @Override
    protected Module create() {
      return new Block(in, n, stride);
    }
  }
}
