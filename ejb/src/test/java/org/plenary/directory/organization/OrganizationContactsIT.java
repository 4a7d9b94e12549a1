package org.plenary.directory.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.OrganizationType;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.ContactLine;
import org.plenary.directory.contact.ContactVisibility;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Where organizations are reached, and who is shown it. */
class OrganizationContactsIT extends ContainerTest {
  @Inject private DirectoryService directory;
  @Inject private OrganizationContacts contacts;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;
  @Inject private As.Delegation delegation;

  private UUID organization() {
    String code = "C-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    LocalizedText name = LocalizedText.english("Body " + code);
    return officer.call(
        () ->
            directory.addOrganization(
                new AddOrganization(
                    code, null, name, OrganizationType.NGO, null, "AT", "Wien", null, "TEST")));
  }

  private static ContactLine mail(String address, boolean preferred, ContactVisibility who) {
    return new ContactLine(ContactKind.EMAIL, address, null, null, preferred, who);
  }

  private UUID add(UUID organization, ContactLine point) {
    return officer.call(() -> contacts.save(new EditContact(null, 0, organization, point)));
  }

  private static List<String> addresses(List<ContactRow> rows) {
    return rows.stream().map(row -> row.point().address()).toList();
  }

  @Test
  void eachReaderIsShownWhatIsMeantForThem() {
    UUID organization = organization();
    add(organization, mail("office@example.org", false, ContactVisibility.OFFICE));
    add(organization, mail("partners@example.org", false, ContactVisibility.DELEGATIONS));
    add(organization, mail("all@example.org", false, ContactVisibility.PUBLISHED));
    assertEquals(3, organizer.call(() -> contacts.of(organization)).size());
    assertEquals(
        List.of("partners@example.org", "all@example.org"),
        addresses(delegation.call(() -> contacts.of(organization))));
    assertEquals(List.of("all@example.org"), addresses(contacts.of(organization)));
  }

  @Test
  void oneOfAKindIsPreferred() {
    UUID organization = organization();
    UUID first = add(organization, mail("a@example.org", true, ContactVisibility.PUBLISHED));
    add(organization, mail("b@example.org", true, ContactVisibility.PUBLISHED));
    List<ContactRow> rows = contacts.of(organization);
    assertEquals("b@example.org", rows.getFirst().point().address(), "the preferred one is first");
    assertFalse(rows.getLast().point().preferred());
    assertEquals(first, rows.getLast().ref());
  }

  @Test
  void refusesTheSameTwiceAStaleEditAndAnotherOrganizationsContact() {
    UUID organization = organization();
    ContactLine point = mail("a@example.org", false, ContactVisibility.OFFICE);
    UUID ref = add(organization, point);
    FieldException twice = assertThrows(FieldException.class, () -> add(organization, point));
    assertEquals("address", twice.field());
    ContactRow read = officer.call(() -> contacts.contact(organization, ref));
    ContactLine other = mail("b@example.org", false, ContactVisibility.OFFICE);
    EditContact edit = new EditContact(ref, read.version(), organization, other);
    officer.run(() -> contacts.save(edit));
    assertThrows(StaleException.class, () -> officer.run(() -> contacts.save(edit)));
    UUID stranger = organization();
    assertThrows(
        NotFoundException.class, () -> officer.run(() -> contacts.remove(stranger, ref, 2)));
    assertThrows(
        RuntimeException.class, () -> organizer.run(() -> contacts.remove(organization, ref, 2)));
    assertEquals(2, officer.call(() -> contacts.history(organization)).size());
  }
}
