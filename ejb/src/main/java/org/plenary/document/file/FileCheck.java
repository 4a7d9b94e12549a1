package org.plenary.document.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.plenary.shared.DomainException;

/** The check of one file: for malware where there is a scanner, then what its type asks for. */
final class FileCheck {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Scanner scanner;

  /**
   * @param scanner null where there is none
   */
  FileCheck(Scanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Checks a file.
   *
   * @param stripped an empty file, filled where other bytes are to be handed out than came
   * @throws DomainException the reason for which it is refused
   * @throws ScannerSilent if it could not be checked for malware now
   * @throws IOException if the file cannot be read
   */
  void run(Path file, FileType type, Path stripped) throws IOException {
    scan(file);
    switch (type) {
      case DOCX, XLSX, PPTX, ODT, ODS, ODP -> ArchiveCheck.check(file);
      case PNG, JPEG -> PictureCheck.check(file, type, stripped);
      case TXT, CSV -> TextCheck.check(file);
      case PDF -> TextCheck.checkPdf(file);
    }
  }

  private void scan(Path file) throws ScannerSilent {
    if (scanner == null) {
      return;
    }
    Optional<String> found;
    try {
      found = scanner.scan(file);
    } catch (IOException e) {
      throw new ScannerSilent(e);
    }
    if (found.isPresent()) {
      throw new DomainException("document.file.infected", found.get());
    }
  }

  /** Whether other bytes are to be handed out than came. */
  static boolean hasReplacement(Path stripped) throws IOException {
    return Files.size(stripped) > 0;
  }

  /** The scanner gave no answer: the file waits. */
  static final class ScannerSilent extends IOException {
    private static final long serialVersionUID = 1L;

    ScannerSilent(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
