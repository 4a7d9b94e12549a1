package org.plenary.programme.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;

class OutcomeFactsTest {
  private static String field(Runnable refused) {
    return assertThrows(FieldException.class, refused::run).field();
  }

  @Test
  void refusesRowsThatSayTooLittleOrTooMuch() {
    assertEquals("text", field(() -> new RecommendationFacts(" ", null, "States")));
    assertEquals("text", field(() -> new RecommendationFacts("x".repeat(2001), null, null)));
    assertEquals("to", field(() -> new RecommendationFacts("Act", null, "two\nlines")));
    assertEquals("name", field(() -> new QuoteFacts("We can.", null, " ")));
    assertEquals(
        "quotes",
        field(
            () ->
                new OutcomeFacts(
                    Language.EN,
                    null,
                    List.of(),
                    Collections.nCopies(51, new QuoteFacts("We can.", null, "Anna")))));
    assertEquals(
        "summary", field(() -> new OutcomeFacts(Language.EN, "a\u0007", List.of(), List.of())));
  }

  @Test
  void isEmptyWithoutAnyText() {
    assertTrue(new OutcomeFacts(Language.FR, " \n", List.of(), List.of()).isEmpty());
    assertFalse(
        new OutcomeFacts(
                Language.FR, null, List.of(new RecommendationFacts("Act", null, null)), List.of())
            .isEmpty());
  }

  @Test
  void whoIsInTheDirectoryIsNotNamedTwice() {
    UUID ref = UUID.randomUUID();
    assertEquals(new QuoteFacts("We can.", ref, null), new QuoteFacts("We can.", ref, "Anna"));
    assertEquals(
        new RecommendationFacts("Act", ref, null), new RecommendationFacts("Act", ref, "States"));
  }

  @Test
  void whatStandsForANameMayBeLongerThanThereIsRoom() {
    OutcomeFacts hidden =
        new OutcomeFacts(
                Language.EN,
                "Anna",
                List.of(new RecommendationFacts("x".repeat(1996) + "Anna", null, "Anna")),
                List.of(new QuoteFacts("Anna", null, "Anna")))
            .hiding(text -> text.replace("Anna", "A participant"));
    assertEquals("A participant", hidden.summary());
    assertEquals(2000, hidden.recommendations().getFirst().text().length());
    assertEquals("A participant", hidden.recommendations().getFirst().addressee());
    assertEquals(
        new QuoteFacts("A participant", null, "A participant"), hidden.quotes().getFirst());
  }
}
