/**
 * Who changed what, when (rule 9).
 *
 * <p>Every insert, update and delete of an aggregate is written to the audit trail in the same
 * transaction, by a listener in EclipseLink; bulk statements and reads of protected data are
 * recorded by hand through {@link org.plenary.audit.AuditTrail}.
 */
package org.plenary.audit;
