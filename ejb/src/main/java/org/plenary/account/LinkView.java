package org.plenary.account;

/**
 * A link as its page shows it. Only of an open one more than its state is told.
 *
 * @param login of its account, or null
 * @param displayName of its account, or null
 * @param address the new address that it agrees to, or null
 */
public record LinkView(
    LinkState state, LinkPurpose purpose, String login, String displayName, String address) {
  static LinkView closed(LinkState state) {
    return new LinkView(state, null, null, null, null);
  }

  static LinkView of(AccountLink link, Account account) {
    return new LinkView(
        LinkState.OPEN, link.purpose(), account.login(), account.displayName(), link.detail());
  }

  public boolean isOpen() {
    return state == LinkState.OPEN;
  }
}
