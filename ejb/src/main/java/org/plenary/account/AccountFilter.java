package org.plenary.account;

import org.plenary.shared.PlainText;

/**
 * Which accounts are meant; null restricts nothing.
 *
 * @param words parts of login or name, all of which it has; case and accents count for nothing
 * @param role constant of {@link org.plenary.shared.Roles}
 * @param access how the access by a role of the directory stands
 */
public record AccountFilter(
    @PlainText(max = 200) String words,
    @PlainText(max = 40) String role,
    AccountState state,
    AccessEnd access) {
  AccountFilter(String words, String role, AccountState state) {
    this(words, role, state, null);
  }
}
