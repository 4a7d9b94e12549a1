package org.plenary.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.plenary.document.PublicationFiles;
import org.plenary.document.file.FileRow;
import org.plenary.document.file.FileState;
import org.plenary.document.file.FileType;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Reason;
import org.plenary.web.shared.ErrorServlet;
import org.plenary.web.shared.PublicPages;

/**
 * Sends files, always to be saved and never to be shown as a page of Plenary. A mebibyte at a time
 * is in memory, and no connection to the database is held while the reader reads.
 */
@ApplicationScoped
public class FileSending {
  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
  private static final String SECONDS_TO_CHECK = "10";

  @Inject private PublicationFiles publications;

  /** Where files come from: a service that asks for the reader's rights. */
  public interface Source {
    /**
     * The file under an address.
     *
     * @throws NotFoundException if there is none for this reader
     */
    FileRow file(UUID ref);

    /** A mebibyte of it, the last piece being shorter; the number of the first is 0. */
    byte[] piece(UUID ref, String sha256, int number);
  }

  private final class OfPublications implements Source {
    @Override
    public FileRow file(UUID ref) {
      return publications.file(ref);
    }

    @Override
    public byte[] piece(UUID ref, String sha256, int number) {
      return publications.piece(ref, sha256, number);
    }
  }

  /** Sends the file of a publication. */
  void send(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    send(request, response, address, new OfPublications());
  }

  /** Sends the file of an address, 304 if the reader has it, or 404 if there is none for them. */
  public void send(
      HttpServletRequest request, HttpServletResponse response, String address, Source files)
      throws IOException {
    Optional<UUID> ref = ref(address);
    FileRow file = null;
    try {
      file = ref.isPresent() ? files.file(ref.get()) : null;
    } catch (NotFoundException e) {
      // told as everything that is not there
    }
    if (file == null) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, null);
    } else if (file.state() == FileState.QUARANTINED) {
      response.setHeader("Retry-After", SECONDS_TO_CHECK);
      tell(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "document.files.wait");
    } else if (file.state() == FileState.REFUSED) {
      ErrorServlet.send(request, response, HttpServletResponse.SC_CONFLICT, file.reason());
    } else {
      send(request, response, ref.get(), file, files);
    }
  }

  private static void tell(
      HttpServletRequest request, HttpServletResponse response, int status, String key)
      throws IOException {
    ErrorServlet.send(request, response, status, new Reason(key));
  }

  private static Optional<UUID> ref(String address) {
    try {
      return address == null || address.length() != 36
          ? Optional.empty()
          : Optional.of(UUID.fromString(address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      UUID ref,
      FileRow file,
      Source files)
      throws IOException {
    String tag = '"' + file.sha256().substring(0, 32) + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Content-Security-Policy", POLICY);
    boolean everyone = !request.getServletPath().startsWith("/app/");
    response.setHeader("Cache-Control", everyone ? "no-cache" : "private, no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Accept-Ranges", "bytes");
    if (PublicPages.matches(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Optional<ByteRange> part = part(request, file, tag);
    if (part.filter(ByteRange.NONE::equals).isPresent()) {
      response.setHeader("Content-Range", "bytes */" + file.size());
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setContentLength(0);
      return;
    }
    part.ifPresent(
        range -> {
          response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
          response.setHeader(
              "Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.size());
        });
    ByteRange range = part.orElse(ByteRange.whole(file.size()));
    response.setCharacterEncoding((String) null); // web.xml says one for everything
    response.setContentType(contentType(file.type()));
    response.setHeader("Content-Disposition", FileNames.attachment(file.name()));
    response.setContentLengthLong(range.length());
    if (!"HEAD".equals(request.getMethod())) {
      write(response.getOutputStream(), ref, file, range, files);
    }
  }

  /** A part is asked for of this very content only. */
  private static Optional<ByteRange> part(HttpServletRequest request, FileRow file, String tag) {
    String condition = request.getHeader("If-Range");
    return condition == null || condition.equals(tag)
        ? ByteRange.of(request.getHeader("Range"), file.size())
        : Optional.empty();
  }

  private static String contentType(FileType type) {
    return switch (type) {
      case TXT, CSV -> type.mediaType() + ";charset=UTF-8";
      default -> type.mediaType();
    };
  }

  private static void write(OutputStream out, UUID ref, FileRow file, ByteRange range, Source files)
      throws IOException {
    long at = range.first();
    while (at <= range.last()) {
      byte[] piece = files.piece(ref, file.sha256(), (int) (at / PublicationFiles.PIECE));
      int from = (int) (at % PublicationFiles.PIECE);
      int length = (int) Math.min(piece.length - from, range.last() - at + 1);
      out.write(piece, from, length);
      at += length;
    }
  }
}
