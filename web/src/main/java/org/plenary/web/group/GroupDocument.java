package org.plenary.web.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.directory.EntityLine;
import org.plenary.group.ChairYear;
import org.plenary.group.GroupDetail;
import org.plenary.group.GroupRow;
import org.plenary.group.RecordRow;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * A working group as machines read it.
 *
 * @param code its code
 * @param name by language
 * @param members the organizations that belong to it, as far as the directory knows
 * @param chairs year by year, latest first
 * @param records briefs, decisions, plans, reports and published counts of members
 */
public record GroupDocument(
    String code,
    Map<String, String> name,
    List<Member> members,
    List<Chair> chairs,
    List<Entry> records) {
  /** A group in a list; {@code members} is how many the directory knows. */
  public record Line(String code, Map<String, String> name, long members) {}

  /** A member. */
  public record Member(String code, String acronym, Map<String, String> name) {}

  /**
   * Who chaired in a year.
   *
   * @param known whether anybody knows; if not, the year is unknown, not vacant
   * @param kind CHAIR or CO_CHAIR, null if unknown
   * @param organizations codes
   */
  public record Chair(
      int year, boolean known, String kind, List<String> organizations, String source) {}

  /**
   * A dated fact.
   *
   * @param date as precise as it is known, such as 2019 or 2019-07; null if unknown
   */
  public record Entry(
      String kind,
      String date,
      String title,
      List<String> organizations,
      String status,
      String note,
      String source) {}

  static Line line(GroupRow row, long members) {
    return new Line(row.code(), texts(row.name()), members);
  }

  static GroupDocument of(GroupDetail detail, List<EntityLine> members, Language reader) {
    return new GroupDocument(
        detail.group().code(),
        texts(detail.group().name()),
        members.stream().map(m -> member(m, reader)).toList(),
        detail.chairs().stream().map(GroupDocument::chair).toList(),
        detail.records().stream().map(GroupDocument::entry).toList());
  }

  private static Member member(EntityLine line, Language reader) {
    String acronym = line.acronym().isEmpty() ? null : line.acronym().in(reader);
    return new Member(line.code(), acronym, texts(line.name()));
  }

  private static Chair chair(ChairYear year) {
    return new Chair(
        year.year(),
        year.isKnown(),
        year.isKnown() ? year.kind().name() : null,
        year.organizations(),
        year.isKnown() ? year.source().name() : null);
  }

  private static Entry entry(RecordRow row) {
    return new Entry(
        row.kind().name(),
        row.date() == null ? null : row.date().toString(),
        row.title(),
        row.organizations(),
        row.status() == null ? null : row.status().name(),
        row.note(),
        row.source().name());
  }

  private static Map<String, String> texts(LocalizedText text) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      if (text.exactly(language) != null) {
        texts.put(language.code(), text.exactly(language));
      }
    }
    return texts;
  }
}
