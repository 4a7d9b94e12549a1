package org.plenary.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.plenary.document.file.FileAdministration;
import org.plenary.document.file.FileRow;
import org.plenary.web.shared.ReaderTexts;

/** The files that wait for their check or were refused. */
@Named
@RequestScoped
public class FileListPage {
  @Inject private FileAdministration files;
  @Inject private ReaderTexts texts;

  private List<FileRow> waiting;
  private List<FileRow> refused;

  public List<FileRow> getWaiting() {
    if (waiting == null) {
      waiting = files.waiting();
    }
    return waiting;
  }

  public List<FileRow> getRefused() {
    if (refused == null) {
      refused = files.refused();
    }
    return refused;
  }

  /** Whether files are checked for malware. */
  public boolean isScanned() {
    return files.hasScanner();
  }

  /** Has a file checked again. */
  public String checkAgain(UUID ref) {
    files.checkAgain(ref);
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(texts.get("document.files.again.done")));
    return "files.xhtml?faces-redirect=true";
  }
}
