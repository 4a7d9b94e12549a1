package org.plenary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {
  private static FullName name(String given, String family, String nativeName) {
    return LegalName.of(given, family, nativeName).protectedAs("Witness 7").whole();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna | Petrova | Анна Петрова | Address by Anna Petrova | Address by Witness 7",
        "Anna | Petrova | Анна Петрова | PETROVA, Anna: opening | Witness 7: opening",
        "Anna | Petrova | Анна Петрова | Petrova Anna | Witness 7",
        "Anna | Petrova | Анна Петрова | Выступает ПЕТРОВА Анна. | Выступает Witness 7.",
        "Anna | Petrova | | Слово: Анна Петрова | Слово: Witness 7",
        "Zoë | Müller-Lüdenscheidt | | with Zoe Muller Ludenscheidt. | with Witness 7.",
        "Zoë | Müller-Lüdenscheidt | | «Müller‑Lüdenscheidt Zoë» | «Witness 7»",
        "Siobhán | O'Brien | | by Siobhan O’Brien! | by Witness 7!",
        "Maria José | García Lopez | | García Lopez, Maria José (chair) | Witness 7 (chair)",
        "Leyla | Aydın | | LEYLA AYDIN | Witness 7",
        "Γιώργος | Παπαδόπουλος | | ο Γιώργος Παπαδόπουλος, | ο Witness 7,",
        "علي | حسن | | كلمة علي حسن اليوم | كلمة Witness 7 اليوم",
        "Taro | Yamada | 山田太郎 | 基調講演：山田太郎さん | 基調講演：Witness 7さん",
        "Taro | Yamada | 山田 太郎 | 山田太郎 | Witness 7",
        "Anna | Petrova | | Anna Petrova, Anna Petrova | Witness 7, Witness 7",
      })
  void hidesTheWholeNameWhereverItStands(
      String given, String family, String nativeName, String text, String hidden) {
    assertEquals(hidden, name(given, family, nativeName).hideIn(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna | Petrova | Petrova spoke",
        "Anna | Petrova | Anna Petrovas",
        "Anna | Petrova | Hanna Petrova",
        "Anna | Petrova | Anna. Petrova",
        "Anna | Petrova | Anna and Petrova",
        "Anna | Petrova | Anna Maria Petrova",
        "Anna | Petrova | Anna (Petrova)",
        " | Hope | Hope for survivors",
        "Li | Na | linage",
      })
  void leavesPartsOfItAndOtherWordsAlone(String given, String family, String text) {
    assertSame(text, name(given, family, null).hideIn(text));
  }

  @Test
  void neverPrintsAName() {
    assertFalse(name("Anna", "Petrova", null).toString().contains("Petrova"));
  }
}
