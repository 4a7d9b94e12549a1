package org.plenary.programme.interpretation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.plenary.event.CodesConverter;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;

/** Somebody who interprets at an event: a person of the directory, or a name. */
@Entity
@Table(name = "interpreter")
public class Interpreter extends Aggregate {
  @Column(name = "event_ref", nullable = false, updatable = false)
  private UUID eventRef;

  @Column(name = "person_ref")
  private UUID personRef;

  @Column(name = "name")
  private String name;

  @Convert(converter = CodesConverter.class)
  @Column(name = "languages")
  private List<String> languages = List.of();

  @Column(name = "team")
  private String team;

  protected Interpreter() {}

  public Interpreter(UUID eventRef, InterpreterFacts facts) {
    this.eventRef = eventRef;
    personRef = facts.person();
    name = facts.name();
    languages = facts.languages().stream().map(Language::code).toList();
    team = facts.team();
  }

  public UUID eventRef() {
    return eventRef;
  }

  UUID personRef() {
    return personRef;
  }

  /** As they were entered. */
  InterpreterFacts facts() {
    return new InterpreterFacts(
        personRef,
        name,
        languages.stream().map(code -> Language.of(code).orElseThrow()).toList(),
        team);
  }
}
