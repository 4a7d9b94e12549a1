package org.plenary.document.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.DomainException;
import org.plenary.shared.Reason;
import org.plenary.shared.Roles;

/**
 * Files that wait for their check, as those see them who check: claimed one by one, so that of
 * several nodes one checks each (rule 16). Each call is a transaction.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FileQueue {
  /** How long a node has a file for itself. */
  public static final Duration LEASE = Duration.ofMinutes(10);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 7;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private FileRepository files;
  @Inject private ContentTable contents;
  @Inject private Clock clock;

  /** The file that has waited longest of those that are due, for this node alone. */
  public Optional<FileRow> claim() {
    Instant now = clock.instant();
    List<?> due =
        entityManager
            .createNativeQuery(
                "select id from stored_file where state = 'QUARANTINED' and check_at <= ?1"
                    + " order by check_at limit 1 for update skip locked")
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    long id = ((Number) due.getFirst()).longValue();
    entityManager
        .createNativeQuery("update stored_file set check_at = ?1 where id = ?2")
        .setParameter(1, Timestamp.from(now.plus(LEASE)))
        .setParameter(2, id)
        .executeUpdate();
    return Optional.of(entityManager.find(StoredFile.class, id).row());
  }

  /** A piece of the file being checked; null after the last. */
  public byte[] piece(String sha256, int number) {
    return contents.piece(sha256, number);
  }

  /**
   * The file may be handed out.
   *
   * @param stripped what is handed out instead of what came; null if that is the same
   */
  public void passed(FileRow checked, FileSource stripped) {
    waiting(checked)
        .ifPresent(
            file ->
                file.pass(
                    stripped == null
                        ? new Content(checked.sha256(), checked.size())
                        : keep(stripped)));
  }

  private Content keep(FileSource stripped) {
    try {
      Content content =
          ContentTable.measure(
              stripped, Long.MAX_VALUE, new DomainException("document.file.damaged"));
      contents.keep(content, stripped);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file will not be handed out. */
  public void refused(FileRow checked, Reason reason) {
    waiting(checked).ifPresent(file -> file.refuse(reason));
  }

  /** The file could not be checked and waits, each time twice as long, an hour at most. */
  public void postponed(FileRow checked, Reason reason) {
    waiting(checked)
        .ifPresent(file -> file.postpone(reason, clock.instant().plus(pause(file.attempts()))));
  }

  static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /** The file, unless it was removed or changed its state meanwhile. */
  private Optional<StoredFile> waiting(FileRow checked) {
    return files
        .find(checked.ref())
        .filter(file -> file.state() == FileState.QUARANTINED)
        .filter(file -> file.sha256().equals(checked.sha256()));
  }

  /** Contents that no file has any more, some of them. */
  public List<String> unused(int max) {
    return contents.unused(max);
  }

  /** Removes such a content, unless a file has taken it since. */
  public boolean drop(String sha256) {
    return contents.drop(sha256);
  }
}
