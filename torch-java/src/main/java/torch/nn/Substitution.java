package torch.nn;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// Other tensors in the fields of a module, for a while.
final class Substitution {
  /// A tensor of the state, and the field that shows it.
  private record Place(Tensor tensor, Tensor field) {}

  private Substitution() {}

  static Hooks.Handle of(
      Module module, Map<String, ? extends Tensor> tensors, boolean tieWeights, boolean strict) {
    Map<String, Place> places = places(module);
    for (String path : tensors.keySet())
      if (!places.containsKey(path))
        throw new IllegalArgumentException(
            "Unexpected key '" + path + "': " + module.name() + " has " + places.keySet());
    if (strict)
      for (String path : places.keySet())
        if (!tensors.containsKey(path))
          throw new IllegalArgumentException("Missing key '" + path + "'");
    var given = new IdentityHashMap<Tensor, Tensor>();
    if (tieWeights)
      tensors.forEach((path, tensor) -> given.putIfAbsent(places.get(path).tensor, tensor));
    List<Runnable> undo = new ArrayList<>();
    places.forEach(
        (path, place) -> {
          Tensor tensor = tensors.get(path);
          if (tensor == null) tensor = given.get(place.tensor);
          if (tensor != null) undo.add(Parameter.share(place.field, tensor));
        });
    return () -> {
      undo.reversed().forEach(Runnable::run);
      undo.clear();
    };
  }

  private static Map<String, Place> places(Module module) {
    var places = new LinkedHashMap<String, Place>();
    module
        .namedModules("", false)
        .forEach(
            (path, part) -> {
              Parts parts = part.parts;
              parts.parameters.forEach(
                  (name, parameter) -> {
                    if (parameter != null)
                      places.put(Parts.join(path, name), new Place(parameter, parts.field(name)));
                  });
              parts.buffers.forEach(
                  (name, held) -> {
                    if (held.tensor() != null)
                      places.put(
                          Parts.join(path, name), new Place(held.tensor(), parts.field(name)));
                  });
            });
    return places;
  }
}
