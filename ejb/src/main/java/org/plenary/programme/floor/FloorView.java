package org.plenary.programme.floor;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventLine;
import org.plenary.shared.LocalizedText;

/**
 * The speakers' list of a session.
 *
 * @param changes grows with every change; 0 while there is no list
 * @param screenKey the secret part of the address of its screen, or null while there is no list
 * @param presidency the State that speaks for the European Union, or null
 * @param turns in their order, rights of reply last
 */
public record FloorView(
    UUID session,
    EventLine event,
    LocalizedText title,
    FloorState state,
    FloorMinutes limits,
    EntityLine presidency,
    UUID screenKey,
    long changes,
    List<TurnRow> turns) {
  /** How many come next on the views of the chair and the screen. */
  private static final int NEXT = 3;

  /** Who has the floor, or null. */
  public TurnRow speaking() {
    return turns.stream()
        .filter(turn -> turn.state() == TurnState.SPEAKING)
        .findFirst()
        .orElse(null);
  }

  /** Those who wait for a statement. */
  public List<TurnRow> waiting() {
    return waiting(turn -> !turn.isReply());
  }

  /** Those who wait for a right of reply. */
  public List<TurnRow> replies() {
    return waiting(TurnRow::isReply);
  }

  private List<TurnRow> waiting(Predicate<TurnRow> part) {
    return turns.stream().filter(part).filter(turn -> turn.state() == TurnState.WAITING).toList();
  }

  /** The next three; replies once the list is through. */
  public List<TurnRow> next() {
    List<TurnRow> part = waiting().isEmpty() ? replies() : waiting();
    return part.stream().limit(NEXT).toList();
  }

  /** Those who spoke and those who withdrew. */
  public List<TurnRow> done() {
    return turns.stream()
        .filter(turn -> turn.state() == TurnState.SPOKE || turn.state() == TurnState.WITHDRAWN)
        .toList();
  }

  /** Whether the footnote on Resolution 1244 belongs to it. */
  public boolean mentionsKosovo() {
    return turns.stream().anyMatch(turn -> turn.delegation().isKosovo());
  }
}
