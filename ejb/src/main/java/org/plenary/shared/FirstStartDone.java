package org.plenary.shared;

/**
 * An event, fired in role SYSTEM at each start when schema, reference data and demonstration are
 * there.
 */
public record FirstStartDone() {}
