package org.plenary.audit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectCollectionChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectReferenceChangeRecord;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.plenary.shared.Aggregate;
import org.plenary.shared.JsonTexts;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.LocalizedTextConverter;

/** What changed in one aggregate: column or attribute, old value, new value; legal names apart. */
final class FieldChanges {
  /**
   * What says nothing to a reader, keys for finding, and whole published programmes: a copy of a
   * name must not stay in them.
   */
  private static final Set<String> HOUSEKEEPING =
      Set.of(
          "id",
          "ref",
          "version",
          "search_key",
          "searchKey",
          "sort_key",
          "sortKey",
          "reached_key",
          "reachedKey",
          "title_key",
          "titleKey",
          "import_key",
          "importKey",
          "import_hash",
          "importHash",
          "words",
          "step",
          "before_on",
          "beforeOn",
          "before_means",
          "beforeMeans",
          "before_by",
          "beforeBy",
          "data");

  private static final Set<String> LEGAL_NAMES =
      Set.of(
          "given_name",
          "family_name",
          "native_name",
          "reached_at",
          "givenName",
          "familyName",
          "nativeName",
          "reachedAt");

  private final Map<String, Object[]> changes = new TreeMap<>();
  private final Map<String, Object[]> names = new TreeMap<>();

  static FieldChanges none() {
    return new FieldChanges();
  }

  static FieldChanges ofInsert(DescriptorEvent event) {
    FieldChanges result = new FieldChanges();
    AbstractRecord row = ((WriteObjectQuery) event.getQuery()).getModifyRow();
    if (row != null) {
      for (DatabaseField column : row.getFields()) {
        result.put(column.getName().toLowerCase(Locale.ROOT), null, row.get(column));
      }
    }
    for (DatabaseMapping mapping : event.getDescriptor().getMappings()) {
      if (mapping.isOneToOneMapping()
          && mapping.getRealAttributeValueFromObject(event.getSource(), event.getSession())
              instanceof Aggregate other) {
        result.put(mapping.getAttributeName(), null, other);
      }
    }
    return result;
  }

  static FieldChanges ofUpdate(ObjectChangeSet set) {
    FieldChanges result = new FieldChanges();
    result.addAll("", set);
    return result;
  }

  private void addAll(String prefix, ObjectChangeSet set) {
    for (Object change : set.getChanges()) {
      if (change instanceof DirectToFieldChangeRecord direct) {
        put(prefix + direct.getAttribute(), direct.getOldValue(), direct.getNewValue());
      } else if (change instanceof AggregateChangeRecord embedded
          && embedded.getChangedObject() != null) {
        addAll(prefix + embedded.getAttribute() + ".", embedded.getChangedObject());
      } else if (change instanceof ObjectReferenceChangeRecord reference) {
        put(prefix + reference.getAttribute(), reference.getOldValue(), newValue(reference));
      } else if (change instanceof DirectCollectionChangeRecord several) {
        Object from = joined(several.getRemoveObjectMap());
        put(prefix + several.getAttribute(), from, joined(several.getAddObjectMap()));
      }
    }
  }

  private static Object joined(Map<?, ?> values) {
    return values == null || values.isEmpty()
        ? null
        : values.keySet().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }

  static boolean isHousekeeping(String attribute) {
    return HOUSEKEEPING.contains(attribute);
  }

  private static Object newValue(ObjectReferenceChangeRecord reference) {
    return reference.getNewValue() == null
        ? null
        : ((org.eclipse.persistence.internal.sessions.ObjectChangeSet) reference.getNewValue())
            .getUnitOfWorkClone();
  }

  private void put(String field, Object from, Object to) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    if (HOUSEKEEPING.contains(last) || last.endsWith("_id") || Objects.equals(from, to)) {
      return;
    }
    (LEGAL_NAMES.contains(last) ? names : changes).put(field, new Object[] {from, to});
  }

  boolean isEmpty() {
    return changes.isEmpty() && names.isEmpty();
  }

  /** The changes as JSON, or null if there are none. */
  String json() {
    return json(changes);
  }

  /** The changes of legal names as JSON, or null if there are none. */
  String namesJson() {
    return json(names);
  }

  private static String json(Map<String, Object[]> fields) {
    if (fields.isEmpty()) {
      return null;
    }
    JsonObjectBuilder json = JsonTexts.object();
    fields.forEach((field, pair) -> json.add(field, pair(pair)));
    return json.build().toString();
  }

  private static JsonArrayBuilder pair(Object[] pair) {
    JsonArrayBuilder array = JsonTexts.array();
    for (Object value : pair) {
      String text = text(value);
      if (text == null) {
        array.addNull();
      } else {
        array.add(text);
      }
    }
    return array;
  }

  /** Null for nothing, and for a text that is in no language. */
  private static String text(Object value) {
    return switch (value) {
      case null -> null;
      case Aggregate aggregate -> aggregate.ref().toString();
      case LocalizedText localized ->
          new LocalizedTextConverter().convertToDatabaseColumn(localized);
      default -> value.toString();
    };
  }
}
