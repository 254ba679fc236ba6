package torch.optim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Device device;
  private final DType dtype;
  private final boolean fresh;

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
      Device device,
      DType dtype,
      boolean fresh,
      Tensor[] params,
      Tensor[][] state,
      Tensor[] steps,
      Tensor allSteps,
      long[] counts) {
    this.places = places;
    this.device = device;
    this.dtype = dtype;
    this.fresh = fresh;
    this.params = params;
    this.grads = new Tensor[params.length];
    this.state = state;
    this.steps = steps;
    this.allSteps = allSteps;
    this.counts = counts;
  }

  private record Key(Device device, DType dtype, boolean fresh) {}

  /// Sorts the parameters of a group that have state into buckets. Their `step`s become views of
  /// one tensor.
  static List<Bucket> of(
      ParamGroup group, Map<Tensor, Map<String, Tensor>> states, String[] names) {
    var sorted = new LinkedHashMap<Key, List<Integer>>();
    for (int i = 0; i < group.array.length; i++) {
      if (!group.ready[i]) continue;
      Tensor param = group.array[i];
      sorted
          .computeIfAbsent(
              new Key(param.device(), param.dtype(), group.fresh[i]), _ -> new ArrayList<>())
          .add(i);
    }
    var buckets = new ArrayList<Bucket>();
    sorted.forEach(
        (key, list) -> {
          int[] places = list.stream().mapToInt(Integer::intValue).toArray();
          var params = new Tensor[places.length];
          var state = new Tensor[names.length][places.length];
          for (int i = 0; i < places.length; i++) {
            params[i] = group.array[places[i]];
            for (int n = 0; n < names.length; n++)
              state[n][i] = states.get(params[i]).get(names[n]);
          }
          boolean counting = states.get(params[0]).containsKey("step");
          long[] counts = new long[counting ? places.length : 0];
          Tensor[] steps = new Tensor[counts.length];
          Tensor all = counting ? joinSteps(params, states, key.device, counts, steps) : null;
          buckets.add(
              new Bucket(
                  places, key.device, key.dtype, key.fresh, params, state, steps, all, counts));
        });
    return buckets;
  }

  private static Tensor joinSteps(
      Tensor[] params,
      Map<Tensor, Map<String, Tensor>> states,
      Device device,
      long[] counts,
      Tensor[] steps) {
    var values = new float[counts.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (long) states.get(params[i]).get("step").item();
      values[i] = counts[i];
    }
    Tensor all = Torch.tensor(values, DType.FLOAT32).to(device).keep();
    for (int i = 0; i < counts.length; i++) {
      steps[i] = all.select(0, i).keep();
      states.get(params[i]).put("step", steps[i]);
    }
    return all;
  }

  /// This bucket with the gradients of its parameters, or the part of it that has any; `null` if
  /// none has.
  Bucket withGradients(Tensor[] gradients) {
    int found = 0;
    for (int i = 0; i < places.length; i++) if ((grads[i] = gradients[places[i]]) != null) found++;
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
            device,
            dtype,
            fresh,
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
    return device;
  }

  DType dtype() {
    return dtype;
  }

  /// Whether the parameters take their first step.
  boolean isFresh() {
    return fresh;
  }

  /// The number of the step that parameter `i` takes now, from 1.
  long count(int i) {
    return counts[i];
  }
}
