package org.plenary.document.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.plenary.shared.DomainException;

/**
 * The end of an archive, which says how many entries it has: read before the archive is opened,
 * since the library keeps the whole directory in memory.
 */
final class ArchiveDirectory {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;

  private ArchiveDirectory() {}

  /**
   * @throws DomainException if it has more entries, or a longer directory, or no end
   */
  static void check(Path file, int mostEntries, long mostBytes) throws IOException {
    ByteBuffer tail = tail(file);
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END_SIGNATURE) {
        int entries = Short.toUnsignedInt(tail.getShort(at + 10));
        long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
        if (entries > mostEntries || bytes > mostBytes) {
          throw new DomainException("document.file.archive.entries", mostEntries);
        }
        return;
      }
    }
    throw new DomainException("document.file.damaged");
  }

  private static ByteBuffer tail(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(bytes.length(), END_LENGTH + LONGEST_COMMENT);
      byte[] tail = new byte[length];
      bytes.seek(bytes.length() - length);
      bytes.readFully(tail);
      return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    }
  }
}
