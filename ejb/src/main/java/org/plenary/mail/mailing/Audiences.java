package org.plenary.mail.mailing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.plenary.shared.NotFoundException;

/** The kinds of audiences that features offer. */
@Dependent
class Audiences {
  @Inject @Any private Instance<Audience> all;

  List<Audience> every() {
    return all.stream().sorted(Comparator.comparing(Audience::kind)).toList();
  }

  /**
   * @throws NotFoundException if there is no such kind
   */
  Audience of(String kind) {
    return all.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
