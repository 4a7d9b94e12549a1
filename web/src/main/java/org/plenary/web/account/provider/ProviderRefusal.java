package org.plenary.web.account.provider;

/** Why somebody does not get in through the provider. */
public final class ProviderRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  /** What the person is told, by {@code provider.Refusal.….title} and {@code .text}. */
  public enum Kind {
    /** There is no account for this person that may be used. */
    UNKNOWN(403),
    /** The provider does not answer, or with nonsense. */
    UNAVAILABLE(503),
    /** What the provider says is not right, or not meant for Plenary. */
    REFUSED(403),
    /** Nobody began this sign-in in this session, or it was too long ago, or is used up. */
    NOT_BEGUN(400),
    /** The provider came back without a result, such as when somebody cancels. */
    CANCELLED(400);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The status of the answer. */
    public int status() {
      return status;
    }
  }

  private final Kind kind;

  /**
   * @param detail for the log: no names, addresses or tokens
   */
  public ProviderRefusal(Kind kind, String detail) {
    super(kind + ": " + detail);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
