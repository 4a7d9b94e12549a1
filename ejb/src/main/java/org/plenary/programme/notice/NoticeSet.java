package org.plenary.programme.notice;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.mail.mailing.AudienceMember;
import org.plenary.mail.mailing.AudienceWords;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedSession;
import org.plenary.programme.calendar.ProgrammeCalendar;
import org.plenary.programme.notice.NoticeLine.Part;
import org.plenary.shared.Language;

/** Who is told what of the changes between two revisions, in the order in which it is told. */
final class NoticeSet implements AudienceWords {
  private final PublishedProgramme programme;
  private final String publicUrl;
  private final Map<UUID, AudienceMember> members = new LinkedHashMap<>();
  private final Map<UUID, List<NoticeLine>> lines = new LinkedHashMap<>();

  /**
   * @param publicUrl address of this installation, without a slash at the end
   */
  NoticeSet(PublishedProgramme programme, String publicUrl) {
    this.programme = programme;
    this.publicUrl = publicUrl;
  }

  /** Somebody is told this, after what they are told already. */
  void tell(AudienceMember member, List<NoticeLine> told) {
    UUID party = member.personRef() == null ? member.bodyRef() : member.personRef();
    members.putIfAbsent(party, member);
    lines.merge(
        party,
        List.copyOf(told),
        (first, second) ->
            java.util.stream.Stream.concat(first.stream(), second.stream()).distinct().toList());
  }

  List<AudienceMember> members() {
    return List.copyOf(members.values());
  }

  @Override
  public Map<String, String> values(UUID party, Language language) {
    return Map.of(
        "changes",
        NoticeWords.in(language).lines(lines.getOrDefault(party, List.of())),
        "revision",
        "Rev." + programme.revision(),
        "agenda",
        agenda(language));
  }

  private String agenda(Language language) {
    return publicUrl + "/" + language.code() + "/events/" + programme.code() + "/agenda";
  }

  /**
   * Only of sessions in which the recipient appears or appeared: those belong in their calendar.
   */
  @Override
  public String calendar(UUID party, Language language) {
    Map<UUID, Part> own =
        lines.getOrDefault(party, List.of()).stream()
            .filter(NoticeLine::isOwn)
            .collect(
                Collectors.toMap(
                    line -> line.change().session().ref(), NoticeLine::part, (one, other) -> one));
    if (own.isEmpty() || !members.containsKey(party) || members.get(party).personRef() == null) {
      return null;
    }
    byte[] bytes =
        new ProgrammeCalendar(programme, language, agenda(language), words(language))
            .with(
                session -> own.containsKey(session.ref()),
                session -> own.get(session.ref()) == Part.LEAVES);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private ProgrammeCalendar.Words words(Language language) {
    return new ProgrammeCalendar.Words() {
      @Override
      public String place(PublishedSession session) {
        String room = session.room().in(language);
        String venue = programme.venue() == null ? "" : programme.venue();
        return room.isEmpty() || venue.isEmpty() ? room + venue : room + ", " + venue;
      }

      @Override
      public String description(PublishedSession session) {
        return session.description().in(language);
      }
    };
  }
}
