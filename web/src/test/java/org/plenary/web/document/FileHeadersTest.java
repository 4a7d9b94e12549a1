package org.plenary.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Language;
import org.plenary.web.shared.Texts;

/** What headers and pages say of a file. */
class FileHeadersTest {
  @Test
  void aNameIsWrittenForEveryBrowserAndCannotLeaveItsQuotes() {
    assertEquals(
        "attachment; filename=\"report 2.pdf\"; filename*=UTF-8''report%202.pdf",
        FileNames.attachment("report 2.pdf"));
    assertEquals(
        "attachment; filename=\"a__b_.txt\"; filename*=UTF-8''a%22%3Bb%C3%A9.txt",
        FileNames.attachment("a\";bé.txt"));
    assertEquals(
        "attachment; filename=\"__x\"; filename*=UTF-8''%0D%0Ax", FileNames.attachment("\r\nx"));
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=5-, 5, 99",
    "bytes=5-500, 5, 99",
    "bytes=-10, 90, 99",
    "bytes=-500, 0, 99",
    "bytes=100-, 0, -1",
    "bytes=-0, 0, -1"
  })
  void readsOneRange(String header, long first, long last) {
    assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.of(header, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=-", "bytes=9-5", "bytes=0-1,3-4", "items=0-1", "bytes=a-b", "x", ""})
  void anythingElseIsTheWholeFile(String header) {
    assertEquals(Optional.empty(), ByteRange.of(header, 100));
    assertEquals(Optional.empty(), ByteRange.of(null, 100));
  }

  @Test
  void sizesAreWrittenAsTheReaderKnowsThem() {
    Texts english = Texts.in(Language.EN);
    assertEquals("1 kB", FileWords.size(1, english));
    assertEquals("999 kB", FileWords.size(999_499, english));
    assertEquals("1.0 MB", FileWords.size(999_500, english));
    assertEquals("1.2 MB", FileWords.size(1_234_567, english));
    assertEquals("1,2 МБ", FileWords.size(1_234_567, Texts.in(Language.RU)));
  }
}
