package torch.utils;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.Device;
import torch.DeviceType;
import torch.Generator;
import torch.Tensor;

/// The states of the default generators: the CPU's, and those of the devices that tensors are on.
final class RandomState implements AutoCloseable {
  private final Map<Device, Tensor> states = new LinkedHashMap<>();

  private RandomState(Iterable<Device> devices) {
    for (Device device : devices) states.put(device, Generator.defaultOf(device).getState().keep());
  }

  static RandomState of(Tensor... tensors) {
    var devices = new java.util.LinkedHashSet<Device>();
    devices.add(Device.CPU);
    for (Tensor tensor : tensors)
      if (tensor != null && tensor.device().type() == DeviceType.CUDA) devices.add(tensor.device());
    return new RandomState(devices);
  }

  private void restore() {
    states.forEach((device, state) -> Generator.defaultOf(device).setState(state));
  }

  /// Sets the states until the result is closed; then those of this moment come back.
  Region enter() {
    var before = new RandomState(states.keySet());
    restore();
    return () -> {
      before.restore();
      before.close();
    };
  }

  @FunctionalInterface
  interface Region extends AutoCloseable {
    @Override
    void close();
  }

  @Override
  public void close() {
    states.values().forEach(Tensor::close);
  }
}
