package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.LegalNameShown;
import org.plenary.directory.PersonAddressService;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonService;
import org.plenary.directory.address.FormOfAddress;
import org.plenary.directory.confirmation.DecayService;
import org.plenary.shared.Language;

/** A person: roles over time, contact points, history; protection and looks behind it. */
@Named
@ViewScoped
public class PersonViewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PersonService people;
  @Inject private DirectoryService directory;
  @Inject private PersonAddressService addresses;
  @Inject private DecayService decay;
  @Inject private FormMessages messages;

  private String ref;
  private String tab;
  private String publicName;
  private String reason;
  private transient PersonDetail detail;
  private transient List<HistoryEntry> history;
  private transient LegalNameShown shown;
  private transient List<Map.Entry<Language, FormOfAddress>> addressed;

  /** Reads the person. */
  public void load() {
    detail = people.detail(Addresses.ref(ref));
    if ("history".equals(tab)) {
      history = people.history(detail.ref());
    }
  }

  /** Marks as protected. */
  public String protect() {
    return done("protect", () -> directory.protect(Addresses.ref(ref), publicName));
  }

  /** No longer protected. */
  public String unprotect() {
    return done("unprotect", () -> people.unprotect(Addresses.ref(ref)));
  }

  /** Shows what stands behind the public name, once, after recording the reason. */
  public void look() {
    messages.accepted("look", () -> shown = people.look(Addresses.ref(ref), reason));
    reason = null;
  }

  /** Removes a person entered by mistake. */
  public String remove() {
    long version = getDetail().version();
    boolean removed = messages.accepted("remove", () -> people.remove(Addresses.ref(ref), version));
    return removed ? "people.xhtml?faces-redirect=true" : null;
  }

  /** The entry is right. */
  public String confirm() {
    return done("care", () -> decay.confirm(List.of(Addresses.ref(ref))));
  }

  /** Mail to an address came back, or does so no more. */
  public String bounced(UUID contact, boolean yes) {
    UUID person = Addresses.ref(ref);
    return done(
        "care",
        () -> {
          if (yes) {
            decay.bounced(person, contact);
          } else {
            decay.clearBounced(person, contact);
          }
        });
  }

  private String done(String form, Runnable action) {
    boolean accepted = messages.accepted(form, action);
    return accepted ? "person.xhtml?faces-redirect=true&ref=" + ref : null;
  }

  /** The person; read again after a refused form. */
  public PersonDetail getDetail() {
    if (detail == null) {
      load();
    }
    return detail;
  }

  /** How the person is addressed in each language. */
  public List<Map.Entry<Language, FormOfAddress>> getAddresses() {
    if (addressed == null) {
      addressed = List.copyOf(addresses.formsOfAddress(getDetail().ref()).entrySet());
    }
    return addressed;
  }

  public List<HistoryEntry> getHistory() {
    return history == null ? List.of() : history;
  }

  /** What a look showed, null before. */
  public LegalNameShown getShown() {
    return shown;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }

  public String getPublicName() {
    return publicName;
  }

  public void setPublicName(String publicName) {
    this.publicName = publicName;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
