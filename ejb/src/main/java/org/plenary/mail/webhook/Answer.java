package org.plenary.mail.webhook;

/**
 * What came of an attempt.
 *
 * @param status of the answer by HTTP, or null
 * @param problem why it failed, or null
 */
public record Answer(Integer status, Problem problem) {
  private static final int GONE = 410;

  /** Why an attempt failed. */
  public enum Problem {
    /** The name of the host is not known. */
    UNKNOWN_HOST,
    /** The name stands for an address in the office's own network, or for none of the Internet. */
    PRIVATE_ADDRESS,
    /** Nobody answers there. */
    UNREACHABLE,
    /** TLS failed: the certificate, or the name in it. */
    TLS,
    /** The answer took too long. */
    TIMEOUT,
    /** The answer is no HTTP. */
    MALFORMED,
    /** The answer sends us elsewhere, where we do not go. */
    REDIRECT,
    /** The answer says no. */
    REFUSED
  }

  /** Nobody answered. */
  public static Answer failed(Problem problem) {
    return new Answer(null, problem);
  }

  /** Somebody answered with this status. */
  public static Answer of(int status) {
    if (status >= 200 && status < 300) {
      return new Answer(status, null);
    }
    return new Answer(status, status >= 300 && status < 400 ? Problem.REDIRECT : Problem.REFUSED);
  }

  /** Whether the receiver took it. */
  public boolean isTaken() {
    return problem == null;
  }

  /** Whether the receiver says that there is nobody any more. */
  public boolean isGone() {
    return status != null && status == GONE;
  }
}
