package org.plenary.programme;

import java.time.LocalDate;
import org.plenary.event.EventLine;
import org.plenary.shared.LocalizedText;

/** That somebody is or was in a session of a programme. */
public record PersonAppearance(
    EventLine event, LocalDate day, LocalizedText session, AppearanceRole role) {}
