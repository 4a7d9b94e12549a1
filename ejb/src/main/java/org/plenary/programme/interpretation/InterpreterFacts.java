package org.plenary.programme.interpretation;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.PlainText;

/**
 * What is known of an interpreter at an event.
 *
 * @param person ref of the person in the directory, or null
 * @param name their name, where they are not in the directory; 200 characters at most
 * @param languages into which they interpret
 * @param team with whom they share a booth ("French booth"), or null; 60 characters at most
 */
public record InterpreterFacts(
    UUID person,
    @PlainText String name,
    List<Language> languages,
    @PlainText(max = 60) String team) {
  public InterpreterFacts {
    name = person != null || name == null || name.isBlank() ? null : name.strip();
    team = team == null || team.isBlank() ? null : team.strip();
    languages = languages == null ? List.of() : languages.stream().distinct().sorted().toList();
    if (person == null && name == null) {
      throw new FieldException("who", "shared.required");
    }
  }

  boolean isSamePersonAs(InterpreterFacts other) {
    return person == null
        ? other.person == null && name.equalsIgnoreCase(other.name)
        : person.equals(other.person);
  }
}
