package org.plenary.event;

import java.time.LocalDate;

/**
 * That an event may be made public.
 *
 * @param byRecord whether it was public before clearances were recorded here: then nothing more is
 *     known
 * @param by who gave it, or null
 * @param on the day on which they did, or null
 */
public record Clearance(boolean byRecord, String by, LocalDate on) {}
