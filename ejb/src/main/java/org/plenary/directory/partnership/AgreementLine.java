package org.plenary.directory.partnership;

import java.util.List;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.shared.PartialDate;

/**
 * An agreement in a list.
 *
 * @param ref identity
 * @param version to be named by an edit
 * @param imported whether it stands in the reference data
 * @param kind of instrument
 * @param parties States and organizations, in the order of the source
 * @param signed when, null if unknown
 * @param subject what it is about, in the words of the source
 * @param source where it is known from
 */
public record AgreementLine(
    UUID ref,
    long version,
    boolean imported,
    AgreementKind kind,
    List<EntityLine> parties,
    PartialDate signed,
    String subject,
    String source) {}
