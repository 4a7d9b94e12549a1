package org.plenary.followup;

import java.util.List;
import org.plenary.shared.importing.Source;

/**
 * A training with its figures.
 *
 * @param eventCode code of the event, lower case as in addresses
 * @param applications how many applied, null if unknown
 * @param selected how many were selected, null if unknown
 * @param profiles professions of the participants, in the words of the source
 */
public record TrainingRow(
    String eventCode,
    Integer applications,
    Integer selected,
    List<String> profiles,
    Source source) {}
