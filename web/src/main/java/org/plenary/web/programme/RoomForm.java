package org.plenary.web.programme;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.programme.RoomFacts;
import org.plenary.programme.RoomLine;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** What stands in the fields of the form of a room, as it was typed. */
public class RoomForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, String> name = new LinkedHashMap<>();
  private String capacity;
  private String booths;

  /** An empty form. */
  RoomForm() {
    for (Language language : Language.values()) {
      name.put(language.code(), null);
    }
  }

  RoomForm(RoomLine room) {
    this();
    for (Language language : Language.values()) {
      name.put(language.code(), room.name().exactly(language));
    }
    capacity = room.capacity() == null ? null : room.capacity().toString();
    booths = room.booths() == 0 ? null : String.valueOf(room.booths());
  }

  /** What was typed, read; a field that cannot be read is refused. */
  RoomFacts facts() {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    name.forEach((code, text) -> texts.put(Language.of(code).orElseThrow(), text));
    Integer some = number("booths", booths);
    return new RoomFacts(
        LocalizedText.of(texts), number("capacity", capacity), some == null ? 0 : some);
  }

  private static Integer number(String field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String digits = typed.strip();
    if (!digits.matches("[0-9]{1,9}")) {
      throw new FieldException(field, "shared.number.malformed", digits);
    }
    return Integer.valueOf(digits);
  }

  public Map<String, String> getName() {
    return name;
  }

  public String getCapacity() {
    return capacity;
  }

  public void setCapacity(String capacity) {
    this.capacity = capacity;
  }

  public String getBooths() {
    return booths;
  }

  public void setBooths(String booths) {
    this.booths = booths;
  }
}
