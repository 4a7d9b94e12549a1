package org.plenary.directory.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plenary.testing.Together.together;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Retry;
import org.plenary.testing.Together.Outcome;

/** The register of outgoing letters: every number once, and none left out. */
class RegisterIT extends CorrespondenceFixture {
  private static final int AT_ONCE = 8;

  private int last(String series) {
    return list(registered(series)).stream().mapToInt(row -> number(row.number())).max().orElse(0);
  }

  private static CorrespondenceFilter registered(String series) {
    return new CorrespondenceFilter(
        series + " " + today().getYear(),
        "NV".equals(series) ? CorrespondenceKind.NOTE_VERBALE : CorrespondenceKind.LETTER,
        null,
        null,
        null,
        null,
        null,
        today().getYear(),
        true,
        CorrespondenceFilter.Sort.NUMBER,
        true);
  }

  private static int number(String text) {
    return Integer.parseInt(text.substring(text.indexOf('/') + 1));
  }

  private UUID note(String subject) {
    return save(
        of(CorrespondenceKind.NOTE_VERBALE, Direction.OUTGOING, today(), subject, austria()));
  }

  @Test
  void manyAtOnceGetNumbersWithoutGapOrDouble() {
    int before = last("NV");
    List<UUID> notes = IntStream.range(0, AT_ONCE).mapToObj(i -> note("Note " + i)).toList();
    List<Outcome<String>> outcomes =
        together(AT_ONCE, i -> Retry.onTransient(() -> register(notes.get(i))));
    List<Integer> given = new ArrayList<>();
    for (Outcome<String> outcome : outcomes) {
      assertTrue(outcome.succeeded(), () -> String.valueOf(outcome.failure()));
      assertTrue(outcome.answer().startsWith("NV " + today().getYear() + "/"), outcome.answer());
      given.add(number(outcome.answer()));
    }
    given.sort(null);
    assertEquals(IntStream.rangeClosed(before + 1, before + AT_ONCE).boxed().toList(), given);
  }

  @Test
  void oneLetterRegisteredByManyAtOnceGetsOneNumberAndWastesNone() {
    int before = last("L");
    UUID letter = save(letter("Once", austria()));
    long version = read(letter).version();
    List<Outcome<String>> outcomes =
        together(
            4, i -> Retry.onTransient(() -> officer.call(() -> editing.register(letter, version))));
    assertEquals(1, outcomes.stream().filter(Outcome::succeeded).count());
    assertEquals(before + 1, last("L"));
    UUID next = save(letter("Next", austria()));
    assertEquals(before + 2, number(register(next)), "what was refused took no number");
  }

  @Test
  void aNumberIsNeverChangedRemovedOrGivenAgain() {
    UUID letter = save(letter("Stays", austria()));
    String number = register(letter);
    CorrespondenceDetail read = read(letter);
    assertEquals(today(), read.row().day());
    EditCorrespondence moved =
        new EditCorrespondence(
            letter,
            read.version(),
            CorrespondenceKind.LETTER,
            Direction.OUTGOING,
            today().minusDays(1),
            "Stays",
            null,
            null,
            List.of(austria()),
            null,
            false,
            null,
            null);
    assertEquals("day", assertThrows(FieldException.class, () -> save(moved)).field());
    assertThrows(
        DomainException.class,
        () -> officer.run(() -> editing.remove(letter, read.version(), "Mistake")));
    officer.run(() -> editing.voidNumber(letter, read.version(), "Never sent"));
    assertThrows(
        DomainException.class,
        () -> officer.run(() -> editing.voidNumber(letter, read(letter).version(), "Again")));
    assertThrows(DomainException.class, () -> register(letter));
    CorrespondenceRow found = list(CorrespondenceFilter.named(number)).getFirst();
    assertEquals(letter, found.ref(), "numbers are searched for");
    assertEquals("Never sent", found.voidReason());
    UUID next = save(letter("After", austria()));
    assertEquals(number(number) + 1, number(register(next)));
  }

  @Test
  void onlyOutgoingLettersAndNotesGetNumbers() {
    UUID mail = save(of(CorrespondenceKind.EMAIL, Direction.OUTGOING, today(), "Mail", austria()));
    assertThrows(DomainException.class, () -> register(mail));
    UUID incoming =
        save(of(CorrespondenceKind.LETTER, Direction.INCOMING, today(), "In", austria()));
    assertThrows(DomainException.class, () -> register(incoming));
  }
}
