package org.plenary.web.directory.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.plenary.directory.merge.MergeService;
import org.plenary.directory.merge.MergeView;
import org.plenary.shared.DomainException;
import org.plenary.shared.Retry;
import org.plenary.web.directory.Addresses;
import org.plenary.web.directory.FormMessages;

/** A merge: what it moved, its undo, or which change prevents that. */
@Named
@ViewScoped
public class MergeViewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MergeService merges;
  @Inject private FormMessages messages;

  private String ref;
  private long version;
  private transient MergeView view;

  /** Reads the merge. */
  public void load() {
    view = merges.view(Addresses.ref(ref));
    version = view.row().version();
  }

  /** Takes the merge back; if that is not possible any more, the page says why. */
  public String undo() {
    UUID merge = Addresses.ref(ref);
    boolean done =
        messages.accepted(
            "form",
            () -> {
              try {
                Retry.onTransient(() -> merges.undo(merge, version));
              } catch (DomainException e) {
                view = null;
                throw e;
              }
            });
    return done ? "mergeview.xhtml?faces-redirect=true&ref=" + merge : null;
  }

  /** The merge; read again after a refusal. */
  public MergeView getView() {
    if (view == null) {
      load();
    }
    return view;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
