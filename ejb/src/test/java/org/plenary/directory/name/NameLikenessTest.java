package org.plenary.directory.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Anna Müller, Muller Anna, SAME",
    "Николай Хрущёв, Nikolai Khrushchev, SAME",
    "Иван Петров, Ivan Petrov, SAME",
    "Anna Maria Rossi, Anna Rossi, NEAR",
    "A. Rossi, Anna Rossi, NEAR",
    "Anna Rossi, A. Rossi, NEAR",
    "Ana Rossi, Anna Rossi, NONE",
    "Elena Kovalev, Elena Kovalew, NEAR",
    "Elena Kovalev, Elena Kovaljow, NONE",
    "Elena Rossi, Elena Rossie, NEAR",
    "Anna Rossi, Anna Bianchi, NONE",
    "Anna Rossi, Maria Rossi, NONE",
    "Rossi, Rossi, NONE",
    "A. B., A. B., SAME",
    "A. Rossi, B. Rossi, NONE",
    "José García López, Jose Garcia, NEAR"
  })
  void comparesWordByWord(String one, String other, NameLikeness expected) {
    assertEquals(expected, NameLikeness.of(one, other));
    assertEquals(expected, NameLikeness.of(other, one));
  }

  @Test
  void aWordCountsOnce() {
    assertEquals(NameLikeness.NONE, NameLikeness.of("Ali Ali", "Ali Hassan"));
    assertEquals(NameLikeness.NONE, NameLikeness.of("", ""));
  }
}
