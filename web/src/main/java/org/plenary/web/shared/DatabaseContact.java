package org.plenary.web.shared;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * When the database was last heard of: whoever asks it all the time anyway notes that here. It
 * counts as away when a question has waited for eight seconds, or when all have failed for one.
 */
public final class DatabaseContact {
  private static final long SILENCE = TimeUnit.SECONDS.toNanos(8);
  private static final long FAILURES = TimeUnit.SECONDS.toNanos(1);

  private final LongSupplier nanoTime;
  private volatile long heardAt;
  private volatile boolean failing;

  public DatabaseContact() {
    this(System::nanoTime);
  }

  DatabaseContact(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    heardAt = nanoTime.getAsLong();
  }

  /** The database answered. */
  public void heard() {
    heardAt = nanoTime.getAsLong();
    failing = false;
  }

  /** It could not be asked. */
  public void failed() {
    failing = true;
  }

  /** Whether there is no use in asking it. */
  public boolean isAway() {
    return nanoTime.getAsLong() - heardAt > (failing ? FAILURES : SILENCE);
  }
}
