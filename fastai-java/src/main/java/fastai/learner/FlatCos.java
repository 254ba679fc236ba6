package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.Sched;
import java.util.Arrays;
import java.util.Map;

/// The shape of a flat-cosine training: the learning rate stays for the share `pctStart`, then
/// falls by a cosine to its `divFinal`th part. Momentum stays.
public record FlatCos(double divFinal, double pctStart) {
  public static final FlatCos DEFAULT = new FlatCos(1e5, 0.75);

  public FlatCos withDivFinal(double divFinal) {
    return new FlatCos(divFinal, pctStart);
  }

  public FlatCos withPctStart(double pctStart) {
    return new FlatCos(divFinal, pctStart);
  }

  ParamScheduler scheduler(double[] lrs) {
    var rates =
        Arrays.stream(lrs)
            .mapToObj(lr -> Sched.combinedCos(pctStart, lr, lr, lr / divFinal))
            .toList();
    return ParamScheduler.perGroup(Map.of(Hyper.LR, rates));
  }
}
