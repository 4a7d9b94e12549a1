package org.plenary.web.directory.contactgroup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.directory.PersonService;
import org.plenary.directory.contactgroup.ContactGroupEditing;
import org.plenary.directory.contactgroup.EditContactGroup;
import org.plenary.directory.contactgroup.GroupStep;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.Retry;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.directory.PeopleParams;
import org.plenary.web.directory.correspondence.CorrespondenceWords;

/**
 * Adds people to a fixed group: those who were selected in the list of people ({@code who}), or all
 * whom the list shows with the filters of the address.
 */
@Named
@ViewScoped
public class ContactGroupAddPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SELECTED = 500;

  @Inject private ContactGroupEditing editing;
  @Inject private PersonService people;
  @Inject private CorrespondenceService correspondence;
  @Inject private CorrespondenceWords names;
  @Inject private ContactGroupWords words;
  @Inject private FormMessages messages;
  @Inject private HttpServletRequest request;

  private PeopleParams params;
  private ArrayList<UUID> selected = new ArrayList<>();
  private long count;
  private String group;
  private String name;

  /** Reads whom to add. */
  public void load() {
    params = PeopleParams.of(request);
    String[] who = request.getParameterValues("who");
    try {
      Stream.of(who == null ? new String[0] : who)
          .limit(MOST_SELECTED)
          .map(UUID::fromString)
          .distinct()
          .forEach(selected::add);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
    count =
        selected.isEmpty()
            ? people.list(params.filter(), new PageRequest(0, 1)).total()
            : selected.size();
  }

  /** Adds them to the chosen group, or to a new one. */
  public String add() {
    String[] target = new String[1];
    messages.accepted("form", () -> target[0] = Retry.onTransient(this::done));
    return target[0];
  }

  private String done() {
    boolean fresh = name != null && !name.isBlank();
    if (!fresh && (group == null || group.isBlank())) {
      throw new FieldException("group", "shared.required");
    }
    UUID ref =
        fresh
            ? editing.save(new EditContactGroup(null, 0, name, null, null))
            : UUID.fromString(group);
    GroupStep step =
        selected.isEmpty() ? editing.addFound(ref, params.filter()) : editing.add(ref, selected);
    return "contactgroup.xhtml?faces-redirect=true&ref="
        + ref
        + "&step="
        + step.step()
        + "&added="
        + step.count();
  }

  /** How many are to be added. */
  public long getCount() {
    return count;
  }

  /** The names of those who were selected; none for a whole list. */
  public List<String> getNames() {
    return selected.isEmpty()
        ? List.of()
        : correspondence.parties(selected).stream().map(names::name).toList();
  }

  /** What the list asks for; nothing for a selection, and for all people. */
  public List<String> getCriteria() {
    return selected.isEmpty() ? words.criteria(params.filter()) : List.of();
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
