package org.plenary.web.mail.webhook;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.mail.webhook.DeliveryRow;
import org.plenary.mail.webhook.DeliveryState;
import org.plenary.mail.webhook.TargetRow;
import org.plenary.mail.webhook.TargetState;
import org.plenary.mail.webhook.WebhookService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Page;
import org.plenary.web.directory.Addresses;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** The targets, and what was announced to the one that the address names: {@code ?target=}. */
@Named
@ViewScoped
public class WebhookListPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;
  private static final Map<TargetState, String> KINDS =
      Map.of(
          TargetState.ON, "ok",
          TargetState.FAILING, "wait",
          TargetState.PAUSED, "no",
          TargetState.OFF, "");
  private static final Map<DeliveryState, String> DELIVERY_KINDS =
      Map.of(
          DeliveryState.WAITING, "wait",
          DeliveryState.DELIVERED, "ok",
          DeliveryState.FAILED, "no",
          DeliveryState.CANCELLED, "");

  @Inject private WebhookService webhooks;
  @Inject private ReaderTexts texts;

  private String target;

  /** Kept for forms: the parameter is not there when one is sent. */
  private UUID meant;

  private String state;
  private String page;
  private transient List<TargetRow> rows;
  private transient Page<DeliveryRow> deliveries;
  private transient String secret;

  /** Reads the targets, and the deliveries of the one that is meant. */
  public void load() {
    rows = webhooks.list();
    if (Params.text(target) != null) {
      meant = Addresses.ref(target);
    }
    if (meant != null) {
      DeliveryState only = Params.code(DeliveryState.class, state);
      deliveries = webhooks.deliveries(meant, only, Params.page(page, SIZE));
    }
  }

  /** The targets; read again where a form was sent. */
  public List<TargetRow> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  /** The target that is meant, or null. */
  public TargetRow getChosen() {
    return getRows() == null || meant == null
        ? null
        : getRows().stream()
            .filter(row -> row.ref().equals(meant))
            .findFirst()
            .orElseThrow(NotFoundException::new);
  }

  public Page<DeliveryRow> getDeliveries() {
    getRows();
    return deliveries;
  }

  /** What was done with the target that is meant. */
  public List<HistoryEntry> getHistory() {
    return meant == null ? List.of() : webhooks.history(meant);
  }

  /** Sends a test. */
  public void test() throws IOException {
    webhooks.test(meant);
    back("webhook.tested");
  }

  /** Sends again to one that was paused. */
  public void resume() throws IOException {
    webhooks.resume(meant);
    back("webhook.resumed");
  }

  /** Sends one delivery once more. */
  public void redeliver(UUID delivery) throws IOException {
    webhooks.redeliver(meant, delivery);
    back("webhook.again.done");
  }

  /** Exchanges the secret; the new one is shown in the answer to the form itself. */
  public void rotate() {
    secret = webhooks.rotate(meant);
    rows = null;
  }

  /** Removes the target. */
  public void remove() throws IOException {
    webhooks.remove(meant, getChosen().version());
    meant = null;
    back("webhook.removed");
  }

  private void back(String key) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String text = texts.get(key);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    faces
        .getExternalContext()
        .redirect("webhooks.xhtml" + (meant == null ? "" : "?target=" + meant));
  }

  /** The secret just made, else null. */
  public String getSecret() {
    return secret;
  }

  /** The colour of a target's state. */
  public String kind(TargetRow row) {
    return KINDS.get(row.state());
  }

  /** The colour of a delivery's state. */
  public String kind(DeliveryRow row) {
    return DELIVERY_KINDS.get(row.state());
  }

  /** What was answered to the last attempt, or why nothing was; "" before the first. */
  public String answer(DeliveryRow row) {
    if (row.status() != null) {
      return String.valueOf(row.status());
    }
    return row.problem() == null ? "" : texts.get("webhook.Problem." + row.problem());
  }

  /** The states as the filter offers them. */
  public Map<String, String> getStates() {
    return texts.constants("webhook", DeliveryState.values());
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
