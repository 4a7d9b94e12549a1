/**
 * What several features need: identity and version of aggregates, localized text, intervals with
 * unknown bounds, legal names, reasons, the caller, outbox and idempotency.
 *
 * <p>Imports no feature.
 */
package org.plenary.shared;
