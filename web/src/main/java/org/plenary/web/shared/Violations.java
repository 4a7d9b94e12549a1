package org.plenary.web.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.shared.PlainText;

/** What a service's validation found, as field and text. */
public final class Violations {
  private Violations() {}

  /** Name of the command's component, and the text to show beside it. */
  public static Map<String, String> of(ConstraintViolationException thrown, Texts texts) {
    Map<String, String> found = new LinkedHashMap<>();
    for (ConstraintViolation<?> violation : thrown.getConstraintViolations()) {
      found.putIfAbsent(field(violation.getPropertyPath()), text(violation, texts));
    }
    return found;
  }

  private static String field(Path path) {
    String last = "";
    for (Path.Node node : path) {
      if (node.getName() != null && !node.getName().startsWith("<")) {
        last = node.getName();
      }
    }
    return last;
  }

  private static String text(ConstraintViolation<?> violation, Texts texts) {
    Object annotation = violation.getConstraintDescriptor().getAnnotation();
    String template = violation.getMessageTemplate();
    String key = template.replaceAll("^\\{|\\}$", "");
    if (annotation instanceof PlainText plain && texts.has(key)) {
      return texts.of(key, plain.max());
    }
    if (key.endsWith("NotNull.message")
        || key.endsWith("NotBlank.message")
        || key.endsWith("NotEmpty.message")) {
      return texts.get("shared.required");
    }
    if (texts.has(key)) {
      return texts.get(key);
    }
    return texts.get("shared.invalid");
  }
}
