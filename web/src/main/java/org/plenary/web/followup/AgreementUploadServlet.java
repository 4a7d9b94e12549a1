package org.plenary.web.followup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.plenary.directory.partnership.AgreementFiles;
import org.plenary.web.document.ReceivedUpload;
import org.plenary.web.document.UploadTaking;

/** Takes a file of an agreement. */
@WebServlet(name = "agreementUpload", urlPatterns = "/app/followup/agreementupload")
public class AgreementUploadServlet extends UploadTaking {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/followup/agreementedit.xhtml?ref=";

  @Inject private transient AgreementFiles files;

  @Override
  protected Optional<Taking> taking(ReceivedUpload upload) {
    return ref(upload.field("agreement"))
        .map(
            ref ->
                new Taking(
                    PAGE + ref, () -> files.put(ref, upload.name(), upload.file()).file().name()));
  }
}
