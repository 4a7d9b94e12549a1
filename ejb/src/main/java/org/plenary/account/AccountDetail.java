package org.plenary.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * An account as lists and edit pages show it.
 *
 * @param ref identity
 * @param version for the stale check of an edit
 * @param login what is typed at sign-in
 * @param displayName how the person is shown
 * @param roles constants of {@link org.plenary.shared.Roles}
 * @param entityRef the State or organization that it speaks for, or null
 * @param mail address, or null
 * @param enabled whether it may sign in
 * @param invited whether its owner was invited and has not chosen a password yet
 * @param factorSince since when it has a second factor, or null; told where one account is shown
 */
public record AccountDetail(
    UUID ref,
    long version,
    String login,
    String displayName,
    List<String> roles,
    UUID entityRef,
    Language language,
    String mail,
    boolean enabled,
    boolean invited,
    Instant factorSince) {
  static AccountDetail of(Account account, boolean invited, Instant factorSince) {
    return new AccountDetail(
        account.ref(),
        account.version(),
        account.login(),
        account.displayName(),
        account.roles(),
        account.entityRef(),
        account.language(),
        account.mail(),
        account.isEnabled(),
        invited,
        factorSince);
  }
}
