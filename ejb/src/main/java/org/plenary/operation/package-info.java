/**
 * What whoever runs Plenary wants to know: how it does, in words; which settings are in force; and
 * the figures that stand among the metrics.
 *
 * <p>Knows no feature: they give their {@link org.plenary.shared.HealthCheck}s and {@link
 * org.plenary.shared.FigureSource}s as beans. No personal data in any of it.
 */
package org.plenary.operation;
