package org.plenary.web.directory.confirmation;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.RoleRow;
import org.plenary.directory.confirmation.TypedEntry;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.contact.SpokenLanguages;
import org.plenary.shared.Language;

/**
 * Somebody's own entry as the page behind a link shows it, with what they typed and what is wrong
 * with it.
 *
 * @param key the form's idempotency key
 * @param typed what was typed by name of the field; null at first
 * @param errors text of the error by name of the field, in the order of the form
 */
public record OwnEntryForm(
    PersonDetail entry,
    Language language,
    String key,
    Map<String, List<String>> typed,
    Map<String, String> errors) {
  /** Lines for contact points to be added. */
  static final int ADDED = 2;

  private static final int MOST_CHARACTERS = 4_000;

  static OwnEntryForm of(PersonDetail entry, Language language) {
    return new OwnEntryForm(entry, language, newKey(), null, Map.of());
  }

  static Map<String, List<String>> typed(HttpServletRequest request) {
    Map<String, List<String>> typed = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) ->
                typed.put(name, Arrays.stream(values).map(OwnEntryForm::cut).toList()));
    return typed;
  }

  private static String cut(String text) {
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  /** The same with what is wrong, and a new key: what is sent next is another request. */
  OwnEntryForm refused(Map<String, List<String>> what, Map<String, String> why) {
    return new OwnEntryForm(entry, language, newKey(), what, why);
  }

  /** What was typed, for the service. */
  static TypedEntry entry(Map<String, List<String>> typed) {
    List<TypedEntry.Added> added = new ArrayList<>();
    for (int i = 0; i < ADDED; i++) {
      added.add(new TypedEntry.Added(one(typed, "addedKind-" + i), one(typed, "added-" + i)));
    }
    return new TypedEntry(
        number(one(typed, "version")),
        one(typed, "honorific"),
        one(typed, "givenName"),
        one(typed, "familyName"),
        one(typed, "nativeName"),
        typed.getOrDefault("languages", List.of()),
        typed.containsKey("doNotMail"),
        typed.containsKey("doNotPhone"),
        typed.containsKey("doNotPublish"),
        byRef(typed, "contact-"),
        added,
        byRef(typed, "role-"),
        new HashSet<>(byRef(typed, "ended-").keySet()),
        one(typed, "note"));
  }

  private static String one(Map<String, List<String>> typed, String name) {
    List<String> values = typed.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
  }

  private static Map<UUID, String> byRef(Map<String, List<String>> typed, String prefix) {
    Map<UUID, String> found = new HashMap<>();
    typed.forEach(
        (name, values) -> {
          String ref = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
          if (ref.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            found.put(UUID.fromString(ref), values.getFirst());
          }
        });
    return found;
  }

  private String shown(String field, String stored) {
    return typed == null ? stored == null ? "" : stored : one(typed, field);
  }

  /** What stands in a text field. */
  public String value(String field) {
    return switch (field) {
      case "honorific" -> shown(field, entry.honorific());
      case "givenName" -> shown(field, entry.givenName());
      case "familyName" -> shown(field, entry.familyName());
      case "nativeName" -> shown(field, entry.nativeName());
      default -> shown(field, "");
    };
  }

  /** What stands in the field of a contact point. */
  public String value(PersonContactRow contact) {
    return shown("contact-" + contact.ref(), contact.address());
  }

  /** What stands in the field of a role. */
  public String value(RoleRow role) {
    return shown("role-" + role.ref(), role.title());
  }

  /** Whether a box is ticked. */
  public boolean isTicked(String field, boolean stored) {
    return typed == null ? stored : typed.containsKey(field);
  }

  /** Whether a role is said to have ended. */
  public boolean isEnded(RoleRow role) {
    return isTicked("ended-" + role.ref(), false);
  }

  /** Whether a language is ticked. */
  public boolean isSpoken(String code) {
    return typed == null
        ? entry.languages().contains(code)
        : typed.getOrDefault("languages", List.of()).contains(code);
  }

  /** Codes and names of the languages that are offered, in alphabetical order. */
  public Map<String, String> languages() {
    Collator collator = Collator.getInstance(ULocale.forLocale(language.locale()));
    Set<String> codes = new LinkedHashSet<>(SpokenLanguages.CODES);
    codes.addAll(entry.languages());
    return codes.stream()
        .sorted(Comparator.comparing(this::name, collator::compare))
        .collect(Collectors.toMap(code -> code, this::name, (a, b) -> a, LinkedHashMap::new));
  }

  /** The names of the languages that are noted. */
  public String spoken() {
    return entry.languages().stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String code) {
    return ULocale.getDisplayLanguage(code, ULocale.forLocale(language.locale()));
  }

  /**
   * The State or organization of a role, with the mark of the footnote where that belongs to it.
   */
  public String body(RoleRow role) {
    EntityLine line = entry.bodies().get(role.bodyRef());
    return line == null ? "" : line.name().in(language) + (line.isKosovo() ? "*" : "");
  }

  /** The kinds of contact points. */
  public ContactKind[] kinds() {
    return ContactKind.values();
  }

  /** The numbers of the lines for contact points to be added. */
  public List<Integer> lines() {
    return List.of(0, 1);
  }

  public boolean isRefused() {
    return !errors.isEmpty();
  }

  public String error(String field) {
    return errors.get(field);
  }

  /** Never what was typed. */
  @Override
  public String toString() {
    return "OwnEntryForm";
  }
}
