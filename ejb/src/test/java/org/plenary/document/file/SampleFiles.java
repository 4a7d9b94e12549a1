package org.plenary.document.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, good and bad. */
final class SampleFiles {
  static final byte[] PDF = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

  private SampleFiles() {}

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static FileSource source(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  /** An archive: names and contents in turn. */
  static byte[] zip(Object... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write(entries[i + 1] instanceof byte[] b ? b : text((String) entries[i + 1]));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A document of Word with some more entries. */
  static byte[] docx(Object... more) {
    Object[] all = new Object[more.length + 4];
    all[0] = "[Content_Types].xml";
    all[1] = "<Types/>";
    all[2] = "word/document.xml";
    all[3] = "<w:document/>";
    System.arraycopy(more, 0, all, 4, more.length);
    return zip(all);
  }

  /** An OpenDocument file of this media type. */
  static byte[] openDocument(String mediaType) {
    byte[] type = text(mediaType);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("mimetype");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(type.length);
      CRC32 sum = new CRC32();
      sum.update(type);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(text("<office:document-content/>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A picture with some colours in it. */
  static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, x * 7 << 16 | y * 5 << 8 | x * y % 251);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A JPEG as a telephone writes it: lying on its side, with the place where it was taken. */
  static byte[] jpegWithPlace(int width, int height) {
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + 2 + 2 * 12 + 4 + 24);
    exif.put(text("Exif\0\0")).put(new byte[] {'M', 'M', 0, 42}).putInt(8);
    exif.putShort((short) 2);
    exif.putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) 6)
        .putShort((short) 0);
    exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
    exif.putShort((short) 2);
    exif.putShort((short) 1).putShort((short) 2).putInt(2).put(text("N\0\0\0"));
    exif.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68).putInt(0);
    exif.putInt(48).putInt(1).putInt(12).putInt(1).putInt(30).putInt(1);
    byte[] plain = picture("jpeg", width, height);
    ByteBuffer all = ByteBuffer.allocate(plain.length + exif.position() + 4 + 4 + 13);
    all.put(plain, 0, 2);
    all.putShort((short) 0xFFE1).putShort((short) (exif.position() + 2));
    all.put(exif.array(), 0, exif.position());
    all.putShort((short) 0xFFFE).putShort((short) 15).put(text("Somebody's ph"));
    all.put(plain, 2, plain.length - 2);
    return all.array();
  }

  /** A PNG with a text that names somebody. */
  static byte[] pngWithText(int width, int height) {
    byte[] plain = picture("png", width, height);
    byte[] text = text("tEXtAuthor\0Somebody");
    CRC32 sum = new CRC32();
    sum.update(text);
    int header = 8 + 25;
    return ByteBuffer.allocate(plain.length + 8 + text.length)
        .put(plain, 0, header)
        .putInt(text.length - 4)
        .put(text)
        .putInt((int) sum.getValue())
        .put(plain, header, plain.length - header)
        .array();
  }
}
