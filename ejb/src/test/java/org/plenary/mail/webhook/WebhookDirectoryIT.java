package org.plenary.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.AddPerson;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EditOrganization;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonService;
import org.plenary.directory.merge.MergePeople;
import org.plenary.directory.merge.MergeService;
import org.plenary.shared.JsonTexts;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Period;
import org.plenary.testing.As;

/** The events of the directory: what has to happen, and what is told. */
class WebhookDirectoryIT extends WebhookFixture {
  private static final LocalDate DAY = LocalDate.of(2032, 4, 14);

  @Inject private DirectoryService directory;
  @Inject private PersonService people;
  @Inject private AffiliationService roles;
  @Inject private MergeService merges;
  @Inject private OrganizationService organizations;
  @Inject private As.Officer officer;

  @AfterEach
  void remove() {
    if (webhooks != null) {
      removeTargets();
    }
  }

  private UUID person(String family) {
    AddPerson somebody = AddPerson.named("Maria", family, family + "@example.org");
    return officer.call(() -> directory.addPerson(somebody));
  }

  @Test
  void ofPeopleRefsAreToldAndNothingElse() {
    UUID target =
        target(
            Set.of(
                "person.added",
                "person.changed",
                "person.removed",
                "person.merged",
                "person.unmerged"));
    String family = unique("Hook");
    UUID one = person(family);
    UUID other = person(family + "a");
    UUID austria = directory.entityByCode("AT").orElseThrow().ref();
    NewAffiliation role = new NewAffiliation(austria, "Adviser", Capacity.FULL, Period.since(DAY));
    officer.call(() -> roles.add(one, role));
    assertEquals(
        List.of("person.added", "person.added", "person.changed"), told(deliveries(target)));
    UUID merge = officer.call(() -> merges.merge(merging(one, other)));
    long version = officer.call(() -> merges.view(merge)).row().version();
    officer.run(() -> merges.undo(merge, version));
    UUID mistake = person(family + "b");
    officer.run(() -> people.remove(mistake, people.detail(mistake).version()));
    List<DeliveryRow> deliveries = deliveries(target);
    for (String event : List.of("person.merged", "person.unmerged")) {
      JsonObject data = data(only(deliveries, event));
      assertEquals(Set.of("person", "merged"), data.keySet());
      assertEquals(one.toString(), data.getString("person"));
      assertEquals(other.toString(), data.getString("merged"));
    }
    DeliveryRow removed = only(deliveries, "person.removed");
    assertEquals(mistake, removed.recordRef());
    assertEquals(Set.of("person"), data(removed).keySet());
    for (DeliveryRow delivery : deliveries) {
      assertFalse(delivery.payload().contains(family), "a name never leaves");
      assertFalse(delivery.payload().contains("@"), "an address never leaves");
      assertEquals(delivery.event(), JsonTexts.read(delivery.payload()).getString("type"));
    }
  }

  private MergePeople merging(UUID one, UUID other) {
    PersonDetail survivor = people.detail(one);
    return new MergePeople(
        one, survivor.version(), other, people.detail(other).version(), Set.of());
  }

  @Test
  void protectingSomebodyIsAChangeLikeAnyOther() {
    UUID target = target(Set.of("person.changed"));
    UUID one = person(unique("Hook"));
    officer.run(() -> directory.protect(one, "Participant from the region"));
    DeliveryRow told = only(deliveries(target), "person.changed");
    assertEquals("{\"person\":\"" + one + "\"}", data(told).toString());
  }

  @Test
  void ofOrganizationsTheCodeIsTold() {
    UUID target = target(Set.of("organization.added", "organization.changed"));
    String code = unique("HOOK-").toUpperCase();
    LocalizedText name = LocalizedText.english("An office of " + code);
    UUID ref =
        officer.call(
            () ->
                directory.addOrganization(
                    new AddOrganization(
                        code, null, name, OrganizationType.NGO, null, null, null, null, null)));
    long version = organizations.organization(code).version();
    officer.run(
        () ->
            organizations.edit(
                new EditOrganization(
                    ref,
                    version,
                    null,
                    name,
                    null,
                    OrganizationType.NGO,
                    null,
                    null,
                    "Vienna",
                    null)));
    List<DeliveryRow> deliveries = deliveries(target);
    assertEquals(List.of("organization.added", "organization.changed"), told(deliveries));
    for (DeliveryRow delivery : deliveries) {
      assertEquals(ref.toString(), data(delivery).getString("organization"));
      assertEquals(code, data(delivery).getString("code"));
    }
  }

  @Test
  void anEventThatNobodyWantsIsWrittenForNobody() {
    UUID target = target(Set.of("event.announced"));
    person(unique("Hook"));
    assertEquals(List.of(), deliveries(target));
  }
}
