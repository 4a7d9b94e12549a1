package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.plenary.account.FactorStatus;
import org.plenary.account.OwnFactorService;
import org.plenary.web.shared.ReaderTexts;

/** The second factor of one's own account: enrol, other recovery codes, go without. */
@Named
@RequestScoped
public class OwnFactorPage {
  @Inject private OwnFactorService factor;
  @Inject private ReaderTexts texts;

  private FactorStatus status;
  private boolean read;
  private String code;

  /** Goes without a second factor from now on. */
  public void remove() throws IOException {
    factor.remove(code);
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String text = texts.get("account.factor.removed");
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    faces.getExternalContext().redirect("/app/account/factor.xhtml");
  }

  /** How it stands, read when the page is written. */
  public FactorStatus getStatus() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (status == null || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && !read) {
      status = factor.status();
      read = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
    return status;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
