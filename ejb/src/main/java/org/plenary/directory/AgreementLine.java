package org.plenary.directory;

import java.util.List;
import org.plenary.shared.PartialDate;

/**
 * An agreement in a list.
 *
 * @param parties States and organizations, in the order of the source
 * @param signed when, null if unknown
 * @param subject what it is about, in the words of the source
 * @param source where it is known from
 */
public record AgreementLine(
    AgreementKind kind,
    List<EntityLine> parties,
    PartialDate signed,
    String subject,
    String source) {}
