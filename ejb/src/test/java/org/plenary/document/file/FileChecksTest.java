package org.plenary.document.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.document.file.SampleFiles.docx;
import static org.plenary.document.file.SampleFiles.jpegWithPlace;
import static org.plenary.document.file.SampleFiles.openDocument;
import static org.plenary.document.file.SampleFiles.picture;
import static org.plenary.document.file.SampleFiles.pngWithText;
import static org.plenary.document.file.SampleFiles.text;
import static org.plenary.document.file.SampleFiles.zip;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.shared.DomainException;

/** What the check of a file lets pass, and what it refuses. */
class FileChecksTest {
  @TempDir private Path directory;

  private byte[] passed(FileType type, byte[] bytes) throws IOException {
    Path file = Files.write(directory.resolve("file"), bytes);
    Path stripped = Files.write(directory.resolve("stripped"), new byte[0]);
    new FileCheck(null).run(file, type, stripped);
    return Files.readAllBytes(FileCheck.hasReplacement(stripped) ? stripped : file);
  }

  private void refused(String key, FileType type, byte[] bytes) {
    DomainException no = assertThrows(DomainException.class, () -> passed(type, bytes));
    assertEquals(key, no.reason().key());
  }

  @Test
  void documentsPassAsTheyCame() throws IOException {
    byte[] chart = zip("xl/workbook.xml", "<workbook/>");
    for (byte[] document : new byte[][] {docx(), docx("word/embeddings/table.xlsx", chart)}) {
      assertArrayEquals(document, passed(FileType.DOCX, document));
    }
    byte[] open = openDocument(FileType.ODT.mediaType());
    assertArrayEquals(open, passed(FileType.ODT, open));
    assertArrayEquals(SampleFiles.PDF, passed(FileType.PDF, SampleFiles.PDF));
    byte[] notes = text("Zeile\tÜ\r\nстрока\f");
    assertArrayEquals(notes, passed(FileType.TXT, notes));
  }

  @Test
  void aZipBombIsRefused() {
    byte[] zeros = new byte[(int) ArchiveCheck.SMALL + 4096];
    refused("document.file.archive.bomb", FileType.DOCX, docx("word/media/big.xml", zeros));
    byte[] inner = zip("word/a.xml", zeros);
    refused("document.file.archive.bomb", FileType.DOCX, docx("word/embeddings/a.docx", inner));
  }

  @Test
  void archivesInArchivesInArchivesAreRefused() {
    byte[] deep = zip("a.zip", zip("b.txt", "b"));
    refused("document.file.archive.depth", FileType.DOCX, docx("word/embeddings/a.zip", deep));
  }

  @Test
  void tooManyEntriesAreRefused() {
    Object[] many = new Object[2 * ArchiveCheck.MOST_ENTRIES];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = "word/" + i;
      many[i + 1] = "";
    }
    refused("document.file.archive.entries", FileType.DOCX, docx(many));
    refused(
        "document.file.archive.entries", FileType.DOCX, docx("word/embeddings/a.zip", zip(many)));
  }

  @Test
  void namesThatLeadOutOfTheArchiveAreRefused() {
    for (String name :
        new String[] {
          "../evil.xml", "word/../../evil.xml", "/etc/passwd", "a\\b", "C:/x", "a\nb"
        }) {
      refused("document.file.archive.name", FileType.DOCX, docx(name, "x"));
    }
    refused("document.file.archive.name", FileType.DOCX, docx("word/Document.xml", "x"));
  }

  @Test
  void macrosAreRefused() throws IOException {
    String key = "document.file.macros";
    refused(key, FileType.DOCX, docx("word/vbaProject.bin", "x"));
    refused(key, FileType.XLSX, zip("xl/workbook.xml", "", "xl/VBAPROJECT.BIN", "x"));
    refused(
        key,
        FileType.DOCX,
        zip(
            "[Content_Types].xml",
            "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"));
    refused(key, FileType.ODT, zip("content.xml", "", "Basic/Standard/Module1.xml", "Sub Main"));
    refused(key, FileType.ODT, zip("content.xml", "", "Scripts/python/evil.py", "import os"));
    byte[] empty = zip("content.xml", "", "Basic/Standard/script-lb.xml", "<library/>");
    assertArrayEquals(empty, passed(FileType.ODT, empty));
  }

  @Test
  void damagedArchivesAreRefused() {
    byte[] noise = new byte[10_000];
    new Random(3).nextBytes(noise);
    byte[] whole = docx("word/media/a.bin", noise);
    refused("document.file.damaged", FileType.DOCX, Arrays.copyOf(whole, whole.length / 2));
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 0x55;
    refused("document.file.damaged", FileType.DOCX, changed);
  }

  @Test
  void aJpegLosesThePlaceWhereItWasTakenAndKeepsWhichWayIsUp() throws IOException {
    byte[] came = jpegWithPlace(60, 40);
    byte[] goes = passed(FileType.JPEG, came);
    String read = new String(goes, StandardCharsets.ISO_8859_1);
    assertTrue(contains(came, new byte[] {(byte) 0x88, 0x25}), "the sample has a place");
    assertFalse(contains(goes, new byte[] {(byte) 0x88, 0x25}), "the directory of GPS");
    assertFalse(read.contains("Somebody"), "the comment");
    assertTrue(contains(goes, new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6}), "orientation 6");
    assertSamePicture(picture("jpeg", 60, 40), goes);
    assertArrayEquals(goes, passed(FileType.JPEG, goes), "again it changes nothing");
  }

  @Test
  void whatStandsBehindTheEndOfAPictureGoes() throws IOException {
    byte[] plain = picture("jpeg", 20, 20);
    byte[] more = Arrays.copyOf(plain, plain.length + 500);
    System.arraycopy(text("<script>"), 0, more, plain.length, 8);
    assertArrayEquals(plain, passed(FileType.JPEG, more));
    byte[] png = picture("png", 20, 20);
    assertArrayEquals(png, passed(FileType.PNG, Arrays.copyOf(png, png.length + 500)));
  }

  @Test
  void aPngLosesItsTexts() throws IOException {
    byte[] came = pngWithText(30, 20);
    assertTrue(new String(came, StandardCharsets.ISO_8859_1).contains("Somebody"));
    byte[] goes = passed(FileType.PNG, came);
    assertArrayEquals(picture("png", 30, 20), goes);
  }

  @Test
  void aPictureTooLargeIsRefusedByItsHeader() {
    byte[] png = picture("png", 4, 4);
    ByteBuffer.wrap(png).putInt(16, 20_000).putInt(20, 20_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
    refused("document.file.picture.large", FileType.PNG, png);
  }

  @Test
  void damagedPicturesAreRefused() {
    for (String format : new String[] {"png", "jpeg"}) {
      FileType type = format.equals("png") ? FileType.PNG : FileType.JPEG;
      byte[] whole = picture(format, 200, 200);
      refused("document.file.damaged", type, Arrays.copyOf(whole, whole.length / 2));
      refused("document.file.damaged", type, Arrays.copyOf(whole, 10));
    }
    byte[] changed = picture("png", 50, 50);
    changed[changed.length / 2] ^= 1;
    refused("document.file.damaged", FileType.PNG, changed);
  }

  @Test
  void whatIsNoTextOrNoWholePdfIsRefused() {
    refused("document.file.text", FileType.TXT, new byte[] {'a', (byte) 0xC0, (byte) 0x80, 'b'});
    refused("document.file.text", FileType.CSV, text("a;b\u0000c"));
    refused("document.file.text", FileType.TXT, text("\u001B[2J"));
    refused("document.file.damaged", FileType.PDF, text("%PDF-1.7\n" + "x".repeat(5000)));
  }

  private static void assertSamePicture(byte[] expected, byte[] actual) throws IOException {
    BufferedImage one = ImageIO.read(new ByteArrayInputStream(expected));
    BufferedImage other = ImageIO.read(new ByteArrayInputStream(actual));
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        assertEquals(one.getRGB(x, y), other.getRGB(x, y));
      }
    }
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
