package org.plenary.shared;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A thing with an identity of its own and a life: stored, versioned and audited.
 *
 * <p>{@link #ref()} is its identity outside: random, in addresses and equality. The internal number
 * never leaves the database. {@link #version()} grows with every change; who edits names the
 * version that was read, so that a stale edit is refused ({@link #expectVersion}).
 */
@MappedSuperclass
public abstract class Aggregate {
  @Id
  @SequenceGenerator(
      name = "plenary",
      sequenceName = "plenary_seq",
      initialValue = 100,
      allocationSize = 100)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plenary")
  @Column(name = "id")
  private Long id;

  @Column(name = "ref", nullable = false, updatable = false)
  private UUID ref = UUID.randomUUID();

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  public UUID ref() {
    return ref;
  }

  public long version() {
    return version;
  }

  /** The internal number: for orders of locking and keyset paging inside the ejb module only. */
  public Long id() {
    return id;
  }

  /**
   * Refuses an edit made on an older version.
   *
   * @param read the version that the editor had before their eyes
   * @throws StaleException if this aggregate has changed since
   */
  public void expectVersion(long read) {
    if (read != version) {
      throw new StaleException(ref, version);
    }
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Aggregate that && ref.equals(that.ref());
  }

  @Override
  public final int hashCode() {
    return ref.hashCode();
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " " + ref;
  }
}
