package org.plenary.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.plenary.shared.Aggregate;
import org.plenary.shared.PartialDate;
import org.plenary.shared.RecordedDate;
import org.plenary.shared.importing.Source;

/** A dated fact on a group's record: a brief, a decision, a plan, a report, a count of members. */
@Entity
@Table(name = "group_record")
public class GroupRecord extends Aggregate {
  /** What the record is. */
  public enum Kind {
    ISSUE_BRIEF,
    DECISION,
    WORK_PLAN,
    REPORT,
    MEMBER_COUNT,
    MEMBER
  }

  /** How far an issue brief has come. */
  public enum Status {
    PLANNED,
    PUBLISHED
  }

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "group_id", nullable = false)
  private WorkingGroup group;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private Kind kind;

  @Embedded private RecordedDate date;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "organizations")
  private String organizations;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private Status status;

  @Column(name = "note")
  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private Source source;

  protected GroupRecord() {}

  GroupRecord(WorkingGroup group, Kind kind, PartialDate date, String title) {
    this.group = group;
    this.kind = kind;
    this.date = RecordedDate.of(date);
    this.title = title;
  }

  /** Takes what a source says of it. */
  void describe(List<String> organizationCodes, Status newStatus, String newNote, Source from) {
    organizations = Codes.join(organizationCodes);
    status = newStatus;
    note = newNote;
    source = from;
  }

  /** What the reference data identifies it by. */
  String naturalKey() {
    return key(kind, date(), title);
  }

  static String key(Kind kind, PartialDate date, String title) {
    return kind + "|" + date + "|" + title;
  }

  private PartialDate date() {
    return RecordedDate.read(date);
  }

  RecordRow row() {
    return new RecordRow(kind, date(), title, Codes.split(organizations), status, note, source);
  }
}
