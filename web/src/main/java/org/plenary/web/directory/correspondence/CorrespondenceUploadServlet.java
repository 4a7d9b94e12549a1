package org.plenary.web.directory.correspondence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.plenary.directory.correspondence.CorrespondenceEditing;
import org.plenary.web.document.ReceivedUpload;
import org.plenary.web.document.UploadTaking;

/** Takes a file of an entry. */
@WebServlet(name = "correspondenceUpload", urlPatterns = "/app/directory/correspondenceupload")
public class CorrespondenceUploadServlet extends UploadTaking {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/directory/correspondenceview.xhtml?ref=";

  @Inject private transient CorrespondenceEditing editing;

  @Override
  protected Optional<Taking> taking(ReceivedUpload upload) {
    return ref(upload.field("correspondence"))
        .map(
            ref ->
                new Taking(
                    PAGE + ref,
                    () -> editing.putFile(ref, upload.name(), upload.file()).file().name()));
  }
}
