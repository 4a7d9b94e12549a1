package org.plenary.architecture.canary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import org.plenary.web.shared.Reader;

/** Breaks the rules of what is in a session: a transient injection, a field that is not written. */
@ViewScoped
public class UntravelledPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Reader reader;
  private Optional<String> found = Optional.empty();

  public String text() {
    return reader.getLanguage() + found.orElse("");
  }
}
