package org.plenary.web.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * A published programme as machines read it. Days and hours are local to the zone; what is unknown
 * is left out.
 */
public record ProgrammeDocument(
    String event, int revision, String publishedAt, String zone, List<SessionDocument> sessions) {
  /** A session; texts by language code. */
  public record SessionDocument(
      UUID ref,
      String begins,
      String ends,
      String kind,
      Map<String, String> room,
      Map<String, String> title,
      Map<String, String> description,
      List<String> interpretation,
      String sideEvent,
      boolean cancelled,
      List<SpeakerDocument> speakers,
      List<FileDocument> files) {}

  /** A file of a session; the address is within this installation. */
  public record FileDocument(
      String title, String language, String type, long size, String address) {}

  /** Someone in a session. */
  public record SpeakerDocument(
      String name, String role, Map<String, String> title, Map<String, String> organization) {}

  /** The document of a programme. */
  public static ProgrammeDocument of(PublishedProgramme programme) {
    return new ProgrammeDocument(
        programme.code(),
        programme.revision(),
        programme.publishedAt().toString(),
        programme.zone().getId(),
        programme.sessions().stream().map(ProgrammeDocument::of).toList());
  }

  private static SessionDocument of(PublishedSession session) {
    return new SessionDocument(
        session.ref(),
        session.begins().toString(),
        session.ends().toString(),
        session.kind().name(),
        texts(session.room()),
        texts(session.title()),
        texts(session.description()),
        session.interpretation().stream().map(Language::code).toList(),
        session.sideEvent(),
        session.cancelled(),
        session.speakers().stream()
            .map(
                one ->
                    new SpeakerDocument(
                        one.name(),
                        one.role().name(),
                        texts(one.title()),
                        texts(one.organization())))
            .toList(),
        session.files().stream()
            .map(
                one ->
                    new FileDocument(
                        one.title(),
                        one.language() == null ? null : one.language().code(),
                        one.type(),
                        one.size(),
                        AgendaPlace.PUBLIC.file(one.ref())))
            .toList());
  }

  private static Map<String, String> texts(LocalizedText text) {
    Map<String, String> parts = new LinkedHashMap<>();
    text.asMap().forEach((language, part) -> parts.put(language.code(), part));
    return parts.isEmpty() ? null : parts;
  }
}
