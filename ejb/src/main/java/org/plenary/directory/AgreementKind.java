package org.plenary.directory;

/** What kind of instrument an agreement is. */
public enum AgreementKind {
  CO_OPERATION_PROTOCOL,
  CO_OPERATION_AGREEMENT
}
