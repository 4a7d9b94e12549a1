package org.plenary.directory;

import java.util.UUID;

/**
 * A person is protected no longer. Fired in the transaction.
 *
 * @param ref the person
 */
public record PersonUnprotected(UUID ref) {}
