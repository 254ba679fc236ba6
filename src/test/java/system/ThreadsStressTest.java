package system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Threads that make, use, share, hand over and close tensors at random, each other's included.
/// Nothing may crash, every number must be right, and in the end nothing may be left. Run it for a
/// minute under the address sanitizer with `mvn -Pasan verify -Dstress.seconds=60`.
class ThreadsStressTest {
  private static final int THREADS = 16;
  private static final int SEATS = 64;
  private static final long SECONDS = Long.getLong("stress.seconds", 4);

  private final AtomicReferenceArray<Tensor> seats = new AtomicReferenceArray<>(SEATS);
  private final AtomicLong operations = new AtomicLong();
  private final AtomicLong refusals = new AtomicLong();

  @Test
  void randomUseFromManyThreads() throws InterruptedException {
    Torch.collect();
    long before = Torch.liveTensors();
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    var failure = new AtomicReference<Throwable>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < THREADS; i++) {
      int seed = i;
      threads.add(Thread.ofPlatform().start(() -> work(seed, end, failure)));
    }
    for (Thread thread : threads) thread.join();
    assertThat(failure.get()).isNull();
    assertThat(operations.get()).isGreaterThan(THREADS * 100);
    assertThat(refusals.get())
        .as("some tensors were closed under another thread's hands")
        .isPositive();
    for (int i = 0; i < SEATS; i++) seats.set(i, null);
    threads.clear();
    for (int i = 0; i < 20 && Torch.liveTensors() > before; i++) Torch.collect();
    assertThat(Torch.liveTensors()).isLessThanOrEqualTo(before);
  }

  private void work(int seed, long end, AtomicReference<Throwable> failure) {
    var random = new Random(seed);
    Torch.setNumThreads(1);
    try {
      while (System.nanoTime() < end && failure.get() == null) {
        try {
          step(random);
        } catch (IllegalStateException e) {
          // The only thing that may go wrong: the tensor was closed by another thread.
          assertThat(e).hasMessageContaining("closed");
          refusals.incrementAndGet();
        }
        operations.incrementAndGet();
      }
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
    }
  }

  /// Every tensor in a seat holds one number in all its elements, so that sums can be checked.
  private void step(Random random) {
    int seat = random.nextInt(SEATS);
    Tensor there = seats.get(seat);
    switch (random.nextInt(10)) {
      case 0, 1 -> seats.set(seat, Torch.full(new long[] {size(random)}, 3.0));
      case 2 -> {
        try (var scope = new TensorScope()) {
          seats.set(seat, scope.keep(Torch.full(new long[] {size(random)}, 1.0).mul(3)));
        }
      }
      case 3 -> {
        // Dies with its scope while others may use it.
        try (var _ = new TensorScope()) {
          Tensor mine = Torch.full(new long[] {size(random)}, 3.0);
          seats.set(seat, mine);
          check(mine.add(mine), 6);
        }
      }
      case 4 -> {
        if (there != null) there.close();
      }
      case 5 -> {
        if (there != null) there.keep();
      }
      case 6 -> {
        if (there != null) there.handOver();
      }
      case 7 -> {
        if (there != null) there.takeOver();
      }
      case 8 -> {
        if (there == null) return;
        try (var _ = new TensorScope()) {
          Tensor x = there.detach().requiresGrad_(true);
          x.mul(x).sum().backward();
          check(x.grad(), 6);
        }
      }
      default -> {
        if (there != null) TensorScope.run(() -> check(there.add(1), 4));
      }
    }
  }

  private static long size(Random random) {
    return random.nextInt(8) == 0 ? 20_000 : 1 + random.nextInt(16);
  }

  private static void check(Tensor tensor, double expected) {
    assertThat(tensor.min().item()).isEqualTo(expected);
    assertThat(tensor.max().item()).isEqualTo(expected);
  }

  /// The threads are gone, the tensors they made are not: they belong to whoever still reaches
  /// them.
  @Test
  void tensorsOutliveTheirThread() throws InterruptedException {
    List<Tensor> made = new ArrayList<>();
    Thread thread =
        Thread.ofPlatform().start(() -> made.addAll(List.of(Torch.ones(3), Torch.ones(100_000))));
    thread.join();
    Torch.collect();
    assertThat(made.get(0).sum().item()).isEqualTo(3);
    assertThat(made.get(1).sum().item()).isEqualTo(100_000);
  }
}
