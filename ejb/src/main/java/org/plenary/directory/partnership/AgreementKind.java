package org.plenary.directory.partnership;

/** What kind of instrument an agreement is. */
public enum AgreementKind {
  CO_OPERATION_PROTOCOL,
  CO_OPERATION_AGREEMENT
}
