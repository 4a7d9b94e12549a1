package org.plenary.web.programme;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.shared.NotFoundException;

/** What stands in the form of a request for interpretation, or of a speech that came in. */
public class ReceiptForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String session;
  private String language = "en";
  private SpeakerChoice who;
  private String text;

  /** The session that was chosen. */
  UUID session() {
    try {
      return UUID.fromString(session == null ? "" : session);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  public String getSession() {
    return session;
  }

  public void setSession(String session) {
    this.session = session;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public SpeakerChoice getWho() {
    return who;
  }

  public void setWho(SpeakerChoice who) {
    this.who = who;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
