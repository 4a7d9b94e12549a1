package org.plenary.account;

import java.util.UUID;
import org.plenary.shared.Period;

/**
 * Somebody who takes over a role, as the page of the predecessor's account shows them.
 *
 * @param affiliationRef the successor's role in the directory
 * @param displayName rendered by the reader's rights
 * @param title of the role
 * @param period when the successor holds it
 * @param hasMail whether there is an address to invite them at
 * @param account the account that has this role already, or null
 */
public record Successor(
    UUID affiliationRef,
    String displayName,
    String title,
    Period period,
    boolean hasMail,
    UUID account) {}
