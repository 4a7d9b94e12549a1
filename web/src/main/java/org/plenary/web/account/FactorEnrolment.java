package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.plenary.account.OwnFactorService;

/**
 * Enrols an authenticator: the secret stays in the session until a right code proves that the
 * authenticator has it. Then the recovery codes are shown, once.
 */
@Named
@RequestScoped
public class FactorEnrolment {
  private static final String SECRET = "plenary.factor.secret";

  @Inject private OwnFactorService factor;
  @Inject private SignInMechanism mechanism;
  @Inject private FacesContext faces;

  private String code;
  private QrCode drawing;
  private List<String> recoveryCodes = List.of();

  /** Takes the authenticator if its code is right. */
  public void enrol() {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    recoveryCodes = factor.enrol(getSecret(), code);
    external.getSessionMap().remove(SECRET);
    mechanism.enrolled(request);
  }

  /** Shows other recovery codes, which replace the earlier ones. */
  public void newRecoveryCodes() {
    recoveryCodes = factor.newRecoveryCodes(code);
  }

  /** The secret for typing, as 32 letters and digits. */
  public String getSecret() {
    Map<String, Object> session = faces.getExternalContext().getSessionMap();
    return (String) session.computeIfAbsent(SECRET, any -> factor.newSecret());
  }

  /** The same in groups of four. */
  public String getGroupedSecret() {
    return getSecret().replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The same for a camera. */
  public QrCode getDrawing() {
    if (drawing == null) {
      drawing = QrCode.of(factor.address(getSecret()));
    }
    return drawing;
  }

  /** The recovery codes right after they were made, else none. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
