package org.plenary.document.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.Caller;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;

/**
 * Files, for the services of features: those ask for rights, and call this within their
 * transaction.
 */
@Dependent
public class FileRepository {
  /** How many bytes {@link #piece} gives at most. */
  public static final int PIECE = ContentTable.PIECE;

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private ContentTable contents;
  @Inject private FileLimits limits;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Takes a file into quarantine: both its row and its content, or neither.
   *
   * @param name as its owner calls it, however bad
   * @throws DomainException if it is empty, too large or of no accepted type, or if its name says
   *     another type than its content
   * @throws UncheckedIOException if it cannot be read to its end
   */
  public FileRow put(String name, FileSource source) {
    String clean = FileName.clean(name);
    Content content;
    FileType type;
    try {
      content = ContentTable.measure(source, limits.maxBytes(), limits.tooLarge());
      type = FileTypes.of(source, clean);
      contents.keep(content, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (FileName.extension(clean).isEmpty()) {
      clean = FileName.withExtension(clean, type.extensions().getFirst());
    }
    StoredFile file = new StoredFile(clean, type, content, caller.login(), clock.instant());
    entityManager.persist(file);
    entityManager.flush();
    return file.row();
  }

  /** These files by their refs, those that are there. One query. */
  public Map<UUID, FileRow> rows(Collection<UUID> refs) {
    Map<UUID, FileRow> rows = new HashMap<>();
    if (!refs.isEmpty()) {
      entityManager
          .createQuery("select f from StoredFile f where f.ref in :refs", StoredFile.class)
          .setParameter("refs", refs)
          .getResultStream()
          .forEach(file -> rows.put(file.ref(), file.row()));
    }
    return rows;
  }

  /** Up to this many files in a state, latest first. One query. */
  List<FileRow> inState(FileState state, int max) {
    return entityManager
        .createQuery(
            "select f from StoredFile f where f.state = :state order by f.putAt desc",
            StoredFile.class)
        .setParameter("state", state)
        .setMaxResults(max)
        .getResultStream()
        .map(StoredFile::row)
        .toList();
  }

  Optional<StoredFile> find(UUID ref) {
    return entityManager
        .createQuery("select f from StoredFile f where f.ref = :ref", StoredFile.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  /**
   * A piece of a file that is clean, {@link #PIECE} bytes but for the last; null after the last.
   * One query.
   *
   * @param sha256 of the content, from {@link FileRow}
   */
  public byte[] piece(String sha256, int number) {
    return contents.piece(sha256, number);
  }

  /**
   * Forgets a file. Its content goes with the next sweep, unless another file has it too.
   *
   * @throws NotFoundException if it is not there
   */
  public void remove(UUID ref) {
    entityManager.remove(find(ref).orElseThrow(NotFoundException::new));
  }
}
