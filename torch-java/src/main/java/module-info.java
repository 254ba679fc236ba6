/// PyTorch for the JVM: tensors, autograd, layers, optimizers and data loading.
module torch {
  requires torch.bindings;
  requires jdk.jfr;
  requires tools.jackson.core;

  exports torch;
  exports torch.autograd;
  exports torch.amp;
  exports torch.data;
  exports torch.inductor;
  exports torch.io;
  exports torch.jit;
  exports torch.nn;
  exports torch.nn.functional;
  exports torch.nn.init;
  exports torch.nn.utils;
  exports torch.nn.utils.parametrize;
  exports torch.nn.utils.rnn;
  exports torch.optim;
  exports torch.utils;
  exports torch.optim.lrscheduler;
  exports torch.optim.swa;
  exports torch.profiler;
}
