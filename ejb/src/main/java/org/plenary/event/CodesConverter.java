package org.plenary.event;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;

/** Stores a list of codes as one text, separated by semicolons. */
@Converter
public class CodesConverter implements AttributeConverter<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> codes) {
    return codes == null || codes.isEmpty() ? null : String.join(";", codes);
  }

  @Override
  public List<String> convertToEntityAttribute(String stored) {
    return stored == null || stored.isEmpty()
        ? List.of()
        : Stream.of(stored.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
