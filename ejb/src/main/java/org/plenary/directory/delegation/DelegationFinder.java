package org.plenary.directory.delegation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.plenary.directory.EntityLine;
import org.plenary.shared.SearchKey;

/** Finds the delegation that a list means by its own name or code, or by its State's. */
final class DelegationFinder {
  private final List<EntityLine> delegations;
  private final Map<String, String> states = new HashMap<>();

  DelegationFinder(List<EntityLine> states, List<EntityLine> organizations) {
    delegations = organizations.stream().filter(line -> line.type().isDelegation()).toList();
    states.forEach(
        state -> names(state).forEach(name -> this.states.putIfAbsent(name, state.code())));
  }

  private static Stream<String> names(EntityLine line) {
    return Stream.of(Stream.of(line.code()), line.name().asMap().values().stream())
        .flatMap(texts -> texts)
        .map(SearchKey::of);
  }

  /** The delegations of that name; of a State all it has. */
  List<EntityLine> find(String text) {
    String key = SearchKey.of(text);
    List<EntityLine> own =
        delegations.stream().filter(line -> names(line).anyMatch(key::equals)).toList();
    if (!own.isEmpty()) {
      return own;
    }
    String state = states.get(key);
    return state == null
        ? List.of()
        : delegations.stream().filter(line -> Objects.equals(line.country(), state)).toList();
  }
}
