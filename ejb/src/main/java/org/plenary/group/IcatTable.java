package org.plenary.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.shared.PartialDate;
import org.plenary.shared.Period;
import org.plenary.shared.importing.Known;
import org.plenary.shared.importing.Problems;
import org.plenary.shared.importing.ReferenceCodes;
import org.plenary.shared.importing.ReferenceTable;
import org.plenary.shared.importing.Row;
import org.plenary.shared.importing.Sheet;
import org.plenary.shared.importing.Source;

/**
 * Loads {@code icat.csv}: chairs, issue briefs, decisions, work plan, reports and counts of ICAT.
 */
@Dependent
public class IcatTable implements ReferenceTable {
  /** What the column {@code record} may say. */
  enum RecordKind {
    CHAIR,
    CO_CHAIR,
    ISSUE_BRIEF,
    DECISION,
    WORK_PLAN,
    REPORT,
    MEMBER_COUNT,
    MEMBER;

    boolean chairs() {
      return this == CHAIR || this == CO_CHAIR;
    }
  }

  @Inject private GroupRepository repository;
  @Inject private ReferenceCodes codes;

  @Override
  public String file() {
    return "icat.csv";
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void load(Sheet sheet, Problems problems) {
    WorkingGroup icat = foundGroups();
    var chairs = new Known<>(repository.chairmanships(icat), Chairmanship::naturalKey);
    var records = new Known<>(repository.records(icat), GroupRecord::naturalKey);
    for (Row row : sheet.rows()) {
      RecordKind kind = row.requiredCode("record", RecordKind.class);
      if (kind == null) {
        continue;
      }
      if (kind.chairs()) {
        loadChair(icat, chairs, row, Chairmanship.Kind.valueOf(kind.name()));
      } else {
        loadRecord(icat, records, row, GroupRecord.Kind.valueOf(kind.name()));
      }
    }
  }

  private WorkingGroup foundGroups() {
    Set<String> known =
        repository.groups().stream().map(WorkingGroup::code).collect(Collectors.toSet());
    FoundingGroups.all().stream()
        .filter(group -> !known.contains(group.code()))
        .forEach(repository::add);
    repository.flush();
    return repository.group("ICAT").orElseThrow();
  }

  private void loadChair(
      WorkingGroup icat, Known<Chairmanship> known, Row row, Chairmanship.Kind kind) {
    PartialDate date = row.date("date").orElse(null);
    Source source = row.requiredCode("source", Source.class);
    List<String> organizations = codes.entities(row, "organizations");
    String note = row.text("note", 500);
    if (row.isEmpty("organizations")) {
      row.refuse("organizations", "shared.required");
    }
    Period period = Period.throughout(date, date);
    String key = Chairmanship.key(kind, period);
    if (known.isFirst(row, "date", key) && source != null && !organizations.isEmpty()) {
      known
          .find(key)
          .orElseGet(() -> repository.add(new Chairmanship(icat, kind, period)))
          .describe(organizations, note, source);
    }
  }

  private void loadRecord(
      WorkingGroup icat, Known<GroupRecord> known, Row row, GroupRecord.Kind kind) {
    PartialDate date = row.date("date").orElse(null);
    String title = row.required("title", 300);
    GroupRecord.Status status = row.code("status", GroupRecord.Status.class);
    List<String> organizations = codes.entities(row, "organizations");
    String note = row.text("note", 500);
    Source source = row.requiredCode("source", Source.class);
    String key = GroupRecord.key(kind, date, title);
    if (title != null && known.isFirst(row, "title", key) && source != null) {
      known
          .find(key)
          .orElseGet(() -> repository.add(new GroupRecord(icat, kind, date, title)))
          .describe(organizations, status, note, source);
    }
  }
}
