package torch.optim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;

/// Parameters of a group that one native call updates: of the same device and dtype, and all with
/// or all without earlier steps. Everything lies in arrays by the same index, ready to be passed
/// on.
public final class Bucket {
  private static final Scalar ONE = Scalar.of(1L);

  private final int[] places;
  private final Key key;
  private final boolean capturable;

  final Tensor[] params;
  final Tensor[] grads;

  /// The state tensors, by name in the optimizer's order and then by parameter.
  final Tensor[][] state;

  /// The number of steps each parameter has taken: one number each, which are views of `allSteps`,
  /// so that one operator counts on. Empty for optimizers that do not count.
  final Tensor[] steps;

  private final Tensor allSteps;

  /// The same numbers for Java.
  private final long[] counts;

  private Bucket(
      int[] places,
      Key key,
      boolean capturable,
      Tensor[] params,
      Tensor[][] state,
      Tensor[] steps,
      Tensor allSteps,
      long[] counts) {
    this.places = places;
    this.key = key;
    this.capturable = capturable;
    this.params = params;
    this.grads = new Tensor[params.length];
    this.state = state;
    this.steps = steps;
    this.allSteps = allSteps;
    this.counts = counts;
  }

  /// @param alone the parameter, where each has a bucket of its own
  private record Key(Device device, DType dtype, boolean fresh, Set<String> kinds, Tensor alone) {}

  /// Sorts the parameters that are ready into buckets. Their `step`s become views of one tensor.
  static List<Bucket> of(
      Tensor[] array,
      boolean[] ready,
      boolean[] fresh,
      Function<Tensor, Map<String, Object>> states,
      String[] names,
      boolean together,
      boolean capturable) {
    var sorted = new LinkedHashMap<Key, List<Integer>>();
    for (int i = 0; i < array.length; i++) {
      if (!ready[i]) continue;
      Tensor param = array[i];
      var key =
          new Key(
              param.device(),
              param.dtype(),
              fresh[i],
              Set.copyOf(states.apply(param).keySet()),
              together ? null : param);
      sorted.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
    }
    var buckets = new ArrayList<Bucket>();
    sorted.forEach(
        (key, list) -> {
          int[] places = list.stream().mapToInt(Integer::intValue).toArray();
          Tensor[] own = Arrays.stream(places).mapToObj(i -> array[i]).toArray(Tensor[]::new);
          var state = new Tensor[names.length][places.length];
          for (int i = 0; i < places.length; i++)
            for (int n = 0; n < names.length; n++)
              state[n][i] = lastingReal((Tensor) states.apply(own[i]).get(names[n]));
          boolean counting = key.kinds.contains("step");
          long[] counts = new long[counting ? places.length : 0];
          Tensor[] steps = new Tensor[counts.length];
          Tensor all = counting ? joinSteps(own, states, key.device, counts, steps) : null;
          Tensor[] params = Arrays.stream(own).map(Bucket::lastingReal).toArray(Tensor[]::new);
          buckets.add(new Bucket(places, key, capturable, params, state, steps, all, counts));
        });
    return buckets;
  }

  /// A complex tensor as pairs of real numbers in the same memory.
  private static Tensor real(Tensor tensor) {
    return tensor != null && tensor.isComplex() ? Aten.viewAsReal(tensor) : tensor;
  }

  /// The same, to last.
  private static Tensor lastingReal(Tensor tensor) {
    Tensor real = real(tensor);
    return real == tensor ? tensor : real.keep();
  }

  private static Tensor joinSteps(
      Tensor[] params,
      Function<Tensor, Map<String, Object>> states,
      Device device,
      long[] counts,
      Tensor[] steps) {
    var values = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (long) ((Tensor) states.apply(params[i]).get("step")).item();
      values[i] = counts[i];
    }
    Tensor all = Torch.tensor(values, DType.FLOAT32).to(device).keep();
    for (int i = 0; i < counts.length; i++) {
      steps[i] = all.select(0, i).keep();
      states.apply(params[i]).put("step", steps[i]);
    }
    return all;
  }

  /// This bucket with the gradients of its parameters, or the part of it that has any; `null` if
  /// none has.
  Bucket withGradients(Tensor[] gradients) {
    int found = 0;
    for (int i = 0; i < places.length; i++)
      if ((grads[i] = real(gradients[places[i]])) != null) found++;
    if (found == places.length) {
      if (allSteps != null) allSteps.add_(1L);
    } else if (found == 0) {
      return null;
    }
    if (steps.length > 0) for (int i = 0; i < places.length; i++) if (grads[i] != null) counts[i]++;
    return found == places.length ? this : part(found);
  }

  private Bucket part(int size) {
    int[] chosen = new int[size];
    for (int i = 0, next = 0; i < grads.length; i++) if (grads[i] != null) chosen[next++] = i;
    int[] chosenPlaces = Arrays.stream(chosen).map(i -> places[i]).toArray();
    long[] chosenCounts =
        counts.length == 0 ? counts : Arrays.stream(chosen).mapToLong(i -> counts[i]).toArray();
    Tensor[][] chosenState = new Tensor[state.length][];
    for (int n = 0; n < state.length; n++) chosenState[n] = choose(state[n], chosen);
    Tensor[] chosenSteps = steps.length == 0 ? steps : choose(steps, chosen);
    if (chosenSteps.length > 0) Aten._foreachAdd_(chosenSteps, ONE);
    var part =
        new Bucket(
            chosenPlaces,
            key,
            capturable,
            choose(params, chosen),
            chosenState,
            chosenSteps,
            null,
            chosenCounts);
    System.arraycopy(choose(grads, chosen), 0, part.grads, 0, size);
    return part;
  }

  private static Tensor[] choose(Tensor[] from, int[] chosen) {
    return Arrays.stream(chosen).mapToObj(i -> from[i]).toArray(Tensor[]::new);
  }

  Device device() {
    return key.device;
  }

  /// The parameters are complex, and seen here as pairs of real numbers.
  boolean isComplex() {
    return key.dtype.isComplex();
  }

  /// The type of the parameters.
  DType dtype() {
    return key.dtype;
  }

  /// Whether the parameters take their first step.
  boolean isFresh() {
    return key.fresh;
  }

  /// The numbers of the steps that the parameters take now, from 1.
  PerParameter steps() {
    if (capturable)
      return PerParameter.onDevice(allSteps != null ? allSteps : Aten.stack(steps, 0));
    return PerParameter.of(Arrays.stream(counts).asDoubleStream().toArray());
  }

  /// The number of the step that parameter `i` takes now, from 1.
  long count(int i) {
    return counts[i];
  }
}
