package org.plenary.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.shared.NotFoundException;

/**
 * Hands out the files of publications. The public gets those that are clean, of publications that
 * are listed; whoever edits publications learns of the others that they are there.
 */
@Stateless
@PermitAll
public class PublicationFiles {
  /** Bytes of a piece, the last of a file being shorter. */
  public static final int PIECE = FileRepository.PIECE;

  @Inject private PublicationRepository repository;
  @Inject private FileRepository files;
  @Inject private PublicationReaders readers;

  /**
   * The file under an address.
   *
   * @return clean, unless the reader edits publications
   * @throws NotFoundException if there is none for this reader
   */
  public FileRow file(@NotNull UUID ref) {
    PublicationFile file = repository.file(ref).orElseThrow(NotFoundException::new);
    FileRow row = files.rows(List.of(file.fileRef())).get(file.fileRef());
    boolean open = row.isClean() && repository.publication(file.publicationRef()).isListed();
    if (!open && !readers.seeUnlisted()) {
      throw new NotFoundException();
    }
    return row;
  }

  /**
   * A piece of a clean file; the number of the first is 0.
   *
   * @param sha256 of the content that the reader began with
   * @throws NotFoundException if there is no such piece, or another content by now
   */
  public byte[] piece(@NotNull UUID ref, @NotNull String sha256, int number) {
    FileRow file = file(ref);
    byte[] piece =
        file.isClean() && file.sha256().equals(sha256) ? files.piece(sha256, number) : null;
    if (piece == null) {
      throw new NotFoundException();
    }
    return piece;
  }
}
