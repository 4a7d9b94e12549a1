package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.Capacity;
import org.plenary.directory.CorrectRole;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.RoleRow;
import org.plenary.shared.Bound;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;

/** A role being entered for a person, or corrected. Dates may be a year, a month or a day. */
@Named
@ViewScoped
public class RoleEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String KNOWN = "KNOWN";

  @Inject private AffiliationService affiliations;
  @Inject private DirectoryService directory;
  @Inject private FormMessages messages;

  private String person;
  private String role;
  private String entity;
  private String title;
  private String capacity;
  private String from;
  private String to;
  private String ending;
  private RoleRow row;
  private String personName;

  /** Reads the role to be corrected, or the person who takes one up. */
  public void load() {
    if (isNew()) {
      UUID ref = Addresses.ref(person);
      personName = directory.people(List.of(ref)).get(ref).displayName();
      ending = Bound.Kind.OPEN.name();
      capacity = Capacity.FULL.name();
      return;
    }
    row = affiliations.role(Addresses.ref(role));
    personName = row.personName();
    person = row.personRef().toString();
    title = row.title();
    capacity = row.capacity().name();
    from = row.period().from().date().map(PartialDate::toString).orElse(null);
    to = row.period().to().date().map(PartialDate::toString).orElse(null);
    ending = to == null ? row.period().to().kind().name() : KNOWN;
  }

  /** Saves the role. */
  public String save() {
    boolean accepted = messages.accepted("form", this::store);
    return accepted ? "person.xhtml?faces-redirect=true&ref=" + person : null;
  }

  private void store() {
    Capacity as = Capacity.valueOf(capacity);
    if (isNew()) {
      EntityLine body =
          directory
              .entityByCode(entity == null ? "" : entity)
              .orElseThrow(() -> new FieldException("entity", "shared.required"));
      affiliations.add(Addresses.ref(person), new NewAffiliation(body.ref(), title, as, period()));
    } else {
      affiliations.correct(new CorrectRole(row.ref(), row.version(), title, as, period()));
    }
  }

  private Period period() {
    Bound begin = from == null ? Bound.unknown() : Bound.at(date("from", from));
    Bound end =
        switch (ending) {
          case KNOWN -> Bound.at(date("to", to));
          case "OPEN" -> Bound.open();
          default -> Bound.unknown();
        };
    return Period.of(begin, end);
  }

  private static PartialDate date(String field, String text) {
    if (text == null || text.isBlank()) {
      throw new FieldException(field, "shared.required");
    }
    try {
      return PartialDate.parse(text.strip());
    } catch (DomainException e) {
      throw new FieldException(field, e.reason().key(), text);
    }
  }

  /** Removes a role that was entered by mistake. */
  public String remove() {
    boolean accepted =
        messages.accepted("remove", () -> affiliations.remove(row.ref(), row.version()));
    return accepted ? "person.xhtml?faces-redirect=true&ref=" + person : null;
  }

  public boolean isNew() {
    return role == null || role.isBlank();
  }

  public String getPersonName() {
    return personName;
  }

  public RoleRow getRow() {
    return row;
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getEntity() {
    return entity;
  }

  public void setEntity(String entity) {
    this.entity = entity;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getCapacity() {
    return capacity;
  }

  public void setCapacity(String capacity) {
    this.capacity = capacity;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getEnding() {
    return ending;
  }

  public void setEnding(String ending) {
    this.ending = ending;
  }
}
