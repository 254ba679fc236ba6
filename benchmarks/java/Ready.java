import torch.Torch;

/// What benchmarks/run starts first: the launcher then builds what is not built yet.
void main() {
  IO.println("benchmarks: libtorch " + Torch.version());
}
