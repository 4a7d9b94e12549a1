package org.plenary.programme;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.LocalizedTextConverter;
import org.plenary.shared.PartialDate;

/** A published programme as it is stored: JSON whose fields are named as those of the records. */
final class ProgrammeJson {
  private static final LocalizedTextConverter TEXTS = new LocalizedTextConverter();

  private ProgrammeJson() {}

  static String write(PublishedProgramme programme) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    json.add("code", programme.code());
    add(json, "title", programme.title());
    add(json, "theme", programme.theme());
    json.add("start", programme.start().toString());
    json.add("end", programme.end().toString());
    add(json, "city", programme.city());
    add(json, "venue", programme.venue());
    json.add("zone", programme.zone().getId());
    json.add("languages", codes(programme.languages()));
    json.add("revision", programme.revision());
    json.add("publishedAt", programme.publishedAt().toString());
    json.add("changes", programme.changes());
    json.add("sessions", sessions(programme.sessions()));
    json.add("withdrawn", sessions(programme.withdrawn()));
    if (programme.calledOff() != null) {
      JsonObjectBuilder off = Json.createObjectBuilder();
      off.add("postponed", programme.calledOff().postponed());
      add(off, "reason", programme.calledOff().reason());
      json.add("calledOff", off);
    }
    return json.build().toString();
  }

  private static JsonArrayBuilder sessions(List<PublishedSession> sessions) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    sessions.forEach(session -> array.add(write(session)));
    return array;
  }

  private static JsonObjectBuilder write(PublishedSession session) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    json.add("ref", session.ref().toString());
    json.add("day", session.day().toString());
    json.add("start", session.start().toString());
    json.add("minutes", session.minutes());
    add(json, "room", session.room());
    json.add("kind", session.kind().name());
    add(json, "title", session.title());
    add(json, "description", session.description());
    json.add("interpretation", codes(session.interpretation()));
    add(json, "sideEvent", session.sideEvent());
    json.add("cancelled", session.cancelled());
    add(json, "movedFrom", session.movedFrom() == null ? null : session.movedFrom().toString());
    JsonArrayBuilder speakers = Json.createArrayBuilder();
    for (PublishedSession.Speaker speaker : session.speakers()) {
      JsonObjectBuilder one = Json.createObjectBuilder();
      add(one, "person", speaker.person() == null ? null : speaker.person().toString());
      one.add("name", speaker.name());
      one.add("role", speaker.role().name());
      add(one, "title", speaker.title());
      add(one, "organization", speaker.organization());
      speakers.add(one);
    }
    JsonArrayBuilder marks = Json.createArrayBuilder();
    session.marks().stream().sorted().forEach(mark -> marks.add(mark.name()));
    JsonArrayBuilder files = Json.createArrayBuilder();
    session.files().forEach(file -> files.add(write(file)));
    return json.add("speakers", speakers).add("marks", marks).add("files", files);
  }

  private static JsonObjectBuilder write(PublishedSession.File file) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    json.add("ref", file.ref().toString());
    json.add("title", file.title());
    add(json, "language", file.language() == null ? null : file.language().code());
    json.add("type", file.type());
    return json.add("size", file.size());
  }

  private static void add(JsonObjectBuilder json, String name, LocalizedText text) {
    if (!text.isEmpty()) {
      JsonObjectBuilder parts = Json.createObjectBuilder();
      text.asMap().forEach((language, part) -> parts.add(language.code(), part));
      json.add(name, parts);
    }
  }

  private static void add(JsonObjectBuilder json, String name, String text) {
    if (text != null) {
      json.add(name, text);
    }
  }

  private static JsonArrayBuilder codes(Collection<Language> languages) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    languages.forEach(language -> array.add(language.code()));
    return array;
  }

  static PublishedProgramme read(String data) {
    try (var reader = Json.createReader(new StringReader(data))) {
      JsonObject json = reader.readObject();
      return new PublishedProgramme(
          json.getString("code"),
          text(json, "title"),
          text(json, "theme"),
          PartialDate.parse(json.getString("start")),
          PartialDate.parse(json.getString("end")),
          json.getString("city", null),
          json.getString("venue", null),
          ZoneId.of(json.getString("zone")),
          languages(json.getJsonArray("languages")),
          json.getInt("revision"),
          Instant.parse(json.getString("publishedAt")),
          json.getInt("changes"),
          readSessions(json.getJsonArray("sessions")),
          readSessions(json.getJsonArray("withdrawn")),
          calledOff(json.getJsonObject("calledOff")));
    }
  }

  private static PublishedProgramme.CalledOff calledOff(JsonObject json) {
    return json == null
        ? null
        : new PublishedProgramme.CalledOff(json.getBoolean("postponed"), text(json, "reason"));
  }

  private static List<PublishedSession> readSessions(JsonArray array) {
    return array.getValuesAs(JsonObject.class).stream().map(ProgrammeJson::session).toList();
  }

  private static PublishedSession session(JsonObject json) {
    String moved = json.getString("movedFrom", null);
    return new PublishedSession(
        UUID.fromString(json.getString("ref")),
        LocalDate.parse(json.getString("day")),
        LocalTime.parse(json.getString("start")),
        json.getInt("minutes"),
        text(json, "room"),
        SessionKind.valueOf(json.getString("kind")),
        text(json, "title"),
        text(json, "description"),
        languages(json.getJsonArray("interpretation")),
        json.getString("sideEvent", null),
        json.getBoolean("cancelled"),
        moved == null ? null : LocalDateTime.parse(moved),
        json.getJsonArray("speakers").getValuesAs(JsonObject.class).stream()
            .map(ProgrammeJson::speaker)
            .toList(),
        marks(json),
        files(json));
  }

  /** None in what was stored before there were files. */
  private static List<PublishedSession.File> files(JsonObject json) {
    return json.containsKey("files")
        ? json.getJsonArray("files").getValuesAs(JsonObject.class).stream()
            .map(
                file ->
                    new PublishedSession.File(
                        UUID.fromString(file.getString("ref")),
                        file.getString("title"),
                        Language.of(file.getString("language", "")).orElse(null),
                        file.getString("type"),
                        file.getJsonNumber("size").longValue()))
            .toList()
        : List.of();
  }

  /** None in what was stored before there were marks. */
  private static Set<SessionMark> marks(JsonObject json) {
    return json.containsKey("marks")
        ? json.getJsonArray("marks").getValuesAs(JsonString.class).stream()
            .map(mark -> SessionMark.valueOf(mark.getString()))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static PublishedSession.Speaker speaker(JsonObject json) {
    String person = json.getString("person", null);
    return new PublishedSession.Speaker(
        person == null ? null : UUID.fromString(person),
        json.getString("name"),
        AppearanceRole.valueOf(json.getString("role")),
        text(json, "title"),
        text(json, "organization"));
  }

  private static LocalizedText text(JsonObject json, String name) {
    return json.containsKey(name)
        ? TEXTS.convertToEntityAttribute(json.getJsonObject(name).toString())
        : LocalizedText.empty();
  }

  private static List<Language> languages(JsonArray codes) {
    return codes.getValuesAs(JsonString.class).stream()
        .map(code -> Language.of(code.getString()).orElseThrow())
        .toList();
  }
}
