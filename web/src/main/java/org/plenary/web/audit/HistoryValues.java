package org.plenary.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.audit.HistoryEntry;
import org.plenary.audit.HistoryEntry.FieldChange;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;

/** Values of a history in words. What cannot be read stays as it is kept. */
@Dependent
class HistoryValues {
  /** Dates and the attributes that tell how precise they are. */
  private static final Map<String, String> PRECISIONS =
      Map.of(
          "validFrom", "validFromKind",
          "validTo", "validToKind",
          "validUntil", "validUntilKind",
          "signedOn", "signedPrecision",
          "closedOn", "closedPrecision",
          "heldOn", "heldOnPrecision");

  private static final Map<String, String> CODES =
      Map.of(
          "source", "reference.Source.",
          "groupCodes", "reference.group.",
          "groupCode", "reference.group.",
          "roles", "account.Role.");

  /** "about {0,number}" is the word of a qualifier; its number has a line of its own. */
  private static final Pattern PLACE_OF_A_NUMBER = Pattern.compile("\\{0[^}]*}");

  @Inject private HistoryNames names;
  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;

  static boolean isPrecision(String field) {
    return PRECISIONS.containsValue(field);
  }

  static String precisionName(String dateField) {
    return PRECISIONS.get(dateField);
  }

  static String dateName(String precision) {
    return PRECISIONS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(precision))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** What the same step says of the precision of a date, or null. */
  static FieldChange precisionOf(HistoryEntry entry, FieldChange date) {
    String name = precisionName(date.field());
    return entry.changes().stream().filter(c -> c.field().equals(name)).findFirst().orElse(null);
  }

  /** A bound without a date: open, unknown; null for one with a date. */
  String bound(String kind) {
    String key = "audit.bound." + kind;
    return kind != null && texts.containsKey(key) ? texts.get(key) : kind == null ? null : "…";
  }

  /**
   * A value in words.
   *
   * @param precision DAY, MONTH, YEAR, OPEN or UNKNOWN for a date, null if that is not told
   */
  String shown(FieldChange change, String value, String precision) {
    if (value == null || value.isBlank()) {
      return precision == null ? null : bound(precision);
    }
    try {
      return words(change, value, precision);
    } catch (DateTimeException | IllegalArgumentException e) {
      return value;
    }
  }

  private String words(FieldChange change, String value, String precision) {
    Class<?> type = change.type();
    if (type == null) {
      return value;
    }
    if (type.isEnum()) {
      return constant(type, value);
    }
    if (type == LocalDate.class) {
      return date(LocalDate.parse(value), precision);
    }
    if (type == Instant.class) {
      return dates.moment(moment(value));
    }
    if (type == boolean.class || type == Boolean.class) {
      return texts.get("true".equals(value) || "1".equals(value) ? "layout.yes" : "layout.no");
    }
    if (Stream.of(value.split(", ")).allMatch(HistoryNames::isRef)) {
      return Stream.of(value.split(", ")).map(this::name).collect(Collectors.joining(", "));
    }
    if ("languages".equals(change.field())) {
      return value.replace(";", ", ");
    }
    return CODES.containsKey(change.field()) ? codes(CODES.get(change.field()), value) : value;
  }

  private String name(String ref) {
    return Objects.requireNonNullElseGet(names.of(ref), () -> texts.get("audit.otherRecord"));
  }

  private String codes(String prefix, String value) {
    return Stream.of(value.split("[;,]"))
        .map(code -> texts.containsKey(prefix + code) ? texts.get(prefix + code) : code)
        .collect(Collectors.joining(", "));
  }

  private String date(LocalDate day, String precision) {
    return switch (precision) {
      case "MONTH", "YEAR" ->
          dates.date(PartialDate.of(day, PartialDate.Precision.valueOf(precision)));
      case null, default -> dates.day(day);
    };
  }

  /** Rows keep moments as the database writes them, changes as Java does; both in UTC. */
  private static Instant moment(String text) {
    return Instant.parse(text.endsWith("Z") ? text : text.replace(' ', 'T') + "Z");
  }

  private String constant(Class<?> type, String value) {
    if (type == Language.class) {
      return texts.get("layout.language." + Language.valueOf(value).code());
    }
    String feature = type.getPackageName().replaceFirst("^org\\.plenary\\.([a-z]+).*", "$1");
    String part = type.getPackageName().replaceFirst(".*\\.", "");
    String name = "." + type.getSimpleName() + "." + value;
    return Stream.of(feature + name, part + name, "reference" + name)
        .filter(texts::containsKey)
        .map(texts::get)
        .map(text -> PLACE_OF_A_NUMBER.matcher(text).replaceAll("…"))
        .findFirst()
        .orElse(value);
  }

  /** What changed in a text of several languages: one line for each language. */
  List<HistoryStep.Change> languages(String field, FieldChange change) {
    Map<String, String> before = texts(change.before());
    Map<String, String> after = texts(change.after());
    List<HistoryStep.Change> changes = new ArrayList<>();
    for (Language language : Language.values()) {
      String from = before.get(language.code());
      String to = after.get(language.code());
      if (!Objects.equals(from, to)) {
        String label = field + " (" + texts.get("layout.language." + language.code()) + ")";
        changes.add(new HistoryStep.Change(label, from, to));
      }
    }
    return changes;
  }

  /** The texts by language; one that is kept without a language is English. */
  private static Map<String, String> texts(String kept) {
    if (kept == null || kept.isBlank()) {
      return Map.of();
    }
    try (var reader = Json.createReader(new StringReader(kept))) {
      JsonObject json = reader.readObject();
      return json.keySet().stream().collect(Collectors.toMap(code -> code, json::getString));
    } catch (JsonException e) {
      return Map.of(Language.EN.code(), kept);
    }
  }
}
