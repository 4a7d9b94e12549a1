package org.plenary.directory.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.directory.PersonService;

/** Protected people in correspondence (rule 7). */
class CorrespondentsNamesIT extends CorrespondenceFixture {
  private static CorrespondenceFilter byName(String name) {
    return new CorrespondenceFilter(
        null, null, null, name, null, null, null, null, false, null, true);
  }

  @Test
  void aProtectedCorrespondentIsFoundByThePublicNameOnlyAndNamedByNothing() {
    String family = "Q" + word();
    String given = "Z" + word();
    UUID person = person(given, family);
    String subject = "Visa for " + family + ", " + given;
    UUID before = save(of(CorrespondenceKind.CALL, null, today(), subject, person));
    assertEquals(1, list(byName(family)).size());
    String shown = "Witness " + word();
    officer.run(() -> directory.protect(person, shown));
    UUID after =
        save(of(CorrespondenceKind.CALL, null, today(), "Again " + given + " " + family, person));
    assertTrue(list(byName(family)).isEmpty());
    assertTrue(list(CorrespondenceFilter.named(family)).isEmpty());
    assertEquals(2, list(byName(shown)).size());
    assertEquals("Visa for " + shown, read(before).row().subject());
    assertEquals("Again " + shown, read(after).row().subject());
    String told =
        Stream.of(before, after)
            .map(ref -> read(ref) + " " + officer.call(() -> correspondence.history(ref)))
            .reduce("", String::concat);
    assertTrue(told.contains(shown), told);
    assertFalse(told.contains(family), told);
  }

  @Test
  void nobodyIsNamedAfterTheyWereRemoved() {
    String family = "Q" + word();
    UUID person = person("Karl", family);
    UUID call = save(of(CorrespondenceKind.CALL, null, today(), "Karl " + family, person));
    long version = officer.call(() -> people.detail(person)).version();
    officer.run(() -> people.remove(person, version));
    CorrespondenceDetail read = read(call);
    assertEquals("[…]", read.row().subject());
    assertEquals(null, read.row().parties().getFirst().person());
  }

  @Inject private PersonService people;
}
