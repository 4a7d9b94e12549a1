package org.plenary.directory.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.AddPerson;
import org.plenary.directory.AffiliationService;
import org.plenary.directory.Capacity;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EndRole;
import org.plenary.directory.NewAffiliation;
import org.plenary.directory.OrganizationType;
import org.plenary.directory.RoleRow;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Period;
import org.plenary.shared.StaleException;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** The monthly list of delegations: differences, and applying those chosen. */
class HeadsListIT extends ContainerTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
  private static final String HEADINGS = "Delegation;Family name;Given name;Title;Since\n";

  @Inject private DirectoryService directory;
  @Inject private AffiliationService affiliations;
  @Inject private DelegationService delegations;
  @Inject private HeadsListService lists;
  @Inject private As.Officer officer;
  @Inject private As.Organizer organizer;

  private final String mark = letters(UUID.randomUUID());

  /** Letters alone: no test finds the people of another. */
  private static String letters(UUID random) {
    return random.toString().replaceAll("[0-9-]", "").concat("xyz").substring(0, 3)
        + random
            .toString()
            .chars()
            .limit(10)
            .collect(
                StringBuilder::new,
                (b, c) -> b.append((char) ('a' + c % 26)),
                StringBuilder::append);
  }

  private UUID mission(String code) {
    LocalizedText name = LocalizedText.english("Mission " + code);
    return officer.call(
        () ->
            directory.addOrganization(
                new AddOrganization(
                    code,
                    null,
                    name,
                    OrganizationType.PERMANENT_MISSION,
                    null,
                    "MC",
                    "Vienna",
                    null,
                    "TEST")));
  }

  private String code() {
    return "H-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
  }

  private UUID person(String given, String family, UUID mission) {
    NewAffiliation head =
        mission == null
            ? null
            : new NewAffiliation(
                mission, "Head of Mission", Capacity.FULL, Period.since(DAY.minusYears(3)));
    return officer.call(
        () ->
            directory.addPerson(
                new AddPerson(
                    null, null, given, family, null, null, List.of(), List.of(), head, "TEST")));
  }

  private List<ProposedHead> propose(String rows) {
    return officer.call(() -> lists.propose(HEADINGS + rows, DAY));
  }

  private int apply(ProposedHead proposed, UUID person) {
    return officer.call(() -> lists.apply(List.of(new ApplyHead(proposed, person))));
  }

  private MissionHead head(UUID mission) {
    return officer.call(() -> delegations.heads(List.of(mission))).get(mission);
  }

  @Test
  void aNewHeadTakesThePostUpTheDayAfterTheOldOneLeavesIt() {
    String code = code();
    UUID mission = mission(code);
    person("Anna", mark, mission);
    UUID berta = person("Berta", mark, null);
    String row = code + ";" + mark + ";Berta;Head of Mission;2024-04-15";
    ProposedHead proposed = propose(row).getFirst();
    assertEquals(ProposedHead.Kind.NEW_HEAD, proposed.kind());
    assertEquals(berta, proposed.likely().getFirst().ref());
    assertEquals(1, apply(proposed, berta));
    assertEquals(
        List.of("Berta " + mark), head(mission).heads().stream().map(RoleRow::personName).toList());
    List<RoleRow> before =
        officer.call(() -> affiliations.holders(List.of(mission), LocalDate.of(2024, 4, 14)));
    assertEquals("Anna " + mark, before.getFirst().personName(), "to the day before");
    assertEquals(ProposedHead.Kind.SAME, propose(row).getFirst().kind(), "the same list again");
    assertEquals(0, apply(proposed, berta), "applied twice, done once");
  }

  @Test
  void somebodyWhoIsNotThereIsEnteredAndAnUnknownTitleIsKnownAgain() {
    String code = code();
    UUID mission = mission(code);
    String row = code + ";" + mark + ";Nova;Minister Plenipotentiary;";
    ProposedHead proposed = propose(row).getFirst();
    assertEquals(ProposedHead.Kind.UNKNOWN_PERSON, proposed.kind());
    assertEquals(1, apply(proposed, null));
    assertEquals("Nova " + mark, head(mission).heads().getFirst().personName());
    assertEquals(DAY.toString(), head(mission).heads().getFirst().period().from().toString());
    assertEquals(ProposedHead.Kind.SAME, propose(row).getFirst().kind());
  }

  @Test
  void aChargeStandsInAndAVacantPostIsVacant() {
    String code = code();
    UUID mission = mission(code);
    person("Anna", mark, mission);
    ProposedHead vacant = propose(code + ";vacant;;;2024-03-01").getFirst();
    assertEquals(ProposedHead.Kind.VACANT, vacant.kind());
    apply(vacant, null);
    assertEquals(LocalDate.of(2024, 3, 1), head(mission).vacantSince());
    String row = code + ";" + mark + ";Carl;Chargé d'affaires a.i.;2024-03-01";
    apply(propose(row).getFirst(), null);
    RoleRow charge = head(mission).adInterim().getFirst();
    assertEquals(Capacity.AD_INTERIM, charge.capacity());
    assertEquals(ProposedHead.Kind.SAME, propose(row).getFirst().kind());
    assertEquals(ProposedHead.Kind.SAME, propose(code + ";;;;").getFirst().kind());
  }

  @Test
  void aChangeInThisMonthIsNotProposedAgain() {
    String code = code();
    UUID mission = mission(code);
    person("Anna", mark, mission);
    String month = YearMonth.now(ZoneOffset.UTC).toString();
    String row = code + ";" + mark + ";Berta;Head of Mission;" + month;
    apply(propose(row).getFirst(), null);
    assertEquals(2, head(mission).possible().size(), "whose days of the month are not known");
    assertEquals(ProposedHead.Kind.SAME, propose(row).getFirst().kind());
  }

  @Test
  void saysWhatItCannotDecide() {
    String code = code();
    UUID mission = mission(code);
    mission(code());
    person("Anna", mark, mission);
    person("Dora", mark, null);
    person("Dora", mark, null);
    List<ProposedHead> rows =
        propose(
            code
                + ";"
                + mark
                + ";Dora;Head of Mission;2024-01-01\n"
                + code
                + ";"
                + mark
                + ";Emil;Head of Mission;\n"
                + "Monaco;"
                + mark
                + ";Emil;Head of Mission;\n"
                + "Atlantis;"
                + mark
                + ";Emil;Head of Mission;\n");
    assertEquals(ProposedHead.Kind.AMBIGUOUS, rows.get(0).kind());
    assertEquals(2, rows.get(0).likely().size());
    assertEquals("organization.heads.twice", rows.get(1).problem().key());
    assertEquals("organization.heads.several", rows.get(2).problem().key());
    assertEquals("organization.heads.none", rows.get(3).problem().key());
    assertEquals(5, rows.get(3).listed().line());
    ProposedHead early = propose(code + ";" + mark + ";Emil;Head of Mission;1999").getFirst();
    assertEquals("organization.heads.before", early.problem().key());
  }

  @Test
  void appliesAllOrNothing() {
    String first = code();
    String second = code();
    UUID firstMission = mission(first);
    UUID secondMission = mission(second);
    person("Anna", mark, firstMission);
    person("Berta", mark, secondMission);
    List<ProposedHead> rows =
        propose(
            first
                + ";"
                + mark
                + ";Carl;Head of Mission;\n"
                + second
                + ";"
                + mark
                + ";Dora;Head of Mission;\n");
    RoleRow meanwhile = head(secondMission).heads().getFirst();
    officer.run(
        () ->
            affiliations.end(
                new EndRole(meanwhile.ref(), meanwhile.version(), DAY.plusYears(50), null, null)));
    assertThrows(
        StaleException.class,
        () ->
            officer.run(
                () -> lists.apply(rows.stream().map(row -> new ApplyHead(row, null)).toList())));
    assertEquals("Anna " + mark, head(firstMission).heads().getFirst().personName());
    assertTrue(
        officer.call(() -> directory.findPeople("Carl " + mark, 5)).isEmpty(), "nobody is entered");
    assertThrows(RuntimeException.class, () -> organizer.run(() -> lists.propose(HEADINGS, DAY)));
  }
}
