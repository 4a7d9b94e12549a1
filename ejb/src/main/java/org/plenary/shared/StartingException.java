package org.plenary.shared;

/** Plenary has not finished its start: what was asked for comes in a moment. */
public class StartingException extends DomainException {
  private static final long serialVersionUID = 1L;

  public StartingException() {
    super("shared.starting");
  }
}
