package org.plenary.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks with an API token.
 *
 * @param token ref of the token
 * @param account ref of its holder
 * @param login the holder's
 * @param displayName the holder's
 * @param entities by role the State or organization that the holder speaks for in it
 * @param roles what the holder may do at this moment
 * @param scopes what the token may be used for
 */
public record ApiTokenBearer(
    UUID token,
    UUID account,
    String login,
    String displayName,
    Map<String, UUID> entities,
    List<String> roles,
    Set<ApiTokenScope> scopes) {}
