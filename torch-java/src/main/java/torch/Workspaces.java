package torch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All workspaces that may still hold native memory, those of ended threads included.
final class Workspaces {
  private static final Set<Workspace> ALL = ConcurrentHashMap.newKeySet();
  private static long createdByDead;
  private static long releasedByDead;

  private Workspaces() {}

  static void add(Workspace workspace) {
    sweep();
    ALL.add(workspace);
  }

  /// Releases what ended threads left behind and has become unreachable, and forgets them when
  /// nothing is left.
  static void sweep() {
    for (Workspace workspace : ALL) if (!workspace.isThreadAlive()) bury(workspace);
  }

  private static synchronized void bury(Workspace dead) {
    if (!ALL.contains(dead)) return;
    // Nobody fills this cell any more; holding it would keep its tensors.
    dead.forget();
    dead.open = null;
    dead.used = Cell.SIZE;
    dead.scope.abandon();
    dead.drain();
    if (dead.root.isEmpty()) {
      ALL.remove(dead);
      Valve.settle(dead);
      createdByDead += dead.created;
      releasedByDead += dead.released;
    }
  }

  /// Native references that Java holds at this moment; exact when no other thread works.
  static synchronized long live() {
    long live = createdByDead - releasedByDead;
    for (Workspace workspace : ALL) live += workspace.created - workspace.released;
    return live;
  }
}
