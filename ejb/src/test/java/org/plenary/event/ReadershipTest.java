package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/** Who knows of which events. */
class ReadershipTest {
  private static final LocalDate TODAY =
      LocalDate.ofInstant(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void everyoneKnowsOfWhatIsPublicAndAnnounced() {
    assertTrue(Readership.everyone().mayKnow(announced(Audience.PUBLIC)));
    assertFalse(Readership.everyone().mayKnow(announced(Audience.DELEGATIONS)));
    assertFalse(Readership.everyone().mayKnow(announced(Audience.RESTRICTED)));
    assertFalse(Readership.everyone().mayKnow(draft()));
  }

  @Test
  void delegationsKnowOfTheirMeetingsAndOfNoRestrictedOne() {
    Readership delegation = Readership.of(true, Set.of());
    assertTrue(delegation.mayKnow(announced(Audience.PUBLIC)));
    assertTrue(delegation.mayKnow(announced(Audience.DELEGATIONS)));
    assertFalse(delegation.mayKnow(announced(Audience.RESTRICTED)));
  }

  @Test
  void whoTakesPartKnowsOfItUnlessItIsADraft() {
    Event restricted = announced(Audience.RESTRICTED);
    Event draft = draft();
    Readership guest = Readership.of(false, Set.of(restricted.ref(), draft.ref()));
    assertTrue(guest.mayKnow(restricted));
    assertFalse(guest.mayKnow(announced(Audience.DELEGATIONS)), "another one");
    assertFalse(guest.mayKnow(draft));
    assertTrue(Readership.all().mayKnow(draft));
  }

  @Test
  void audiencesAreOrderedFromTheWidest() {
    assertTrue(Audience.RESTRICTED.isNarrowerThan(Audience.DELEGATIONS));
    assertTrue(Audience.DELEGATIONS.isNarrowerThan(Audience.PUBLIC));
    assertFalse(Audience.PUBLIC.isNarrowerThan(Audience.PUBLIC));
  }

  @Test
  void aSideEventIsForNobodyWhomItsConferenceIsNotFor() {
    Event sideEvent = announced(Audience.PUBLIC);
    sideEvent.under(announced(Audience.DELEGATIONS));
    assertEquals(Audience.DELEGATIONS, sideEvent.audience());
    Event closed = announced(Audience.RESTRICTED);
    closed.under(announced(Audience.PUBLIC));
    assertEquals(Audience.RESTRICTED, closed.audience());
  }

  private static Event announced(Audience audience) {
    Event event = draft();
    event.settle(TODAY);
    event.isFor(audience);
    return event;
  }

  private static Event draft() {
    PartialDate day = PartialDate.parse("2030-05-12");
    EventFacts facts =
        new EventFacts(
            LocalizedText.english("A meeting"),
            null,
            day,
            day,
            "Vienna",
            "AT",
            null,
            "Europe/Vienna",
            List.of(),
            List.of(),
            null,
            null);
    return new Event("a-meeting", "other", null, EventKind.EXPERT_MEETING, facts);
  }
}
