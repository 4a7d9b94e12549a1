package org.plenary.web.document;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.plenary.document.file.FileSource;
import org.plenary.document.file.Spool;
import org.plenary.shared.DomainException;

/**
 * A form with a file, read as it arrives: fields in memory, the file into the spool, where it stays
 * until this is closed. The container's own parts would leave what broke off lying there.
 */
public final class ReceivedUpload implements AutoCloseable {
  /** What the form may hold beside the file. */
  static final int FIELDS = 64 * 1024;

  private static final int LONGEST_FIELD = 1000;
  private static final int MOST_PARTS = 10;
  private static final int BUFFER = 64 * 1024;

  private final Map<String, String> fields = new HashMap<>();
  private final Path spooled;
  private String name = "";

  private ReceivedUpload(Path spooled) {
    this.spooled = spooled;
  }

  /**
   * Reads a request to its end.
   *
   * @param max largest size of the file, in bytes
   * @param tooLarge thrown as soon as the file is larger
   * @throws IOException if the request breaks off or is no such form, or the disk is full
   */
  static ReceivedUpload read(
      HttpServletRequest request, Spool spool, long max, DomainException tooLarge)
      throws IOException {
    ReceivedUpload upload = new ReceivedUpload(spool.newFile());
    try {
      JakartaServletFileUpload<?, ?> parser = new JakartaServletFileUpload<>();
      parser.setHeaderCharset(StandardCharsets.UTF_8);
      FileItemInputIterator parts = parser.getItemIterator(request);
      for (int count = 0; parts.hasNext(); count++) {
        if (count == MOST_PARTS) {
          throw new IOException("the form has too many parts");
        }
        upload.take(parts.next(), max, tooLarge);
      }
      return upload;
    } catch (IOException | RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  /** The part's stream is not closed: that would read the rest of what was refused. */
  private void take(FileItemInput part, long max, DomainException tooLarge) throws IOException {
    InputStream content = part.getInputStream();
    if (part.isFormField()) {
      byte[] bytes = content.readNBytes(LONGEST_FIELD);
      fields.put(part.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
    } else if ("file".equals(part.getFieldName()) && name.isEmpty()) {
      name = part.getName() == null ? "" : part.getName();
      spool(content, max, tooLarge);
    }
  }

  private void spool(InputStream content, long max, DomainException tooLarge) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (OutputStream target = Files.newOutputStream(spooled)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > max) {
          throw tooLarge;
        }
        target.write(buffer, 0, read);
      }
    }
  }

  /** A field, null if there is none. */
  public String field(String field) {
    return fields.get(field);
  }

  /** Whether a file was chosen. */
  boolean hasFile() {
    return !name.isBlank();
  }

  /** What its owner calls it. */
  public String name() {
    return name;
  }

  /** Its content. */
  public FileSource file() {
    return () -> Files.newInputStream(spooled);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(spooled);
  }
}
