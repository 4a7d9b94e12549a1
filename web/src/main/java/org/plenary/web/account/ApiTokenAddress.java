package org.plenary.web.account;

import java.util.UUID;
import org.plenary.shared.NotFoundException;

/** The addresses of the pages of API tokens. */
final class ApiTokenAddress {
  private ApiTokenAddress() {}

  /** The list of one's own tokens (null) or of an account's. */
  static String list(String account) {
    return of("tokens.xhtml", account);
  }

  /** The page for a new token. */
  static String creation(String account) {
    return of("tokennew.xhtml", account);
  }

  private static String of(String page, String account) {
    return "/app/account/" + page + (account == null ? "" : "?account=" + ref(account));
  }

  /**
   * The account that an address names.
   *
   * @throws NotFoundException if it names none
   */
  static UUID ref(String account) {
    try {
      return UUID.fromString(account);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }
}
