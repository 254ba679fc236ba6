/// PyTorch for the JVM: tensors, autograd, layers, optimizers and data loading.
module torch {
  requires torch.bindings;

  exports torch;
}
