package org.plenary.directory.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.OrganizationFilter;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.Bound;
import org.plenary.shared.FieldException;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.Period.Held;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** Which organization belongs to which group since when. */
class MembershipIT extends ContainerTest {
  @Inject private DirectoryService directory;
  @Inject private OrganizationService organizations;
  @Inject private MembershipService memberships;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;

  private final String group = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  private UUID organization(String code, List<String> groups) {
    return officer.call(
        () ->
            directory.addOrganization(
                new AddOrganization(
                    code,
                    null,
                    LocalizedText.english("Organization " + code),
                    OrganizationType.NGO,
                    null,
                    "AT",
                    "Wien",
                    groups,
                    "TEST")));
  }

  private List<String> members(LocalDate day) {
    var filter = new OrganizationFilter(null, null, null, group, day);
    return organizations.list(filter, new PageRequest(0, 50)).rows().stream()
        .map(OrganizationRow::code)
        .toList();
  }

  private EditMembership edit(UUID ref, long version, UUID member, String from, String to) {
    Bound begin = Bound.at(PartialDate.parse(from));
    Bound end = to == null ? Bound.open() : Bound.at(PartialDate.parse(to));
    return new EditMembership(ref, version, member, group, Period.of(begin, end));
  }

  @Test
  void whoBelongedToAGroupOnADayIsTold() {
    UUID first = organization(group + "-A", List.of(group));
    UUID second = organization(group + "-B", List.of());
    MembershipRow undated = memberships.of(first).getFirst();
    assertEquals(Held.YES, undated.held(), "it goes on");
    assertTrue(undated.period().from().isUnknown());
    assertEquals(List.of(group + "-A"), members(LocalDate.of(1990, 1, 1)), "it may have");
    officer.run(
        () ->
            memberships.save(
                edit(undated.ref(), undated.version(), first, "2015-03-01", "2019-06")));
    officer.run(() -> memberships.save(edit(null, 0, second, "2019", null)));
    assertEquals(List.of(), members(LocalDate.of(2015, 2, 28)));
    assertEquals(List.of(group + "-A"), members(LocalDate.of(2015, 3, 1)));
    assertEquals(
        List.of(group + "-A", group + "-B"), members(LocalDate.of(2019, 6, 15)), "both may");
    assertEquals(List.of(group + "-B"), members(LocalDate.of(2019, 7, 1)));
    assertEquals(List.of(group + "-B"), members(null));
    assertEquals(1L, organizations.memberCounts().get(group));
    assertEquals(
        List.of(group + "-A"),
        organizations.membersOf(group, LocalDate.of(2016, 1, 1)).stream()
            .map(line -> line.code())
            .toList());
    assertEquals(List.of(), organizations.organization(group + "-A").row().groups());
    assertEquals(List.of(group), organizations.organization(group + "-B").row().groups());
  }

  @Test
  void aMembershipIsNotRecordedTwiceAndAReturnIs() {
    UUID member = organization(group + "-C", List.of());
    UUID ref = officer.call(() -> memberships.save(edit(null, 0, member, "2010", "2012")));
    assertEquals(
        "group",
        assertThrows(
                FieldException.class,
                () ->
                    officer.run(() -> memberships.save(edit(null, 0, member, "2011-05-01", null))))
            .field());
    officer.run(() -> memberships.save(edit(null, 0, member, "2015", null)));
    assertEquals(2, memberships.of(member).size());
    officer.run(() -> memberships.save(edit(ref, 1, member, "2009", "2012")));
    assertThrows(
        StaleException.class,
        () -> officer.run(() -> memberships.save(edit(ref, 1, member, "2008", "2012"))));
    assertThrows(
        RuntimeException.class,
        () -> organizer.run(() -> memberships.save(edit(null, 0, member, "1990", "1991"))));
    UUID other = directory.entityByCode("AT").orElseThrow().ref();
    assertThrows(NotFoundException.class, () -> memberships.membership(other, ref));
    officer.run(() -> memberships.remove(member, ref, 2));
    assertEquals(1, memberships.of(member).size());
    assertTrue(
        officer.call(() -> organizations.history(member)).stream()
            .flatMap(step -> step.changes().stream())
            .anyMatch(change -> group.equals(change.before()) && change.after() == null));
  }

  @Test
  void aStateBelongsToAGroupAsWell() {
    UUID austria = directory.entityByCode("AT").orElseThrow().ref();
    UUID ref = officer.call(() -> memberships.save(edit(null, 0, austria, "2012-05", null)));
    assertEquals("AT", organizations.membersOf(group).getFirst().code());
    assertFalse(memberships.on(austria, LocalDate.of(2012, 4, 30)).isEmpty());
    officer.run(() -> memberships.remove(austria, ref, 1));
    assertEquals(List.of(), organizations.membersOf(group));
  }

  @Test
  void theTreeReachesFromTheRootToTheLastLeaf() {
    List<String> codes =
        organizations.tree(directory.entityByCode("OSCE-SEC").orElseThrow().ref()).stream()
            .map(line -> line.level() + line.line().code())
            .toList();
    assertEquals("0OSCE", codes.getFirst());
    assertEquals("1OSCE-SEC", codes.get(1), "no sister, only what is above");
    assertTrue(codes.contains("2OSR-CTHB"), codes::toString);
    assertTrue(codes.stream().skip(2).allMatch(code -> code.charAt(0) >= '2'), codes::toString);
    UUID alone = organization(group + "-D", List.of());
    assertEquals(1, organizations.tree(alone).size());
  }
}
