package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plenary.shared.LegalName;
import org.plenary.shared.SearchKey;

class PersonTest {
  private final Person person =
      new Person(LegalName.of("Zoë", "Kovalëva", "Зоя Ковалёва"), null, "TEST");

  @Test
  void isFoundWithOrWithoutAccentsInLatinOrCyrillic() {
    for (String typed : new String[] {"Kovalëva", "kovaleva", "KOVAL", "Ковалёва", "зоя", "zoe"}) {
      assertTrue(person.searchKey().contains(SearchKey.of(typed)), typed);
    }
  }

  @Test
  void isFoundAndSortedByThePublicNameOnlyOnceProtected() {
    person.protect("Participant 7", LocalDate.of(2026, 3, 1));
    assertEquals("participant 7", person.searchKey());
    assertEquals("participant 7", person.sortKey());
    assertFalse(person.toString().toLowerCase().contains("kovaleva"));
  }

  @Test
  void isFoundByTheLegalNameAgainWhenNoLongerProtected() {
    person.protect("Participant 7", LocalDate.of(2026, 3, 1));
    person.unprotect();
    assertEquals("kovaleva zoe", person.sortKey());
  }
}
