package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EndRole;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.directory.RoleRow;
import org.plenary.shared.FieldException;
import org.plenary.shared.StaleException;

/** Ends a role on a day and names the successor. */
@Named
@ViewScoped
public class RoleEndPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_FOUND = 12;

  @Inject private AffiliationService affiliations;
  @Inject private DirectoryService directory;
  @Inject private FormMessages messages;

  private String role;
  private String day;
  private String capacity;
  private PersonLine successor;
  private RoleRow row;
  private EntityLine body;

  /** Reads the role. */
  public void load() {
    row = affiliations.role(Addresses.ref(role));
    Map<UUID, EntityLine> found = directory.entities(List.of(row.bodyRef()));
    body = found.get(row.bodyRef());
  }

  /** Ends the role; the successor's begins. If it has changed meanwhile, it is shown as it is. */
  public String end() {
    boolean accepted =
        messages.accepted(
            "form",
            () -> {
              try {
                affiliations.end(command());
              } catch (StaleException e) {
                load();
                throw e;
              }
            });
    return accepted ? "person.xhtml?faces-redirect=true&ref=" + row.personRef() : null;
  }

  private EndRole command() {
    return new EndRole(
        row.ref(),
        row.version(),
        day(),
        successor == null ? null : successor.ref(),
        capacity == null ? null : Capacity.valueOf(capacity));
  }

  private LocalDate day() {
    if (day == null || day.isBlank()) {
      throw new FieldException("day", "shared.required");
    }
    try {
      return LocalDate.parse(day.strip());
    } catch (DateTimeParseException e) {
      throw new FieldException("day", "shared.date.malformed", day);
    }
  }

  /** People whose name contains what was typed. */
  public List<PersonLine> find(String typed) {
    return directory.findPeople(typed, MAX_FOUND);
  }

  public RoleRow getRow() {
    return row;
  }

  public EntityLine getBody() {
    return body;
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public PersonLine getSuccessor() {
    return successor;
  }

  public void setSuccessor(PersonLine successor) {
    this.successor = successor;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getCapacity() {
    return capacity;
  }

  public void setCapacity(String capacity) {
    this.capacity = capacity;
  }
}
