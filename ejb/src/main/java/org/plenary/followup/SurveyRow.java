package org.plenary.followup;

import org.plenary.shared.importing.Source;

/**
 * A survey; numbers are null where no source gives them.
 *
 * @param statesAnswered how many participating States answered
 * @param statesAsked how many were asked
 * @param finding what it found, may be null
 */
public record SurveyRow(
    String code,
    String title,
    Integer year,
    Integer statesAnswered,
    Integer statesAsked,
    Integer ngosAnswered,
    String finding,
    Source source) {}
