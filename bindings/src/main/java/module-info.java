/// The C shim over libtorch as Java method handles, for the module `torch` alone.
module torch.bindings {
  exports torch.bindings to
      torch;
}
