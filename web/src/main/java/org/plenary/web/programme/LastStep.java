package org.plenary.web.programme;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import java.io.Serializable;
import java.util.UUID;
import org.plenary.programme.ProgrammeStep;

/**
 * The last step of an editor in the list or in a session, on its way to the list that offers to
 * take it back.
 *
 * @param undone whether it was taken back: the step is then the one that takes it again
 */
record LastStep(ProgrammeStep step, boolean undone) implements Serializable {
  private static final String KEY = "programmeStep";

  static LastStep taken(ProgrammeStep step) {
    return new LastStep(step, false);
  }

  /** What is offered after this step was taken back, or taken again. */
  LastStep inverse(ProgrammeStep back) {
    return new LastStep(back, !undone);
  }

  /** Leaves it for the next page; a step that changed nothing is none. */
  void leave() {
    if (!step.isEmpty()) {
      flash().put(KEY, this);
    }
  }

  /** The step that led to this page of an event, or null. */
  static LastStep arrived(UUID event) {
    return flash().get(KEY) instanceof LastStep last && last.step.event().equals(event)
        ? last
        : null;
  }

  private static Flash flash() {
    return FacesContext.getCurrentInstance().getExternalContext().getFlash();
  }
}
