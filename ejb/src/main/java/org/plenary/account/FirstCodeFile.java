package org.plenary.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.FirstStartDone;
import org.plenary.shared.Settings;

/**
 * Leaves the code for the first administrator in a file that only the owner of the server's process
 * can read, at every start that ends without an account; of nodes that start together, one. The log
 * names the file, never the code.
 */
@Dependent
public class FirstCodeFile {
  /** Name of the file in the installation's home. */
  public static final String NAME = "first-admin-code";

  private static final Logger LOG = Logger.getLogger(FirstCodeFile.class.getName());

  @Inject private FirstAdministrator firstAdministrator;
  @Inject private Settings settings;

  void leave(@Observes FirstStartDone done) {
    if (settings.home().isEmpty()) {
      if (firstAdministrator.isMissing()) {
        LOG.warning("There is no account: set PLENARY_HOME to get a code for the first one.");
      }
      return;
    }
    Path file = settings.home().get().resolve(NAME);
    try {
      String kept = Files.exists(file) ? Files.readString(file).strip() : null;
      String code = firstAdministrator.code(kept).orElse(null);
      Files.deleteIfExists(file);
      if (code != null) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, code + "\n");
        LOG.log(Level.INFO, "There is no account yet. The code for the first one is in {0}", file);
      } else if (firstAdministrator.isMissing()) {
        LOG.info("There is no account yet. Another node has just left the code for the first one.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot leave the code for the first account", e);
    }
  }
}
