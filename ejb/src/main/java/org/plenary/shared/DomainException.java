package org.plenary.shared;

import jakarta.ejb.ApplicationException;

/**
 * A "no" with its reason: a message key and its arguments, put into the reader's language by the
 * web module. The transaction rolls back.
 */
@ApplicationException(rollback = true, inherited = true)
public class DomainException extends RuntimeException {
  private final Reason reason;

  public DomainException(String key, Object... arguments) {
    this(new Reason(key, arguments));
  }

  public DomainException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
