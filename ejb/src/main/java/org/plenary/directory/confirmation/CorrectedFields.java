package org.plenary.directory.confirmation;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.JsonTexts;

/** The fields of a correction as a text of JSON. */
final class CorrectedFields {
  private CorrectedFields() {}

  static String write(List<CorrectedField> fields) {
    JsonArrayBuilder all = JsonTexts.array();
    for (CorrectedField one : fields) {
      JsonObjectBuilder field =
          JsonTexts.object()
              .add("field", one.field())
              .add("before", one.before())
              .add("after", one.after())
              .add("taken", one.taken());
      if (one.subject() != null) {
        field.add("subject", one.subject().toString());
      }
      if (one.kind() != null) {
        field.add("kind", one.kind());
      }
      all.add(field);
    }
    return JsonTexts.object().add("fields", all).build().toString();
  }

  static List<CorrectedField> read(String json) {
    return JsonTexts.read(json).getJsonArray("fields").stream()
        .map(JsonValue::asJsonObject)
        .map(CorrectedFields::field)
        .toList();
  }

  private static CorrectedField field(JsonObject one) {
    String subject = one.getString("subject", null);
    return new CorrectedField(
        one.getString("field"),
        subject == null ? null : UUID.fromString(subject),
        one.getString("kind", null),
        one.getString("before"),
        one.getString("after"),
        one.getBoolean("taken"));
  }
}
