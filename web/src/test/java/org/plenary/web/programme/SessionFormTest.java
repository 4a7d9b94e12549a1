package org.plenary.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.plenary.programme.AppearanceLine;
import org.plenary.programme.AppearanceRole;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

class SessionFormTest {
  @Test
  void countsTheMinutesFromHourToHour() {
    assertEquals(45, minutes("09:30", "10:15"));
    assertEquals(150, minutes("22:00", "00:30"));
  }

  @Test
  void refusesASessionThatEndsBeforeItStarts() {
    assertRefused("09:30", "09:30");
    assertRefused("09:30", "08:00");
    assertRefused("18:00", "17:00");
  }

  @Test
  void readsHoursWithOneDigit() {
    SessionForm form = SessionForm.on(LocalDate.of(2027, 4, 12));
    form.setStart("9:30");
    form.setEnd("10:15");
    form.getTitle().put("en", "Opening");
    assertEquals(LocalTime.of(9, 30), form.facts().start());
    form.setStart("half past nine");
    assertEquals("start", assertThrows(FieldException.class, form::facts).field());
  }

  @Test
  void refusesATitleOfThreeThousandLettersBesideItsFieldAndKeepsIt() {
    SessionForm form = SessionForm.on(LocalDate.of(2027, 4, 12));
    form.setStart("09:30");
    form.setEnd("10:15");
    String long3000 = "Я".repeat(3000);
    form.getTitle().put("en", "Opening");
    form.getTitle().put("ru", long3000);
    assertEquals("title_ru", assertThrows(FieldException.class, form::facts).field());
    assertEquals(long3000, form.getTitle().get("ru"));
  }

  @Test
  void leavesLinesWithoutANameOut() {
    SessionForm form = SessionForm.on(LocalDate.of(2027, 4, 12));
    form.setStart("09:30");
    form.setEnd("10:15");
    form.addSpeaker();
    assertEquals(0, form.facts().appearances().size());
  }

  @Test
  void keepsTranslationsOfAnOrganizationUntilItsEnglishNameOrThePersonChanges() {
    LocalizedText institute = LocalizedText.english("Institute").with(Language.RU, "Институт");
    AppearanceLine line =
        new AppearanceLine(null, "Ann", AppearanceRole.CHAIR, LocalizedText.empty(), institute);
    SpeakerForm speaker = new SpeakerForm(line, null);
    assertEquals(line, speaker.line());
    speaker.setOrganization("School");
    assertEquals(LocalizedText.english("School"), speaker.line().organization());
    SpeakerForm other = new SpeakerForm(line, null);
    other.setWho(SpeakerChoice.named("Bo"));
    assertNull(other.line().organization().exactly(Language.RU));
  }

  private static int minutes(String from, String to) {
    return SessionForm.minutes(LocalTime.parse(from), LocalTime.parse(to));
  }

  private static void assertRefused(String from, String to) {
    assertEquals("end", assertThrows(FieldException.class, () -> minutes(from, to)).field());
  }
}
