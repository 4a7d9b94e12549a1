package org.plenary.document.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;

/** The files that wait for their check or were refused, for whoever administers Plenary. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class FileAdministration {
  private static final int MOST = 200;

  @Inject private FileRepository files;
  @Inject private FileLimits limits;
  @Inject private Clock clock;

  /** The latest 200 files in quarantine. One query. */
  public List<FileRow> waiting() {
    return files.inState(FileState.QUARANTINED, MOST);
  }

  /** The latest 200 files that were refused. One query. */
  public List<FileRow> refused() {
    return files.inState(FileState.REFUSED, MOST);
  }

  /** Whether files are checked for malware, which a setting asks for. */
  public boolean hasScanner() {
    return limits.hasScanner();
  }

  /**
   * Has a file that waits or was refused checked again as soon as possible.
   *
   * @throws NotFoundException if it is not there any more
   */
  public void checkAgain(UUID ref) {
    StoredFile file = files.find(ref).orElseThrow(NotFoundException::new);
    if (file.state() != FileState.CLEAN) {
      file.checkAgain(clock.instant());
    }
  }
}
