package org.plenary.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import java.util.UUID;
import org.plenary.document.PublicationEditing;
import org.plenary.shared.Language;

/** Takes a file of a publication. */
@WebServlet(name = "upload", urlPatterns = "/app/document/upload")
public class UploadServlet extends UploadTaking {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/document/publicationedit.xhtml?ref=";

  @Inject private transient PublicationEditing editing;

  @Override
  protected Optional<Taking> taking(ReceivedUpload upload) {
    Optional<UUID> publication = ref(upload.field("publication"));
    Optional<Language> language =
        Optional.ofNullable(upload.field("language")).flatMap(Language::of);
    if (publication.isEmpty() || language.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Taking(
            PAGE + publication.get(),
            () ->
                editing
                    .putFile(publication.get(), language.get(), upload.name(), upload.file())
                    .file()
                    .name()));
  }
}
