package org.plenary.web.mail.mailing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.plenary.mail.mailing.MailingEditing;
import org.plenary.web.document.ReceivedUpload;
import org.plenary.web.document.UploadTaking;

/** Takes a file that goes with a mailing. */
@WebServlet(name = "mailingUpload", urlPatterns = "/app/mail/mailingupload")
public class MailingUploadServlet extends UploadTaking {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/mail/mailing.xhtml?ref=";

  @Inject private transient MailingEditing editing;

  @Override
  protected Optional<Taking> taking(ReceivedUpload upload) {
    return ref(upload.field("mailing"))
        .map(
            ref ->
                new Taking(
                    PAGE + ref, () -> editing.putFile(ref, upload.name(), upload.file()).name()));
  }
}
