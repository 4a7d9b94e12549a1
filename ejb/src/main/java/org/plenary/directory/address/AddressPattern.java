package org.plenary.directory.address;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.shared.FieldException;
import org.plenary.shared.PlainText;

/**
 * A text with placeholders. Where a placeholder has no value, the spaces around it become one, and
 * a line that had nothing else is left out.
 */
final class AddressPattern {
  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}|[{}]");

  private final String text;

  private AddressPattern(String text) {
    this.text = text;
  }

  /**
   * @param field the field that is told what is wrong
   * @param max the most characters
   * @throws FieldException for an unknown placeholder, a brace alone, nothing, or what is no plain
   *     text
   */
  static AddressPattern of(String field, String text, int max) {
    if (text == null || text.isBlank()) {
      throw new FieldException(field, "shared.required");
    }
    String even = text.strip().replace("\r\n", "\n").replace('\r', '\n');
    String complaint = PlainText.Validator.complaint(even, max, true);
    if (complaint != null) {
      throw new FieldException(field, complaint, max);
    }
    Matcher braces = BRACES.matcher(even);
    while (braces.find()) {
      if (Placeholder.of(braces.group()).isEmpty()) {
        throw new FieldException(
            field, "address.placeholder.unknown", braces.group(), Placeholder.all());
      }
    }
    return new AddressPattern(even);
  }

  String text() {
    return text;
  }

  /** The text with values in the places of the placeholders. */
  static String filled(String text, Addressee addressee) {
    return text.lines()
        .map(line -> filledLine(line, addressee))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String filledLine(String line, Addressee addressee) {
    Function<Placeholder, String> value = addressee::valueOf;
    String filled =
        BRACES
            .matcher(line)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        Placeholder.of(found.group()).map(value).orElse(found.group())));
    return filled.replaceAll(" {2,}", " ").replaceAll(" ([,:;.!])", "$1").strip();
  }
}
