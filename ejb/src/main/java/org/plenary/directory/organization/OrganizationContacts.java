package org.plenary.directory.organization;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.CO_ORDINATORS_DESK;
import static org.plenary.shared.Roles.DELEGATION;
import static org.plenary.shared.Roles.MEMBER;
import static org.plenary.shared.Roles.OFFICER;
import static org.plenary.shared.Roles.ORGANIZER;
import static org.plenary.shared.Roles.SECRETARY;
import static org.plenary.shared.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.contact.ContactPoint;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.shared.FieldException;
import org.plenary.shared.NotFoundException;

/** The contact points of organizations; each reader is shown those meant for them. */
@Stateless
@RolesAllowed(OFFICER)
public class OrganizationContacts {
  private static final List<String> OFFICE =
      List.of(OFFICER, ORGANIZER, CO_ORDINATORS_DESK, SECRETARY, ADMIN, SYSTEM);

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private DirectoryService directory;
  @Inject private AuditTrail audit;
  @Resource private SessionContext session;

  /** Those that the caller may see, by kind, the preferred one first. One query. */
  @PermitAll
  public List<ContactRow> of(UUID organization) {
    ContactVisibility reader = reader();
    return all(organization).stream()
        .filter(contact -> contact.point().visibility().isShownTo(reader))
        .map(OrganizationContacts::row)
        .toList();
  }

  private ContactVisibility reader() {
    if (OFFICE.stream().anyMatch(session::isCallerInRole)) {
      return ContactVisibility.OFFICE;
    }
    return Stream.of(DELEGATION, MEMBER).anyMatch(session::isCallerInRole)
        ? ContactVisibility.DELEGATIONS
        : ContactVisibility.PUBLISHED;
  }

  private List<OrganizationContact> all(UUID organization) {
    return entityManager
        .createQuery(
            "select c from OrganizationContact c where c.organizationRef = :ref"
                + " order by c.point.kind, c.point.preferred desc, c.id",
            OrganizationContact.class)
        .setParameter("ref", organization)
        .getResultList();
  }

  private static ContactRow row(OrganizationContact contact) {
    return new ContactRow(contact.ref(), contact.version(), contact.point().line());
  }

  /**
   * One of them.
   *
   * @throws NotFoundException if the organization has none such
   */
  public ContactRow contact(UUID organization, UUID ref) {
    return row(one(organization, ref));
  }

  private OrganizationContact one(UUID organization, UUID ref) {
    return all(organization).stream()
        .filter(contact -> contact.ref().equals(ref))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /**
   * Adds or changes a contact point.
   *
   * @return its ref
   * @throws FieldException on {@code organizationRef}, if there is no such organization; on {@code
   *     address}, if it has that contact point already
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public UUID save(@NotNull @Valid EditContact command) {
    UUID organization = command.organizationRef();
    EntityLine line = directory.entities(List.of(organization)).get(organization);
    if (line == null || line.isState()) {
      throw new FieldException("organizationRef", "directory.entity.unknown");
    }
    List<OrganizationContact> others =
        all(organization).stream().filter(c -> !c.ref().equals(command.ref())).toList();
    ContactPoint point = new ContactPoint(command.point());
    refuseTwice(point, others);
    OrganizationContact contact;
    if (command.ref() == null) {
      contact = new OrganizationContact(organization, point);
      entityManager.persist(contact);
    } else {
      contact = one(organization, command.ref());
      contact.expectVersion(command.version());
      contact.change(point);
    }
    if (point.isPreferred()) {
      others.stream()
          .filter(c -> c.point().kind() == point.kind() && c.point().isPreferred())
          .forEach(c -> c.change(c.point().preferred(false)));
    }
    entityManager.flush();
    return contact.ref();
  }

  private static void refuseTwice(ContactPoint point, List<OrganizationContact> others) {
    boolean recorded =
        others.stream()
            .anyMatch(
                c ->
                    c.point().kind() == point.kind()
                        && c.point().address().equals(point.address()));
    if (recorded) {
      throw new FieldException("address", "organization.contact.recorded");
    }
  }

  /** Removes a contact point that holds no longer; the history keeps it. */
  public void remove(UUID organization, UUID ref, long version) {
    OrganizationContact contact = one(organization, ref);
    contact.expectVersion(version);
    String address = contact.point().address();
    audit.record("Organization", organization, "UPDATE", "contactPoint", address, null);
    entityManager.remove(contact);
    entityManager.flush();
  }

  /** The history of the contact points that there are, latest first. */
  public List<HistoryEntry> history(UUID organization) {
    return audit.history(all(organization).stream().map(OrganizationContact::ref).toList());
  }
}
