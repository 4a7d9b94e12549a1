package org.plenary.web.sideevent;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** Reads what stands in fields; one that cannot be read is refused. */
final class TypedTexts {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private TypedTexts() {}

  /** What stands in the fields of the six languages. */
  static Map<String, String> shown(LocalizedText text) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      shown.put(language.code(), text.exactly(language));
    }
    return shown;
  }

  static LocalizedText text(Map<String, String> typed) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    typed.forEach((code, text) -> texts.put(Language.of(code).orElseThrow(), text));
    return LocalizedText.of(texts);
  }

  static Integer number(String field, String typed) {
    try {
      return isBlank(typed) ? null : Integer.valueOf(typed.strip());
    } catch (NumberFormatException e) {
      throw new FieldException(field, "shared.number.malformed", typed);
    }
  }

  static LocalDateTime moment(String field, String typed) {
    try {
      return isBlank(typed) ? null : LocalDateTime.parse(typed.strip(), MOMENT);
    } catch (DateTimeException e) {
      throw new FieldException(field, "sideevent.window.malformed");
    }
  }

  static String shown(LocalDateTime moment) {
    return moment == null ? null : MOMENT.format(moment);
  }

  static LocalTime hour(String field, String typed) {
    try {
      return LocalTime.parse(typed.strip(), HOUR);
    } catch (DateTimeException e) {
      throw new FieldException(field, "sideevent.slot.hours");
    }
  }

  static UUID ref(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new DomainException("shared.code.unknown", typed);
    }
  }

  static boolean isBlank(String typed) {
    return typed == null || typed.isBlank();
  }
}
