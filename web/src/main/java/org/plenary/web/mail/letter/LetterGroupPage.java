package org.plenary.web.mail.letter;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.mail.letter.LetterGroups;
import org.plenary.mail.letter.SerialRecipients;
import org.plenary.mail.mailing.AudienceKey;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;

/** A group of contacts beside a letter: who of it would get the letter, and who not. */
@Named
@ViewScoped
public class LetterGroupPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private LetterGroups groups;
  @Inject private CorrespondenceService correspondence;
  @Inject private FormMessages messages;

  private String ref;
  private String group;
  private long version;
  private transient List<AudienceKey> all;
  private transient SerialRecipients found;

  /** Reads the version of the letter. */
  public void load() {
    version = correspondence.detail(Addresses.ref(ref)).version();
  }

  public List<AudienceKey> getAll() {
    if (all == null) {
      all = groups.groups();
    }
    return all;
  }

  /** Who is in the chosen group; null if none is chosen. */
  public SerialRecipients getFound() {
    if (found == null && isChosen()) {
      found = groups.look(Addresses.ref(ref), group);
    }
    return found;
  }

  public boolean isChosen() {
    return group != null && !group.isBlank();
  }

  /** Adds those in the group. */
  public String add() {
    boolean done = messages.accepted("group", () -> groups.add(Addresses.ref(ref), version, group));
    if (!done) {
      return null;
    }
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return view + "?faces-redirect=true&ref=" + ref;
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
