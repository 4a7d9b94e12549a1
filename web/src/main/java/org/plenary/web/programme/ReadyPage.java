package org.plenary.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plenary.web.shared.ReadyBytes;

/** A published page as bytes. Never changes. */
final class ReadyPage {
  private static final String HIDDEN_MARK = " hidden id=\"stale\"";
  private static final String SHOWN_MARK = " id=\"stale\"";

  private final long version;
  private final ReadyBytes bytes;
  private volatile ReadyPage marked;

  /**
   * @param version number of the publication that it was made for
   */
  ReadyPage(long version, String contentType, byte[] content) {
    this.version = version;
    bytes = new ReadyBytes(contentType, content);
  }

  /**
   * The same page, saying that it may be out of date; the page itself where it has no place for
   * that, as a calendar.
   */
  ReadyPage marked() {
    if (marked == null) {
      String text = new String(bytes.content(), StandardCharsets.UTF_8);
      String shown = text.replace(HIDDEN_MARK, SHOWN_MARK);
      byte[] content = shown.getBytes(StandardCharsets.UTF_8);
      marked = shown.equals(text) ? this : new ReadyPage(version, bytes.contentType(), content);
    }
    return marked;
  }

  long version() {
    return version;
  }

  /** Bytes that it takes, about. */
  int size() {
    return bytes.size();
  }

  /** Sends the page to the reader whom it was made for, to be kept by nobody. */
  void writePrivately(HttpServletRequest request, HttpServletResponse response) throws IOException {
    bytes.write(request, response, "private, no-store");
  }

  /** Sends the page, or 304 if the reader has it. */
  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    bytes.write(request, response, "no-cache");
  }
}
