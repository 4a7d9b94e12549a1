package org.plenary.programme.interpretation;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * An interpreter of an event.
 *
 * @param person ref of the person in the directory, or null
 * @param name as everyone may read it
 * @param team with whom they share a booth, or null
 * @param slots in how many slots of the plan they are
 */
public record InterpreterLine(
    UUID ref, UUID person, String name, List<Language> languages, String team, long slots) {}
