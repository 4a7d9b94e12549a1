package org.plenary.document.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.plenary.shared.DomainException;

/**
 * Reads an archive to its end, archives in it included, and refuses bombs, names that lead out of a
 * folder, and macros. Sizes are counted while unpacking: what the archive says of itself is not
 * believed.
 */
final class ArchiveCheck {
  static final int MOST_ENTRIES = 10_000;
  static final long MOST_UNPACKED = 1024L * 1024 * 1024;
  static final int HIGHEST_RATIO = 200;

  /** Less than this is no bomb whatever the ratio. */
  static final long SMALL = 16L * 1024 * 1024;

  /** Tables and pictures stand as archives in a document: one in another, no deeper. */
  static final int DEEPEST = 1;

  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
  private static final long MOST_DIRECTORY = 8L * 1024 * 1024;
  private static final int LARGEST_CONTENT_TYPES = 1024 * 1024;

  private final long packed;
  private long unpacked;
  private int entries;

  private ArchiveCheck(long packed) {
    this.packed = packed;
  }

  /**
   * @throws DomainException for the first thing that is wrong
   */
  static void check(Path file) throws IOException {
    new ArchiveCheck(Files.size(file)).read(file);
  }

  private void read(Path file) throws IOException {
    ArchiveDirectory.check(file, MOST_ENTRIES, MOST_DIRECTORY);
    try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      Set<String> names = new HashSet<>();
      Enumeration<? extends ZipEntry> all = archive.entries();
      while (all.hasMoreElements()) {
        ZipEntry entry = all.nextElement();
        checkName(entry.getName(), names);
        CRC32 sum = new CRC32();
        try (InputStream content = new CheckedInputStream(archive.getInputStream(entry), sum)) {
          checkEntry(entry.getName(), content, 0);
        }
        if (sum.getValue() != entry.getCrc()) {
          throw damaged();
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  private void checkName(String name, Set<String> names) {
    if (++entries > MOST_ENTRIES) {
      throw new DomainException("document.file.archive.entries", MOST_ENTRIES);
    }
    boolean leadsOut =
        name.startsWith("/")
            || name.contains("\\")
            || name.contains(":")
            || name.chars().anyMatch(Character::isISOControl)
            || List.of(name.split("/+")).contains("..");
    if (leadsOut || !names.add(name.toLowerCase(Locale.ROOT))) {
      throw new DomainException("document.file.archive.name");
    }
    if (isMacro(name.toLowerCase(Locale.ROOT))) {
      throw new DomainException("document.file.macros");
    }
  }

  /** Macros of Office, and of OpenDocument, where an empty library is none. */
  private static boolean isMacro(String name) {
    return name.endsWith("vbaproject.bin")
        || name.endsWith("vbadata.xml")
        || name.matches("basic/[^/]+/(?!(script|dialog)-lb\\.xml$).+")
        || name.matches("scripts/.*[^/]");
  }

  private void checkEntry(String name, InputStream content, int depth) throws IOException {
    PushbackInputStream counted = new PushbackInputStream(new Counted(content), ARCHIVE.length);
    byte[] start = counted.readNBytes(ARCHIVE.length);
    counted.unread(start);
    if (Arrays.equals(start, ARCHIVE)) {
      checkNested(counted, depth + 1);
    } else if (name.equals("[Content_Types].xml")) {
      checkContentTypes(counted);
    }
    counted.transferTo(OutputStream.nullOutputStream());
  }

  private static void checkContentTypes(InputStream content) throws IOException {
    String types =
        new String(content.readNBytes(LARGEST_CONTENT_TYPES), StandardCharsets.UTF_8)
            .toLowerCase(Locale.ROOT);
    if (types.contains("macroenabled") || types.contains("vbaproject")) {
      throw new DomainException("document.file.macros");
    }
  }

  private void checkNested(InputStream content, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new DomainException("document.file.archive.depth");
    }
    ZipInputStream archive = new ZipInputStream(content, StandardCharsets.UTF_8);
    Set<String> names = new HashSet<>();
    for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      checkName(entry.getName(), names);
      checkEntry(entry.getName(), archive, depth);
    }
  }

  private static DomainException damaged() {
    return new DomainException("document.file.damaged");
  }

  /** Counts what is unpacked and stops where it is too much. */
  private final class Counted extends FilterInputStream {
    private Counted(InputStream content) {
      super(content);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public void close() {
      // whoever opened the entry closes it
    }

    private void count(int bytes) {
      unpacked += bytes;
      if (unpacked > MOST_UNPACKED || unpacked > SMALL && unpacked / packed > HIGHEST_RATIO) {
        throw new DomainException("document.file.archive.bomb");
      }
    }
  }
}
