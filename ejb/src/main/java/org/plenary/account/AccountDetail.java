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
 * @param mandates on which it rests that it is a focal point's or a representative's, and since
 *     when and until when; the earliest first
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
    List<MandateRow> mandates,
    Language language,
    String mail,
    boolean enabled,
    boolean invited,
    Instant factorSince) {
  static AccountDetail of(
      Account account, boolean invited, Instant factorSince, Standing standing) {
    return new AccountDetail(
        account.ref(),
        account.version(),
        account.login(),
        account.displayName(),
        account.roles(),
        standing.mandates(),
        account.language(),
        account.mail(),
        account.isEnabled(),
        invited,
        factorSince);
  }
}
