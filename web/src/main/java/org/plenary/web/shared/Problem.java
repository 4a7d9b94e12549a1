package org.plenary.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;

/**
 * An error as machines read it: RFC 9457.
 *
 * @param status of HTTP
 * @param title what kind of error, in the reader's language
 * @param detail what is wrong in this request
 * @param instance id of the request, as in the log
 * @param fields what is wrong with single fields of the request
 */
public record Problem(
    int status, String title, String detail, String instance, Map<String, String> fields) {
  /** Media type. */
  public static final String TYPE = "application/problem+json";

  public Problem {
    fields = new TreeMap<>(fields);
  }

  public Problem(int status, String title, String detail, String instance) {
    this(status, title, detail, instance, Map.of());
  }

  /** The document. */
  public String json() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title)
            .add("status", status)
            .add("detail", detail)
            .add("instance", "urn:plenary:request:" + instance);
    if (!fields.isEmpty()) {
      JsonArrayBuilder list = Json.createArrayBuilder();
      fields.forEach(
          (field, text) ->
              list.add(Json.createObjectBuilder().add("field", field).add("detail", text)));
      json.add("errors", list);
    }
    return json.build().toString();
  }
}
