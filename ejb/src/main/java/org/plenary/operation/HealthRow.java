package org.plenary.operation;

import org.plenary.shared.HealthFinding;

/**
 * One thing and how it does.
 *
 * @param name of the {@link org.plenary.shared.HealthCheck}
 */
public record HealthRow(String name, HealthFinding finding) {}
