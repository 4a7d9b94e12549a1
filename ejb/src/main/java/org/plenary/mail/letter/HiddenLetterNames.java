package org.plenary.mail.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.audit.AuditErasure;
import org.plenary.directory.PersonProtected;
import org.plenary.directory.PersonRemoved;
import org.plenary.shared.FullName;
import org.plenary.shared.LegalName;

/**
 * Takes the names of those who are protected or removed out of the texts of letters, and out of
 * their history, in the same transaction (rule 7).
 */
@Dependent
class HiddenLetterNames {
  private static final int AT_ONCE = 500;

  @Inject private LetterRepository letters;
  @Inject private AuditErasure erasure;

  void hide(@Observes PersonProtected who) {
    hide(who.name());
  }

  void hide(@Observes PersonRemoved who) {
    hide(who.name());
  }

  private void hide(LegalName name) {
    FullName whole = name.whole();
    long last = 0;
    for (List<Letter> some = letters.after(last, AT_ONCE);
        !some.isEmpty();
        some = letters.after(last, AT_ONCE)) {
      some.forEach(letter -> letter.hide(whole::hideIn));
      last = some.getLast().id();
    }
    letters.flush();
    erasure.hide(List.of("Letter"), name);
  }
}
