package org.plenary.shared;

/** A "no" that concerns one input field, beside which it is shown. */
public class FieldException extends DomainException {
  private final String field;

  /**
   * @param field the name of the command's component that is refused
   * @param key message key of the reason
   * @param arguments its arguments
   */
  public FieldException(String field, String key, Object... arguments) {
    super(key, arguments);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
