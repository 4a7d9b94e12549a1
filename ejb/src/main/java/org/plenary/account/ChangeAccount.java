package org.plenary.account;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.PlainText;

/**
 * What an administrator changes in an account.
 *
 * @param ref the account
 * @param version the version that was read
 * @param displayName how the person is shown
 * @param roles constants of {@link org.plenary.shared.Roles}
 * @param entityRef the State or organization that it is to speak for, or null: where the directory
 *     records a role of the owner of that mail address
 * @param mail address, or null
 */
public record ChangeAccount(
    @NotNull UUID ref,
    long version,
    @NotNull @PlainText String displayName,
    @NotNull List<String> roles,
    UUID entityRef,
    @NotNull Language language,
    @PlainText(max = 320) String mail) {}
