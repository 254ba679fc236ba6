package fastai.data;

import fastai.losses.LossFunc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import torch.Device;
import torch.Tensor;

/// A transform of functions, each for a type of values. Of several that would do, the one for the
/// most specific type counts; for the same type, the last. A value that none is for stays as it is.
///
/// ```java
/// var scale = Transform.named("Scale")
///     .encodes(Double.class, x -> x / 10)
///     .encodes(Number.class, x -> x)
///     .decodes(Double.class, x -> x * 10)
///     .build();
/// ```
///
/// [Transform#extended] teaches a transform that is there a new type:
///
/// ```java
/// var more = new Categorize().extended().encodes(Row.class, row -> row.get("label")).build();
/// ```
public final class TransformBuilder {
  private final String name;
  private final Transform base;
  private final List<Case<?>> encodes = new ArrayList<>();
  private final List<Case<?>> decodes = new ArrayList<>();
  private Consumer<List<?>> setups;
  private Integer order;
  private Split split;

  TransformBuilder(String name, Transform base) {
    this.name = name;
    this.base = base;
  }

  public <T> TransformBuilder encodes(Class<T> type, Function<? super T, ?> function) {
    encodes.add(new Case<>(type, function));
    return this;
  }

  public <T> TransformBuilder decodes(Class<T> type, Function<? super T, ?> function) {
    decodes.add(new Case<>(type, function));
    return this;
  }

  /// Learns from the training values, once.
  public TransformBuilder setups(Consumer<List<?>> setups) {
    this.setups = setups;
    return this;
  }

  public TransformBuilder order(int order) {
    this.order = order;
    return this;
  }

  /// The only part of the data it acts on.
  public TransformBuilder split(Split split) {
    this.split = split;
    return this;
  }

  public Transform build() {
    return new Cases(this);
  }

  private record Case<T>(Class<T> type, Function<? super T, ?> function) {
    Object apply(Object x) {
      return function.apply(type.cast(x));
    }
  }

  private static Case<?> find(List<Case<?>> cases, Object x) {
    Case<?> best = null;
    for (var one : cases)
      if (one.type.isInstance(x) && (best == null || best.type.isAssignableFrom(one.type)))
        best = one;
    return best;
  }

  /// The transform.
  private static final class Cases extends Transform {
    private final String name;
    private final Transform base;
    private final List<Case<?>> encodes;
    private final List<Case<?>> decodes;
    private final Integer order;
    private final Split split;
    private Consumer<List<?>> setups;

    Cases(TransformBuilder builder) {
      name = builder.name;
      base = builder.base;
      encodes = List.copyOf(builder.encodes);
      decodes = List.copyOf(builder.decodes);
      order = builder.order;
      split = builder.split;
      setups = builder.setups;
    }

    @Override
    public Object encodes(Object x) {
      var own = find(encodes, x);
      // A function for every value is not less than one of the transform that it extends.
      if (own != null) return own.apply(x);
      var numbers = numbers(encodes, x);
      if (numbers != null) return numbers;
      return base == null ? x : base.encodes(x);
    }

    @Override
    public Object decodes(Object x) {
      var own = find(decodes, x);
      if (own != null) return own.apply(x);
      var numbers = numbers(decodes, x);
      if (numbers != null) return numbers;
      return base == null ? x : base.decodes(x);
    }

    private static Object numbers(List<Case<?>> cases, Object x) {
      if (!(x instanceof TensorBase typed)) return null;
      var one = find(cases, typed.data());
      return one == null || !Tensor.class.isAssignableFrom(one.type)
          ? null
          : one.apply(typed.data());
    }

    @Override
    public int order() {
      return order != null ? order : base == null ? 0 : base.order();
    }

    @Override
    public Split split() {
      return split != null || base == null ? split : base.split();
    }

    @Override
    public boolean needsSetup() {
      return setups != null || base != null && base.needsSetup();
    }

    @Override
    public void setup(List<?> values) {
      if (setups != null) setups.accept(values);
      setups = null;
      if (base == null || !base.needsSetup()) return;
      // The base learns from values of kinds that it knows.
      base.setup(values.stream().map(x -> find(encodes, x) == null ? x : encodes(x)).toList());
    }

    @Override
    public boolean trainSetup() {
      return base == null || base.trainSetup();
    }

    @Override
    public boolean needsBatch() {
      return base != null && base.needsBatch();
    }

    @Override
    public void setupBatch(Object[] batch) {
      if (base != null) base.setupBatch(batch);
    }

    @Override
    public void to(Device device) {
      if (base != null) base.to(device);
    }

    @Override
    public LossFunc lossFunc() {
      return base == null ? null : base.lossFunc();
    }

    @Override
    Object key() {
      if (base != null) return base.key();
      return name == null ? this : List.of(name);
    }

    @Override
    Transform unwrapped() {
      return base == null ? this : base.unwrapped();
    }

    @Override
    public String name() {
      return name != null ? name : base != null ? base.name() : "function";
    }

    /// A function under a name is exported by it; whoever loads it gives the function again.
    @Override
    public Map<String, Object> config() {
      if (name != null && base == null) return Map.of();
      throw new UnsupportedOperationException(
          base != null
              ? "the extended transform "
                  + base.name()
                  + " cannot be exported: an export holds no functions; write a class of its own"
              : "a function without a name cannot be exported: make it with Transform.of(\"name\","
                  + " function), and give it again under its name when loading");
    }
  }
}
