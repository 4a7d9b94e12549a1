package org.plenary.web.mail.webhook;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.mail.webhook.EditTarget;
import org.plenary.mail.webhook.SavedTarget;
import org.plenary.mail.webhook.TargetRow;
import org.plenary.mail.webhook.WebhookService;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;

/**
 * A new target, or one that is changed: {@code ?ref=}. The secret of a new one is shown in the
 * answer to the form itself and kept nowhere.
 */
@Named
@ViewScoped
public class WebhookEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private WebhookService webhooks;
  @Inject private FormMessages messages;

  private String ref;
  private long version;
  private String name;
  private String url;
  private List<String> events = new ArrayList<>();
  private boolean active = true;
  private transient SavedTarget saved;

  /** Reads the target. */
  public void load() {
    if (!isNew()) {
      TargetRow row = webhooks.target(Addresses.ref(ref));
      version = row.version();
      name = row.name();
      url = row.url();
      events = new ArrayList<>(row.events());
      active = row.active();
    }
  }

  /** Saves it; one that was changed is shown. */
  public void save() throws IOException {
    UUID known = isNew() ? null : Addresses.ref(ref);
    boolean done =
        messages.accepted(
            "form",
            () ->
                saved =
                    webhooks.save(
                        new EditTarget(known, version, name, url, Set.copyOf(events), active)));
    if (done && known != null) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect("webhooks.xhtml?target=" + known);
    }
  }

  public boolean isNew() {
    return ref == null;
  }

  /** The secret of the target just made, else null. */
  public String getSecret() {
    return saved == null ? null : saved.secret();
  }

  /** Where the target just made is shown. */
  public String getMade() {
    return saved == null ? null : "webhooks.xhtml?target=" + saved.ref();
  }

  /** All events there are. */
  public List<String> getAllEvents() {
    return webhooks.events();
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public List<String> getEvents() {
    return events;
  }

  public void setEvents(List<String> events) {
    this.events = events;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}
