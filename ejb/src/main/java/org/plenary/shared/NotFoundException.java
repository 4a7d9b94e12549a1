package org.plenary.shared;

/**
 * There is no such thing, or the caller may not know that there is: both answer alike, so that a
 * guessed ref tells nothing.
 */
public class NotFoundException extends DomainException {
  public NotFoundException() {
    super("shared.notFound");
  }
}
