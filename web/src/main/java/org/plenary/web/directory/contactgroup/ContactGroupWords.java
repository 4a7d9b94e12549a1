package org.plenary.web.directory.contactgroup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.contactgroup.ContactGroupRow;
import org.plenary.directory.contactgroup.ContactGroupService;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Roles;
import org.plenary.web.directory.EntityOptions;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;

/** Groups in the reader's words, and as other pages show and offer them. */
@Named
@RequestScoped
public class ContactGroupWords {
  private static final List<String> READERS =
      List.of(Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY);

  @Inject private ContactGroupService groups;
  @Inject private EntityOptions entities;
  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;
  @Inject private HttpServletRequest request;

  private List<ContactGroupRow> active;
  private UUID of;
  private List<ContactGroupRow> inGroups;

  /** Whether the reader sees groups. */
  public boolean isAllowed() {
    return READERS.stream().anyMatch(request::isUserInRole);
  }

  /** Refs and names of the fixed groups that are not archived, by name. */
  public Map<String, String> getFixed() {
    Map<String, String> options = new LinkedHashMap<>();
    if (isAllowed()) {
      active().stream()
          .filter(ContactGroupRow::isFixed)
          .forEach(group -> options.put(group.ref().toString(), group.name()));
    }
    return options;
  }

  private List<ContactGroupRow> active() {
    if (active == null) {
      active = groups.list(false);
    }
    return active;
  }

  /** The fixed groups in which somebody is. */
  public List<ContactGroupRow> of(UUID party) {
    if (!party.equals(of)) {
      of = party;
      inGroups = groups.groupsOf(party);
    }
    return inGroups;
  }

  /** What a search asks for, each with its name, such as "State: Austria". */
  public List<String> criteria(PeopleFilter filter) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("directory.name", filter.text());
    asked.put("directory.organization", filter.organization());
    asked.put(
        "directory.state",
        filter.state() == null
            ? null
            : entities.getStates().getOrDefault(filter.state(), filter.state()));
    asked.put("directory.role", filter.role());
    asked.put(
        "directory.role.kind",
        filter.kind() == null ? null : texts.constant("directory", filter.kind()));
    asked.put("directory.people.on", filter.on() == null ? null : dates.day(filter.on()));
    asked.put("contactgroup.group", filter.group() == null ? null : name(filter.group()));
    asked.put("directory.language", filter.language());
    asked.put(
        "correspondence.contactSince",
        filter.contactSince() == null ? null : dates.day(filter.contactSince()));
    asked.put(
        "correspondence.quietSince",
        filter.quietSince() == null ? null : dates.day(filter.quietSince()));
    return asked.entrySet().stream()
        .filter(one -> one.getValue() != null && !one.getValue().isBlank())
        .map(one -> texts.of("contactgroup.criterion", texts.get(one.getKey()), one.getValue()))
        .toList();
  }

  private String name(UUID group) {
    try {
      return groups.detail(group).row().name();
    } catch (NotFoundException e) {
      return texts.get("contactgroup.gone");
    }
  }

  /** The list of people with this search. */
  public String href(PeopleFilter filter) {
    return "people.xhtml?" + query(filter);
  }

  static String query(PeopleFilter filter) {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("q", filter.text());
    asked.put("organization", filter.organization());
    asked.put("state", filter.state());
    asked.put("role", filter.role());
    asked.put("kind", filter.kind());
    asked.put("on", filter.on());
    asked.put("group", filter.group());
    asked.put("language", filter.language());
    asked.put("contact", filter.contactSince());
    asked.put("quiet", filter.quietSince());
    return asked.entrySet().stream()
        .filter(one -> one.getValue() != null)
        .map(
            one ->
                one.getKey()
                    + "="
                    + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
