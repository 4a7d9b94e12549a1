package org.plenary.programme;

/**
 * The number of the last publication that this node knows of. Read without locks by every request.
 */
public final class Generation {
  private volatile long latest = -1;
  private long raisedAt = Long.MIN_VALUE;

  /** The latest number; -1 before the first reading. */
  public long latest() {
    return latest;
  }

  /** A publication of this node is through. */
  public synchronized void raise(long version) {
    if (version > latest) {
      latest = version;
      raisedAt = System.nanoTime();
    }
  }

  /**
   * The database said so. A lower number counts only if it was read after the last publication of
   * this node: otherwise the reading was overtaken.
   *
   * @param version what was read
   * @param readAt {@link System#nanoTime} before reading
   */
  public synchronized void confirm(long version, long readAt) {
    if (version > latest || raisedAt == Long.MIN_VALUE || readAt - raisedAt > 0) {
      latest = version;
    }
  }
}
