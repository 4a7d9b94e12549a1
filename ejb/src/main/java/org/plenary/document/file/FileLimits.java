package org.plenary.document.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.plenary.shared.DomainException;
import org.plenary.shared.Settings;

/** The settings of the file store: how large a file may be, and who looks for malware. */
@ApplicationScoped
public class FileLimits {
  private static final int DEFAULT_MEBIBYTES = 50;
  private static final int MOST_MEBIBYTES = 1900;
  private static final long MEBIBYTE = 1024L * 1024L;

  private int mebibytes = DEFAULT_MEBIBYTES;
  private ScannerAddress scanner;

  protected FileLimits() {}

  /**
   * @throws IllegalArgumentException naming the setting that is wrong
   */
  @Inject
  public FileLimits(Settings settings) {
    mebibytes = settings.text("PLENARY_FILE_MAX_MB").map(FileLimits::size).orElse(mebibytes);
    scanner = settings.text("PLENARY_CLAMD").map(ScannerAddress::of).orElse(null);
  }

  private static int size(String given) {
    if (!given.matches("[1-9][0-9]{0,3}") || Integer.parseInt(given) > MOST_MEBIBYTES) {
      throw new IllegalArgumentException(
          "PLENARY_FILE_MAX_MB is " + given + "; it must be a number from 1 to " + MOST_MEBIBYTES);
    }
    return Integer.parseInt(given);
  }

  /** Largest size of a file, in mebibytes. */
  public int maxMebibytes() {
    return mebibytes;
  }

  /** The same in bytes. */
  public long maxBytes() {
    return mebibytes * MEBIBYTE;
  }

  /** What is said of a file that is larger. */
  public DomainException tooLarge() {
    return new DomainException("document.file.tooLarge", mebibytes);
  }

  /** Whether a scanner for malware is set. */
  public boolean hasScanner() {
    return scanner != null;
  }

  /** Where the scanner is, if there is one. */
  Optional<ScannerAddress> scanner() {
    return Optional.ofNullable(scanner);
  }
}
