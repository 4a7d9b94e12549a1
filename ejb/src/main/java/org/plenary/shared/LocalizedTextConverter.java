package org.plenary.shared;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;

/** Stores a {@link LocalizedText} as a JSON object of language codes; an empty one as null. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {
  @Override
  public String convertToDatabaseColumn(LocalizedText text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    JsonObjectBuilder json = JsonTexts.object();
    text.asMap().forEach((language, value) -> json.add(language.code(), value));
    return json.build().toString();
  }

  @Override
  public LocalizedText convertToEntityAttribute(String stored) {
    if (stored == null || stored.isEmpty()) {
      return LocalizedText.empty();
    }
    Map<Language, String> texts = new EnumMap<>(Language.class);
    JsonObject json = JsonTexts.read(stored);
    json.keySet()
        .forEach(
            code ->
                Language.of(code).ifPresent(language -> texts.put(language, json.getString(code))));
    return LocalizedText.of(texts);
  }
}
