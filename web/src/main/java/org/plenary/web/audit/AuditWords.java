package org.plenary.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.audit.AuditLog;
import org.plenary.audit.AuditRow;
import org.plenary.web.shared.ReaderTexts;

/** Puts entries of the audit trail into words. */
@RequestScoped
class AuditWords {
  private static final List<String> ACTIONS = List.of("CREATE", "UPDATE", "DELETE", "READ");
  private static final String KIND = "audit.kind.";

  @Inject private AuditLog log;
  @Inject private HistoryWords words;
  @Inject private ReaderTexts texts;

  /** Lines for these rows; four queries, whatever their number. */
  List<AuditLine> lines(List<AuditRow> rows) {
    words.read(
        rows.stream().map(AuditRow::entry).toList(), rows.stream().map(AuditRow::ref).toList());
    return rows.stream().map(this::line).toList();
  }

  private AuditLine line(AuditRow row) {
    String type = row.entry().type();
    String name = words.name(row.ref());
    return new AuditLine(
        row.ref(),
        texts.containsKey(KIND + type) ? texts.get(KIND + type) : texts.get("audit.otherRecord"),
        name == null ? "" : name,
        words.namedStep(row.entry()),
        words.nameless(row.entry()));
  }

  /** What changed, in one line. */
  String changes(AuditLine line) {
    Stream<String> changed =
        line.step().changes().stream()
            .map(
                change ->
                    change.field()
                        + ": "
                        + (change.before() == null ? "" : change.before() + " → ")
                        + (change.after() == null ? "–" : change.after()));
    Stream<String> more =
        line.more() == 0 ? Stream.of() : Stream.of(texts.of("audit.more", line.more()));
    return Stream.concat(changed, more).collect(Collectors.joining("; "));
  }

  /** Kinds of record by their names. */
  Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    log.types().stream()
        .filter(type -> texts.containsKey(KIND + type))
        .sorted((one, other) -> kind(one).compareToIgnoreCase(kind(other)))
        .forEach(type -> kinds.put(type, kind(type)));
    return kinds;
  }

  private String kind(String type) {
    return texts.get(KIND + type);
  }

  /** What can happen to a record. */
  Map<String, String> actions() {
    Map<String, String> actions = new LinkedHashMap<>();
    ACTIONS.forEach(action -> actions.put(action, action(action)));
    return actions;
  }

  String action(String action) {
    return texts.get("audit.action." + action);
  }
}
