package torch.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The methods of a class through which people call operators: for each operator the full form, one
/// with only what must be given, and those that Python's optional arguments stand for.
final class Forms {
  private final Aten aten;
  private final String modifiers;
  private final String self;
  private final Set<String> telling;
  private final Function<Method, String> name;
  private final Function<Method, String> doc;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> printed = new TreeMap<>();

  /// @param self what stands for the parameter of that name, or null
  /// @param telling types that tell which parameter is meant when it alone is given
  /// @param name of the Java method
  Forms(
      Aten aten,
      String modifiers,
      String self,
      Set<String> telling,
      Function<Method, String> name,
      Function<Method, String> doc) {
    this.aten = aten;
    this.modifiers = modifiers;
    this.self = self;
    this.telling = telling;
    this.name = name;
    this.doc = doc;
  }

  /// Leaves out what the class has already.
  Forms without(Set<String> signatures) {
    taken.addAll(signatures);
    return this;
  }

  /// The printed methods, in the order of their names.
  String print(List<Method> methods) {
    // Forms that operators really have come first; conveniences take what is left.
    for (Method method : methods) add(method, Set.copyOf(method.parameters), Form.Variant.EXACT);
    for (Method method : methods) add(method, Set.of(), Form.Variant.EXACT);
    for (Method method : methods)
      for (var given : kept(method)) add(method, given, Form.Variant.EXACT);
    for (var variant : Form.Variant.OTHERS)
      for (Method method : methods) for (var given : kept(method)) add(method, given, variant);
    return String.join("\n", printed.values());
  }

  /// Which of the parameters with defaults a form keeps: none, from the left as many as Python's
  /// caller gives, all, and one that its type tells.
  private Set<Set<Method.Parameter>> kept(Method method) {
    var sets = new LinkedHashSet<Set<Method.Parameter>>();
    sets.add(Set.of());
    var optional = new ArrayList<Method.Parameter>();
    for (var parameter : method.parameters)
      if (parameter.def() != null && !method.operator.isOut()) {
        optional.add(parameter);
        sets.add(Set.copyOf(optional));
      }
    for (var parameter : optional)
      if (telling.contains(parameter.type())) sets.add(Set.of(parameter));
    sets.add(Set.copyOf(method.parameters));
    return sets;
  }

  private void add(Method method, Set<Method.Parameter> given, Form.Variant variant) {
    Form form = Form.of(method, given, variant, self);
    if (!form.varies()) return;
    String key = signature(name.apply(method), form.declared());
    if (!taken.add(key)) return;
    printed.put(
        key,
        doc.apply(method)
            + form.print(
                modifiers, method.result(), name.apply(method), aten.name(method.operator)));
  }

  static String signature(String name, List<Method.Parameter> parameters) {
    return name + "(" + Method.types(parameters);
  }
}
