package org.plenary.directory.confirmation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That an entry was confirmed.
 *
 * @param by login of the officer, or null where the person did it alone
 */
public record Confirmed(LocalDate on, ConfirmationMeans means, String by) implements Serializable {}
