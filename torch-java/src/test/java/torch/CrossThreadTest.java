package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tensors that several threads use, close and pass on.
@ExtendWith(NoLeaks.class)
class CrossThreadTest {
  private static void inThread(Runnable body) throws InterruptedException {
    var failure = new AtomicReference<Throwable>();
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    body.run();
                  } catch (Throwable e) {
                    failure.set(e);
                  }
                });
    thread.join();
    if (failure.get() != null) throw new AssertionError(failure.get());
  }

  @Test
  void anyThreadMayUseATensor() throws InterruptedException {
    Tensor x = Torch.ones(3);
    inThread(
        () -> {
          assertThat(x.add_(1).sum().item()).isEqualTo(6);
          assertThat(x.isClosed()).isFalse();
        });
    assertThat(x.sum().item()).isEqualTo(6);
    var made = new Tensor[1];
    inThread(() -> made[0] = Torch.full(new long[] {2}, 5));
    assertThat(made[0].sum().item()).isEqualTo(10);
    Torch.collect();
    assertThat(made[0].sum().item()).isEqualTo(10);
  }

  @Test
  void anyThreadMayClose() throws InterruptedException {
    Tensor x = Torch.ones(3);
    inThread(x::close);
    assertThat(x.isClosed()).isTrue();
    assertThatThrownBy(x::sum).isInstanceOf(IllegalStateException.class);
    x.close();
    Tensor y = Torch.ones(1000, 1000);
    inThread(
        () -> {
          y.close();
          y.close();
        });
    assertThatThrownBy(y::sum).isInstanceOf(IllegalStateException.class);
  }

  /// The memory must stay until the operator is done with it.
  @Test
  void closeWhileAnOperatorRuns() throws InterruptedException {
    for (int round = 0; round < 20; round++) {
      Tensor x = Torch.ones(300, 300);
      var started = new CountDownLatch(1);
      var results = new ConcurrentLinkedQueue<Double>();
      var worker =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (var _ = new TensorScope()) {
                      started.countDown();
                      for (int i = 0; i < 100; i++) results.add(x.matmul(x).get(0, 0).item());
                    } catch (IllegalStateException e) {
                      assertThat(e).hasMessageContaining("was closed");
                    }
                  });
      started.await();
      x.close();
      for (int i = 0; i < 20; i++) Torch.zeros(300, 300).close();
      worker.join();
      assertThat(results).allMatch(r -> r == 300);
    }
  }

  @Test
  void scopeEndsWhileAnotherThreadUsesItsTensors() throws InterruptedException {
    for (int round = 0; round < 20; round++) {
      var shared = new Tensor[100];
      var started = new CountDownLatch(1);
      Thread worker;
      try (var _ = new TensorScope()) {
        for (int i = 0; i < shared.length; i++) shared[i] = Torch.full(new long[] {50}, 2);
        worker =
            Thread.ofPlatform()
                .start(
                    () -> {
                      try (var _ = new TensorScope()) {
                        started.countDown();
                        for (int k = 0; k < 50; k++)
                          for (Tensor t : shared) assertThat(t.sum().item()).isEqualTo(100);
                      } catch (IllegalStateException e) {
                        assertThat(e).hasMessageContaining("was closed");
                      }
                    });
        started.await();
      }
      assertThat(shared).allMatch(Tensor::isClosed);
      for (int i = 0; i < 100; i++) Torch.zeros(50);
      worker.join();
    }
  }

  @Test
  void handOverAndTakeOver() throws Exception {
    var queue = new ArrayBlockingQueue<Tensor>(4);
    var producer =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; i < 500; i++) {
                    try (var _ = new TensorScope()) {
                      queue.put(Torch.full(new long[] {100}, i).add(0).handOver());
                    } catch (InterruptedException e) {
                      return;
                    }
                  }
                });
    for (int i = 0; i < 500; i++) {
      Tensor t = queue.take();
      try (var scope = new TensorScope()) {
        t.takeOver();
        assertThat(scope.holds(t)).isTrue();
        assertThat(t.sum().item()).isEqualTo(i * 100.0);
      }
      assertThat(t.isClosed()).isTrue();
    }
    producer.join();
    Tensor mine = Torch.ones(2).handOver();
    assertThat(mine.sum().item()).isEqualTo(2);
    assertThat(mine.takeOver().takeOver().sum().item()).isEqualTo(2);
    mine.close();
    assertThatThrownBy(mine::takeOver).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void deadThreadsLeaveNothingBehind() throws InterruptedException {
    Torch.collect();
    long before = Torch.liveTensors();
    var kept = new ArrayList<Tensor>();
    for (int i = 0; i < 20; i++) {
      inThread(
          () -> {
            new TensorScope();
            for (int k = 0; k < 100; k++) Torch.ones(10);
            new TensorScope();
            Torch.ones(100, 100);
            kept.add(Torch.ones(1));
          });
    }
    NoLeaks.assertNothingLeaked(before + 20 * 64);
    assertThat(kept).allMatch(t -> t.item() == 1);
    kept.clear();
    NoLeaks.assertNothingLeaked(before);
  }

  @Test
  void virtualThreads() throws InterruptedException {
    var results = new ConcurrentLinkedQueue<Double>();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        int n = i;
        executor.submit(
            () -> results.add(TensorScope.run(() -> Torch.full(new long[] {4}, n)).sum().item()));
      }
    }
    assertThat(results).hasSize(200).contains(796.0);
  }

  @Test
  void backwardInSeveralThreads() throws InterruptedException {
    Tensor w = Torch.ones(10, 10).requiresGrad_();
    var threads = new ArrayList<Thread>();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    for (int i = 0; i < 4; i++)
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      for (int k = 0; k < 50; k++)
                        TensorScope.run(
                            () -> {
                              assertThat(
                                      Autograd.grad(List.of(w.mul(3).sum()), List.of(w))[0]
                                          .sum()
                                          .item())
                                  .isEqualTo(300);
                            });
                    } catch (Throwable e) {
                      failures.add(e);
                    }
                  }));
    for (Thread thread : threads) thread.join();
    assertThat(failures).isEmpty();
  }

  /// Tensors in a common pool that every thread makes, uses, replaces, closes, keeps and moves at
  /// random.
  @Test
  void everythingAtRandom() throws InterruptedException {
    var pool = new ArrayList<AtomicReference<Tensor>>();
    for (int i = 0; i < 64; i++) pool.add(new AtomicReference<>(Torch.ones(4)));
    var stop = new AtomicBoolean();
    var failures = new ConcurrentLinkedQueue<Throwable>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 6; i++)
      threads.add(Thread.ofPlatform().start(() -> live(pool, stop, failures)));
    Thread.sleep(3000);
    stop.set(true);
    for (Thread thread : threads) thread.join();
    assertThat(failures).isEmpty();
  }

  private static void live(
      List<AtomicReference<Tensor>> pool,
      AtomicBoolean stop,
      ConcurrentLinkedQueue<Throwable> failures) {
    var random = ThreadLocalRandom.current();
    while (!stop.get()) {
      try (var scope = new TensorScope()) {
        for (int k = 0; k < 20; k++) {
          var cell = pool.get(random.nextInt(pool.size()));
          Tensor t = cell.get();
          switch (random.nextInt(9)) {
            case 0 -> cell.set(Torch.ones(4));
            case 1 -> cell.set(Torch.ones(70, 70).keep());
            case 2 -> cell.getAndSet(Torch.ones(4).keep()).close();
            case 3 -> cell.set(scope.keep(t.add(0)));
            case 4 -> cell.set(Torch.ones(4).requiresGrad_().mul(1).keep());
            case 5 -> t.handOver();
            case 6 -> t.takeOver();
            case 7 -> Torch.cat(List.of(t.view(-1), pool.getFirst().get().view(-1))).sum().item();
            default -> assertThat(t.detach().min().item()).isEqualTo(1);
          }
        }
      } catch (IllegalStateException e) {
        if (!e.getMessage().contains("was closed")) failures.add(e);
      } catch (Throwable e) {
        failures.add(e);
      }
    }
  }
}
