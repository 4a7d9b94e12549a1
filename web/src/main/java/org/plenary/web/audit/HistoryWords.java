package org.plenary.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.HistoryEntry;
import org.plenary.audit.HistoryEntry.FieldChange;
import org.plenary.shared.LocalizedText;
import org.plenary.web.shared.ReaderTexts;

/**
 * Puts a history into words: names of fields, dates, choices and references instead of columns,
 * codes and numbers. Legal names show that they changed, never their values.
 */
@Named
@RequestScoped
public class HistoryWords {
  @Inject private HistoryNames names;
  @Inject private HistoryValues values;
  @Inject private ReaderTexts texts;

  private final Map<List<HistoryEntry>, List<HistoryStep>> known = new IdentityHashMap<>();

  /** The steps of a history in the reader's words. */
  public List<HistoryStep> steps(List<HistoryEntry> history) {
    List<HistoryStep> steps = known.get(history);
    if (steps == null) {
      names.read(history);
      steps = history.stream().map(this::step).toList();
      known.put(history, steps);
    }
    return steps;
  }

  /**
   * A step in the reader's words, where only the fields count that have a name for people.
   *
   * @see #read
   */
  HistoryStep namedStep(HistoryEntry entry) {
    return step(entry.with(entry.changes().stream().filter(this::isNamed).toList()));
  }

  /** How many fields of a step have no name for people. */
  long nameless(HistoryEntry entry) {
    return entry.changes().stream().filter(change -> !isNamed(change)).count();
  }

  private boolean isNamed(FieldChange change) {
    return HistoryValues.isPrecision(change.field())
        || texts.containsKey("audit.field." + change.field());
  }

  /** Reads the names of all records that these entries mention, and of others. */
  void read(List<HistoryEntry> history, Collection<UUID> others) {
    names.read(history, others);
  }

  /** The name of a record that was read, or null. */
  String name(UUID ref) {
    return names.of(ref.toString());
  }

  private HistoryStep step(HistoryEntry entry) {
    String type = "audit.type." + entry.type();
    String actor = "system".equals(entry.actor()) ? texts.get("audit.system") : entry.actor();
    return new HistoryStep(
        entry.at(),
        actor,
        entry.action(),
        texts.containsKey(type) ? texts.get(type) : "",
        entry.reason(),
        changes(entry));
  }

  private List<HistoryStep.Change> changes(HistoryEntry entry) {
    List<HistoryStep.Change> changes = new ArrayList<>();
    for (FieldChange change : entry.changes()) {
      if (HistoryValues.isPrecision(change.field())) {
        precision(entry, change).ifPresent(changes::add);
      } else if (change.type() == LocalizedText.class) {
        changes.addAll(values.languages(field(change), change));
      } else {
        FieldChange precision = HistoryValues.precisionOf(entry, change);
        changes.add(
            new HistoryStep.Change(
                field(change),
                values.shown(
                    change, change.before(), precision == null ? null : precision.before()),
                values.shown(
                    change, change.after(), precision == null ? null : precision.after())));
      }
    }
    return changes;
  }

  /** A bound that became open or unknown, or ceased to be, without a date on either side. */
  private Optional<HistoryStep.Change> precision(HistoryEntry entry, FieldChange change) {
    boolean dated =
        entry.changes().stream()
            .anyMatch(other -> change.field().equals(HistoryValues.precisionName(other.field())));
    return dated
        ? Optional.empty()
        : Optional.of(
            new HistoryStep.Change(
                texts.get("audit.field." + HistoryValues.dateName(change.field())),
                values.bound(change.before()),
                values.bound(change.after())));
  }

  private String field(FieldChange change) {
    String key = "audit.field." + change.field();
    return texts.containsKey(key) ? texts.get(key) : change.field();
  }
}
