package org.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EasterTest {
  @Test
  void knowsBothEasters() {
    assertEquals(LocalDate.of(2019, 4, 21), Easter.western(2019));
    assertEquals(LocalDate.of(2019, 4, 28), Easter.orthodox(2019));
    assertEquals(LocalDate.of(2024, 3, 31), Easter.western(2024));
    assertEquals(LocalDate.of(2024, 5, 5), Easter.orthodox(2024));
    assertEquals(LocalDate.of(2025, 4, 20), Easter.western(2025));
    assertEquals(LocalDate.of(2025, 4, 20), Easter.orthodox(2025));
    assertEquals(LocalDate.of(2027, 3, 28), Easter.western(2027));
    assertEquals(LocalDate.of(2027, 5, 2), Easter.orthodox(2027));
    assertEquals(LocalDate.of(2029, 4, 1), Easter.western(2029));
    assertEquals(LocalDate.of(2029, 4, 8), Easter.orthodox(2029));
    assertEquals(LocalDate.of(2049, 4, 18), Easter.western(2049));
  }

  @Test
  void holdsFromGoodFridayToEasterMonday() {
    assertTrue(touches("2027-03-29", "2027-03-30"));
    assertTrue(touches("2027-03-25", "2027-03-26"));
    assertFalse(touches("2027-03-30", "2027-03-31"));
    assertFalse(touches("2027-04-12", "2027-04-13"));
    assertTrue(touches("2029-04-09", "2029-04-10"));
  }

  private static boolean touches(String first, String last) {
    return Easter.touches(LocalDate.parse(first), LocalDate.parse(last));
  }
}
