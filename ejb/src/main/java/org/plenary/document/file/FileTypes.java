package org.plenary.document.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.plenary.shared.DomainException;

/** Finds out what a file is from its content. The name has to agree; it never decides alone. */
final class FileTypes {
  private static final int MOST_ENTRIES = 1000;
  private static final long MOST_UNPACKED = 64L * 1024 * 1024;
  private static final int LONGEST_MIMETYPE = 100;

  private FileTypes() {}

  /**
   * The type of a file.
   *
   * @param name its name, of which only the ending is looked at
   * @throws DomainException if it is no accepted one, or if the name says another
   */
  static FileType of(FileSource source, String name) throws IOException {
    FileType type =
        found(source, name)
            .orElseThrow(() -> new DomainException("document.file.type", FileType.all()));
    String extension = FileName.extension(name);
    if (!extension.isEmpty() && !type.extensions().contains(extension)) {
      throw new DomainException("document.file.extension", extension, type.name());
    }
    return type;
  }

  private static Optional<FileType> found(FileSource source, String name) throws IOException {
    String mediaType;
    try (InputStream bytes = new BufferedInputStream(source.open())) {
      mediaType = MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).toString();
    }
    if (mediaType.equals(FileType.TXT.mediaType())) {
      boolean table = FileName.extension(name).equals("csv");
      return Optional.of(table ? FileType.CSV : FileType.TXT);
    }
    if (isArchive(mediaType)) {
      return inArchive(source);
    }
    return Arrays.stream(FileType.values())
        .filter(type -> !type.isArchive() && type.mediaType().equals(mediaType))
        .filter(type -> type != FileType.PDF || beginsAsPdf(source))
        .findFirst();
  }

  private static boolean isArchive(String mediaType) {
    return mediaType.equals("application/zip")
        || mediaType.equals("application/x-tika-ooxml")
        || Arrays.stream(FileType.values())
            .anyMatch(type -> type.isArchive() && type.mediaType().equals(mediaType));
  }

  /** Tika also takes a PDF that begins later, which may be something else before. */
  private static boolean beginsAsPdf(FileSource source) {
    try (InputStream bytes = source.open()) {
      return new String(bytes.readNBytes(5), StandardCharsets.US_ASCII).equals("%PDF-");
    } catch (IOException e) {
      return false;
    }
  }

  /** What stands in an archive, from its first entries; {@link ArchiveCheck} reads the rest. */
  private static Optional<FileType> inArchive(FileSource source) throws IOException {
    try (ZipInputStream archive =
        new ZipInputStream(new BufferedInputStream(source.open()), StandardCharsets.UTF_8)) {
      long unpacked = 0;
      for (int entries = 0; entries < MOST_ENTRIES && unpacked < MOST_UNPACKED; entries++) {
        ZipEntry entry = archive.getNextEntry();
        if (entry == null) {
          return Optional.empty();
        }
        if (entries == 0 && entry.getName().equals("mimetype")) {
          return ofMimetype(archive);
        }
        if (isMainPart(entry.getName())) {
          return ofMainPart(entry.getName());
        }
        unpacked += unpack(archive, MOST_UNPACKED - unpacked);
      }
      return Optional.empty();
    } catch (ZipException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<FileType> ofMimetype(InputStream entry) throws IOException {
    String mediaType =
        new String(entry.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip();
    return Arrays.stream(FileType.values())
        .filter(type -> type.isArchive() && type.mediaType().equals(mediaType))
        .findFirst();
  }

  private static boolean isMainPart(String entry) {
    return entry.matches("(word|xl|ppt)/[^/]+\\.(xml|bin)");
  }

  private static Optional<FileType> ofMainPart(String entry) {
    if (entry.endsWith(".bin")) {
      return Optional.empty();
    }
    return Optional.of(
        switch (entry.charAt(0)) {
          case 'w' -> FileType.DOCX;
          case 'x' -> FileType.XLSX;
          default -> FileType.PPTX;
        });
  }

  private static long unpack(InputStream entry, long most) throws IOException {
    byte[] piece = new byte[16 * 1024];
    long unpacked = 0;
    for (int read = entry.read(piece); read >= 0 && unpacked < most; read = entry.read(piece)) {
      unpacked += read;
    }
    return unpacked;
  }
}
