package org.plenary.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.PlainText;

/**
 * A new account, wanted by an administrator.
 *
 * @param login two to sixty small letters, digits, dots, hyphens and underscores
 * @param displayName how the person is shown
 * @param roles constants of {@link org.plenary.shared.Roles}
 * @param entityRef the State or organization that it is to speak for, or null: where the directory
 *     records a role of the owner of that mail address
 * @param mail address, or null
 * @param password the first password; null or empty to invite the owner by mail
 */
public record CreateAccount(
    @NotNull @PlainText(max = 60) String login,
    @NotNull @PlainText String displayName,
    @NotNull List<String> roles,
    UUID entityRef,
    @NotNull Language language,
    @PlainText(max = 320) String mail,
    String password) {
  boolean isInvitation() {
    return password == null || password.isEmpty();
  }

  @Override
  public String toString() {
    return "CreateAccount " + login;
  }
}
