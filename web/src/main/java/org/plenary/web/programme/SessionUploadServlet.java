package org.plenary.web.programme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import java.util.UUID;
import org.plenary.event.EventLine;
import org.plenary.event.EventService;
import org.plenary.programme.file.SessionFiles;
import org.plenary.shared.Language;
import org.plenary.web.document.ReceivedUpload;
import org.plenary.web.document.UploadTaking;

/** Takes a file of a session. */
@WebServlet(name = "sessionUpload", urlPatterns = "/app/programme/sessionupload")
public class SessionUploadServlet extends UploadTaking {
  private static final long serialVersionUID = 1L;

  @Inject private transient SessionFiles files;
  @Inject private transient EventService events;

  @Override
  protected Optional<Taking> taking(ReceivedUpload upload) {
    Optional<EventLine> event = events.line(text(upload, "code"));
    Optional<UUID> session = ref(upload.field("session"));
    if (event.isEmpty() || session.isEmpty()) {
      return Optional.empty();
    }
    String page = SessionFilesPage.address(event.get().code(), session.get());
    Language language = Language.of(text(upload, "language")).orElse(null);
    return Optional.of(
        new Taking(
            page,
            () ->
                files
                    .put(
                        event.get().ref(),
                        session.get(),
                        upload.field("title"),
                        language,
                        upload.name(),
                        upload.file())
                    .file()
                    .name()));
  }

  private static String text(ReceivedUpload upload, String field) {
    String value = upload.field(field);
    return value == null ? "" : value;
  }
}
