package torch.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.Tensors;
import torch.Torch;

/// The backward hooks of one call of a module. The tensors that go in and come out pass through an
/// identity that hands their gradients to the hooks.
final class BackwardHooks {
  private final Module module;
  private final List<Hooks> all;
  private int inputs;

  /// The places of the inputs that have gradients; `null` for none.
  private int[] watchedInputs;

  private Tensor[] gradOutputs;

  BackwardHooks(Module module, List<Hooks> all) {
    this.module = module;
    this.all = all;
  }

  <I> I onInputs(I input) {
    List<Tensor> tensors = Tensors.of(input);
    inputs = tensors.size();
    watchedInputs = watched(tensors);
    if (watchedInputs == null) return input;
    return Tensors.replace(input, identity(tensors, watchedInputs, this::inputGradients));
  }

  <O> O onOutputs(O output) {
    List<Tensor> tensors = Tensors.of(output);
    int[] places = watched(tensors);
    if (places == null) return output;
    return Tensors.replace(
        output,
        identity(tensors, places, gradients -> outputGradients(gradients, places, tensors.size())));
  }

  private Tensor[] inputGradients(Tensor[] gradients) {
    // The gradient came to the input by another way than through the output.
    if (gradOutputs == null) return null;
    Tensor[] all = spread(gradients, watchedInputs, inputs);
    Tensor[] result = callHooks(all);
    gradOutputs = null;
    return result == all ? null : gather(result, watchedInputs);
  }

  private Tensor[] callHooks(Tensor[] gradInputs) {
    for (Hooks hooks : all)
      for (Hooks.FullBackward hook : hooks.backward) {
        Tensor[] changed = hook.apply(module, gradInputs, gradOutputs);
        if (changed == null) continue;
        requireLength("Backward hook", "grad_input", changed, gradInputs.length);
        gradInputs = changed;
      }
    return gradInputs;
  }

  private Tensor[] outputGradients(Tensor[] gradients, int[] places, int count) {
    Tensor[] given = spread(gradients, places, count);
    Tensor[] current = given;
    for (Hooks hooks : all)
      for (Hooks.FullBackwardPre hook : hooks.backwardPre) {
        Tensor[] changed = hook.apply(module, current);
        if (changed == null) continue;
        requireLength("Backward pre hook", "grad_output", changed, count);
        current = changed;
      }
    gradOutputs = current;
    if (watchedInputs != null) {
      // They are needed once more, when the gradients of the inputs are there.
      for (Tensor gradient : current) if (gradient != null) gradient.keep();
    } else {
      Tensor[] none = new Tensor[inputs];
      for (Tensor gradient : callHooks(none))
        if (gradient != null)
          throw new IllegalStateException(
              "a backward hook of a module none of whose inputs asks for gradients must return"
                  + " null");
      gradOutputs = null;
    }
    return current == given ? null : gather(current, places);
  }

  private static void requireLength(String hook, String what, Tensor[] changed, int expected) {
    if (changed.length != expected)
      throw new IllegalStateException(
          hook
              + " returned an invalid number of "
              + what
              + ", got "
              + changed.length
              + ", but expected "
              + expected);
  }

  /// The places of the tensors that have gradients; `null` if no gradient will flow.
  private static int[] watched(List<Tensor> tensors) {
    if (!Torch.isGradEnabled()) return null;
    var places = new ArrayList<Integer>();
    for (int i = 0; i < tensors.size(); i++)
      if (tensors.get(i) != null && tensors.get(i).requiresGrad()) places.add(i);
    return places.isEmpty() ? null : places.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The same tensors, those at the places with a hook that gets all their gradients at once.
  private static List<Tensor> identity(
      List<Tensor> tensors, int[] places, UnaryOperator<Tensor[]> hook) {
    var result = new ArrayList<>(tensors);
    if (places.length == 1) {
      Tensor tensor = tensors.get(places[0]);
      Tensor same = tensor.viewAs(tensor);
      same.registerHook(
          gradient -> {
            Tensor[] changed = hook.apply(new Tensor[] {gradient});
            return changed == null ? null : changed[0];
          });
      result.set(places[0], same);
      return result;
    }
    // One tensor stands for all of them, so that their gradients come together.
    Tensor[] parts = gather(tensors.toArray(Tensor[]::new), places);
    long[] sizes = Arrays.stream(parts).mapToLong(Tensor::numel).toArray();
    for (Tensor part : parts)
      if (part.dtype() != parts[0].dtype())
        throw new IllegalArgumentException(
            "backward hooks of a module with several tensors need them of one dtype, not "
                + parts[0].dtype()
                + " and "
                + part.dtype());
    Tensor whole = Torch.cat(Arrays.stream(parts).map(Tensor::flatten).toList());
    // Not the tensors: what a hook refers to must not lead back to its own tensor.
    long[][] shapes = Arrays.stream(parts).map(Tensor::shape).toArray(long[][]::new);
    Tensor[] shaped = split(whole, sizes, shapes);
    whole.registerHook(
        gradient -> {
          Tensor[] changed = hook.apply(split(gradient, sizes, shapes));
          return changed == null
              ? null
              : Torch.cat(Arrays.stream(changed).map(Tensor::flatten).toList());
        });
    for (int i = 0; i < places.length; i++) result.set(places[i], shaped[i]);
    return result;
  }

  private static Tensor[] split(Tensor whole, long[] sizes, long[][] shapes) {
    Tensor[] parts = whole.splitWithSizes(sizes);
    for (int i = 0; i < parts.length; i++) parts[i] = parts[i].view(shapes[i]);
    return parts;
  }

  private static Tensor[] gather(Tensor[] all, int[] places) {
    return Arrays.stream(places).mapToObj(place -> all[place]).toArray(Tensor[]::new);
  }

  private static Tensor[] spread(Tensor[] some, int[] places, int count) {
    var all = new Tensor[count];
    for (int i = 0; i < places.length; i++) all[places[i]] = some[i];
    return all;
  }
}
