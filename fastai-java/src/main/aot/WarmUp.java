import module fastai;

/// What the JVM rehearses once, after a build, so that scripts start sooner: the classes that this
/// run loads and links go into the start-up cache that `./fastai` hands to every script.
void main() {
  var x = torch.Torch.ones(3, 3).requiresGrad_();
  x.mul(x).sum().backward();
  IO.println(x.grad());
}
