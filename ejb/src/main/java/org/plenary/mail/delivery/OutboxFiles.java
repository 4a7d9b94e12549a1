package org.plenary.mail.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.plenary.document.file.FileRepository;
import org.plenary.document.file.FileRow;
import org.plenary.shared.Roles;

/**
 * The files of mails that are about to leave. Who wrote the mail was asked for the right to them.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class OutboxFiles {
  @Inject private FileRepository files;

  /** These files, those that are there. One query. */
  public Map<UUID, FileRow> rows(Collection<UUID> refs) {
    return files.rows(refs);
  }

  /** A piece of a file that is clean; null after the last. One query. */
  public byte[] piece(String sha256, int number) {
    return files.piece(sha256, number);
  }
}
