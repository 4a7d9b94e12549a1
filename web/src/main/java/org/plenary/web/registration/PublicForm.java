package org.plenary.web.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.plenary.registration.PublicRegistration;
import org.plenary.shared.Language;
import org.plenary.shared.PlainText;
import org.plenary.web.shared.Texts;

/**
 * What somebody typed into the public form, with what is wrong beside it.
 *
 * @param key the form's idempotency key
 * @param errors text of the error by name of the field, in the order of the form
 */
public record PublicForm(
    String key, String name, String mail, String category, Map<String, String> errors) {
  private static final int MAX_NAME = 150;
  private static final int MAX_MAIL = 254;

  /** An empty form with a new key. */
  static PublicForm empty(String category) {
    return new PublicForm(newKey(), "", "", category == null ? "" : category, Map.of());
  }

  static PublicForm of(HttpServletRequest request) {
    return new PublicForm(
        text(request, "key"),
        text(request, "name"),
        text(request, "mail"),
        text(request, "category"),
        Map.of());
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  /** The same with its errors, and a new key: what is sent next is another request. */
  PublicForm with(Map<String, String> found) {
    return new PublicForm(newKey(), cut(name), cut(mail), category, found);
  }

  private static String cut(String text) {
    return text.length() > 1000 ? text.substring(0, 1000) : text;
  }

  /**
   * What can be seen without asking the service, which knows the categories: they are looked up
   * only where something else is wrong.
   */
  PublicForm checked(Texts texts, Supplier<Set<String>> categories) {
    Map<String, String> found = new LinkedHashMap<>();
    check(found, "name", name, MAX_NAME, texts);
    check(found, "mail", mail, MAX_MAIL, texts);
    if (uuid().isEmpty()) {
      found.put("key", texts.get("registration.key.malformed"));
    }
    if (!found.isEmpty() && !categories.get().contains(category)) {
      found.put("category", texts.get("registration.category.notPublic"));
    }
    return found.isEmpty() ? this : with(found);
  }

  private static void check(
      Map<String, String> found, String field, String value, int max, Texts texts) {
    String complaint = PlainText.Validator.complaint(value, max, false);
    if (complaint != null) {
      found.put(field, texts.of(complaint, max));
    } else if (value.isEmpty()) {
      found.put(field, texts.get("shared.required"));
    }
  }

  private Optional<UUID> uuid() {
    try {
      return Optional.of(UUID.fromString(key));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  PublicRegistration command(String event, Language language) {
    return new PublicRegistration(uuid().orElseThrow(), event, category, name, mail, language);
  }

  public boolean isRefused() {
    return !errors.isEmpty();
  }

  public String error(String field) {
    return errors.get(field);
  }
}
