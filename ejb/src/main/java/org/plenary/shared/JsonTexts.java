package org.plenary.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/**
 * Builds and reads small JSON texts. The methods of {@link jakarta.json.Json} look for their
 * provider in every jar at each call, which took a quarter of the time of a registration.
 */
public final class JsonTexts {
  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private JsonTexts() {}

  public static JsonObjectBuilder object() {
    return PROVIDER.createObjectBuilder();
  }

  public static JsonArrayBuilder array() {
    return PROVIDER.createArrayBuilder();
  }

  /** The object that a text holds. */
  public static JsonObject read(String text) {
    try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
