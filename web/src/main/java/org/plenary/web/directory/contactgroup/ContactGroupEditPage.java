package org.plenary.web.directory.contactgroup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.contactgroup.ContactGroupDetail;
import org.plenary.directory.contactgroup.ContactGroupEditing;
import org.plenary.directory.contactgroup.ContactGroupService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.directory.PeopleParams;
import org.plenary.web.shared.ReaderTexts;

/**
 * A group being renamed or made: from a search of the list of people, which stands in the address,
 * else a fixed list. A stale edit shows both versions.
 */
@Named
@ViewScoped
public class ContactGroupEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ContactGroupService groups;
  @Inject private ContactGroupEditing editing;
  @Inject private ContactGroupWords words;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private HttpServletRequest request;

  private String ref;
  private ContactGroupForm form = new ContactGroupForm();
  private Map<String, String> read = form.copy();
  private Comparison comparison;
  private long version;
  private PeopleParams params;

  /** Reads the group to be edited, if there is one, and the search in the address. */
  public void load() {
    params = PeopleParams.of(request);
    params.filter();
    if (!isNew()) {
      form = stored();
      read = form.copy();
    }
  }

  private UUID uuid() {
    try {
      return isNew() ? null : UUID.fromString(ref);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private ContactGroupForm stored() {
    ContactGroupDetail detail = groups.detail(uuid());
    version = detail.row().version();
    return ContactGroupForm.of(detail.row());
  }

  /** Saves; shows both versions if the group has changed since. */
  public String save() {
    UUID[] saved = new UUID[1];
    messages.accepted(
        "form",
        () -> {
          try {
            saved[0] = editing.save(form.edit(uuid(), version, isSearch() ? search() : null));
          } catch (StaleException e) {
            ContactGroupForm theirs = stored();
            comparison =
                new Comparison(
                    form, read, theirs, name -> texts.get("contactgroup." + name), (n, v) -> v);
            read = theirs.copy();
          }
        });
    return saved[0] == null ? null : "contactgroup.xhtml?faces-redirect=true&ref=" + saved[0];
  }

  private PeopleFilter search() {
    return params.filter();
  }

  /** Whether a search is saved, rather than a fixed list made. */
  public boolean isSearch() {
    return !getCriteria().isEmpty();
  }

  /** What the search asks for. */
  public List<String> getCriteria() {
    return words.criteria(search());
  }

  public boolean isNew() {
    return ref == null || ref.isBlank();
  }

  public ContactGroupForm getForm() {
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
}
