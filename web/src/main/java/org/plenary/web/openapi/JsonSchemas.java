package org.plenary.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The schemas of documents: records of texts, numbers, lists, texts by language and records. */
final class JsonSchemas {
  private final SortedMap<String, JsonObject> named = new TreeMap<>();

  static JsonObject type(String name) {
    return Json.createObjectBuilder().add("type", name).build();
  }

  static JsonObject reference(String name) {
    return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
  }

  void add(String name, JsonObject schema) {
    named.put(name, schema);
  }

  /** All that were named, by name. */
  JsonObjectBuilder all() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    named.forEach(all::add);
    return all;
  }

  /** The schema of what a method answers; that of a record is named and referred to. */
  JsonObject of(Type type) {
    return of(type, Map.of());
  }

  private JsonObject of(Type type, Map<String, Type> meant) {
    return switch (type) {
      case TypeVariable<?> variable -> of(meant.get(variable.getName()), meant);
      case ParameterizedType generic -> ofGeneric(generic, meant);
      case Class<?> plain -> ofClass(plain);
      default -> throw new IllegalStateException("No schema for " + type);
    };
  }

  private JsonObject ofGeneric(ParameterizedType generic, Map<String, Type> meant) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] arguments = generic.getActualTypeArguments();
    if (raw == List.class) {
      return Json.createObjectBuilder(type("array")).add("items", of(arguments[0], meant)).build();
    }
    if (raw == Map.class) {
      return Json.createObjectBuilder(type("object"))
          .add("description", "By language code.")
          .add("additionalProperties", of(arguments[1], meant))
          .build();
    }
    Class<?> item = (Class<?>) arguments[0];
    return record(
        name(item) + raw.getSimpleName().replace("Document", ""),
        raw,
        Map.of(raw.getTypeParameters()[0].getName(), item));
  }

  private JsonObject ofClass(Class<?> type) {
    if (type == String.class) {
      return type("string");
    }
    if (type == UUID.class) {
      return Json.createObjectBuilder(type("string")).add("format", "uuid").build();
    }
    if (type == boolean.class || type == Boolean.class) {
      return type("boolean");
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return type("integer");
    }
    if (type.isRecord()) {
      return record(name(type), type, Map.of());
    }
    throw new IllegalStateException("No schema for " + type);
  }

  /** Event, GroupLine. */
  private static String name(Class<?> type) {
    String own = type.getSimpleName().replaceFirst("Document$", "");
    Class<?> around = type.getEnclosingClass();
    return around == null || !around.isRecord() || type.getSimpleName().endsWith("Document")
        ? own
        : around.getSimpleName().replaceFirst("Document$", "") + own;
  }

  private JsonObject record(String name, Class<?> type, Map<String, Type> meant) {
    if (!named.containsKey(name)) {
      named.put(name, type("object"));
      JsonObjectBuilder properties = Json.createObjectBuilder();
      for (RecordComponent part : type.getRecordComponents()) {
        properties.add(part.getName(), of(part.getGenericType(), meant));
      }
      named.put(
          name, Json.createObjectBuilder(type("object")).add("properties", properties).build());
    }
    return reference(name);
  }
}
