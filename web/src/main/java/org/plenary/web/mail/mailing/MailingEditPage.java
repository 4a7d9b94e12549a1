package org.plenary.web.mail.mailing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.mail.mailing.BodiesTo;
import org.plenary.mail.mailing.MailingDetail;
import org.plenary.mail.mailing.MailingEditing;
import org.plenary.mail.mailing.MailingService;
import org.plenary.shared.Language;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** A mailing being written. A stale edit shows both versions. */
@Named
@ViewScoped
public class MailingEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MailingService mailings;
  @Inject private MailingEditing editing;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private Reader reader;

  private String ref;
  private String group;
  private MailingForm form = new MailingForm();
  private Map<String, String> read = form.copy();
  private Comparison comparison;
  private long version;

  /** Reads the mailing to be edited, if there is one, and the group in the address. */
  public void load() {
    if (!isNew()) {
      form = stored();
      read = form.copy();
    } else if (group != null && !group.isBlank()) {
      form.to("contactgroup:" + Addresses.ref(group));
    }
  }

  private MailingForm stored() {
    MailingDetail detail = mailings.detail(Addresses.ref(ref));
    version = detail.version();
    return MailingForm.of(detail);
  }

  /** Saves; shows both versions if the mailing has changed since. */
  public String save() {
    UUID[] saved = new UUID[1];
    messages.accepted(
        "form",
        () -> {
          try {
            saved[0] = editing.save(form.edit(isNew() ? null : Addresses.ref(ref), version));
          } catch (StaleException e) {
            MailingForm theirs = stored();
            comparison = new Comparison(form, read, theirs, this::label, this::shown);
            read = theirs.copy();
          }
        });
    return saved[0] == null ? null : "mailing.xhtml?faces-redirect=true&ref=" + saved[0];
  }

  private String label(String name) {
    int dash = name.indexOf('-');
    return dash < 0
        ? texts.get("mailing." + name)
        : texts.get("mailing." + name.substring(dash + 1))
            + " ("
            + texts.get("layout.language." + name.substring(0, dash))
            + ")";
  }

  private String shown(String name, String value) {
    if (value == null) {
      return null;
    }
    return switch (name) {
      case "audience" -> getAudiences().getOrDefault(value, value);
      case "event" -> getEvents().getOrDefault(value, value);
      case "bodiesTo" -> texts.constant("mailing", BodiesTo.valueOf(value));
      default -> value;
    };
  }

  /** What it can go to. */
  public Map<String, String> getAudiences() {
    Map<String, String> options = new LinkedHashMap<>();
    mailings
        .audiences(eventRef())
        .forEach(
            (kind, keys) ->
                keys.forEach(
                    key ->
                        options.put(
                            kind + ":" + key.key(),
                            texts.get("mailing.audience." + kind) + ": " + key.name())));
    return options;
  }

  private UUID eventRef() {
    String event = form == null ? null : form.getValues().get("event");
    return event == null || event.isBlank() ? null : UUID.fromString(event);
  }

  /** The events that it can be about. */
  public Map<String, String> getEvents() {
    Map<String, String> options = new LinkedHashMap<>();
    mailings
        .events()
        .forEach(event -> options.put(event.ref().toString(), reader.text(event.title())));
    return options;
  }

  public List<BodiesTo> getWays() {
    return List.of(BodiesTo.values());
  }

  public List<Language> getLanguages() {
    return List.of(Language.values());
  }

  /** The fields that may stand in braces, as they are written. */
  public String getFields() {
    String audience = form.getValues().get("audience");
    String kind = audience == null ? null : audience.replaceFirst(":.*", "");
    return String.join(
        " ", mailings.fields(kind).stream().map(field -> "{" + field + "}").toList());
  }

  public boolean isNew() {
    return ref == null || ref.isBlank();
  }

  public MailingForm getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }
}
