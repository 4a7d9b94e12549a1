package org.plenary.document.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.shared.DomainException;

/** Texts and tables as text: UTF-8 to the end, without control characters. And the end of PDFs. */
final class TextCheck {
  private static final int TAIL = 2048;

  private TextCheck() {}

  /**
   * @throws DomainException if it is in another encoding or no text
   */
  static void check(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      char[] piece = new char[16 * 1024];
      for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
        for (int i = 0; i < read; i++) {
          if (Character.isISOControl(piece[i]) && "\t\r\n\f".indexOf(piece[i]) < 0) {
            throw new DomainException("document.file.text");
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw new DomainException("document.file.text");
    }
  }

  /**
   * @throws DomainException if a PDF is cut off
   */
  static void checkPdf(Path file) throws IOException {
    try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
      bytes.position(Math.max(0, bytes.size() - TAIL));
      ByteBuffer tail = ByteBuffer.allocate(TAIL);
      while (tail.hasRemaining() && bytes.read(tail) >= 0) {
        // to the end
      }
      String end = new String(tail.array(), 0, tail.position(), StandardCharsets.ISO_8859_1);
      if (!end.contains("%%EOF")) {
        throw new DomainException("document.file.damaged");
      }
    }
  }
}
