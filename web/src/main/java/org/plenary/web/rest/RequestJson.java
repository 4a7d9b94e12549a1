package org.plenary.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * What a machine sends: an object of JSON whose members are those of a record. A member that is
 * left out keeps what is stored, null takes it away. Whatever is not as it should be is told beside
 * its member.
 */
public final class RequestJson {
  private final JsonObject json;
  private final String path;

  private RequestJson(JsonObject json, Class<? extends Record> shape, String path) {
    this.json = json;
    this.path = path;
    Set<String> known =
        Arrays.stream(shape.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    for (String member : json.keySet()) {
      if (!known.contains(member)) {
        throw new FieldException(path + member, "shared.json.unknown");
      }
    }
  }

  /**
   * Reads a body.
   *
   * @param shape the members that it may have
   * @throws DomainException if it is no object of JSON
   * @throws FieldException on a member that is not known
   */
  public static RequestJson read(String body, Class<? extends Record> shape) {
    try (JsonReader reader = Json.createReader(new StringReader(body == null ? "" : body))) {
      return new RequestJson(reader.readObject(), shape, "");
    } catch (JsonException | IllegalStateException e) {
      throw new DomainException("shared.json.malformed");
    }
  }

  /** Whether a member is there, if only as null. */
  public boolean has(String member) {
    return json.containsKey(member);
  }

  /** A text, null where there is none. */
  public String text(String member) {
    return text(member, null);
  }

  /** A text; what is stored where the member is left out. */
  public String text(String member, String stored) {
    if (!has(member)) {
      return stored;
    }
    return switch (json.get(member)) {
      case JsonString text -> text.getString().isBlank() ? null : text.getString().strip();
      case JsonValue value when value == JsonValue.NULL -> null;
      default -> throw wrong(member);
    };
  }

  /** True or false; what is stored where the member is left out. */
  public boolean flag(String member, boolean stored) {
    JsonValue value = json.getOrDefault(member, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return stored;
    }
    if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      throw wrong(member);
    }
    return value == JsonValue.TRUE;
  }

  /** A constant of an enumeration; what is stored where the member is left out. */
  public <E extends Enum<E>> E code(String member, Class<E> type, E stored) {
    if (!has(member)) {
      return stored;
    }
    String code = text(member);
    try {
      return code == null ? null : Enum.valueOf(type, code);
    } catch (IllegalArgumentException e) {
      throw new FieldException(path + member, "shared.code.unknown", code);
    }
  }

  /** Texts by the code of their language; a language that is left out keeps what is stored. */
  public LocalizedText texts(String member, LocalizedText stored) {
    if (!has(member)) {
      return stored;
    }
    if (json.get(member) == JsonValue.NULL) {
      return LocalizedText.empty();
    }
    if (!(json.get(member) instanceof JsonObject object)) {
      throw wrong(member);
    }
    Map<Language, String> texts = new EnumMap<>(Language.class);
    if (stored != null) {
      texts.putAll(stored.asMap());
    }
    object.forEach(
        (code, value) -> {
          Language language =
              Language.of(code)
                  .orElseThrow(
                      () -> new FieldException(path + member, "shared.code.unknown", code));
          if (value == JsonValue.NULL) {
            texts.remove(language);
          } else if (value instanceof JsonString text) {
            texts.put(language, text.getString().strip());
          } else {
            throw wrong(member);
          }
        });
    return LocalizedText.of(texts);
  }

  /** Texts one after the other; what is stored where the member is left out. */
  public List<String> list(String member, List<String> stored) {
    if (!has(member)) {
      return stored;
    }
    List<String> texts = new ArrayList<>();
    for (JsonValue value : array(member)) {
      if (!(value instanceof JsonString text)) {
        throw wrong(member);
      }
      texts.add(text.getString());
    }
    return texts;
  }

  /** Objects one after the other. */
  public List<RequestJson> objects(String member, Class<? extends Record> shape) {
    List<RequestJson> objects = new ArrayList<>();
    for (JsonValue value : array(member)) {
      if (!(value instanceof JsonObject object)) {
        throw wrong(member);
      }
      objects.add(new RequestJson(object, shape, member + "[" + objects.size() + "]."));
    }
    return objects;
  }

  private JsonArray array(String member) {
    return switch (json.getOrDefault(member, JsonValue.NULL)) {
      case JsonArray array -> array;
      case JsonValue value when value == JsonValue.NULL -> JsonValue.EMPTY_JSON_ARRAY;
      default -> throw wrong(member);
    };
  }

  /** An object, null where there is none. */
  public RequestJson object(String member, Class<? extends Record> shape) {
    return switch (json.getOrDefault(member, JsonValue.NULL)) {
      case JsonObject object -> new RequestJson(object, shape, member + ".");
      case JsonValue value when value == JsonValue.NULL -> null;
      default -> throw wrong(member);
    };
  }

  private FieldException wrong(String member) {
    return new FieldException(path + member, "shared.json.type");
  }
}
