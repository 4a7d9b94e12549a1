package org.plenary.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that is the same for everybody, compressed beforehand, with everything that is sent
 * besides. Never changes.
 */
public final class ReadyBytes {
  private final String contentType;
  private final byte[] plain;
  private final byte[] gzip;
  private final String plainTag;
  private final String gzipTag;

  /** Content that compresses well, such as text. */
  public ReadyBytes(String contentType, byte[] content) {
    this(contentType, content, compress(content));
  }

  private ReadyBytes(String contentType, byte[] content, byte[] gzip) {
    this.contentType = contentType;
    this.plain = content;
    this.gzip = gzip;
    plainTag = PublicPages.etag(plain, "");
    gzipTag = PublicPages.etag(plain, "-gz");
  }

  /** Content that is compressed by its format, such as a font. */
  public static ReadyBytes compressed(String contentType, byte[] content) {
    return new ReadyBytes(contentType, content, null);
  }

  public String contentType() {
    return contentType;
  }

  /** The content; not to be changed. */
  public byte[] content() {
    return plain;
  }

  /** Bytes that it takes, about. */
  public int size() {
    return plain.length + (gzip == null ? 0 : gzip.length);
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

  /**
   * Sends it, or 304 if the reader has it.
   *
   * @param caching what is said to caches
   */
  public void write(HttpServletRequest request, HttpServletResponse response, String caching)
      throws IOException {
    String accepted = request.getHeader("Accept-Encoding");
    boolean compressed = gzip != null && accepted != null && acceptsGzip(accepted);
    String tag = compressed ? gzipTag : plainTag;
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", caching);
    if (gzip != null) {
      response.setHeader("Vary", "Accept-Encoding");
    }
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
