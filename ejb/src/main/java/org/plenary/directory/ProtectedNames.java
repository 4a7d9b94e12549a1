package org.plenary.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.shared.FullName;

/**
 * Hides the names of all protected people in texts that are about to be published. For services of
 * the ejb module, in their transaction.
 */
@Dependent
public class ProtectedNames {
  @Inject private PersonRepository people;

  /** What puts public names into a text; for one task at a time. One query. */
  public UnaryOperator<String> hiding() {
    List<FullName> names =
        people.protectedPeople().stream().map(person -> person.name().whole()).toList();
    return text -> {
      String hidden = text;
      for (FullName name : names) {
        hidden = name.hideIn(hidden);
      }
      return hidden;
    };
  }
}
