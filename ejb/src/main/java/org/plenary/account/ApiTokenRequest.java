package org.plenary.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.plenary.shared.PlainText;

/**
 * An API token that somebody wants.
 *
 * @param key makes the request count once
 * @param name what it is for, at most 100 characters
 * @param scopes what it may be used for
 * @param days how long it is valid, 1 to {@link ApiToken#MAX_DAYS}
 */
public record ApiTokenRequest(
    @NotNull UUID key,
    @NotBlank @PlainText(max = 100) String name,
    @NotNull Set<ApiTokenScope> scopes,
    int days) {}
