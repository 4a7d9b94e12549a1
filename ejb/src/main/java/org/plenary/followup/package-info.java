/**
 * What follows from meetings and visits: country visits, trainings, commitments, recommendations
 * and surveys, each with its source. A date or a number that no source gives stays unknown; where
 * sources disagree the note says so. May depend on {@code directory} and {@code event}.
 */
package org.plenary.followup;
