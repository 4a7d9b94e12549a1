package org.plenary.directory;

import java.util.UUID;

/**
 * The name or the protection of a person changed. Fired in the transaction of the change, so that
 * others refresh what they copied.
 *
 * @param ref the person
 */
public record PersonChanged(UUID ref) {}
