package org.plenary.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.plenary.shared.Reason;

/**
 * The texts in the reader's language, for pages: {@code #{t['key']}}, {@code #{t.of('key', n)}}.
 */
@Named("t")
@RequestScoped
public class ReaderTexts extends AbstractMap<String, String> {
  private Texts texts;

  protected ReaderTexts() {}

  @Inject
  public ReaderTexts(Reader reader) {
    texts = Texts.in(reader.language());
  }

  @Override
  public String get(Object key) {
    return texts.get(String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return texts.has(String.valueOf(key));
  }

  /** A text with arguments. */
  public String of(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  /** A reason. */
  public String reason(Reason reason) {
    return reason == null ? "" : texts.of(reason);
  }

  /**
   * The text of an enumeration's constant: key {@code <feature>.<Enum>.<CONSTANT>}; "" for null.
   */
  public String constant(String feature, Enum<?> constant) {
    return texts.of(feature, constant);
  }

  /** Names and texts of an enumeration's constants in their order, as filters offer them. */
  public Map<String, String> constants(String feature, Enum<?>... constants) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Enum<?> constant : constants) {
      options.put(constant.name(), constant(feature, constant));
    }
    return options;
  }

  /** The texts themselves, for page beans. */
  public Texts texts() {
    return texts;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    throw new UnsupportedOperationException("texts are asked for by key");
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public String toString() {
    return "texts";
  }
}
