package org.plenary.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.programme.ProgrammeChange.Kind;
import org.plenary.programme.file.FilesOfSessions;
import org.plenary.programme.file.SessionFileRow;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LegalName;
import org.plenary.shared.LocalizedText;

class RevisionTest {
  private static final LocalDate DAY = ThisConference.DAY;
  private static final Instant AT = Instant.parse("2027-03-01T10:00:00Z");
  private final Snapshots snapshots = new Snapshots(null, new NoFiles());
  private final ProgrammeSession opening = session(9, 30, "Opening", "Ilse Brandauer");
  private final ProgrammeSession panel = session(11, 15, "Panel", "Мария Соколова");

  @Test
  void readsBackWhatWasWritten() {
    PublishedProgramme first = next(null);
    assertEquals(first, ProgrammeJson.read(ProgrammeJson.write(first)));
  }

  @Test
  void readsBackFilesAndHidesNamesInTheirTitles() {
    PublishedSession.File file =
        new PublishedSession.File(
            UUID.fromString("11111111-2222-3333-4444-555555555555"),
            "Slides of Ilse Brandauer",
            Language.DE,
            "PDF",
            1234);
    PublishedProgramme first = next(null).withSessions(session -> session.with(List.of(file)));
    assertEquals(first, ProgrammeJson.read(ProgrammeJson.write(first)));
    PublishedSession hidden =
        first
            .sessions()
            .getFirst()
            .hiding(speaker -> false, "", text -> text.replace("Ilse Brandauer", "I. B."));
    assertEquals("Slides of I. B.", hidden.files().getFirst().title());
  }

  @Test
  void publishesMarksAndNobodyWhoDeclined() {
    opening.edit(marked(opening.facts(), Confirmation.DECLINED, SessionMark.CLOSED), null);
    panel.edit(marked(panel.facts(), Confirmation.ASKED, SessionMark.LIVESTREAM), null);
    PublishedProgramme read = ProgrammeJson.read(ProgrammeJson.write(next(null)));
    assertEquals(Set.of(SessionMark.CLOSED), read.sessions().getFirst().marks());
    assertEquals(List.of(), read.sessions().getFirst().speakers());
    assertEquals("Мария Соколова", read.sessions().getLast().speakers().getFirst().name());
  }

  @Test
  void readsRevisionsFromBeforeThereWereMarks() {
    PublishedProgramme first = next(null);
    String stored =
        ProgrammeJson.write(first).replace(",\"marks\":[]", "").replace(",\"files\":[]", "");
    assertFalse(stored.contains("marks"), stored);
    assertEquals(first, ProgrammeJson.read(stored));
  }

  @Test
  void admitsNoMediaToAClosedSession() {
    SessionFacts closed =
        marked(opening.facts(), Confirmation.ASKED, SessionMark.CLOSED, SessionMark.MEDIA);
    FieldException refused = assertThrows(FieldException.class, () -> opening.edit(closed, null));
    assertEquals("marks", refused.field());
  }

  private static SessionFacts marked(
      SessionFacts facts, Confirmation confirmation, SessionMark... marks) {
    return new SessionFacts(
        facts.day(),
        facts.start(),
        facts.minutes(),
        facts.room(),
        facts.kind(),
        facts.title(),
        facts.description(),
        facts.interpretation(),
        facts.sideEvent(),
        facts.appearances().stream()
            .map(
                one ->
                    new AppearanceLine(
                        one.person(),
                        one.name(),
                        one.role(),
                        one.title(),
                        one.organization(),
                        confirmation))
            .toList(),
        Set.of(marks));
  }

  @Test
  void doesNotChangeWithTheWorkingCopy() {
    PublishedProgramme first = next(null);
    Revision revision = new Revision(UUID.randomUUID(), first, "organizer");
    opening.edit(moved(opening, LocalTime.of(10, 0)), null);
    assertEquals(LocalTime.of(9, 30), revision.programme().sessions().getFirst().start());
    revision.supersede();
    assertEquals(first, revision.programme());
    assertFalse(revision.isCurrent());
  }

  @Test
  void hidesASpeakerEverywhereAndNobodyElse() {
    panel.edit(session(11, 15, "With Мария Соколова, and Мария", "Мария Соколова").facts(), null);
    PublishedProgramme first = next(null);
    Revision revision = new Revision(UUID.randomUUID(), first, "organizer");
    LegalName name = LegalName.of("Мария", "Соколова", null).protectedAs("Witness 4");
    NameMark mark = NameMark.of("мария соколова");
    assertTrue(revision.redact(one -> mark.isOf(one.name()), "Witness 4", name::hideIn));
    PublishedProgramme now = revision.programme();
    assertEquals("Ilse Brandauer", now.sessions().getFirst().speakers().getFirst().name());
    PublishedSession hidden = now.sessions().getLast();
    assertEquals("Witness 4", hidden.speakers().getFirst().name());
    assertEquals("With Witness 4, and Мария", hidden.title().in(Language.EN));
    assertFalse(revision.redact(one -> mark.isOf(one.name()), "Witness 4", name::hideIn));
  }

  @Test
  void marksANameWithoutTellingIt() {
    NameMark mark = NameMark.of("Мария Соколова");
    assertTrue(NameMark.read(mark.toString()).isOf("MARIA  SOKOLOVA"));
    assertFalse(mark.isOf("Maria Sokolov"));
    assertNotEquals(mark, NameMark.of("Мария Соколова"));
  }

  @Test
  void keepsARedactionAsALine() {
    Redaction typed =
        new Redaction(Redaction.Kind.TYPED_NAME, UUID.randomUUID(), "Witness 4", AT, "organizer")
            .of(NameMark.of("Ilse Brandauer"), "asked for");
    Redaction lifted = new Redaction(Redaction.Kind.LIFTED, UUID.randomUUID(), null, AT, "officer");
    for (Redaction one : List.of(typed, lifted)) {
      RedactionFile.Line line = RedactionFile.Line.of(one);
      assertEquals(line, RedactionFile.Line.read(line.toString()));
      assertFalse(line.toString().contains("Brandauer"), line::toString);
    }
  }

  @Test
  void saysTheSameWhenNothingChangedButTheNumber() {
    PublishedProgramme first = next(null);
    assertTrue(next(first).saysTheSameAs(first));
    panel.edit(moved(panel, LocalTime.of(11, 30)), null);
    assertFalse(next(first).saysTheSameAs(first));
  }

  @Test
  void tellsFromWhereASessionMovedAndCountsTheChanges() {
    PublishedProgramme first = next(null);
    panel.edit(moved(panel, LocalTime.of(11, 30)), null);
    PublishedProgramme second = next(first);
    assertEquals(2, second.revision());
    assertEquals(1, second.changes());
    assertEquals(DAY.atTime(11, 15), second.sessions().getLast().movedFrom());
    assertEquals(
        List.of(Kind.MOVED),
        ProgrammeChanges.between(first.sessions(), second.sessions()).stream()
            .map(ProgrammeChange::kind)
            .toList());
  }

  @Test
  void keepsACancelledSessionAndWithdrawsARemovedOne() {
    PublishedProgramme first = next(null);
    opening.cancel();
    panel.remove();
    PublishedProgramme second = next(first);
    assertTrue(second.sessions().getFirst().cancelled());
    assertEquals(List.of(panel.ref()), second.withdrawn().stream().map(s -> s.ref()).toList());
    panel.restore();
    assertTrue(next(second).withdrawn().isEmpty());
  }

  @Test
  void refusesASessionWithoutTitleOrOfNoLength() {
    SessionFacts facts = opening.facts();
    assertEquals("minutes", refused(facts.day(), 0, facts.title()));
    assertEquals("minutes", refused(facts.day(), 1441, facts.title()));
    assertEquals("title", refused(facts.day(), 30, LocalizedText.empty()));
    assertEquals("day", refused(null, 30, facts.title()));
  }

  private String refused(LocalDate day, int minutes, LocalizedText title) {
    SessionFacts facts =
        new SessionFacts(
            day,
            LocalTime.NOON,
            minutes,
            null,
            SessionKind.PANEL,
            title,
            null,
            List.of(),
            null,
            List.of());
    return assertThrows(FieldException.class, () -> opening.edit(facts, null)).field();
  }

  private PublishedProgramme next(PublishedProgramme before) {
    return snapshots.next(ThisConference.event(), List.of(opening.row(), panel.row()), before, AT);
  }

  private static SessionFacts moved(ProgrammeSession session, LocalTime start) {
    return session
        .facts()
        .placed(new PlaceSession(session.ref(), 1, DAY, start, session.facts().minutes(), null));
  }

  private static ProgrammeSession session(int hour, int minute, String title, String speaker) {
    SessionFacts facts =
        new SessionFacts(
            DAY,
            LocalTime.of(hour, minute),
            45,
            null,
            SessionKind.PANEL,
            LocalizedText.english(title),
            null,
            List.of(Language.EN, Language.RU),
            null,
            List.of(
                new AppearanceLine(
                    null,
                    speaker,
                    AppearanceRole.MODERATOR,
                    LocalizedText.english("Director"),
                    LocalizedText.of(Language.FR, "Institut Exemple"))));
    return new ProgrammeSession(UUID.randomUUID(), facts, null);
  }

  private static final class NoFiles extends FilesOfSessions {
    @Override
    public Map<UUID, List<SessionFileRow>> clean(UUID event) {
      return Map.of();
    }
  }
}
