package org.plenary.directory.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of other scripts in Latin letters, and words of letters that look alike. */
class LatinSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Юлия Щербакова, Yuliya, Shcherbakova",
    "Олексій Їжак, Oleksiy, Yizhak",
    "Ђорђе Његош, Đorđe, Njegoš",
    "გიორგი მაისურაძე, Giorgi, Maisuradze",
    "Αλέξανδρος Παπαδόπουλος, Alexandros, Papadopoulos",
    "Щ, '', Shch",
    "Anna Muster, '', ''",
    "'', '', ''"
  })
  void offersWhatTheRulesOfTheScriptMake(String name, String given, String family) {
    LatinSpelling.Spelling spelling = LatinSpelling.of(name);
    assertEquals(plain(given), plain(spelling.given()));
    assertEquals(plain(family), plain(spelling.family()));
  }

  private static String plain(String text) {
    return text == null ? "" : text.replace('Đ', 'D').replace('đ', 'd').replace('š', 's');
  }

  @ParameterizedTest
  @CsvSource({"Արմեն Սարգսյան", "محمد علي", "王小明", "สมชาย ใจดี", "김민준", "ዓለሙ በቀለ"})
  void writesEveryScriptInLettersOfEverybody(String name) {
    LatinSpelling.Spelling spelling = LatinSpelling.of(name);
    assertTrue(spelling.family().matches("[A-Za-z' .-]+"), () -> "not Latin");
  }

  @Test
  void aChineseNameBeginsWithTheFamily() {
    assertEquals("Wang", LatinSpelling.of("王小明").family());
    assertEquals("Xiaoming", LatinSpelling.of("王小明").given());
  }

  @Test
  void findsLettersThatLookAlikeInOneWordOnly() {
    assertEquals(List.of("Аnna"), MixedScripts.words("Аnna", "Petrova", null));
    assertEquals(List.of(), MixedScripts.words("Anna Петрова", "王 Ming", "O'Brien-Müller"));
  }
}
