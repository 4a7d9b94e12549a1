package org.plenary.web.directory;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form by name, each as the text that is typed or chosen. */
public abstract class FormFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> values = new LinkedHashMap<>();

  protected FormFields(String... names) {
    for (String name : names) {
      values.put(name, null);
    }
  }

  public Map<String, String> getValues() {
    return values;
  }

  protected void put(String name, String value) {
    values.put(name, value == null || value.isBlank() ? null : value.strip());
  }

  /** What is typed, null for nothing. */
  protected String value(String name) {
    String value = values.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** What is typed in all fields, for comparing later. */
  public Map<String, String> copy() {
    Map<String, String> copy = new LinkedHashMap<>();
    values.keySet().forEach(name -> copy.put(name, value(name)));
    return copy;
  }

  /** Never what is typed: it may be a name. */
  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
