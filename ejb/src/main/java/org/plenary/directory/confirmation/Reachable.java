package org.plenary.directory.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.PersonLine;
import org.plenary.shared.Language;
import org.plenary.shared.Reason;

/**
 * What decides whether somebody may be sent a link, where to and in which language. Never somebody
 * protected: whoever reads their mail would see the legal name and learn that the office knows them
 * (rule 7).
 *
 * @param waiting whether a correction waits for approval
 * @param mails addresses, the preferred one first
 * @param bounced those of them from which mail came back
 */
record Reachable(
    UUID personRef,
    boolean isProtected,
    boolean doNotMail,
    boolean waiting,
    String languages,
    List<String> mails,
    List<String> bounced) {
  /** Why no link can be sent, or null. */
  Reason refused() {
    if (isProtected) {
      return new Reason("confirmation.noLink.protected");
    }
    if (doNotMail) {
      return new Reason("confirmation.noLink.doNotMail");
    }
    if (waiting) {
      return new Reason("confirmation.noLink.waiting");
    }
    if (mails.isEmpty()) {
      return new Reason("confirmation.noLink.noMail");
    }
    return good().isEmpty() ? new Reason("confirmation.noLink.bounced") : null;
  }

  private List<String> good() {
    List<String> good = new ArrayList<>(mails);
    good.removeAll(bounced);
    return good;
  }

  /** The first of the languages spoken that mails are written in, else English. */
  Language language() {
    for (String code : languages == null ? new String[0] : languages.split(";")) {
      if (Language.of(code).isPresent()) {
        return Language.of(code).get();
      }
    }
    return Language.EN;
  }

  LinkRecipient recipient(PersonLine person) {
    Reason refused = refused();
    return new LinkRecipient(
        person, refused == null ? good().getFirst() : null, language(), refused);
  }

  /** Never an address. */
  @Override
  public String toString() {
    return "Reachable " + personRef;
  }
}
