package org.plenary.web.programme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.plenary.web.shared.PublicPages;

/** A page as bytes, plain and compressed, with everything that is sent besides. Never changes. */
final class ReadyPage {
  private static final String HIDDEN_MARK = " hidden id=\"stale\"";
  private static final String SHOWN_MARK = " id=\"stale\"";

  private final long version;
  private final String contentType;
  private final byte[] plain;
  private final byte[] gzip;
  private final String plainTag;
  private final String gzipTag;
  private volatile ReadyPage marked;

  /**
   * @param version number of the publication that it was made for
   */
  ReadyPage(long version, String contentType, byte[] content) {
    this.version = version;
    this.contentType = contentType;
    plain = content;
    gzip = compress(content);
    plainTag = PublicPages.etag(plain, "");
    gzipTag = PublicPages.etag(plain, "-gz");
  }

  /**
   * The same page, saying that it may be out of date; the page itself where it has no place for
   * that, as a calendar.
   */
  ReadyPage marked() {
    if (marked == null) {
      String text = new String(plain, StandardCharsets.UTF_8);
      String shown = text.replace(HIDDEN_MARK, SHOWN_MARK);
      marked =
          shown.equals(text)
              ? this
              : new ReadyPage(version, contentType, shown.getBytes(StandardCharsets.UTF_8));
    }
    return marked;
  }

  long version() {
    return version;
  }

  /** Bytes that it takes, about. */
  int size() {
    return plain.length + gzip.length;
  }

  private static byte[] compress(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4);
    try (GZIPOutputStream out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Sends the page, or 304 if the reader has it. */
  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accepted = request.getHeader("Accept-Encoding");
    boolean compressed = accepted != null && acceptsGzip(accepted);
    String tag = compressed ? gzipTag : plainTag;
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    String known = request.getHeader("If-None-Match");
    if (known != null && PublicPages.matches(known, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] body = compressed ? gzip : plain;
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(contentType);
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
  }

  /** Whether gzip may be sent: named in the header, and not with the weight 0. */
  static boolean acceptsGzip(String header) {
    int at = header.indexOf("gzip");
    if (at < 0) {
      return false;
    }
    int end = header.indexOf(',', at);
    String part = end < 0 ? header.substring(at) : header.substring(at, end);
    return !part.replace(" ", "").matches("gzip;q=0(\\.0*)?");
  }
}
