package org.plenary.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * A session of a published programme.
 *
 * @param room name of the room, empty where there is none
 * @param marks what applies beyond; none in revisions from before there were marks
 * @param files that readers fetch; none in revisions from before there were files
 * @param movedFrom day and hour in the revision before where they were others, or null
 */
public record PublishedSession(
    UUID ref,
    LocalDate day,
    LocalTime start,
    int minutes,
    LocalizedText room,
    SessionKind kind,
    LocalizedText title,
    LocalizedText description,
    List<Language> interpretation,
    String sideEvent,
    boolean cancelled,
    LocalDateTime movedFrom,
    List<Speaker> speakers,
    Set<SessionMark> marks,
    List<File> files) {
  /**
   * Someone in the session.
   *
   * @param person ref of the person in the directory, or null: it is never shown, and lets a person
   *     be found in every revision
   * @param name as everyone may read it
   * @param title in which capacity they speak, may be empty
   * @param organization for whom they speak, may be empty
   */
  public record Speaker(
      UUID person,
      String name,
      AppearanceRole role,
      LocalizedText title,
      LocalizedText organization) {
    Speaker without(UnaryOperator<String> texts) {
      return new Speaker(
          person,
          person == null && name != null ? texts.apply(name) : name,
          role,
          title == null ? null : title.map(texts),
          organization == null ? null : organization.map(texts));
    }

    Speaker named(String publicName) {
      return new Speaker(person, publicName, role, title, organization);
    }
  }

  /**
   * A file of the session.
   *
   * @param language of the document, or null where it has none, or several
   * @param type ending of its name in capitals, such as {@code PDF}
   * @param size in bytes
   */
  public record File(UUID ref, String title, Language language, String type, long size) {
    File without(UnaryOperator<String> texts) {
      return new File(ref, texts.apply(title), language, type, size);
    }
  }

  public PublishedSession {
    files = List.copyOf(files);
    interpretation = List.copyOf(interpretation);
    speakers = List.copyOf(speakers);
    marks = Set.copyOf(marks);
  }

  /** When it begins, local to the zone of the event. */
  public LocalDateTime begins() {
    return day.atTime(start);
  }

  /** When it ends, local to the zone of the event. */
  public LocalDateTime ends() {
    return begins().plusMinutes(minutes);
  }

  /** The same, cancelled with all others. */
  PublishedSession calledOff() {
    return new PublishedSession(
        ref,
        day,
        start,
        minutes,
        room,
        kind,
        title,
        description,
        interpretation,
        sideEvent,
        true,
        null,
        speakers,
        marks,
        files);
  }

  PublishedSession movedFrom(LocalDateTime before) {
    return with(title, description, before, speakers, files);
  }

  /** The same with these files. */
  PublishedSession with(List<File> newFiles) {
    return with(title, description, movedFrom, speakers, newFiles);
  }

  /** The same without its files, which come and go without a change to be told. */
  PublishedSession withoutFiles() {
    return with(title, description, movedFrom, speakers, List.of());
  }

  /**
   * The same where those who are meant stand with a public name, and no text names them, nor a
   * speaker who was typed.
   */
  PublishedSession hiding(
      Predicate<Speaker> meant, String publicName, UnaryOperator<String> texts) {
    List<Speaker> shown =
        speakers.stream()
            .map(one -> meant.test(one) ? one.named(publicName) : one)
            .map(one -> one.without(texts))
            .toList();
    List<File> named = files.stream().map(one -> one.without(texts)).toList();
    return with(title.map(texts), description.map(texts), movedFrom, shown, named);
  }

  private PublishedSession with(
      LocalizedText newTitle,
      LocalizedText newDescription,
      LocalDateTime before,
      List<Speaker> newSpeakers,
      List<File> newFiles) {
    return new PublishedSession(
        ref,
        day,
        start,
        minutes,
        room,
        kind,
        newTitle,
        newDescription,
        interpretation,
        sideEvent,
        cancelled,
        before,
        newSpeakers,
        marks,
        newFiles);
  }
}
