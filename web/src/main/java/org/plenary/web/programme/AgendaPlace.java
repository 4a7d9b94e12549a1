package org.plenary.web.programme;

import java.util.UUID;
import org.plenary.shared.Language;

/**
 * Where an agenda and what belongs to it is read: among the public pages, where nobody is known, or
 * below the sign-in, for the readers of an event that is not for everyone.
 */
enum AgendaPlace {
  /** {@code /{lang}/events/{code}/agenda}. */
  PUBLIC("", "/files/session/"),

  /** The same below {@link ClosedAgendaServlet#ROOT}. */
  SIGNED_IN("/app/agenda", "/app/programme/sessionfile/");

  private final String root;
  private final String files;

  AgendaPlace(String root, String files) {
    this.root = root;
    this.files = files;
  }

  /** What stands before the language. */
  String root() {
    return root;
  }

  /** The address of the agenda. */
  String agenda(Language language, String code) {
    return root + "/" + language.code() + "/events/" + code + "/agenda";
  }

  /** The address of what tells of the event. */
  String about(Language language, String code) {
    return this == PUBLIC
        ? "/" + language.code() + "/events/" + code
        : "/app/event/view.xhtml?code=" + code;
  }

  /** The address of a file of a session. */
  String file(UUID ref) {
    return files + ref;
  }
}
