package org.plenary.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks with an API token.
 *
 * @param token ref of the token
 * @param account ref of its holder
 * @param login the holder's
 * @param displayName the holder's
 * @param entityRef the State or organization that the holder speaks for, or null
 * @param roles what the holder may do at this moment
 * @param scopes what the token may be used for
 */
public record ApiTokenBearer(
    UUID token,
    UUID account,
    String login,
    String displayName,
    UUID entityRef,
    List<String> roles,
    Set<ApiTokenScope> scopes) {}
